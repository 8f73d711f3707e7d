// SPDX-License-Identifier: MIT
#include "submission/submission.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/quuid.h>

namespace {

/// Returns whether bytes may have been sent; true if this is not known, as for an attempt without a
/// recorded end.
bool mayHaveLeft(const AttemptRecord &attempt)
{
    return attempt.bytesSent.value_or(1) > 0;
}

} // namespace

SubmissionState stateOf(PostOutcome outcome)
{
    switch (outcome) {
    case PostOutcome::Accepted:
        return SubmissionState::Accepted;
    case PostOutcome::Rejected:
        return SubmissionState::Rejected;
    case PostOutcome::GaveUp:
        return SubmissionState::GaveUp;
    case PostOutcome::NotSent:
        return SubmissionState::NotSent;
    case PostOutcome::Unknown:
        break;
    }
    return SubmissionState::Unknown;
}

const AttemptRecord *Submission::earlierSending() const
{
    for (qsizetype i = attempts.size() - 2; i >= 0; --i) {
        if (mayHaveLeft(attempts.at(i)))
            return &attempts.at(i);
    }
    return nullptr;
}

int Submission::statusBeforeSendingAgain() const
{
    int status = 0;
    for (const AttemptRecord &attempt : attempts) {
        if (!mayHaveLeft(attempt))
            continue;
        if (status != 0)
            return status;
        if (attempt.status == 500 || attempt.status == 503)
            status = attempt.status;
    }
    return 0;
}

Submission preparedSubmission(QByteArray body, qint64 rows)
{
    Submission submission;
    submission.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    submission.sha256 = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    submission.body = std::move(body);
    submission.rows = rows;
    submission.preparedAt = QDateTime::currentDateTimeUtc();
    return submission;
}
