// SPDX-License-Identifier: MIT
#include "outages/findings.h"

#include "base/rowlimits.h"
#include "base/stoppablesort.h"
#include "outages/review.h"

#include <algorithm>
#include <numeric>

namespace {

/// Some microseconds each.
constexpr qsizetype DevicesBetweenStopChecks = 256;

constexpr qint64 MillisecondsPerDay = 86'400'000;

/// Begin and end of a readable row.
struct Times
{
    Timestamp begin;
    Timestamp end;
};

Times timesOf(const OutageTable &table, qsizetype row)
{
    if (table.isUsuallyWritten(row))
        return {{table.beginMilliseconds(row)}, {table.endMilliseconds(row)}};
    return {*table.begin(row), *table.end(row)};
}

FindingSet lengthFindings(const Times &times, const FindingRules &rules)
{
    if (times.end < times.begin)
        return {Finding::EndBeforeBegin};
    if (times.end == times.begin)
        return {Finding::ZeroLength};
    const qint64 longest = qint64(rules.longestDays) * MillisecondsPerDay;
    const qint64 length = times.end.milliseconds - times.begin.milliseconds;
    const bool isLonger =
        length > longest || (length == longest && times.begin.finer < times.end.finer);
    return isLonger ? FindingSet{Finding::TooLong} : FindingSet();
}

FindingSet cutoffFindings(const Timestamp &begin, const Timestamp &cutoff,
                          const FindingRules &rules)
{
    if (begin == cutoff)
        return {Finding::OnCutoff};
    const qint64 distance = qAbs(begin.milliseconds - cutoff.milliseconds);
    return distance < std::chrono::milliseconds(rules.nearCutoff).count()
               ? FindingSet{Finding::NearCutoff}
               : FindingSet();
}

FindingSet spellingFindings(const OutageTable &table, qsizetype row, const Times &times)
{
    FindingSet set;
    if (table.isUsuallyWritten(row))
        return set;
    if (!times.begin.finer.isEmpty() || !times.end.finer.isEmpty())
        set.insert(Finding::FinerThanMilliseconds);
    if (!isWrittenInUtc(table.beginText(row)) || !isWrittenInUtc(table.endText(row)))
        set.insert(Finding::NotUtc);
    return set;
}

/// What is odd about the devices of a site, by their place. Meaningless once \a isCancelled is
/// true.
QList<FindingSet> deviceFindings(const Site &site, const CancelQuestion &isCancelled)
{
    QStringList skeletons;
    QHash<QString, int> lookAlikes;
    for (const Device &device : site.devices()) {
        if (skeletons.size() % DevicesBetweenStopChecks == 0 && isCancelled())
            return {};
        skeletons.append(skeleton(device.name));
        ++lookAlikes[skeletons.constLast()];
    }
    QList<FindingSet> sets(site.devices().size());
    for (qsizetype place = 0; place < sets.size(); ++place) {
        const QString &name = site.devices()[place].name;
        FindingSet &set = sets[place];
        if (place % DevicesBetweenStopChecks == 0 && isCancelled())
            return {};
        if (skeletons[place].isEmpty()) {
            set.insert(Finding::NoDeviceName);
            continue;
        }
        if (invisibleCharacter(name))
            set.insert(Finding::InvisibleCharacter);
        if (lookAlikes.value(skeletons[place]) > 1 || mixedLetter(name))
            set.insert(Finding::LookAlikeName);
    }
    for (const QString &id : site.repeatedDevices()) {
        const bool isInConflict = !site.namesInConflict(id).isEmpty();
        sets[site.indexOf(id)].insert(isInConflict ? Finding::TwoDeviceNames
                                                   : Finding::DeviceListedTwice);
    }
    return sets;
}

/// A readable row on its way into the order of its device.
struct Span
{
    qint64 begin;
    qint64 end;
    quint32 row;
    bool isUsual;
};

} // namespace

/// One search for findings: each step may be cancelled.
class FindingSearch final
{
public:
    FindingSearch(const Review &review, const FindingRules &rules, const Timestamp &now,
                  const CancelQuestion &isCancelled)
        : m_review(review)
        , m_table(review.table())
        , m_isCancelled(isCancelled)
    {
        m_found.m_rules = rules;
        m_found.m_now = now;
        m_found.m_deviceSets = deviceFindings(review.site(), isCancelled);
        m_found.m_sets.resize(review.rowCount());
    }

    [[nodiscard]] std::optional<Findings> run()
    {
        const bool wasStopped = m_found.m_deviceSets.size() < m_review.site().devices().size();
        if (wasStopped || !lookAtRows() || !groupByDevice())
            return std::nullopt;
        const DeviceOrder &order = m_found.m_order;
        for (qsizetype device = 0; device < order.deviceCount(); ++device) {
            if (m_isCancelled() || !sort(order.m_first[device], order.m_first[device + 1]))
                return std::nullopt;
            compareNeighbours(order.m_first[device], order.m_first[device + 1]);
        }
        return count() ? std::optional(std::move(m_found)) : std::nullopt;
    }

private:
    [[nodiscard]] bool isDue(qsizetype row) const
    {
        return row % RowsBetweenStopChecks == 0 && m_isCancelled();
    }

    /// What each row of the site shows by itself.
    [[nodiscard]] bool lookAtRows()
    {
        for (qsizetype row = 0; row < m_review.rowCount(); ++row) {
            if (isDue(row))
                return false;
            const qsizetype device = m_review.siteDevice(row);
            if (device < 0)
                continue;
            FindingSet set = m_found.m_deviceSets[device];
            if (m_table.isReadable(row))
                set.unite(timeFindings(row));
            m_found.m_sets[row] = set;
        }
        return true;
    }

    [[nodiscard]] FindingSet timeFindings(qsizetype row) const
    {
        const Times times = timesOf(m_table, row);
        FindingSet set = lengthFindings(times, m_found.m_rules);
        set.unite(cutoffFindings(times.begin, m_review.cutoff(), m_found.m_rules));
        set.unite(spellingFindings(m_table, row, times));
        if (times.begin > m_found.m_now || times.end > m_found.m_now)
            set.insert(Finding::InFuture);
        return set;
    }

    /// Brings the readable rows of each device together, in the order received.
    [[nodiscard]] bool groupByDevice()
    {
        const auto deviceOf = [this](qsizetype row) {
            return m_table.isReadable(row) ? m_review.siteDevice(row) : -1;
        };
        QList<qsizetype> &first = m_found.m_order.m_first;
        first.fill(0, m_review.site().devices().size() + 1);
        for (qsizetype row = 0; row < m_review.rowCount(); ++row) {
            if (isDue(row))
                return false;
            if (const qsizetype device = deviceOf(row); device >= 0)
                ++first[device + 1];
        }
        std::partial_sum(first.begin(), first.end(), first.begin());
        m_found.m_order.m_rows.resize(first.constLast());
        m_found.m_order.m_reach.fill(DeviceOrder::NoRow, first.constLast());
        QList<qsizetype> next = first;
        for (qsizetype row = 0; row < m_review.rowCount(); ++row) {
            if (isDue(row))
                return false;
            if (const qsizetype device = deviceOf(row); device >= 0)
                m_found.m_order.m_rows[next[device]++] = static_cast<quint32>(row);
        }
        return true;
    }

    [[nodiscard]] bool sort(qsizetype first, qsizetype last)
    {
        QList<Span> spans;
        spans.reserve(last - first);
        for (qsizetype place = first; place < last; ++place) {
            const quint32 row = m_found.m_order.m_rows[place];
            spans.append({m_table.beginMilliseconds(row), m_table.endMilliseconds(row), row,
                          m_table.isUsuallyWritten(row)});
        }
        const auto isLess = [this](const Span &left, const Span &right) {
            if (left.begin != right.begin)
                return left.begin < right.begin;
            if (left.isUsual && right.isUsual && left.end != right.end)
                return left.end < right.end;
            const auto order = RowTimes::compare(m_table, left.row, right.row);
            return order != 0 ? order < 0 : left.row < right.row;
        };
        if (!stoppableSort(spans, isLess, m_isCancelled))
            return false;
        for (qsizetype i = 0; i < spans.size(); ++i)
            m_found.m_order.m_rows[first + i] = spans[i].row;
        return true;
    }

    /// Walks over the rows of one device in order, twins together.
    void compareNeighbours(qsizetype first, qsizetype last)
    {
        quint32 reach = DeviceOrder::NoRow;
        qsizetype reachFirst = first; // the places of the row that reaches furthest and its twins
        qsizetype reachLast = first;
        for (qsizetype place = first; place < last;) {
            const qsizetype end = endOfTwins(place, last);
            const quint32 row = m_found.m_order.m_rows[place];
            if (end - place > 1)
                mark(place, end, Finding::Duplicate);
            const bool hasLength = RowTimes::hasLength(m_table, row);
            if (hasLength && reach != DeviceOrder::NoRow &&
                RowTimes::beginsBeforeEnd(m_table, row, reach)) {
                mark(place, end, Finding::Overlap);
                mark(reachFirst, reachLast, Finding::Overlap);
            }
            if (hasLength &&
                (reach == DeviceOrder::NoRow || RowTimes::endsBeforeEnd(m_table, reach, row))) {
                reach = row;
                reachFirst = place;
                reachLast = end;
            }
            std::fill(m_found.m_order.m_reach.begin() + place,
                      m_found.m_order.m_reach.begin() + end, reach);
            place = end;
        }
    }

    [[nodiscard]] qsizetype endOfTwins(qsizetype place, qsizetype last) const
    {
        const QList<quint32> &rows = m_found.m_order.m_rows;
        qsizetype end = place + 1;
        while (end < last && RowTimes::compare(m_table, rows[place], rows[end]) == 0)
            ++end;
        return end;
    }

    void mark(qsizetype first, qsizetype last, Finding finding)
    {
        // Twins are marked together: those that have it need no second visit.
        const QList<quint32> &rows = m_found.m_order.m_rows;
        if (m_found.m_sets[rows[first]].contains(finding))
            return;
        for (qsizetype place = first; place < last; ++place)
            m_found.m_sets[rows[place]].insert(finding);
    }

    [[nodiscard]] bool count()
    {
        const FindingSet toCheck = FindingSet::toCheck();
        for (qsizetype row = 0; row < m_found.m_sets.size(); ++row) {
            if (isDue(row))
                return false;
            const FindingSet set = m_found.m_sets[row];
            if (set.isEmpty())
                continue;
            ++m_found.m_rowsWithAny;
            m_found.m_rowsToCheck += set.intersects(toCheck) ? 1 : 0;
            for (const Finding finding : AllFindings)
                m_found.m_counts[static_cast<std::size_t>(finding)] +=
                    set.contains(finding) ? 1 : 0;
        }
        return true;
    }

    const Review &m_review;
    const OutageTable &m_table;
    const CancelQuestion &m_isCancelled;
    Findings m_found;
};

std::optional<Findings> findFindings(const Review &review, const FindingRules &rules,
                                     const Timestamp &now, const CancelQuestion &isCancelled)
{
    return FindingSearch(review, rules, now, isCancelled).run();
}
