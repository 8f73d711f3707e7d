// SPDX-License-Identifier: MIT
#pragma once

#include "base/mailbox.h"
#include "submission/recordclient.h"
#include "submission/submission.h"
#include "submission/submissionhold.h"

#include <QtCore/qobject.h>

class SubmissionRecord;

/// Asks what speaks against sending a list, the lock of its site and the record. Changes nothing in
/// the record, and holds the lock for an instant. One use; neither it nor its destruction waits.
class HoldLookup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HoldLookup)

public:
    /// \a submission is prepared; \a folder is the record's and may be missing.
    HoldLookup(const Submission &submission, const SubmissionRecord &record, const QString &folder,
               QObject *parent = nullptr);

Q_SIGNALS:
    /// At most once, and never if nothing speaks against it or that cannot be told.
    void found(const QString &submissionId, const SubmissionHold &hold);

private:
    Mailbox m_mailbox;
    RecordClient m_record;
};
