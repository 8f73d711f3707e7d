// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpresult.h"
#include "session/fetchprogress.h"

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class QProgressBar;
class RetryBar;

/// The progress of a fetch: bytes and records so far, and between two attempts the reason, the
/// remaining pause, and a button that ends it. In the place of the counts, so that the layout does
/// not move.
class ProgressStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressStrip)

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// The countdown of a pause; see RetryBar::setClock.
    [[nodiscard]] RetryBar *retryBar() const { return m_retry; }

public Q_SLOTS:
    void start();
    void showProgress(const FetchProgress &progress);

Q_SIGNALS:
    void retryNowRequested();

private:
    void setShare(qint64 done, qint64 total);

    ElidedLabel *m_text;
    RetryBar *m_retry;
    QProgressBar *m_bar;
};
