// SPDX-License-Identifier: MIT
#include "submission/reviewdigestjson.h"

#include "submission/journalnames.h"

#include <QtCore/qjsonarray.h>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

const std::array FieldNames{"record", "id", "begin", "end"};
const std::array FaultNames{
    "none",
    "not-an-object",
    "missing",
    "not-text",
    "empty",
    "broken-text",
    "repeated",
    "too-long",
    "malformed",
    "missing-seconds",
    "missing-zone",
    "space-for-t",
    "impossible-date",
    "impossible-time",
    "leap-second",
    "impossible-zone",
    "not-in-format",
    "in-gap",
    "in-fold",
    "error-cell",
    "truth-cell",
    "no-result",
    "extra-cells",
    "unknown-name",
};
static_assert(FaultNames.size() == static_cast<std::size_t>(RecordFault::UnknownName) + 1);

QString moment(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject textsObject(const OutageTexts &outage)
{
    return {{u"id"_s, outage.deviceId},
            {u"name"_s, outage.deviceName},
            {u"begin"_s, outage.begin},
            {u"end"_s, outage.end}};
}

OutageTexts textsIn(const QJsonObject &object)
{
    return {object.value(u"id"_s).toString(), object.value(u"name"_s).toString(),
            object.value(u"begin"_s).toString(), object.value(u"end"_s).toString()};
}

QJsonArray findingsArray(FindingSet findings)
{
    QJsonArray ids;
    for (const Finding finding : AllFindings) {
        if (findings.contains(finding))
            ids.append(findingId(finding));
    }
    return ids;
}

FindingSet findingsIn(const QJsonArray &ids)
{
    FindingSet findings;
    for (const QJsonValue id : ids) {
        if (const auto finding = findingOf(id.toString()))
            findings.insert(*finding);
    }
    return findings;
}

/// An array of what \a make gives for each of \a list.
template <typename Value, typename Make>
QJsonArray arrayOf(const QList<Value> &list, const Make &make)
{
    QJsonArray array;
    for (const Value &each : list)
        array.append(make(each));
    return array;
}

template <typename Value, typename Make>
QList<Value> listIn(const QJsonValue &value, const Make &make)
{
    QList<Value> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue each : array)
        list.append(make(each));
    return list;
}

QJsonObject deviceObject(const Device &device)
{
    return {{u"id"_s, device.id}, {u"name"_s, device.name}};
}

QJsonObject countsObject(const ReviewCounts &counts)
{
    return {{u"fetched"_s, counts.fetched},       {u"otherSite"_s, counts.otherSite},
            {u"unreadable"_s, counts.unreadable}, {u"siteUnknown"_s, counts.siteUnknown},
            {u"atSite"_s, counts.atSite()},       {u"beforeCutoff"_s, counts.beforeCutoff},
            {u"leftOut"_s, counts.leftOut},       {u"selected"_s, counts.selected}};
}

ReviewCounts countsIn(const QJsonObject &object)
{
    const auto number = [&object](const QString &name) { return object.value(name).toInteger(); };
    return {.fetched = number(u"fetched"_s),
            .otherSite = number(u"otherSite"_s),
            .unreadable = number(u"unreadable"_s),
            .beforeCutoff = number(u"beforeCutoff"_s),
            .leftOut = number(u"leftOut"_s),
            .selected = number(u"selected"_s),
            .siteUnknown = number(u"siteUnknown"_s)};
}

QJsonObject noteObject(const ReviewDigest::Note &note)
{
    QJsonObject object = textsObject(note.outage);
    object.insert(u"row"_s, note.row);
    object.insert(u"note"_s, note.text);
    return object;
}

QJsonObject lookObject(const ReviewDigest::Look &look)
{
    return {{u"row"_s, look.row}, {u"findings"_s, findingsArray(look.findings)}};
}

QJsonObject otherObject(const ReviewDigest::Other &other)
{
    QJsonObject object = textsObject(other.outage);
    object.insert(u"record"_s, other.record);
    if (other.problem.fault != RecordFault::None) {
        object.insert(u"field"_s, storedName(FieldNames, other.problem.field));
        object.insert(u"fault"_s, storedName(FaultNames, other.problem.fault));
    }
    if (!other.lookedAt.isEmpty())
        object.insert(u"lookedAt"_s, findingsArray(other.lookedAt));
    if (!other.note.isEmpty())
        object.insert(u"note"_s, other.note);
    return object;
}

ReviewDigest::Other otherIn(const QJsonObject &object)
{
    const auto field = storedValue<RecordField>(FieldNames, object.value(u"field"_s).toString());
    const auto fault = storedValue<RecordFault>(FaultNames, object.value(u"fault"_s).toString());
    return {.outage = textsIn(object),
            .record = object.value(u"record"_s).toInteger(),
            .problem = field && fault ? RecordProblem{*field, *fault} : RecordProblem{},
            .lookedAt = findingsIn(object.value(u"lookedAt"_s).toArray()),
            .note = object.value(u"note"_s).toString()};
}

QJsonObject changedObject(const ReviewDigest::Changed &changed)
{
    QJsonObject object = textsObject(changed.before);
    object.insert(u"row"_s, changed.row);
    return object;
}

QJsonObject changesObject(const ReviewDigest::Changes &changes)
{
    QJsonObject object{
        {u"since"_s, moment(changes.since)},    {u"new"_s, changes.counts.added},
        {u"changed"_s, changes.counts.changed}, {u"gone"_s, changes.counts.removed},
        {u"leftOut"_s, changes.counts.leftOut}, {u"leftOutBefore"_s, changes.counts.leftOutBefore}};
    object.insert(u"newRows"_s, arrayOf(changes.added, [](qint64 row) { return row; }));
    object.insert(u"changedRows"_s, arrayOf(changes.changed, changedObject));
    object.insert(u"goneOutages"_s, arrayOf(changes.removed, textsObject));
    return object;
}

ReviewDigest::Changes changesIn(const QJsonObject &object)
{
    const auto number = [&object](const QString &name) { return object.value(name).toInteger(); };
    ReviewDigest::Changes changes{
        .since = QDateTime::fromString(object.value(u"since"_s).toString(), Qt::ISODateWithMs),
        .counts = {.added = number(u"new"_s),
                   .changed = number(u"changed"_s),
                   .removed = number(u"gone"_s),
                   .leftOut = number(u"leftOut"_s),
                   .leftOutBefore = number(u"leftOutBefore"_s)}};
    changes.added = listIn<qint64>(object.value(u"newRows"_s),
                                   [](const QJsonValue &row) { return row.toInteger(-1); });
    changes.changed =
        listIn<ReviewDigest::Changed>(object.value(u"changedRows"_s), [](const QJsonValue &row) {
            return ReviewDigest::Changed{row.toObject().value(u"row"_s).toInteger(-1),
                                         textsIn(row.toObject())};
        });
    changes.removed =
        listIn<OutageTexts>(object.value(u"goneOutages"_s),
                            [](const QJsonValue &row) { return textsIn(row.toObject()); });
    return changes;
}

} // namespace

QJsonObject digestObject(const ReviewDigest &digest)
{
    QJsonObject object{
        {u"counts"_s, countsObject(digest.counts)},
        {u"longestDays"_s, digest.rules.longestDays},
        {u"nearCutoffHours"_s, static_cast<qint64>(digest.rules.nearCutoff.count())},
        {u"records"_s, arrayOf(digest.records, [](qint64 record) { return record; })},
        {u"devices"_s, arrayOf(digest.devices, deviceObject)},
        {u"notes"_s, arrayOf(digest.notes, noteObject)},
        {u"lookedAt"_s, arrayOf(digest.looks, lookObject)},
        {u"others"_s, arrayOf(digest.others, otherObject)}};
    if (digest.now != 0) { // they were looked for
        object.insert(u"findingsAt"_s, moment(QDateTime::fromMSecsSinceEpoch(digest.now, Qt::UTC)));
    }
    if (digest.changes)
        object.insert(u"changes"_s, changesObject(*digest.changes));
    return object;
}

std::optional<ReviewDigest> digestIn(const QJsonObject &object)
{
    if (!object.value(u"counts"_s).isObject())
        return std::nullopt;
    const QDateTime now =
        QDateTime::fromString(object.value(u"findingsAt"_s).toString(), Qt::ISODateWithMs);
    ReviewDigest digest{.counts = countsIn(object.value(u"counts"_s).toObject()),
                        .rules = {object.value(u"longestDays"_s).toInt(FindingRules().longestDays),
                                  std::chrono::hours(object.value(u"nearCutoffHours"_s).toInt(24))},
                        .now = now.isValid() ? now.toMSecsSinceEpoch() : 0};
    digest.records = listIn<qint64>(object.value(u"records"_s),
                                    [](const QJsonValue &each) { return each.toInteger(); });
    digest.devices = listIn<Device>(object.value(u"devices"_s), [](const QJsonValue &each) {
        const QJsonObject device = each.toObject();
        return Device{device.value(u"id"_s).toString(), device.value(u"name"_s).toString()};
    });
    digest.notes = listIn<ReviewDigest::Note>(object.value(u"notes"_s), [](const QJsonValue &each) {
        const QJsonObject note = each.toObject();
        return ReviewDigest::Note{note.value(u"row"_s).toInteger(-1),
                                  note.value(u"note"_s).toString(), textsIn(note)};
    });
    digest.looks =
        listIn<ReviewDigest::Look>(object.value(u"lookedAt"_s), [](const QJsonValue &each) {
            const QJsonObject look = each.toObject();
            return ReviewDigest::Look{look.value(u"row"_s).toInteger(-1),
                                      findingsIn(look.value(u"findings"_s).toArray())};
        });
    digest.others = listIn<ReviewDigest::Other>(
        object.value(u"others"_s), [](const QJsonValue &each) { return otherIn(each.toObject()); });
    if (object.value(u"changes"_s).isObject())
        digest.changes = changesIn(object.value(u"changes"_s).toObject());
    return digest;
}
