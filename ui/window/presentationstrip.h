// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class PlainLabel;
class QPushButton;

/// The head of a window that is shown to others: the site, what became of all outages in one
/// sentence, whether it is the demo, and the way back.
class PresentationStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresentationStrip)

public:
    explicit PresentationStrip(QWidget *parent = nullptr);

    /// \a mark is what is said beside them, of the demo; empty: nothing.
    void setTexts(const QString &site, const QString &sentence, const QString &mark);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void leaveRequested();

private:
    ElidedLabel *m_site;
    PlainLabel *m_sentence;
    PlainLabel *m_mark;
    QPushButton *m_leave;
};
