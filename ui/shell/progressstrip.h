// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpresult.h"
#include "session/reviewsession.h"

#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

#include <functional>

class ElidedLabel;
class QProgressBar;
class QPushButton;

/// What is under way: bytes and records so far, and between two attempts why, how long, and a
/// button that ends the wait. Stands where the counts stand, so that nothing moves.
class ProgressStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressStrip)

public:
    using NowInUtc = std::function<QDateTime()>;

    /// \a now counts a wait down.
    explicit ProgressStrip(NowInUtc now, QWidget *parent = nullptr);

    void startFetch();
    void startSubmit(qint64 rows, const QString &address);
    void showFetchProgress(const FetchProgress &progress);
    void showUploadProgress(qint64 sent, qint64 total);
    void showRetry(const RetryNotice &notice);
    /// Nothing is under way any more.
    void stop();

Q_SIGNALS:
    void retryNowRequested();
    void cancelRequested();

private:
    void setShare(qint64 done, qint64 total);
    void countDown();

    NowInUtc m_now;
    ElidedLabel *m_text;
    ElidedLabel *m_retry;
    QPushButton *m_tryNow;
    QPushButton *m_cancel;
    QProgressBar *m_bar;
    RetryNotice m_notice;
    QTimer m_countdown;
};
