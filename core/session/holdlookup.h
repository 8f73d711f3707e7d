// SPDX-License-Identifier: MIT
#pragma once

#include "base/mailbox.h"
#include "submission/recordclient.h"
#include "submission/submission.h"
#include "submission/submissionhold.h"

#include <QtCore/qobject.h>

#include <optional>

class SubmissionRecord;

/// Asks what speaks against sending a list, the lock of its site and the record. Changes nothing in
/// the record, and takes no lock. One use; neither it nor its destruction waits.
class HoldLookup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HoldLookup)

public:
    /// \a submission is prepared; \a folder is the record's and may be missing.
    HoldLookup(const Submission &submission, const SubmissionRecord &record, const QString &folder,
               QObject *parent = nullptr);

Q_SIGNALS:
    /// At most once; not if the record has ended. No hold: nothing speaks against it, as far as can
    /// be told.
    void answered(const QString &submissionId, const std::optional<SubmissionHold> &hold);

private:
    Mailbox m_mailbox;
    RecordClient m_record;
};
