// SPDX-License-Identifier: MIT
#include "models/viewtext.h"

#include "models/outagetext.h"
#include "text/comparisontext.h"
#include "text/devicetext.h"
#include "text/findingtext.h"
#include "text/texttr.h"
#include "text/verdicttext.h"

#include <QtCore/qlocale.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Verdicts{Verdict::Included, Verdict::LeftOut, Verdict::BeforeCutoff,
                              Verdict::OtherSite, Verdict::Unreadable};
constexpr std::array States{CompareState::New,     CompareState::Changed,
                            CompareState::Same,    CompareState::Removed,
                            CompareState::LeftOut, CompareState::NotCompared};

template <typename T>
QList<T> sorted(const QSet<T> &set)
{
    QList<T> list(set.begin(), set.end());
    std::ranges::sort(list);
    return list;
}

void addFindings(QList<ActiveFilter> &filters, const FacetFilter &facets)
{
    using Kind = ActiveFilter::Kind;
    const FindingSet findings = facets.findings;
    if (facets.lookedAt)
        filters.append({Kind::LookedAt, 0, ViewText::lookedAtLabel()});
    if (findings == FindingSet::toCheck()) {
        filters.append({Kind::ToCheck, 0, ViewText::toCheckLabel()});
        return;
    }
    for (const Finding finding : AllFindings) {
        if (findings.contains(finding))
            filters.append({Kind::Finding, qsizetype(finding), Wording::text(finding)});
    }
}

VerdictSet without(VerdictSet set, Verdict verdict)
{
    VerdictSet rest;
    for (const Verdict other : Verdicts) {
        if (other != verdict && set.contains(other))
            rest.insert(other);
    }
    return rest;
}

CompareStateSet without(CompareStateSet set, CompareState state)
{
    CompareStateSet rest;
    for (const CompareState other : States) {
        if (other != state && set.contains(other))
            rest.insert(other);
    }
    return rest;
}

QString withFilters(const QString &counts, const QStringList &filters)
{
    if (filters.isEmpty())
        return counts;
    //: 7 of 108: Battery 1, to check
    return Text::tr("%1: %2", "counts, filters").arg(counts, filters.join(u", "_s));
}

} // namespace

namespace ViewText {

QString deviceLabel(const Review &review, qsizetype siteDevice, Ids ids)
{
    if (siteDevice < 0 || siteDevice >= review.site().devices().size())
        return Text::tr("other devices");
    const Device &device = review.site().devices()[siteDevice];
    return DeviceText::label(device.name, device.id, ids);
}

QString monthLabel(MonthNumber month)
{
    return month == NoMonth ? Text::tr("begin unreadable") : monthText(month);
}

QString toCheckLabel()
{
    return Text::tr("to check");
}

QString lookedAtLabel()
{
    return Text::tr("looked at");
}

QList<ActiveFilter> activeFilters(const ViewQuery &query, const Review &review, Ids ids)
{
    using Kind = ActiveFilter::Kind;
    const FacetFilter &facets = query.facets;
    QList<ActiveFilter> filters;
    for (const Verdict verdict : Verdicts) {
        if (facets.verdicts.contains(verdict))
            filters.append({Kind::Verdict, qsizetype(verdict), Wording::text(verdict)});
    }
    for (const qsizetype place : sorted(facets.devices))
        filters.append({Kind::Device, place, deviceLabel(review, place, ids)});
    addFindings(filters, facets);
    for (const CompareState state : States) {
        if (facets.states.contains(state)) {
            const QString text = Wording::text(state);
            filters.append(
                {Kind::State, qsizetype(state), text.isEmpty() ? Text::tr("not compared") : text});
        }
    }
    for (const MonthNumber month : sorted(facets.months))
        filters.append({Kind::Month, month, monthLabel(month)});
    if (!query.text.isEmpty())
        filters.append({Kind::Search, 0, Text::tr("“%1”", "searched text").arg(query.text)});
    return filters;
}

ViewQuery without(const ViewQuery &query, const ActiveFilter &filter)
{
    ViewQuery rest = query;
    switch (filter.kind) {
    case ActiveFilter::Kind::Verdict:
        rest.facets.verdicts = ::without(query.facets.verdicts, static_cast<Verdict>(filter.value));
        break;
    case ActiveFilter::Kind::Device:
        rest.facets.devices.remove(filter.value);
        break;
    case ActiveFilter::Kind::ToCheck:
        rest.facets.findings = {};
        break;
    case ActiveFilter::Kind::LookedAt:
        rest.facets.lookedAt = false;
        break;
    case ActiveFilter::Kind::Finding:
        rest.facets.findings.remove(static_cast<Finding>(filter.value));
        break;
    case ActiveFilter::Kind::State:
        rest.facets.states =
            ::without(query.facets.states, static_cast<CompareState>(filter.value));
        break;
    case ActiveFilter::Kind::Month:
        rest.facets.months.remove(static_cast<MonthNumber>(filter.value));
        break;
    case ActiveFilter::Kind::Search:
        rest.text.clear();
        break;
    }
    return rest;
}

QString sentence(qint64 shown, qint64 fetched, const QString &first,
                 const QList<ActiveFilter> &filters, std::optional<qint64> removed)
{
    QStringList parts;
    if (!first.isEmpty())
        parts.append(first);
    for (const ActiveFilter &filter : filters)
        parts.append(filter.label);
    const QLocale locale;
    //: 7 of 108
    QString counts = Text::tr("%1 of %2").arg(locale.toString(shown), locale.toString(fetched));
    if (removed) {
        //: 2 of 108, and 1 gone
        counts = Text::tr("%1, and %2").arg(counts, Wording::text(CompareState::Removed, *removed));
    }
    return withFilters(counts, parts);
}

QString removedSentence(qint64 removed, const QList<ActiveFilter> &filters)
{
    QStringList parts;
    for (const ActiveFilter &filter : filters) {
        if (filter.kind != ActiveFilter::Kind::State)
            parts.append(filter.label);
    }
    return withFilters(Wording::text(CompareState::Removed, removed), parts);
}

QString hiddenSentence(qint64 selectedShown, qint64 selected)
{
    if (selectedShown >= selected)
        return {};
    if (selected == 1)
        return Text::tr("The one included outage is hidden by the filter; it goes all the same.");
    const QLocale locale;
    return Text::tr("The filter shows %1 of the %2 included outages; all %2 go.")
        .arg(locale.toString(selectedShown), locale.toString(selected));
}

} // namespace ViewText

PlaceToCheck placeToCheck(const QList<quint32> &placesToCheck, qsizetype from, int step,
                          const std::function<bool(quint32)> &isWanted)
{
    const qsizetype count = placesToCheck.size();
    qsizetype at = step > 0
                       ? std::ranges::upper_bound(placesToCheck, from) - placesToCheck.begin()
                       : std::ranges::lower_bound(placesToCheck, from) - placesToCheck.begin() - 1;
    for (qsizetype seen = 0; seen < count; ++seen, at += step) {
        const bool isAnew = from >= 0 && (at < 0 || at >= count);
        const quint32 place = placesToCheck[(at + count) % count];
        if (isWanted(place))
            return {place, isAnew};
    }
    return {};
}
