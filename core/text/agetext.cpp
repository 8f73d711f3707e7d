// SPDX-License-Identifier: MIT
#include "text/agetext.h"

#include "text/plural.h"
#include "text/spantext.h"
#include "text/texttr.h"
#include "text/timetext.h"

namespace {

/// The time of day, with the date before it if that is not today's.
QString moment(const DataAge &age, const QTimeZone &zone)
{
    const QDateTime fetched = age.fetchedAt.toTimeZone(zone);
    const bool isToday = fetched.date() == fetched.addMSecs(age.age.count()).date();
    return isToday ? clockMinuteText(age.fetchedAt, zone) : minuteText(age.fetchedAt, zone);
}

} // namespace

namespace Wording {

QString text(const DataAge &age, const QTimeZone &zone)
{
    const QString text = age.source == DataAge::Source::File
                             //: %1 is a time, %2 like "12 min ago"; a list in a file
                             ? Text::tr("Read %1, %2")
                             //: %1 is a time, %2 like "12 min ago"; a list from the API
                             : Text::tr("Fetched %1, %2");
    return text.arg(moment(age, zone), ago(age.age));
}

QString brief(const DataAge &age, const QTimeZone &zone)
{
    const QString text = age.source == DataAge::Source::File
                             //: Below a number of outages; %1 is a time, %2 like "12 min ago"
                             ? Text::tr("read %1, %2")
                             : Text::tr("%1, %2", "a time, and how long ago it was");
    return text.arg(moment(age, zone), ago(age.age));
}

QString whenFetched(const DataAge &age, const QTimeZone &zone)
{
    const QString text = age.source == DataAge::Source::File
                             //: Behind the name of a site; %1 is a time; a list in a file
                             ? Text::tr("read %1")
                             //: Behind the name of a site; %1 is a time; a list from the API
                             : Text::tr("fetched %1");
    return text.arg(moment(age, zone));
}

QString tooOld(std::chrono::minutes limit)
{
    return Text::tr("The list is more than %Ln minute(s) old: fetch again", nullptr,
                    plural(limit.count()));
}

QString stillShown(const DataAge &age, const QTimeZone &zone, bool isBarred)
{
    const bool isFile = age.source == DataAge::Source::File;
    QString text;
    if (isBarred) {
        text = isFile ? Text::tr("Below is still the list that was read at %1, %2. It cannot be "
                                 "sent before you have fetched again.")
                      //: %1 is a time, %2 like "12 min ago"
                      : Text::tr("Below is still the list that was fetched at %1, %2. It cannot "
                                 "be sent before you have fetched again.");
    } else {
        text = isFile ? Text::tr("Below is still the list that was read at %1, %2. It is the one "
                                 "that Submit would send.")
                      : Text::tr("Below is still the list that was fetched at %1, %2. It is the "
                                 "one that Submit would send.");
    }
    return text.arg(moment(age, zone), ago(age.age));
}

} // namespace Wording
