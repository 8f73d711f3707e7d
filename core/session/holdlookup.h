// SPDX-License-Identifier: MIT
#pragma once

#include "base/mailbox.h"
#include "base/retiredthreads.h"
#include "submission/submission.h"
#include "submission/submissionhold.h"

#include <QtCore/qobject.h>

#include <memory>
#include <optional>

/// Asks what speaks against sending a list, the lock of its site and the journal, on a thread of
/// its own, since a disk may be slow. Changes nothing in the journal, and takes no lock. One use;
/// destruction waits for nothing: the thread retires.
class HoldLookup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HoldLookup)

public:
    /// \a submission is prepared; \a journalFolder may be missing.
    HoldLookup(const Submission &submission, const QString &journalFolder,
               std::shared_ptr<RetiredThreads> retired, QObject *parent = nullptr);
    ~HoldLookup() override;

    void start();
    /// Stops it for good, without waiting.
    void retire();

Q_SIGNALS:
    /// Exactly once. No hold: nothing speaks against it, as far as can be told.
    void answered(const QString &submissionId, const std::optional<SubmissionHold> &hold);

private:
    Mailbox m_mailbox;
    std::shared_ptr<RetiredThreads> m_retired;
    std::unique_ptr<QThread> m_thread; // null once retired
};
