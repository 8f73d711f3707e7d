// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qlineedit.h>

/// Where the text to search for is typed. Esc clears it, then leaves Esc to others; Down and
/// Return lead to the rows found.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBox)

public:
    explicit SearchBox(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The person wants to go to what was found.
    void leftForRows();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
