// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class ElidedLabel;

/// A line above the list that says where its rows come from, as long as the fields name another
/// place. Hidden otherwise. Announced to screen readers when it appears. GUI thread.
class OriginLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OriginLine)

public:
    explicit OriginLine(QWidget *parent = nullptr);

    /// \a sentence says where the rows come from; empty: from the place in the fields.
    void setSentence(const QString &sentence);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_sentence;
};
