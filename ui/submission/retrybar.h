// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpresult.h"
#include "text/privatetext.h"

#include <QtCore/qlist.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

#include <functional>

class PlainLabel;
class QPushButton;

/// Counts down to the next attempt, with a button that starts it at once. Hidden if there is no
/// pause; of several pauses it shows the one that ends first. GUI thread.
class RetryBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetryBar)

public:
    /// Returns the date and time in UTC.
    using Now = std::function<QDateTime()>;

    explicit RetryBar(QWidget *parent = nullptr);

    void setClock(Now now);
    [[nodiscard]] QString text() const;

public Q_SLOTS:
    void schedule(const RetryNotice &notice);
    /// Sets whether the request is named, or hidden from those who look on.
    void setIds(Ids ids);
    /// Ends the pause of \a attempt, which has ended.
    void endWait(const AttemptRecord &attempt);
    void clear();

Q_SIGNALS:
    /// Emitted when the operator does not want to wait; the bar is already hidden.
    void tryNowRequested();

private:
    void drop(HttpMethod method, const QString &path);
    void count();

    Now m_now;
    QList<RetryNotice> m_waits;
    Ids m_ids = Ids::Shown;
    QTimer m_ticks;
    PlainLabel *m_text;
    QPushButton *m_tryNow;
};
