// SPDX-License-Identifier: MIT
#include "session/findingwording.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>
#include <QtCore/qtimezone.h>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LookBackWording)
};

/// The day as people say it in the zone of \a now; the time of it if it is today.
QString moment(const QDateTime &since, const QDateTime &now)
{
    const bool isUtc = now.timeSpec() == Qt::UTC;
    const QDateTime local = isUtc ? since.toUTC() : since.toTimeZone(now.timeZone());
    const QDate today = now.date();
    if (local.date() == today) {
        const QString zone = isUtc ? QStringLiteral("UTC") : local.toString(Qt::ISODate).right(6);
        return local.toString(QStringLiteral("HH:mm ")) + zone;
    }
    //: a day of this year as Qt writes it, https://doc.qt.io/qt-6/qdate.html: 14 March
    const QString dayOfYear = Text::tr("d MMMM");
    //: a day of another year: 14 March 2025
    const QString wholeDay = Text::tr("d MMMM yyyy");
    return QLocale().toString(local.date(),
                              local.date().year() == today.year() ? dayOfYear : wholeDay);
}

QString written(const std::optional<Timestamp> &instant, const QByteArray &received,
                const Wording::TimeWriter &time)
{
    return time && instant ? time(*instant) : QString::fromUtf8(received);
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
    const QString begin = written(table.begin(*before), table.beginText(*before), shown);
    const QString end = written(table.end(*before), table.endText(*before), shown);
    if (hasOtherBegin && hasOtherEnd)
        return Text::tr("It was %1 to %2.", "begin, end").arg(begin, end);
    if (hasOtherBegin)
        return Text::tr("The begin was %1.").arg(begin);
    if (hasOtherEnd)
        return Text::tr("The end was %1.").arg(end);
    return Text::tr("The device was called “%1”.")
        .arg(comparison.earlier.names.value(table.deviceId(*before)));
}

QString text(const ChangeCounts &changes, const QDateTime &since, const QDateTime &now)
{
    const QString when = moment(since, now);
    if (changes.isSame())
        return Text::tr("Nothing has changed since %1").arg(when);
    QStringList parts;
    if (changes.added > 0)
        parts.append(Text::tr("%n new", nullptr, forPlural(changes.added)));
    if (changes.changed > 0)
        parts.append(Text::tr("%n changed", nullptr, forPlural(changes.changed)));
    if (changes.gone > 0)
        parts.append(Text::tr("%n gone", nullptr, forPlural(changes.gone)));
    //: 2 new, 1 gone since 14 March
    return Text::tr("%1 since %2").arg(parts.join(QStringLiteral(", ")), when);
}

QString text(const MatchedChoices &carried)
{
    QStringList sentences;
    if (!carried.rows.isEmpty()) {
        sentences.append(Text::tr("%n choice(s) made before hold again.", nullptr,
                                  forPlural(carried.rows.size())));
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
    return text;
}

} // namespace Wording
