// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"

#include <QtCore/qlist.h>
#include <QtCore/qrandom.h>

/// Reviews for tests, built from texts and judged as in the program.
namespace ReviewFixture {

struct Row
{
    QString id;
    QString begin;
    QString end;
};

/// The cutoff that the rows below lie around: 2022-01-01T00:00:00.000Z.
inline const Timestamp Cutoff{1'640'995'200'000};

inline Review review(const QList<Row> &rows, const QList<Device> &devices)
{
    auto table = std::make_shared<OutageTable>();
    for (const Row &row : rows) {
        const auto field = [](const QString &text) {
            return ReceivedField{text, text.isNull() ? RecordFault::Missing : RecordFault::None};
        };
        const QByteArray raw =
            "{\"id\":\"" + row.id.toUtf8() + "\",\"begin\":\"" + row.begin.toUtf8() + "\"}";
        table->append({field(row.id), field(row.begin), field(row.end), true, raw});
    }
    return Review(std::move(table),
                  Site(QStringLiteral("site"), QStringLiteral("Norwich Pear Tree"), devices),
                  Cutoff);
}

inline QList<Device> devices()
{
    return {{QStringLiteral("d1"), QStringLiteral("Battery 1")},
            {QStringLiteral("d2"), QStringLiteral("Battery 2")},
            {QStringLiteral("d10"), QStringLiteral("Battery 10")},
            {QStringLiteral("dx"), QStringLiteral("<b>Zulu & Co</b>")}};
}

/// Nine rows: every verdict but LeftOut, boundary cases, and texts that cannot be read.
inline QList<Row> rows()
{
    return {{QStringLiteral("d10"), QStringLiteral("2022-01-01T00:00:00.000Z"),
             QStringLiteral("2022-09-15T19:45:10.341Z")},
            {QStringLiteral("d2"), QStringLiteral("2021-12-31T23:59:59.999Z"),
             QStringLiteral("2022-01-02T00:00:00.000Z")},
            {QStringLiteral("other-b"), QStringLiteral("2022-03-01T10:00:00.000Z"),
             QStringLiteral("2022-03-01T10:00:00.001Z")},
            {QStringLiteral("d1"), QStringLiteral("2022-05-01T10:00:00+02:00"),
             QStringLiteral("2022-05-02T10:00:00.000Z")},
            {QStringLiteral("d2"), QStringLiteral("2022-02-30T00:00:00.000Z"),
             QStringLiteral("2022-05-02T10:00:00.000Z")},
            {QStringLiteral("dx"), QStringLiteral("2022-01-01T00:00:00.0000005Z"),
             QStringLiteral("2022-01-01T00:00:00.0000006Z")},
            {QStringLiteral("other-a"), QStringLiteral("2020-03-01T10:00:00.000Z"),
             QStringLiteral("yesterday")},
            {QString(), QStringLiteral("2022-03-01T10:00:00.000Z"),
             QStringLiteral("2022-04-01T10:00:00.000Z")},
            {QStringLiteral("d1"), QStringLiteral("2022-05-01T08:00:00.000Z"),
             QStringLiteral("2022-05-01T07:00:00.000Z")}};
}

inline Review review()
{
    return review(rows(), devices());
}

/// The same with findings, and compared with a list that held the first of them.
inline Review searched()
{
    Review review = ReviewFixture::review();
    const Timestamp now{1'690'000'000'000}; // 2023-07-22
    auto findings = findFindings(review, {}, now, [] { return false; });
    review.setFindings(std::make_shared<const Findings>(*std::move(findings)));
    OutageList earlier = rowsOfList(review);
    earlier.rows = {0};
    review.setComparison(std::make_shared<const Comparison>(*compare(rowsOfList(review), earlier)));
    return review;
}

/// \a count readable rows of 2020 to 2023, a tenth of them at the site's 10 devices.
inline Review generated(qsizetype count)
{
    QRandomGenerator random(7);
    QList<Device> site;
    QList<QString> ids;
    for (int i = 0; i < 10; ++i)
        site.append({QStringLiteral("own-%1").arg(i), QStringLiteral("Battery %1").arg(i + 1)});
    for (int i = 0; i < 20'000; ++i)
        ids.append(QStringLiteral("%1-4b1e-ae20-ac4bf7fa429b").arg(i, 8, 16, QLatin1Char('0')));
    auto table = std::make_shared<OutageTable>();
    for (qsizetype row = 0; row < count; ++row) {
        const bool isOwn = random.bounded(10) == 0;
        const QString &id = isOwn ? site[random.bounded(10)].id : ids[random.bounded(20'000)];
        const qint64 begin = 1'577'836'800'000 + qint64(random.bounded(126'230'400'000.0));
        const QString beginText = QString::fromLatin1(canonicalText(begin));
        const QString endText = QString::fromLatin1(canonicalText(begin + random.bounded(1 << 30)));
        table->append({ReceivedField{id}, ReceivedField{beginText}, ReceivedField{endText}});
    }
    return Review(std::move(table),
                  Site(QStringLiteral("site"), QStringLiteral("Norwich Pear Tree"), site), Cutoff);
}

} // namespace ReviewFixture
