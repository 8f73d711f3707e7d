// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <QtCore/qlist.h>

/// Reviews for tests of findings, comparisons and choices, built from texts.
namespace FindingCase {

struct Row
{
    QString begin;
    QString end;
    QString id = QStringLiteral("d1");
};

/// 2022-01-01T00:00:00.000Z
inline const Timestamp Cutoff{1'640'995'200'000};
/// 2024-06-01T12:00:00.000Z
inline const Timestamp Now{1'717'243'200'000};

inline QList<Device> devices()
{
    return {{QStringLiteral("d1"), QStringLiteral("Pump")},
            {QStringLiteral("d2"), QStringLiteral("Fan")}};
}

inline std::shared_ptr<const OutageTable> table(const QList<Row> &rows)
{
    auto table = std::make_shared<OutageTable>();
    for (const Row &row : rows)
        table->append({{row.id}, {row.begin}, {row.end}});
    return table;
}

inline Review review(const QList<Row> &rows, const QList<Device> &site = devices(),
                     const Timestamp &cutoff = Cutoff)
{
    return Review(table(rows), Site(QStringLiteral("s"), QStringLiteral("Site"), site), cutoff);
}

/// The same, with its findings.
inline Review searched(Review review, const FindingRules &rules = {}, const Timestamp &now = Now)
{
    auto findings = findFindings(review, rules, now, [] { return false; });
    review.setFindings(std::make_shared<const Findings>(*std::move(findings)));
    return review;
}

} // namespace FindingCase
