// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qlineedit.h>

/// The field for the search text. Esc clears it, and is passed on if it is empty; Down and Return
/// go to the rows found.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchBox)

public:
    explicit SearchBox(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Emitted when the user asks to go to the rows found.
    void leftForRows();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
