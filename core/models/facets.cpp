// SPDX-License-Identifier: MIT
#include "models/facets.h"

#include "text/timetext.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

// The facets, as bits: those that do not let a row through.
constexpr unsigned OfVerdict = 1;
constexpr unsigned OfDevice = 2;
constexpr unsigned OfFinding = 4;
constexpr unsigned OfMonth = 8;
constexpr unsigned OfState = 16;

/// Returns whether a row that fails these facets counts for a facet: if it fails at most that one.
bool countsFor(unsigned facet, unsigned misses)
{
    return (misses & ~facet) == 0;
}

std::chrono::year_month_day dateOf(qint64 milliseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds{milliseconds}};
    return floor<days>(time);
}

} // namespace

MonthNumber monthOf(qint64 milliseconds, const QTimeZone &zone)
{
    // No zone is a day away from UTC, so only the ends of a month need a closer look.
    using namespace std::chrono;
    constexpr unsigned SurelyInside = 27;
    year_month_day date = dateOf(milliseconds);
    if (unsigned(date.day()) < 2 || unsigned(date.day()) > SurelyInside)
        date = dateOf(clockMilliseconds(milliseconds, zone));
    return int(date.year()) * 12 + int(unsigned(date.month())) - 1;
}

QString monthText(MonthNumber month)
{
    if (month == NoMonth)
        return {};
    return u"%1-%2"_s.arg(month / 12, 4, 10, QChar(u'0')).arg(month % 12 + 1, 2, 10, QChar(u'0'));
}

/// The values of a row in each facet.
struct FacetCounter::Values
{
    Verdict verdict;
    qsizetype device;
    FindingSet findings;
    Attention attention;
    MonthNumber month;
    CompareState state;
};

FacetCounter::FacetCounter(const Review &review, const FacetFilter &filter, const QTimeZone &zone)
    : m_review(review)
    , m_filter(filter)
    , m_zone(zone)
{
    const qsizetype deviceCount = review.site().devices().size();
    m_counts.devices.fill(0, deviceCount);
    for (qsizetype place = NoSiteDevice; place < deviceCount; ++place)
        m_isDeviceWanted.append(filter.devices.isEmpty() || filter.devices.contains(place));
}

MonthNumber FacetCounter::month(qsizetype row) const
{
    const OutageTable &table = m_review.table();
    if (table.isReadable(row))
        return monthOf(table.beginMilliseconds(row), m_zone);
    const auto begin = table.begin(row);
    return begin ? monthOf(begin->milliseconds, m_zone) : NoMonth;
}

bool FacetCounter::hasFinding(const Values &values) const
{
    if (m_filter.lookedAt && values.attention == Attention::LookedAt)
        return true;
    return m_filter.findings == FindingSet::toCheck()
               ? values.attention == Attention::ToCheck
               : m_filter.findings.intersects(values.findings);
}

unsigned FacetCounter::misses(const Values &values) const
{
    unsigned misses = 0;
    if (m_filter.verdicts != VerdictSet() && !m_filter.verdicts.contains(values.verdict))
        misses |= OfVerdict;
    if (!m_isDeviceWanted[values.device + 1])
        misses |= OfDevice;
    if (m_filter.asksForFindings() && !hasFinding(values))
        misses |= OfFinding;
    if (!m_filter.months.isEmpty() && !m_filter.months.contains(values.month))
        misses |= OfMonth;
    if (!m_filter.states.isEmpty() && !m_filter.states.contains(values.state))
        misses |= OfState;
    return misses;
}

bool FacetCounter::take(qsizetype row)
{
    const Values values{m_review.verdict(row),
                        m_review.siteDevice(row),
                        m_review.findings().of(row),
                        m_review.attention(row),
                        month(row),
                        m_review.changeState(row)};
    const unsigned missed = misses(values);
    if (missed == 0) {
        ++m_counts.shown;
        m_counts.selectedShown += values.verdict == Verdict::Included ? 1 : 0;
    }
    if (countsFor(OfVerdict, missed))
        ++m_counts.verdicts[static_cast<std::size_t>(values.verdict)];
    if (countsFor(OfDevice, missed))
        ++(values.device < 0 ? m_counts.otherDevices : m_counts.devices[values.device]);
    if (countsFor(OfMonth, missed))
        ++m_months[values.month];
    if (countsFor(OfState, missed))
        ++m_counts.states[static_cast<std::size_t>(values.state)];
    if (countsFor(OfFinding, missed) && !values.findings.isEmpty()) {
        m_counts.toCheck += values.attention == Attention::ToCheck ? 1 : 0;
        m_counts.lookedAt += values.attention == Attention::LookedAt ? 1 : 0;
        for (const Finding finding : AllFindings)
            m_counts.findings[static_cast<std::size_t>(finding)] +=
                values.findings.contains(finding) ? 1 : 0;
    }
    return missed == 0;
}

FacetCounts FacetCounter::counts() const
{
    FacetCounts counts = m_counts;
    for (auto month = m_months.cbegin(); month != m_months.cend(); ++month)
        counts.months.insert(month.key(), month.value());
    return counts;
}
