// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpresult.h"
#include "submission/submission.h"
#include "text/privatetext.h"

#include <QtWidgets/qwidget.h>

class PlainLabel;
class QProgressBar;
class QPushButton;
class RetryBar;

/// Shows a submission under way: the attempt, how much was sent, and what Cancel would mean at this
/// moment. GUI thread.
class SendingPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendingPage)

public:
    explicit SendingPage(QWidget *parent = nullptr);

    /// Shows a new submission with at most \a attempts.
    void begin(const Submission &submission, int attempts);
    /// Sets whether address and requests are shown, or hidden from those who look on.
    void setIds(Ids ids);
    [[nodiscard]] RetryBar *retryBar() const { return m_retry; }

public Q_SLOTS:
    /// Shows attempt \a number as under way.
    void startAttempt(int number);
    void showUpload(qint64 sent, qint64 total);
    void endAttempt(const AttemptRecord &attempt);
    void scheduleRetry(const RetryNotice &notice);

Q_SIGNALS:
    /// Emitted at most once after each begin().
    void cancelRequested();
    void tryNowRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What is known about the bytes of the list.
    enum class Reached : quint8 {
        Nothing,   ///< no byte was sent
        Something, ///< bytes were sent, and there is no answer yet
        Answered,  ///< there was an answer that was no acceptance, and another attempt follows
        Settled,   ///< no attempt follows: what has become of it is being recorded
    };

    QWidget *makeProgress();
    void showConsequence(Reached reached);
    void showTarget();
    void cancel();

    QString m_site;
    QString m_address;
    Ids m_ids = Ids::Shown;
    int m_attempts = 1;
    Reached m_reached = Reached::Nothing;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_where = nullptr;
    PlainLabel *m_step = nullptr;
    PlainLabel *m_amount = nullptr;
    QProgressBar *m_bar = nullptr;
    RetryBar *m_retry = nullptr;
    PlainLabel *m_consequence = nullptr;
    QPushButton *m_cancel = nullptr;
};
