// SPDX-License-Identifier: MIT
#include "outages/findings.h"

#include "base/stoppablesort.h"
#include "outages/review.h"

#include <algorithm>
#include <numeric>

namespace {

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
    if (table.isConverted(row))
        set.insert(Finding::ConvertedTime);
    if (table.isUsuallyWritten(row))
        return set;
    if (!times.begin.finer.isEmpty() || !times.end.finer.isEmpty())
        set.insert(Finding::FinerThanMilliseconds);
    if (!isWrittenInUtc(table.beginText(row)) || !isWrittenInUtc(table.endText(row)))
        set.insert(Finding::NotUtc);
    return set;
}

/// The findings of the devices of a site, by their index.
class DeviceSearch final
{
public:
    DeviceSearch(const Site &site, const StopToken &isStopped)
        : m_site(site)
        , m_isStopped(isStopped)
    {}

    /// Returns whether it was let finish.
    [[nodiscard]] bool run()
    {
        sets.resize(m_site.devices().size());
        return groupByLook() && lookAtNames() && lookAtRepeats();
    }

    QList<FindingSet> sets;
    QList<QList<quint32>> lookAlikes; // places of devices, two or more
    QHash<quint32, quint32> groupOf;  // by place: which of lookAlikes

private:
    [[nodiscard]] bool groupByLook()
    {
        QHash<QString, quint32> first; // the place of the first device that looks so
        for (qsizetype i = 0; i < m_site.devices().size(); ++i) {
            if (isStoppedAt(i, m_isStopped, TextsBetweenStopChecks))
                return false;
            const QString look = skeleton(m_site.devices()[i].name);
            const auto place = static_cast<quint32>(i);
            const auto known = first.constFind(look);
            if (look.isEmpty())
                sets[i].insert(Finding::NoDeviceName);
            else if (known == first.constEnd())
                first.insert(look, place);
            else
                addLookAlike(*known, place);
        }
        return true;
    }

    void addLookAlike(quint32 first, quint32 place)
    {
        auto group = groupOf.constFind(first);
        if (group == groupOf.constEnd()) {
            group = groupOf.insert(first, static_cast<quint32>(lookAlikes.size()));
            lookAlikes.append(QList<quint32>{first});
        }
        const quint32 number = *group;
        lookAlikes[number].append(place);
        groupOf.insert(place, number);
    }

    [[nodiscard]] bool lookAtNames()
    {
        for (qsizetype i = 0; i < sets.size(); ++i) {
            if (isStoppedAt(i, m_isStopped, TextsBetweenStopChecks))
                return false;
            if (sets[i].contains(Finding::NoDeviceName))
                continue;
            const QString &name = m_site.devices()[i].name;
            if (invisibleCharacter(name))
                sets[i].insert(Finding::InvisibleCharacter);
            if (groupOf.contains(static_cast<quint32>(i)) || mixedLetter(name))
                sets[i].insert(Finding::LookAlikeName);
        }
        return true;
    }

    [[nodiscard]] bool lookAtRepeats()
    {
        qsizetype step = 0;
        for (const QString &id : m_site.repeatedDevices()) {
            if (isStoppedAt(step++, m_isStopped, TextsBetweenStopChecks))
                return false;
            const bool isInConflict = !m_site.namesInConflict(id).isEmpty();
            sets[m_site.indexOf(id)].insert(isInConflict ? Finding::TwoDeviceNames
                                                         : Finding::DeviceListedTwice);
        }
        return true;
    }

    const Site &m_site;
    const StopToken &m_isStopped;
};

} // namespace

/// The digits of begin and end beyond milliseconds, of those rows that have any: so that they are
/// compared without being read from the received texts again.
class FinerDigits final
{
public:
    /// The number to ask for them by; None where there are none.
    [[nodiscard]] qint32 add(const Times &times)
    {
        if (times.begin.finer.isEmpty() && times.end.finer.isEmpty())
            return None;
        m_digits += times.begin.finer;
        m_ends.append(m_digits.size());
        m_digits += times.end.finer;
        m_ends.append(m_digits.size());
        return static_cast<qint32>(m_ends.size() / 2 - 1);
    }
    [[nodiscard]] QByteArrayView begin(qint32 number) const
    {
        return digits(2 * qsizetype(number));
    }
    [[nodiscard]] QByteArrayView end(qint32 number) const
    {
        return digits(2 * qsizetype(number) + 1);
    }

    static constexpr qint32 None = -1;

private:
    [[nodiscard]] QByteArrayView digits(qsizetype place) const
    {
        if (place < 0)
            return {};
        const qsizetype first = place == 0 ? 0 : m_ends[place - 1];
        return QByteArrayView(m_digits).sliced(first, m_ends[place] - first);
    }

    QByteArray m_digits;
    QList<qsizetype> m_ends; // in m_digits, of begin and end by turns
};

/// A readable row while it is sorted by device.
struct FindingSpan
{
    qint64 begin;
    qint64 end;
    quint32 row;
    qint32 finer; ///< in FinerDigits
};

/// By begin, then end: less than, equal to or greater than zero.
static int compareTimes(const FindingSpan &left, const FindingSpan &right, const FinerDigits &finer)
{
    if (left.begin != right.begin)
        return left.begin < right.begin ? -1 : 1;
    const bool isFiner = left.finer != FinerDigits::None || right.finer != FinerDigits::None;
    const int begins = isFiner ? finer.begin(left.finer).compare(finer.begin(right.finer)) : 0;
    if (begins != 0)
        return begins;
    if (left.end != right.end)
        return left.end < right.end ? -1 : 1;
    return isFiner ? finer.end(left.finer).compare(finer.end(right.finer)) : 0;
}

/// One search for findings: each step may be cancelled.
class FindingSearch final
{
public:
    FindingSearch(const Review &review, const FindingRules &rules, const Timestamp &now,
                  const StopToken &isStopped)
        : m_review(review)
        , m_table(review.table())
        , m_isStopped(isStopped)
    {
        m_found.m_rules = rules;
        m_found.m_now = now;
        m_found.m_sets.resize(review.rowCount());
    }

    [[nodiscard]] std::optional<Findings> run()
    {
        if (!lookAtDevices() || !lookAtRows() || !groupByDevice())
            return std::nullopt;
        const QList<qsizetype> &first = m_found.m_order.m_first;
        for (qsizetype device = 0; device < m_found.m_order.deviceCount(); ++device) {
            if (isStoppedAt(device, m_isStopped, TextsBetweenStopChecks) ||
                !sort(first[device], first[device + 1]) ||
                !compareNeighbours(first[device], first[device + 1]))
                return std::nullopt;
        }
        return count() ? std::optional(std::move(m_found)) : std::nullopt;
    }

private:
    [[nodiscard]] bool isOver(qsizetype step) const { return isStoppedAt(step, m_isStopped); }

    [[nodiscard]] bool lookAtDevices()
    {
        DeviceSearch search(m_review.site(), m_isStopped);
        const bool isWhole = search.run();
        m_found.m_deviceSets = std::move(search.sets);
        m_found.m_lookAlikes = std::move(search.lookAlikes);
        m_found.m_groupOfLookAlike = std::move(search.groupOf);
        return isWhole;
    }

    /// The findings of each row of the site that need no other row.
    [[nodiscard]] bool lookAtRows()
    {
        for (qsizetype row = 0; row < m_review.rowCount(); ++row) {
            if (isStoppedAt(row, m_isStopped, TextsBetweenStopChecks))
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

    /// Groups the readable rows by device, in the order received.
    [[nodiscard]] bool groupByDevice()
    {
        const auto deviceOf = [this](qsizetype row) {
            return m_table.isReadable(row) ? m_review.siteDevice(row) : -1;
        };
        QList<qsizetype> &first = m_found.m_order.m_first;
        first.fill(0, m_review.site().devices().size() + 1);
        for (qsizetype row = 0; row < m_review.rowCount(); ++row) {
            if (isOver(row))
                return false;
            if (const qsizetype device = deviceOf(row); device >= 0)
                ++first[device + 1];
        }
        std::partial_sum(first.begin(), first.end(), first.begin());
        m_found.m_order.m_rows.resize(first.constLast());
        m_found.m_order.m_reach.fill(DeviceOrder::NoRow, first.constLast());
        QList<qsizetype> next = first;
        for (qsizetype row = 0; row < m_review.rowCount(); ++row) {
            if (isOver(row))
                return false;
            if (const qsizetype device = deviceOf(row); device >= 0)
                m_found.m_order.m_rows[next[device]++] = static_cast<quint32>(row);
        }
        return true;
    }

    /// Sorts the rows of one device. Returns false if stopped.
    [[nodiscard]] bool sort(qsizetype first, qsizetype last)
    {
        m_spans.clear();
        m_spans.reserve(last - first);
        m_finer = {};
        for (qsizetype place = first; place < last; ++place) {
            if (isStoppedAt(place, m_isStopped, TextsBetweenStopChecks))
                return false;
            const quint32 row = m_found.m_order.m_rows[place];
            const bool isUsual = m_table.isUsuallyWritten(row);
            m_spans.append({m_table.beginMilliseconds(row), m_table.endMilliseconds(row), row,
                            isUsual ? FinerDigits::None : m_finer.add(timesOf(m_table, row))});
        }
        const auto isLess = [this](const FindingSpan &left, const FindingSpan &right) {
            const int order = compareTimes(left, right, m_finer);
            return order != 0 ? order < 0 : left.row < right.row;
        };
        if (!stoppableSort(m_spans, isLess, m_isStopped))
            return false;
        for (qsizetype i = 0; i < m_spans.size(); ++i)
            m_found.m_order.m_rows[first + i] = m_spans[i].row;
        return true;
    }

    /// Visits the rows of one device in order, twins together. Returns false if stopped.
    [[nodiscard]] bool compareNeighbours(qsizetype first, qsizetype last)
    {
        quint32 reach = DeviceOrder::NoRow;
        qsizetype reachFirst = first; // the places of the row that reaches furthest and its twins
        qsizetype reachLast = first;
        qsizetype steps = 0;
        for (qsizetype place = first; place < last;) {
            const qsizetype end = first + endOfTwins(place - first);
            if (isStoppedAt(steps++, m_isStopped, TextsBetweenStopChecks))
                return false;
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
        return true;
    }

    /// Returns the index after the last of m_spans that equals the one at \a place.
    [[nodiscard]] qsizetype endOfTwins(qsizetype place) const
    {
        const auto isOther = [this, place](const FindingSpan &span) {
            return compareTimes(m_spans[place], span, m_finer) != 0;
        };
        return std::ranges::find_if(m_spans.cbegin() + place + 1, m_spans.cend(), isOther) -
               m_spans.cbegin();
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
            if (isOver(row))
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
    const StopToken &m_isStopped;
    Findings m_found;
    QList<FindingSpan> m_spans; // of the device that is looked at, in order
    FinerDigits m_finer;
};

QList<quint32> Findings::devicesLike(qsizetype siteDevice) const
{
    const auto group = m_groupOfLookAlike.constFind(static_cast<quint32>(siteDevice));
    return group == m_groupOfLookAlike.cend() ? QList<quint32>() : m_lookAlikes[*group];
}

std::optional<Findings> findFindings(const Review &review, const FindingRules &rules,
                                     const Timestamp &now, const StopToken &isStopped)
{
    return FindingSearch(review, rules, now, isStopped).run();
}
