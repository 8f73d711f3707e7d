// SPDX-License-Identifier: MIT
#include "submission/submission.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/quuid.h>

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
