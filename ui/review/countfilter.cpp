// SPDX-License-Identifier: MIT
#include "ui/review/countfilter.h"

#include "text/plural.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

namespace {

struct CountFilterTr
{
    Q_DECLARE_TR_FUNCTIONS(CountFilter)
};

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

namespace CountFilters {

VerdictSet verdicts(CountFilter filter)
{
    switch (filter) {
    case CountFilter::Fetched:
        return VerdictSet::all();
    case CountFilter::AtSite:
        return {Verdict::Included, Verdict::LeftOut, Verdict::BeforeCutoff, Verdict::Unreadable};
    case CountFilter::SinceCutoff:
        return {Verdict::Included, Verdict::LeftOut};
    case CountFilter::Selected:
        return {Verdict::Included};
    case CountFilter::OtherSite:
        return {Verdict::OtherSite};
    case CountFilter::BeforeCutoff:
        return {Verdict::BeforeCutoff};
    case CountFilter::SiteUnknown:
    case CountFilter::Unreadable:
        return {Verdict::Unreadable};
    case CountFilter::LeftOut:
        return {Verdict::LeftOut};
    }
    return {};
}

UnreadableRows unreadable(CountFilter filter)
{
    if (filter == CountFilter::AtSite || filter == CountFilter::Unreadable)
        return UnreadableRows::OfSite;
    return filter == CountFilter::SiteUnknown ? UnreadableRows::SiteUnknown : UnreadableRows::All;
}

qint64 count(CountFilter filter, const ReviewCounts &counts)
{
    switch (filter) {
    case CountFilter::Fetched:
        return counts.fetched;
    case CountFilter::AtSite:
        return counts.atSite();
    case CountFilter::SinceCutoff:
        return counts.sinceCutoff();
    case CountFilter::Selected:
        return counts.selected;
    case CountFilter::OtherSite:
        return counts.otherSite;
    case CountFilter::BeforeCutoff:
        return counts.beforeCutoff;
    case CountFilter::Unreadable:
        return counts.unreadableAtSite();
    case CountFilter::SiteUnknown:
        return counts.siteUnknown;
    case CountFilter::LeftOut:
        return counts.leftOut;
    }
    return 0;
}

QString whichRows(CountFilter filter)
{
    switch (filter) {
    case CountFilter::Fetched:
        return CountFilterTr::tr("all there are");
    case CountFilter::AtSite:
        return CountFilterTr::tr("at this site");
    case CountFilter::SinceCutoff:
        return CountFilterTr::tr("since the cutoff");
    case CountFilter::Selected:
        return CountFilterTr::tr("included");
    case CountFilter::OtherSite:
        return CountFilterTr::tr("at other sites");
    case CountFilter::BeforeCutoff:
        return CountFilterTr::tr("before the cutoff");
    case CountFilter::Unreadable:
        return CountFilterTr::tr("unreadable");
    case CountFilter::SiteUnknown:
        return CountFilterTr::tr("unreadable, site unknown");
    case CountFilter::LeftOut:
        return CountFilterTr::tr("left out");
    }
    return {};
}

QString label(CountFilter filter, qint64 count, CountedFrom from)
{
    const int n = plural(count);
    switch (filter) {
    case CountFilter::Fetched:
        return (from == CountedFrom::Api ? CountFilterTr::tr("%1 fetched", nullptr, n)
                                         : CountFilterTr::tr("%1 read", "from a file", n))
            .arg(number(count));
    case CountFilter::AtSite:
        return CountFilterTr::tr("%1 at this site", nullptr, n).arg(number(count));
    case CountFilter::SinceCutoff:
        return CountFilterTr::tr("%1 since the cutoff", nullptr, n).arg(number(count));
    case CountFilter::Selected:
        return CountFilterTr::tr("%1 included", nullptr, n).arg(number(count));
    case CountFilter::OtherSite:
        return CountFilterTr::tr("%1 at other sites", nullptr, n).arg(number(count));
    case CountFilter::BeforeCutoff:
        return CountFilterTr::tr("%1 before the cutoff", nullptr, n).arg(number(count));
    case CountFilter::Unreadable:
        return CountFilterTr::tr("%1 unreadable", nullptr, n).arg(number(count));
    case CountFilter::SiteUnknown:
        return CountFilterTr::tr("%1 unreadable, site unknown", nullptr, n).arg(number(count));
    case CountFilter::LeftOut:
        return CountFilterTr::tr("%1 left out", nullptr, n).arg(number(count));
    }
    return {};
}

QString phrase(CountFilter filter, qint64 count, CountedFrom from)
{
    const int n = plural(count);
    switch (filter) {
    case CountFilter::Fetched:
        return from == CountedFrom::Api ? CountFilterTr::tr("%Ln outage(s) fetched", nullptr, n)
                                        : CountFilterTr::tr("%Ln outage(s) read", "from a file", n);
    case CountFilter::AtSite:
        return CountFilterTr::tr("%Ln outage(s) at this site", nullptr, n);
    case CountFilter::SinceCutoff:
        return CountFilterTr::tr("%Ln outage(s) since the cutoff", nullptr, n);
    case CountFilter::Selected:
        return CountFilterTr::tr("%Ln outage(s) included", nullptr, n);
    case CountFilter::OtherSite:
        return CountFilterTr::tr("%Ln outage(s) at other sites", nullptr, n);
    case CountFilter::BeforeCutoff:
        return CountFilterTr::tr("%Ln outage(s) before the cutoff", nullptr, n);
    case CountFilter::Unreadable:
        return CountFilterTr::tr("%Ln unreadable record(s)", nullptr, n);
    case CountFilter::SiteUnknown:
        return CountFilterTr::tr("%Ln unreadable record(s) of unknown site", nullptr, n);
    case CountFilter::LeftOut:
        return CountFilterTr::tr("%Ln outage(s) left out", nullptr, n);
    }
    return {};
}

QString tip(CountFilter filter, CountedFrom from)
{
    switch (filter) {
    case CountFilter::Fetched:
        return from == CountedFrom::Api ? CountFilterTr::tr("Shows every record that was fetched.")
                                        : CountFilterTr::tr("Shows every record of the file.");
    case CountFilter::AtSite:
        return CountFilterTr::tr(
            "Shows the records of this site’s devices, also those that cannot be read.");
    case CountFilter::SinceCutoff:
        return CountFilterTr::tr("Shows this site’s outages that did not begin before the cutoff.");
    case CountFilter::Selected:
        return CountFilterTr::tr("Shows exactly the outages that will be sent.");
    case CountFilter::OtherSite:
        return CountFilterTr::tr("Shows the records whose device is not one of this site’s.");
    case CountFilter::BeforeCutoff:
        return CountFilterTr::tr("Shows this site’s outages that began before the cutoff.");
    case CountFilter::Unreadable:
        return CountFilterTr::tr(
            "Shows the records of this site that cannot be read, each with the reason.");
    case CountFilter::SiteUnknown:
        return CountFilterTr::tr("Shows the records that cannot be read and do not tell for "
                                 "certain which device and site they are of.");
    case CountFilter::LeftOut:
        return CountFilterTr::tr("Shows the outages that you left out.");
    }
    return {};
}

QString sentence(CountFilter filter, const QString &search, qint64 shown, qint64 fetched)
{
    if (search.isEmpty()) {
        //: 18 of 108 outages: at this site
        return CountFilterTr::tr("%1 of %2 outages: %3", nullptr, plural(fetched))
            .arg(number(shown), number(fetched), whichRows(filter));
    }
    //: 7 of 108 outages: at this site, containing “battery”
    return CountFilterTr::tr("%1 of %2 outages: %3, containing “%4”", nullptr, plural(fetched))
        .arg(number(shown), number(fetched), whichRows(filter), search);
}

} // namespace CountFilters
