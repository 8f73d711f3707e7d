// SPDX-License-Identifier: MIT
#include "models/outagetext.h"

#include "models/rowsort.h"
#include "text/comparisontext.h"
#include "text/devicetext.h"
#include "text/findingtext.h"
#include "text/oneline.h"
#include "text/spantext.h"
#include "text/texttr.h"
#include "text/timetext.h"
#include "text/verdicttext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QChar Dash(0x2013);

QString receivedTime(const Review &review, qsizetype row, OutageColumn column)
{
    const OutageTable &table = review.table();
    return QString::fromUtf8(column == BeginColumn ? table.beginText(row) : table.endText(row));
}

std::optional<Timestamp> instantOf(const Review &review, qsizetype row, OutageColumn column)
{
    return column == BeginColumn ? review.table().begin(row) : review.table().end(row);
}

/// The time in UTC, and before it in the zone that is shown.
QString shownTip(const Timestamp &instant, const QTimeZone &zone)
{
    const QString utc = zonedTimeText(instant, QTimeZone::utc());
    if (isUtc(zone))
        return utc;
    //: A time with its offset, and the zone that has it
    return Text::tr("%1 in %2").arg(zonedTimeText(instant, zone), zoneText(zone)) + u'\n' + utc;
}

/// Each time with its zone or offset: a sentence has no header that names it.
TimeWriter timesIn(const QTimeZone &zone)
{
    return [zone](const Timestamp &instant) { return zonedTimeText(instant, zone); };
}

QString duration(const Review &review, qsizetype row)
{
    const auto span = durationMilliseconds(review, row);
    return span ? Wording::duration(*span) : QString();
}

QString siteDevice(const Review &review, qsizetype row, Ids ids)
{
    return DeviceText::label(review.deviceName(row), review.table().deviceId(row), ids);
}

/// In the place of an id that others should not see.
QString hiddenDevice(const Review &review, qsizetype row)
{
    if (review.siteDevice(row) >= 0)
        return siteDevice(review, row, Ids::Hidden);
    return review.table().deviceId(row).isEmpty() ? QString() : Text::tr("another device");
}

/// The ids that the sentence on a finding may name.
QStringList idsNamed(const Review &review, qsizetype row, Finding finding)
{
    QStringList ids{oneLine(review.table().deviceId(row))};
    if (finding == Finding::LookAlikeName) {
        for (const QString &partner : findingDetail(review, row, finding).partners)
            ids.append(oneLine(partner));
    }
    return ids;
}

QString spokenDevice(const Review &review, qsizetype row, Ids ids)
{
    if (review.siteDevice(row) >= 0)
        return siteDevice(review, row, ids);
    const QString id = review.table().deviceId(row);
    if (ids == Ids::Hidden && !id.isEmpty())
        return Text::tr("Device of another site");
    return id.isEmpty() ? Text::tr("No device")
                        : Text::tr("Device of another site: %1").arg(oneLine(id));
}

QString spokenFindings(const Review &review, qsizetype row)
{
    const QString text = Wording::text(review.findings().of(row));
    switch (review.attention(row)) {
    case Attention::ToCheck:
        return Text::tr("To check: %1").arg(text);
    case Attention::LookedAt:
        return Text::tr("Looked at: %1").arg(text);
    case Attention::Note:
        return Text::tr("Worth knowing: %1").arg(text);
    case Attention::None:
        break;
    }
    return {};
}

QString spokenChoice(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Included:
        return Text::tr("Included");
    case Verdict::LeftOut:
        return Text::tr("Left out");
    default:
        return Text::tr("Not part of the list");
    }
}

} // namespace

namespace OutageText {

QString header(OutageColumn column, const QTimeZone &zone)
{
    switch (column) {
    case IncludeColumn:
        return {};
    case DeviceColumn:
        return Text::tr("Device");
    case BeginColumn:
        return Text::tr("Begin (%1)", "%1 is a time zone").arg(zoneText(zone));
    case EndColumn:
        return Text::tr("End (%1)", "%1 is a time zone").arg(zoneText(zone));
    case DurationColumn:
        return Text::tr("Duration");
    case VerdictColumn:
        return Text::tr("Verdict");
    case ReasonColumn:
        return Text::tr("Why");
    case DeviceIdColumn:
        return Text::tr("Device ID");
    case RecordNumberColumn:
        return Text::tr("Record");
    case CheckColumn:
        return Text::tr("Check");
    case CompareColumn:
        return Text::tr("Change");
    case TimelineColumn:
        return Text::tr("Timeline");
    case OutageColumnCount:
        break;
    }
    return {};
}

QString timelineHeader(const TimeRange &range, const QTimeZone &zone)
{
    const auto day = [&zone](qint64 time) { return zonedTimeText({time}, zone).first(10); };
    //: The axis above the bars: from one day to another
    return Text::tr("Timeline, %1 to %2").arg(day(range.begin), day(range.end - 1));
}

QString headerTip(OutageColumn column, const QTimeZone &zone)
{
    switch (column) {
    case IncludeColumn:
        return Text::tr("Whether the outage will be sent");
    case DeviceColumn:
        return Text::tr("The device’s name at this site, or its ID where this site has none");
    case BeginColumn:
        return Text::tr("When the outage began, in the time zone %1").arg(zoneText(zone));
    case EndColumn:
        return Text::tr("When the outage ended, in the time zone %1").arg(zoneText(zone));
    case DurationColumn:
        return Text::tr("From begin to end");
    case VerdictColumn:
        return Text::tr("Whether the outage is part of the list");
    case ReasonColumn:
        return Text::tr("The rule behind the verdict");
    case DeviceIdColumn:
        return Text::tr("The device’s ID as it was received");
    case RecordNumberColumn:
        return Text::tr("The place of the record in what was received");
    case CheckColumn:
        return Text::tr("What deserves a look before the list is sent");
    case CompareColumn:
        return Text::tr("What is new or different compared with an earlier list");
    case TimelineColumn:
        return Text::tr("When the outage was, as a bar; Ctrl and the wheel zoom");
    case OutageColumnCount:
        break;
    }
    return {};
}

QString time(const Review &review, qsizetype row, OutageColumn column, const QTimeZone &zone)
{
    const auto instant = instantOf(review, row, column);
    return instant ? timeText(*instant, zone) : receivedTime(review, row, column);
}

QString value(const Review &review, qsizetype row, OutageColumn column, const QTimeZone &zone)
{
    switch (column) {
    case IncludeColumn:
        return {};
    case DeviceColumn:
        return review.siteDevice(row) < 0 ? oneLine(review.table().deviceId(row))
                                          : siteDevice(review, row, Ids::Shown);
    case BeginColumn:
    case EndColumn:
        return oneLine(time(review, row, column, zone));
    case DurationColumn:
        return duration(review, row);
    case VerdictColumn:
        return Wording::text(review.verdict(row));
    case ReasonColumn:
        return oneLine(Wording::reason(review, row));
    case DeviceIdColumn:
        return oneLine(review.table().deviceId(row));
    case RecordNumberColumn:
        return QLocale().toString(review.table().recordNumber(row));
    case CheckColumn:
        return Wording::text(review.findings().of(row));
    case CompareColumn:
        return Wording::text(review.changeState(row));
    case TimelineColumn:
    case OutageColumnCount:
        break;
    }
    return {};
}

bool isId(const Review &review, qsizetype row, OutageColumn column)
{
    return column == DeviceIdColumn ||
           (column == DeviceColumn && DeviceText::isNameless(review.deviceName(row)));
}

QString cell(const Review &review, qsizetype row, OutageColumn column, const QTimeZone &zone,
             Ids ids)
{
    const bool isHidden = ids == Ids::Hidden && isId(review, row, column);
    const QString text = isHidden ? hiddenDevice(review, row) : value(review, row, column, zone);
    const bool saysNothing = column == IncludeColumn || column == CheckColumn ||
                             column == CompareColumn || column == TimelineColumn;
    return text.isEmpty() && !saysNothing ? QString(Dash) : text;
}

QString copyHeader(OutageColumn column, const QTimeZone &zone)
{
    return column == IncludeColumn ? Text::tr("Included", "title of a column")
                                   : header(column, zone);
}

QString spoken(const Review &review, qsizetype row, OutageColumn column, const QTimeZone &zone,
               Ids ids)
{
    switch (column) {
    case IncludeColumn:
        return spokenChoice(review.verdict(row));
    case DeviceColumn: {
        const QString note = noteSentence(review, row);
        const QString device = spokenDevice(review, row, ids);
        return note.isEmpty() ? device : QString(device + u", "_s + note);
    }
    case BeginColumn:
    case EndColumn: {
        const bool isKnown = instantOf(review, row, column).has_value();
        const QString text = oneLine(time(review, row, column, zone));
        if (isKnown)
            return Text::tr("%1 %2", "a time and its zone").arg(text, zoneText(zone));
        return text.isEmpty() ? Text::tr("No time") : Text::tr("Not a time: %1").arg(text);
    }
    case DurationColumn: {
        const QString text = duration(review, row);
        return text.isEmpty() ? Text::tr("Unknown duration") : text;
    }
    case CheckColumn: {
        const QString text = cell(review, row, column, zone);
        if (text.isEmpty())
            return Text::tr("Nothing to check");
        return review.attention(row) == Attention::LookedAt ? Text::tr("Looked at: %1").arg(text)
                                                            : text;
    }
    case CompareColumn: {
        const QString text = cell(review, row, column, zone);
        return text.isEmpty() ? Text::tr("Not compared") : text;
    }
    case TimelineColumn:
        return spokenRow(review, row, zone, ids);
    default:
        return cell(review, row, column, zone, ids);
    }
}

QString spokenRow(const Review &review, qsizetype row, const QTimeZone &zone, Ids ids)
{
    QStringList parts;
    parts.append(spokenDevice(review, row, ids));
    for (const OutageColumn column : {BeginColumn, EndColumn})
        parts.append(spoken(review, row, column, zone));
    // What is not there any more was not judged.
    if (review.changeState(row) != CompareState::Removed)
        parts.append(spoken(review, row, VerdictColumn, zone));
    if (const QString found = spokenFindings(review, row); !found.isEmpty())
        parts.append(found);
    const QString change = Wording::text(review.changeState(row));
    if (!change.isEmpty())
        parts.append(change);
    if (const QString note = noteSentence(review, row); !note.isEmpty())
        parts.append(note);
    return parts.join(u", "_s);
}

QString tip(const Review &review, qsizetype row, OutageColumn column, const QTimeZone &zone,
            Ids ids)
{
    switch (column) {
    case DeviceColumn: {
        const QString name = oneLine(review.deviceName(row));
        const QString id = ids == Ids::Hidden ? QString() : oneLine(review.table().deviceId(row));
        QStringList lines{name, id, noteSentence(review, row)};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case BeginColumn:
    case EndColumn: {
        const QString text = oneLine(receivedTime(review, row, column));
        if (text.isEmpty())
            return {};
        const QString received = Text::tr("Received as %1").arg(text);
        const auto instant = instantOf(review, row, column);
        return instant ? shownTip(*instant, zone) + u'\n' + received : received;
    }
    case VerdictColumn:
    case ReasonColumn:
        return verdictSentence(review, row);
    case DeviceIdColumn:
        return ids == Ids::Hidden ? QString() : oneLine(review.table().deviceId(row));
    case CheckColumn:
        return explanations(review, row, zone, ids).join(u'\n');
    case CompareColumn:
        return changeSentence(review, row, zone);
    case TimelineColumn:
        return spokenRow(review, row, zone, ids);
    default:
        return {};
    }
}

QString noteSentence(const Review &review, qsizetype row)
{
    const QString note = oneLine(review.note(row));
    return note.isEmpty() ? QString() : Text::tr("Note: %1").arg(note);
}

QString verdictSentence(const Review &review, qsizetype row)
{
    const QString note = oneLine(review.note(row));
    if (review.verdict(row) == Verdict::LeftOut) {
        return note.isEmpty() ? Text::tr("Left out by the operator")
                              : Text::tr("Left out by the operator: %1", "why").arg(note);
    }
    //: A verdict and the rule behind it: "Before cutoff: began 1 ms before the cutoff"
    return Text::tr("%1: %2").arg(Wording::text(review.verdict(row)),
                                  oneLine(Wording::reason(review, row)));
}

QString changeSentence(const Review &review, qsizetype row, const QTimeZone &zone)
{
    return oneLine(Wording::changeExplanation(review, row, timesIn(zone)));
}

QString changedChoiceSentence(const Review &review, qsizetype row, const QTimeZone &zone)
{
    return oneLine(Wording::changedChoiceSentence(review, row, timesIn(zone)));
}

QStringList findingSentences(const Review &review, qsizetype row, Finding finding,
                             const QTimeZone &zone, Ids ids)
{
    // The others name none: what is an id for one may be a word for them.
    const bool namesIds = finding == Finding::LookAlikeName || finding == Finding::ConvertedTime;
    const bool isLookedAt = review.lookedAt(row).contains(finding);
    QStringList sentences = Wording::explanations(review, row, finding, timesIn(zone));
    for (QString &sentence : sentences) {
        sentence = oneLine(sentence);
        if (ids == Ids::Hidden && namesIds)
            sentence = PrivateText::without(sentence, idsNamed(review, row, finding));
        if (isLookedAt)
            sentence = Text::tr("Looked at: %1").arg(sentence);
    }
    return sentences;
}

QStringList explanations(const Review &review, qsizetype row, const QTimeZone &zone, Ids ids)
{
    QStringList sentences;
    for (const Finding finding : byUrgency(review.findings().of(row)))
        sentences += findingSentences(review, row, finding, zone, ids);
    return sentences;
}

QString escapedTip(const QString &plain)
{
    if (plain.isEmpty())
        return {};
    return u"<p style='white-space:pre-wrap'>"_s + plain.toHtmlEscaped() + u"</p>"_s;
}

} // namespace OutageText
