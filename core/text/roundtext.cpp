// SPDX-License-Identifier: MIT
#include "text/roundtext.h"

#include "text/oneline.h"
#include "text/plural.h"
#include "text/texttr.h"
#include "text/timetext.h"

namespace {

constexpr qsizetype LongestNamesake = 40; // what tells it apart is not to be cut

QString unknownText()
{
    //: Of a site in a list of sites: what became of its list
    return Text::tr("outcome unknown");
}

QString acceptedText(const RoundSite &site, const QTimeZone &zone)
{
    //: Of a site in a list of sites; %1 is a time of day
    return Text::tr("accepted %1").arg(clockMinuteText(site.acceptedAt, zone));
}

/// What became of the list of a site that was not accepted.
QString outcomeText(const Submission &sent)
{
    return sent.state == SubmissionState::Rejected
               //: Of a site in a list of sites: what became of its list
               ? Text::tr("refused")
               //: Of a site in a list of sites: what became of its list
               : Text::tr("not accepted");
}

/// The newest fetch failed: which list is shown all the same.
QString failureText(const RoundSite &site, const QTimeZone &zone)
{
    if (!site.fetchedAt.isValid()) {
        //: Of a site in a list of sites
        return Text::tr("fetch failed");
    }
    //: Of a site in a list of sites, whose list of an earlier fetch is shown; %1 is a time of day
    return Text::tr("fetch failed, list of %1").arg(clockMinuteText(site.fetchedAt, zone));
}

QString reviewText(const RoundSite &site)
{
    if (site.selected == 0) {
        //: Of a site in a list of sites
        return Text::tr("nothing to send");
    }
    //: Of a site in a list of sites; %Ln outages
    const QString toSend = Text::tr("%Ln to send", nullptr, plural(site.selected));
    if (site.toCheck == 0)
        return toSend;
    //: %1 is "10 to send"; %Ln outages
    return Text::tr("%1, %Ln to check", nullptr, plural(site.toCheck)).arg(toSend);
}

} // namespace

namespace Wording {

QString text(const RoundSite &site, const QTimeZone &zone)
{
    if (site.isUnknown() && !site.isSending)
        return unknownText(); // whatever was fetched since, or is being fetched
    switch (site.phase()) {
    case RoundPhase::NotFetched:
        //: Of a site in a list of sites
        return Text::tr("not fetched");
    case RoundPhase::Fetching:
        //: Of a site in a list of sites
        return Text::tr("being fetched…");
    case RoundPhase::Sending:
        //: Of a site in a list of sites
        return Text::tr("being sent…");
    case RoundPhase::Failed:
        return failureText(site, zone);
    case RoundPhase::Reviewed:
        break;
    }
    if (site.acceptedAt.isValid())
        return acceptedText(site, zone);
    return site.outcome ? outcomeText(*site.outcome) : reviewText(site);
}

QString siteLabel(const RoundSite &site)
{
    if (site.isNamesake)
        return QString(oneLine(site.name, LongestNamesake) + u" (" + oneLine(site.id) + u')');
    return oneLine(site.name.isEmpty() ? site.id : site.name);
}

} // namespace Wording
