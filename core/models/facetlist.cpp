// SPDX-License-Identifier: MIT
#include "models/facetlist.h"

#include "text/comparisontext.h"
#include "text/findingtext.h"
#include "text/plural.h"
#include "text/texttr.h"
#include "text/verdicttext.h"

#include <QtCore/qlocale.h>

#include <algorithm>

namespace {

using FilterKind = ActiveFilter::Kind;

bool isChosen(const FacetFilter &filter, FilterKind kind, qsizetype value)
{
    switch (kind) {
    case FilterKind::Verdict:
        return filter.verdicts.contains(static_cast<Verdict>(value));
    case FilterKind::Device:
        return filter.devices.contains(value);
    case FilterKind::ToCheck:
        return filter.findings == FindingSet::toCheck();
    case FilterKind::LookedAt:
        return filter.lookedAt;
    case FilterKind::Finding:
        return filter.findings != FindingSet::toCheck() &&
               filter.findings.contains(static_cast<Finding>(value));
    case FilterKind::State:
        return filter.states.contains(static_cast<CompareState>(value));
    case FilterKind::Month:
        return filter.months.contains(static_cast<MonthNumber>(value));
    case FilterKind::Search:
        break;
    }
    return false;
}

/// Collects the lines of one facet after the other.
class Lines final
{
public:
    explicit Lines(const FacetFilter &chosen)
        : m_chosen(chosen)
    {}

    void begin(const QString &title) { m_title = title; }

    void add(FilterKind kind, qsizetype value, const QString &label, qint64 count)
    {
        const bool isValueChosen = isChosen(m_chosen, kind, value);
        if (count == 0 && !isValueChosen)
            return;
        addTitle();
        m_lines.append({.value = {kind, value, label}, .count = count, .isChosen = isValueChosen});
    }

    void addNote(const QString &note)
    {
        addTitle();
        m_lines.append({.isNote = true, .value = {.label = note}});
    }

    [[nodiscard]] QList<FacetLine> lines() const { return m_lines; }

private:
    void addTitle()
    {
        if (!m_title.isEmpty())
            m_lines.append({.isTitle = true, .value = {.label = m_title}});
        m_title.clear();
    }

    const FacetFilter &m_chosen;
    QString m_title; // of the facet, until its first line
    QList<FacetLine> m_lines;
};

bool isCalled(const Device &device, const QString &text)
{
    return device.name.contains(text, Qt::CaseInsensitive) ||
           device.id.contains(text, Qt::CaseInsensitive);
}

/// Returns those of \a places with the most rows, and the chosen ones, in the order of the site.
QList<qsizetype> busiest(QList<qsizetype> places, const FacetCounts &counts,
                         const FacetFilter &chosen)
{
    const auto weight = [&](qsizetype place) {
        return std::pair(chosen.devices.contains(place), counts.devices[place]);
    };
    std::ranges::stable_sort(
        places, [&](qsizetype left, qsizetype right) { return weight(left) > weight(right); });
    places.resize(MostDevicesListed);
    std::ranges::sort(places);
    return places;
}

void addDevices(Lines &lines, const Review &review, const FacetCounts &counts,
                const FacetFilter &chosen, const QString &text, Ids ids)
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < counts.devices.size(); ++place) {
        const bool isThere = counts.devices[place] > 0 || chosen.devices.contains(place);
        if (isThere && isCalled(review.site().devices()[place], text))
            places.append(place);
    }
    lines.begin(Text::tr("Device"));
    const qsizetype found = places.size();
    if (found > MostDevicesListed) {
        places = busiest(std::move(places), counts, chosen);
        const QLocale locale;
        lines.addNote(Text::tr("%1 of %2 listed: type to narrow", "devices")
                          .arg(locale.toString(places.size()), locale.toString(found)));
    } else if (found == 0 && !text.isEmpty()) {
        lines.addNote(Text::tr("No device contains “%1”").arg(text));
    }
    for (const qsizetype place : std::as_const(places)) {
        lines.add(FilterKind::Device, place, ViewText::deviceLabel(review, place, ids),
                  counts.devices[place]);
    }
    if (text.isEmpty()) {
        lines.add(FilterKind::Device, NoSiteDevice, ViewText::deviceLabel(review, NoSiteDevice),
                  counts.otherDevices);
    }
}

void addStates(Lines &lines, const FacetCounts &counts)
{
    lines.begin(Text::tr("Compared"));
    for (const CompareState state :
         {CompareState::New, CompareState::Changed, CompareState::Removed, CompareState::LeftOut,
          CompareState::Same})
        lines.add(FilterKind::State, qsizetype(state), Wording::text(state), counts.count(state));
}

} // namespace

QList<FacetLine> facetLines(const Review &review, const FacetCounts &counts,
                            const FacetFilter &chosen, const QString &deviceText, Ids ids)
{
    Lines lines(chosen);
    lines.begin(Text::tr("Check"));
    lines.add(FilterKind::ToCheck, 0, ViewText::toCheckLabel(), counts.toCheck);
    lines.add(FilterKind::LookedAt, 0, ViewText::lookedAtLabel(), counts.lookedAt);
    for (const Finding finding : AllFindings)
        lines.add(FilterKind::Finding, qsizetype(finding), Wording::text(finding),
                  counts.count(finding));
    lines.begin(Text::tr("Verdict"));
    for (const Verdict verdict : {Verdict::Included, Verdict::LeftOut, Verdict::BeforeCutoff,
                                  Verdict::OtherSite, Verdict::Unreadable})
        lines.add(FilterKind::Verdict, qsizetype(verdict), Wording::text(verdict),
                  counts.count(verdict));
    addStates(lines, counts);
    addDevices(lines, review, counts, chosen, deviceText, ids);
    lines.begin(Text::tr("Month of begin"));
    for (auto month = counts.months.cbegin(); month != counts.months.cend(); ++month)
        lines.add(FilterKind::Month, month.key(), ViewText::monthLabel(month.key()), month.value());
    for (const MonthNumber month : chosen.months) {
        if (!counts.months.contains(month))
            lines.add(FilterKind::Month, month, ViewText::monthLabel(month), 0);
    }
    return lines.lines();
}

FacetFilter toggled(const FacetFilter &filter, const ActiveFilter &value)
{
    if (isChosen(filter, value.kind, value.value)) {
        ViewQuery query;
        query.facets = filter;
        return ViewText::without(query, value).facets;
    }
    FacetFilter next = filter;
    switch (value.kind) {
    case FilterKind::Verdict:
        next.verdicts.insert(static_cast<Verdict>(value.value));
        break;
    case FilterKind::Device:
        next.devices.insert(value.value);
        break;
    case FilterKind::ToCheck:
        next.findings = FindingSet::toCheck();
        break;
    case FilterKind::LookedAt:
        next.lookedAt = true;
        break;
    case FilterKind::Finding:
        // One finding of those to check narrows them down.
        if (next.findings == FindingSet::toCheck())
            next.findings = {};
        next.findings.insert(static_cast<Finding>(value.value));
        break;
    case FilterKind::State:
        next.states.insert(static_cast<CompareState>(value.value));
        break;
    case FilterKind::Month:
        next.months.insert(static_cast<MonthNumber>(value.value));
        break;
    case FilterKind::Search:
        break;
    }
    return next;
}

QString spokenLine(const FacetLine &line)
{
    if (!line.isValue())
        return line.value.label;
    const QString text =
        //: %1 is what the outages have in common, such as a device
        Text::tr("%1, %Ln outage(s)", nullptr, plural(line.count)).arg(line.value.label);
    return line.isChosen ? Text::tr("%1, chosen").arg(text) : text;
}
