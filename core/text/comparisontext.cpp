// SPDX-License-Identifier: MIT
#include "text/comparisontext.h"

#include "text/plural.h"
#include "text/texttr.h"

#include <QtCore/qlocale.h>
#include <QtCore/qtimezone.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

qint64 decisionsAmong(const QList<OutageChoice> &choices)
{
    return std::ranges::count_if(choices, &OutageChoice::isDecision);
}

/// The day as people say it in the zone of \a now; the time of it if it is today.
QString momentSince(const QDateTime &since, const QDateTime &now)
{
    const bool isUtc = now.timeSpec() == Qt::UTC;
    const QDateTime local = isUtc ? since.toUTC() : since.toTimeZone(now.timeZone());
    const QDate today = now.date();
    if (local.date() == today) {
        const QString zone = isUtc ? u"UTC"_s : local.toString(Qt::ISODate).right(6);
        return local.toString(u"HH:mm "_s) + zone;
    }
    //: a day of this year as Qt writes it, https://doc.qt.io/qt-6/qdate.html: 14 March
    const QString dayOfYear = Text::tr("d MMMM");
    //: a day of another year: 14 March 2025
    const QString wholeDay = Text::tr("d MMMM yyyy");
    return QLocale().toString(local.date(),
                              local.date().year() == today.year() ? dayOfYear : wholeDay);
}

/// The same, but for yesterday with the time of day.
QString momentOfLast(const QDateTime &time, const QDateTime &now)
{
    const QTimeZone zone = now.timeSpec() == Qt::UTC ? QTimeZone::utc() : now.timeZone();
    if (time.toTimeZone(zone).date() != now.date().addDays(-1))
        return momentSince(time, now);
    //: %1 is a time of day: yesterday 06:02 UTC
    return Text::tr("yesterday %1").arg(clockMinuteText(time, zone));
}

} // namespace

namespace Wording {

QString text(CompareState state)
{
    switch (state) {
    case CompareState::NotCompared:
        return {};
    case CompareState::New:
        return Text::tr("New");
    case CompareState::Changed:
        return Text::tr("Changed");
    case CompareState::Same:
        return Text::tr("Same");
    case CompareState::Removed:
        return Text::tr("Gone");
    case CompareState::LeftOut:
        return Text::tr("Left out since", "the earlier list had the outage");
    }
    return {};
}

QString changeExplanation(const Review &review, qsizetype row, const TimeWriter &time)
{
    const Comparison &comparison = review.comparison();
    const auto before = comparison.before(row);
    if (!before)
        return {};
    const OutageTable &table = *comparison.earlier.table;
    const bool hasOtherBegin = table.beginText(*before) != review.table().beginText(row);
    const bool hasOtherEnd = table.endText(*before) != review.table().endText(row);
    // The same instant written in another way: only its characters tell.
    const bool isSpelling = table.begin(*before) == review.table().begin(row) &&
                            table.end(*before) == review.table().end(row);
    const TimeWriter shown = isSpelling ? TimeWriter() : time;
    const QString begin = writtenTime(table.begin(*before), table.beginText(*before), shown);
    const QString end = writtenTime(table.end(*before), table.endText(*before), shown);
    if (hasOtherBegin && hasOtherEnd)
        return Text::tr("It was %1 to %2.", "begin, end").arg(begin, end);
    if (hasOtherBegin)
        return Text::tr("The begin was %1.").arg(begin);
    if (hasOtherEnd)
        return Text::tr("The end was %1.").arg(end);
    return Text::tr("The device was called “%1”.")
        .arg(comparison.earlier.names.value(table.deviceId(*before)));
}

QString text(CompareState state, qint64 count)
{
    const int n = plural(count);
    switch (state) {
    case CompareState::New:
        return Text::tr("%Ln new", nullptr, n);
    case CompareState::Changed:
        return Text::tr("%Ln changed", nullptr, n);
    case CompareState::Removed:
        return Text::tr("%Ln gone", nullptr, n);
    case CompareState::LeftOut:
        return Text::tr("%Ln left out", nullptr, n);
    case CompareState::NotCompared:
    case CompareState::Same:
        break;
    }
    return {};
}

QString text(CompareState state, const ChangeCounts &changes)
{
    const QString text = Wording::text(state, changes.count(state));
    if (state != CompareState::New || changes.leftOutBefore == 0)
        return text;
    const QString before =
        Text::tr("%Ln of them left out by you before", nullptr, plural(changes.leftOutBefore));
    //: 2 new (1 of them left out by you before)
    return Text::tr("%1 (%2)").arg(text, before);
}

QString since(const QDateTime &since, const QDateTime &now)
{
    //: since 14 March: behind how many outages are new, changed or gone
    return Text::tr("since %1").arg(momentSince(since, now));
}

QString removedSentence(qint64 count, ComparedWith with, const QDateTime &since,
                        const QDateTime &now)
{
    const int n = plural(count);
    const QString text =
        with == ComparedWith::LastAccepted
            //: %1 is a day, or the time of today
            ? Text::tr("%Ln gone since %1: in the last accepted list, and not in this one", nullptr,
                       n)
            : Text::tr("%Ln gone since %1: in the fetch before, and not in this one", nullptr, n);
    return text.arg(momentSince(since, now));
}

QString text(const ChangeCounts &changes, const QDateTime &since, const QDateTime &now)
{
    const QString when = momentSince(since, now);
    if (changes.isSame())
        return Text::tr("Nothing has changed since %1").arg(when);
    QStringList parts;
    for (const CompareState state :
         {CompareState::New, CompareState::Changed, CompareState::Removed, CompareState::LeftOut}) {
        if (changes.count(state) > 0)
            parts.append(text(state, changes));
    }
    //: 2 new, 1 gone since 14 March
    return Text::tr("%1 since %2").arg(parts.join(u", "_s), when);
}

QString nothingElseCame(const QDateTime &since, const QDateTime &now)
{
    //: of two fetches that gave the same outages; %1 is a day, or the time of today
    return Text::tr("Nothing else has come since %1").arg(momentSince(since, now));
}

QString text(const QList<ChangedChoice> &changed)
{
    qint64 count = 0;
    qint64 repeats = 0;
    bool keepBegin = true;
    for (const ChangedChoice &each : changed) {
        repeats += each.isRepeat ? 1 : 0;
        count += each.choice.isLeftOut && !each.isRepeat ? 1 : 0;
        keepBegin = keepBegin && (each.keepsBegin || !each.choice.isLeftOut);
    }
    if (repeats > 0) {
        const QString repeated = Text::tr("%Ln outage(s) just like what you had left out came on "
                                          "top, and are left out too: have a look.",
                                          nullptr, plural(repeats));
        const auto isTold = [](const ChangedChoice &each) { return each.isRepeat; };
        QList<ChangedChoice> others = changed;
        others.removeIf(isTold);
        const QString rest = text(others);
        return rest.isEmpty() ? repeated : repeated + u' ' + rest;
    }
    if (count == 0)
        return {};
    if (keepBegin) {
        return Text::tr("%Ln outage(s) that you had left out came again with another end, and "
                        "are left out still: have a look.",
                        nullptr, plural(count));
    }
    return Text::tr("%Ln outage(s) that you had left out came again with other times, and "
                    "are left out still: have a look.",
                    nullptr, plural(count));
}

QString changedChoiceSentence(const Review &review, qsizetype row, const TimeWriter &time)
{
    const ChangedChoice *changed = review.changedChoice(row);
    if (changed == nullptr || !changed->choice.isLeftOut)
        return {};
    const OutageIdentity &before = changed->choice.outage;
    const QByteArray received = changed->keepsBegin ? before.end : before.begin;
    const auto read = parseTimestamp(QString::fromUtf8(received));
    const QString then = writtenTime(read ? std::optional(*read) : std::nullopt, received, time);
    const bool isLeftOut = review.verdict(row) == Verdict::LeftOut;
    if (changed->isRepeat) {
        return isLeftOut ? Text::tr("You had left out one just like it, so it is left out too: "
                                    "include it if it is another one.")
                         : Text::tr("You had left out one just like it.");
    }
    if (changed->keepsBegin) {
        return isLeftOut ? Text::tr("You had left it out when its end was %1, and it is left out "
                                    "still: include it if this end is right.")
                               .arg(then)
                         : Text::tr("You had left it out when its end was %1.").arg(then);
    }
    return isLeftOut ? Text::tr("You had left it out when its begin was %1, and it is left out "
                                "still: include it if this begin is right.")
                           .arg(then)
                     : Text::tr("You had left it out when its begin was %1.").arg(then);
}

QString text(const MatchedChoices &carried)
{
    QStringList sentences;
    if (const QString changed = text(carried.changed); !changed.isEmpty())
        sentences.append(changed);
    if (const qint64 again = carried.rows.size() - carried.changed.size(); again > 0) {
        sentences.append(Text::tr("%Ln choice(s) made before hold again.", nullptr, plural(again)));
    }
    if (const qint64 missing = decisionsAmong(carried.missing); missing > 0) {
        sentences.append(Text::tr("%Ln outage(s) that you had decided on did not come again.",
                                  nullptr, plural(missing)));
    }
    if (!carried.notChoosable.isEmpty()) {
        sentences.append(Text::tr("%Ln outage(s) that you had left out are not in the list anyway.",
                                  nullptr, plural(carried.notChoosable.size())));
    }
    return sentences.join(u' ');
}

QString text(const ChoiceOffer &offer, const QDateTime &now)
{
    const QString when = momentSince(offer.saved.savedAt, now);
    const QList<OutageChoice> &choices = offer.saved.choices;
    const qint64 decisions = decisionsAmong(choices);
    const auto lookedAt = std::ranges::count_if(
        choices, [](const OutageChoice &each) { return !each.lookedAt.isEmpty(); });
    if (decisions == 0) {
        //: %1: a day, or the time of today
        return Text::tr("You had looked at what is to check on %Ln outage(s) of this site, last at "
                        "%1.",
                        nullptr, plural(lookedAt))
            .arg(when);
    }
    //: %1: a day, or the time of today
    QString text = Text::tr("You had decided on %Ln outage(s) of this site, last at %1.", nullptr,
                            plural(decisions))
                       .arg(when);
    if (const qint64 missing = decisionsAmong(offer.matched.missing); missing > 0)
        text += u' ' + Text::tr("%Ln of them did not come again.", nullptr, plural(missing));
    if (!offer.matched.changed.isEmpty()) {
        text += u' ' + Text::tr("%Ln of them came again with other times.", nullptr,
                                plural(offer.matched.changed.size()));
    }
    if (lookedAt > 0) {
        text += u' ' + Text::tr("You had looked at what is to check on %Ln outage(s).", nullptr,
                                plural(lookedAt));
    }
    return text;
}

QString lastAccepted(const PlaceHistory &history, const QDateTime &now)
{
    if (!history.acceptedAt.isValid())
        return {};
    //: %1 is a day, or the time of today: last accepted yesterday 06:02 UTC, 10 outages
    return Text::tr("last accepted %1, %Ln outage(s)", nullptr, plural(history.rows))
        .arg(momentOfLast(history.acceptedAt, now));
}

QString lastAcceptedAndToday(const PlaceHistory &history, const QDateTime &now)
{
    const QString accepted = lastAccepted(history, now);
    if (accepted.isEmpty())
        return {};
    //: %1 is like "last accepted yesterday 06:02 UTC, 10 outages"
    return history.sentToday == 0
               ? Text::tr("%1; nothing sent today, as far as this computer knows").arg(accepted)
               : Text::tr("%1; %Ln list(s) sent today from this computer", nullptr,
                          plural(history.sentToday))
                     .arg(accepted);
}

} // namespace Wording
