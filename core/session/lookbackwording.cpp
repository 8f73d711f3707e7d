// SPDX-License-Identifier: MIT
#include "session/findingwording.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LookBackWording)
};

/// The day as people say it; the time of it if it is today.
QString moment(const QDateTime &since, const QDateTime &now)
{
    const QDateTime utc = since.toUTC();
    const QDate today = now.toUTC().date();
    if (utc.date() == today)
        return utc.toString(QStringLiteral("HH:mm")) + QStringLiteral(" UTC");
    //: a day of this year as Qt writes it, https://doc.qt.io/qt-6/qdate.html: 14 March
    const QString dayOfYear = Text::tr("d MMMM");
    //: a day of another year: 14 March 2025
    const QString wholeDay = Text::tr("d MMMM yyyy");
    return QLocale().toString(utc.date(), utc.date().year() == today.year() ? dayOfYear : wholeDay);
}

int forPlural(qint64 count)
{
    return int(qMin<qint64>(count, INT_MAX));
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
    case CompareState::Gone:
        return Text::tr("Gone");
    }
    return {};
}

QString changeExplanation(const Review &review, qsizetype row)
{
    const Comparison &comparison = review.comparison();
    const auto before = comparison.before(row);
    if (!before)
        return {};
    const OutageTable &table = *comparison.earlier.table;
    const QByteArray begin = table.beginText(*before);
    const QByteArray end = table.endText(*before);
    const bool hasOtherBegin = begin != review.table().beginText(row);
    const bool hasOtherEnd = end != review.table().endText(row);
    if (hasOtherBegin && hasOtherEnd) {
        return Text::tr("It was %1 to %2.", "begin, end")
            .arg(QString::fromUtf8(begin), QString::fromUtf8(end));
    }
    if (hasOtherBegin)
        return Text::tr("The begin was %1.").arg(QString::fromUtf8(begin));
    if (hasOtherEnd)
        return Text::tr("The end was %1.").arg(QString::fromUtf8(end));
    return Text::tr("The device was called “%1”.")
        .arg(comparison.earlier.names.value(table.deviceId(*before)));
}

QString text(CompareState state, qint64 count)
{
    const int n = forPlural(count);
    switch (state) {
    case CompareState::New:
        return Text::tr("%n new", nullptr, n);
    case CompareState::Changed:
        return Text::tr("%n changed", nullptr, n);
    case CompareState::Gone:
        return Text::tr("%n gone", nullptr, n);
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
        Text::tr("%n of them left out by you before", nullptr, forPlural(changes.leftOutBefore));
    //: 2 new (1 of them left out by you before)
    return Text::tr("%1 (%2)").arg(text, before);
}

QString since(const QDateTime &since, const QDateTime &now)
{
    //: since 14 March: behind how many outages are new, changed or gone
    return Text::tr("since %1").arg(moment(since, now));
}

QString goneSentence(qint64 count, ComparedWith with, const QDateTime &since, const QDateTime &now)
{
    const int n = forPlural(count);
    const QString text =
        with == ComparedWith::LastAccepted
            //: %1 is a day, or the time of today
            ? Text::tr("%n gone since %1: in the last accepted list, and not in this one", nullptr,
                       n)
            : Text::tr("%n gone since %1: in the fetch before, and not in this one", nullptr, n);
    return text.arg(moment(since, now));
}

QString text(const ChangeCounts &changes, const QDateTime &since, const QDateTime &now)
{
    const QString when = moment(since, now);
    if (changes.isSame())
        return Text::tr("Nothing has changed since %1").arg(when);
    QStringList parts;
    for (const CompareState state :
         {CompareState::New, CompareState::Changed, CompareState::Gone}) {
        if (changes.count(state) > 0)
            parts.append(text(state, changes));
    }
    if (changes.leftOut > 0)
        parts.append(Text::tr("%n left out", nullptr, forPlural(changes.leftOut)));
    //: 2 new, 1 gone since 14 March
    return Text::tr("%1 since %2").arg(parts.join(QStringLiteral(", ")), when);
}

QString text(const QList<ChangedChoice> &changed)
{
    qint64 count = 0;
    bool keepBegin = true;
    for (const ChangedChoice &each : changed) {
        count += each.choice.isLeftOut ? 1 : 0;
        keepBegin = keepBegin && (each.keepsBegin || !each.choice.isLeftOut);
    }
    if (count == 0)
        return {};
    if (keepBegin) {
        return Text::tr("%n outage(s) that you had left out came again with another end, and "
                        "are left out still: have a look.",
                        nullptr, forPlural(count));
    }
    return Text::tr("%n outage(s) that you had left out came again with other times, and "
                    "are left out still: have a look.",
                    nullptr, forPlural(count));
}

QString changedChoiceSentence(const Review &review, qsizetype row)
{
    const ChangedChoice *changed = review.changedChoice(row);
    if (changed == nullptr || !changed->choice.isLeftOut)
        return {};
    const OutageIdentity &before = changed->choice.outage;
    const QString then = QString::fromUtf8(changed->keepsBegin ? before.end : before.begin);
    const bool isLeftOut = review.verdict(row) == Verdict::LeftOut;
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
        sentences.append(
            Text::tr("%n choice(s) made before hold again.", nullptr, forPlural(again)));
    }
    if (!carried.missing.isEmpty()) {
        sentences.append(Text::tr("%n outage(s) that you had decided on did not come again.",
                                  nullptr, forPlural(carried.missing.size())));
    }
    if (!carried.notChoosable.isEmpty()) {
        sentences.append(Text::tr("%n outage(s) that you had left out are not in the list anyway.",
                                  nullptr, forPlural(carried.notChoosable.size())));
    }
    return sentences.join(u' ');
}

QString text(const ChoiceOffer &offer, const QDateTime &now)
{
    //: %1: a day, or the time of today
    QString text = Text::tr("You had decided on %n outage(s) of this site, last at %1.", nullptr,
                            forPlural(offer.saved.choices.size()))
                       .arg(moment(offer.saved.savedAt, now));
    if (!offer.matched.missing.isEmpty()) {
        text += u' ' + Text::tr("%n of them did not come again.", nullptr,
                                forPlural(offer.matched.missing.size()));
    }
    if (!offer.matched.changed.isEmpty()) {
        text += u' ' + Text::tr("%n of them came again with other times.", nullptr,
                                forPlural(offer.matched.changed.size()));
    }
    return text;
}

} // namespace Wording
