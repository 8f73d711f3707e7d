// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class ElidedLabel;

/// A line at the head of the list that says where its rows come from, for as long as the fields
/// name another place. Hidden otherwise. Screen readers are told when it appears. GUI thread.
class OriginLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OriginLine)

public:
    explicit OriginLine(QWidget *parent = nullptr);

    /// \a sentence says where the rows come from; empty: where the fields say.
    void setSentence(const QString &sentence);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_sentence;
};
