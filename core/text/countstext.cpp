// SPDX-License-Identifier: MIT
#include "text/countstext.h"

#include "text/texttr.h"
#include "text/timetext.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlocale.h>
#include <QtCore/qtimezone.h>

namespace {

QString momentOf(const Timestamp &cutoff)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(cutoff.milliseconds, Qt::UTC);
    if (time.time() != QTime(0, 0) || !cutoff.finer.isEmpty())
        return zonedTimeText(cutoff, QTimeZone::utc());
    //: A date in a sentence, in the letters of QLocale: 1 January 2022
    return QLocale().toString(time.date(), Text::tr("d MMMM yyyy"));
}

QString words(bool isFetched, Wording::CountedList list)
{
    if (list == Wording::CountedList::ToSend) {
        //: %3 are as many as began since %4, a date; all numbers are of outages
        return isFetched ? Text::tr("%1 fetched, %2 at this site, %3 since %4, %5 will be sent, "
                                    "%6 left out")
                         //: of a list in a file; otherwise as the sentence with "fetched"
                         : Text::tr("%1 read, %2 at this site, %3 since %4, %5 will be sent, "
                                    "%6 left out");
    }
    //: of a list that was sent, or was to be; otherwise as the sentence with "will be sent"
    return isFetched
               ? Text::tr("%1 fetched, %2 at this site, %3 since %4, %5 in the list, %6 left out")
               //: of a list in a file; otherwise as the sentence with "fetched"
               : Text::tr("%1 read, %2 at this site, %3 since %4, %5 in the list, %6 left out");
}

} // namespace

QString Wording::countsSentence(const ReviewCounts &counts, const Timestamp &cutoff,
                                const ListSource &source, CountedList list)
{
    const QLocale locale;
    const QString text =
        words(source.isApi(), list)
            .arg(locale.toString(counts.fetched), locale.toString(counts.atSite()),
                 locale.toString(counts.sinceCutoff()), momentOf(cutoff),
                 locale.toString(counts.selected), locale.toString(counts.leftOut));
    if (counts.unreadable == 0)
        return text;
    //: %1 is the sentence "108 fetched, 18 at this site, …", %2 a number of records
    return Text::tr("%1, %2 cannot be read").arg(text, locale.toString(counts.unreadable));
}
