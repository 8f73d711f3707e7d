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
