// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpoperation.h"

#include <QtCore/qstringlist.h>

#include <optional>

/// Writes down all that an operation emits, in order. Must outlive it or its signals.
struct OperationProbe final
{
    explicit OperationProbe(HttpOperation &operation)
    {
        using Op = HttpOperation;
        QObject::connect(&operation, &Op::attemptStarted, &operation, [this](int number) {
            events.append(QStringLiteral("started %1").arg(number));
        });
        QObject::connect(&operation, &Op::attemptFinished, &operation,
                         [this](const AttemptRecord &record) {
                             events.append(QStringLiteral("ended %1").arg(record.number));
                             records.append(record);
                         });
        QObject::connect(&operation, &Op::retryScheduled, &operation,
                         [this](const RetryNotice &notice) {
                             events.append(QStringLiteral("waiting %1").arg(notice.failed));
                             notices.append(notice);
                         });
        QObject::connect(&operation, &Op::progressed, &operation,
                         [this](qint64 received, qint64 total) {
                             progress.append({received, total});
                         });
        QObject::connect(&operation, &Op::finished, &operation, [this](const HttpResult &value) {
            events.append(QStringLiteral("finished"));
            result = value;
        });
    }

    [[nodiscard]] bool isFinished() const { return result.has_value(); }
    [[nodiscard]] std::optional<ErrorKind> kind() const
    {
        return result && result->error ? std::optional(result->error->kind) : std::nullopt;
    }
    [[nodiscard]] std::optional<PostOutcome> outcome() const
    {
        return result ? result->outcome : std::nullopt;
    }
    [[nodiscard]] int attempts() const { return static_cast<int>(records.size()); }

    QStringList events;
    QList<AttemptRecord> records;
    QList<RetryNotice> notices;
    QList<std::pair<qint64, qint64>> progress;
    std::optional<HttpResult> result;
};
