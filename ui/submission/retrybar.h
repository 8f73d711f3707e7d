// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpresult.h"

#include <QtCore/qlist.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

#include <functional>

class PlainLabel;
class QPushButton;

/// Counts down to the next attempt, with a button that does not wait for it. Hidden while nothing
/// waits; of several waits it shows the one that ends first. GUI thread.
class RetryBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetryBar)

public:
    /// The date and time in UTC.
    using Now = std::function<QDateTime()>;

    explicit RetryBar(QWidget *parent = nullptr);

    void setClock(Now now);
    [[nodiscard]] QString text() const;

public Q_SLOTS:
    void schedule(const RetryNotice &notice);
    /// The attempt that a wait was for has ended, so the wait has.
    void endWait(const AttemptRecord &attempt);
    void clear();

Q_SIGNALS:
    /// The operator does not want to wait; the bar is already gone.
    void tryNowRequested();

private:
    void drop(HttpMethod method, const QString &path);
    void count();

    Now m_now;
    QList<RetryNotice> m_waits;
    QTimer m_ticks;
    PlainLabel *m_text;
    QPushButton *m_tryNow;
};
