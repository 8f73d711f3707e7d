// SPDX-License-Identifier: MIT
#include "submission/submission.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/quuid.h>

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
