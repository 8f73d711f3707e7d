// SPDX-License-Identifier: MIT
#include "models/sentreview.h"

#include "outages/removedoutages.h"
#include "submission/sentlist.h"

#include <QtCore/qset.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace {

/// Every row of the list was sent, whatever the cutoff: without one that can be read all are
/// included.
Timestamp cutoffOf(const Submission &submission)
{
    const auto cutoff = parseTimestamp(submission.cutoff);
    return cutoff ? *cutoff : Timestamp{};
}

/// A field that says why it cannot be read where its text does not.
ReceivedField fieldOf(const QString &text, RecordField field, const RecordProblem &problem)
{
    return {text, problem.field == field ? problem.fault : RecordFault::None};
}

/// Puts the rows of a submission and of its review together.
class SentReviewMaker final
{
public:
    SentReviewMaker(const Submission &submission, const OutageList &list)
        : m_submission(submission)
        , m_digest(submission.reviewed.value_or(ReviewDigest()))
        , m_names(list.names)
        , m_firstLeftOut(list.table->rowCount())
        , m_firstOther(m_firstLeftOut + submission.leftOut.rows.size())
    {
        // Without a cutoff it cannot be told that they are before it.
        if (!parseTimestamp(submission.cutoff))
            m_digest.others.clear();
        if (knowsRecords()) {
            appendAsReceived(*list.table);
            return;
        }
        m_table = std::make_shared<OutageTable>(*list.table);
        for (qsizetype place = m_firstLeftOut; place < placeCount(); ++place)
            append(entryAt(*list.table, place));
    }

    [[nodiscard]] std::optional<Review> run(const StopToken &isStopped)
    {
        const Site site = siteOf(isStopped);
        Review review(m_table, site, cutoffOf(m_submission), isStopped);
        decide(review);
        const qint64 then =
            m_submission.reviewed ? m_digest.now : m_submission.begunAt().toMSecsSinceEpoch();
        auto findings = findFindings(review, m_digest.rules, Timestamp{then}, isStopped);
        if (!findings)
            return std::nullopt;
        review.setFindings(std::make_shared<const Findings>(*std::move(findings)));
        if (m_digest.changes)
            review.setComparison(std::make_shared<const Comparison>(comparison()));
        return review;
    }

private:
    /// A row of the list, then of those left out, then of the others.
    struct Entry
    {
        OutageTexts outage;
        RecordProblem problem = {};
        qint64 record = 0;
    };

    [[nodiscard]] qsizetype placeCount() const { return m_firstOther + m_digest.others.size(); }

    /// A stranger may have written the record: the numbers must be such as can be.
    [[nodiscard]] bool knowsRecords() const
    {
        constexpr qint64 MostFetched = 20'000'000;
        QSet<qint64> records;
        const auto isNew = [&](qint64 record) {
            const bool isThere = record >= 1 && record <= m_digest.counts.fetched;
            const qsizetype before = records.size();
            records.insert(record);
            return isThere && records.size() > before;
        };
        return m_digest.counts.fetched <= MostFetched && m_firstOther > 0 &&
               m_digest.records.size() == m_firstOther &&
               std::ranges::all_of(m_digest.records, isNew) &&
               std::ranges::all_of(m_digest.others, isNew, &ReviewDigest::Other::record);
    }

    [[nodiscard]] Entry entryAt(const OutageTable &list, qsizetype place) const
    {
        if (place >= m_firstOther) {
            const ReviewDigest::Other &other = m_digest.others[place - m_firstOther];
            return {other.outage, other.problem, other.record};
        }
        const qint64 record = m_digest.records.value(place);
        if (place >= m_firstLeftOut) {
            const LeftOutRow &row = m_submission.leftOut.rows[place - m_firstLeftOut];
            return {{row.deviceId, row.deviceName, row.begin, row.end}, {}, record};
        }
        const QString id = list.deviceId(place);
        return {{id, m_names.value(id), QString::fromUtf8(list.beginText(place)),
                 QString::fromUtf8(list.endText(place))},
                {},
                record};
    }

    void appendAsReceived(const OutageTable &list)
    {
        QList<Entry> entries;
        QList<qsizetype> places;
        for (qsizetype place = 0; place < placeCount(); ++place) {
            entries.append(entryAt(list, place));
            places.append(place);
        }
        std::ranges::sort(places, {}, [&](qsizetype place) { return entries[place].record; });
        m_rows.resize(places.size());
        for (const qsizetype place : std::as_const(places)) {
            while (m_table->recordCount() + 1 < entries[place].record)
                m_table->countNotKept();
            m_rows[place] = m_table->rowCount();
            append(entries[place]);
        }
    }

    void append(const Entry &entry)
    {
        const auto &[outage, problem, number] = entry;
        ReceivedRecord record{.id = fieldOf(outage.deviceId, RecordField::Id, problem),
                              .begin = fieldOf(outage.begin, RecordField::Begin, problem),
                              .end = fieldOf(outage.end, RecordField::End, problem)};
        record.isObject = problem.fault != RecordFault::NotAnObject;
        if (problem.field == RecordField::Record)
            record.fault = problem.fault;
        m_table->append(record);
        if (!outage.deviceId.isEmpty() && !m_names.contains(outage.deviceId))
            m_names.insert(outage.deviceId, outage.deviceName);
    }

    [[nodiscard]] qsizetype rowAt(qsizetype place) const
    {
        return m_rows.isEmpty() ? place : m_rows[place];
    }

    [[nodiscard]] Site siteOf(const StopToken &isStopped) const
    {
        QList<Device> devices = m_digest.devices;
        QSet<QString> known;
        for (const Device &device : std::as_const(devices))
            known.insert(device.id);
        for (const QString &id : m_table->devices()) {
            if (!known.contains(id))
                devices.append({id, m_names.value(id)});
        }
        return {m_submission.siteId, m_submission.siteName, devices, isStopped};
    }

    [[nodiscard]] bool isPlace(qint64 place) const { return place >= 0 && place < m_firstOther; }

    void decide(Review &review) const
    {
        for (qsizetype i = 0; i < m_submission.leftOut.rows.size(); ++i) {
            review.setIncluded(rowAt(m_firstLeftOut + i), false);
            review.setNote(rowAt(m_firstLeftOut + i), m_submission.leftOut.rows[i].reason);
        }
        for (const ReviewDigest::Note &note : m_digest.notes) {
            if (isPlace(note.row))
                review.setNote(rowAt(note.row), note.text);
        }
        for (const ReviewDigest::Look &look : m_digest.looks) {
            if (isPlace(look.row))
                review.setLookedAt(rowAt(look.row), look.findings);
        }
        for (qsizetype i = 0; i < m_digest.others.size(); ++i) {
            review.setNote(rowAt(m_firstOther + i), m_digest.others[i].note);
            review.setLookedAt(rowAt(m_firstOther + i), m_digest.others[i].lookedAt);
        }
    }

    /// With the last accepted list, as far as it differs.
    [[nodiscard]] Comparison comparison() const
    {
        const ReviewDigest::Changes &changes = *m_digest.changes;
        Comparison comparison;
        comparison.isWithSentList = true;
        comparison.states.fill(CompareState::NotCompared, m_table->rowCount());
        for (qsizetype place = 0; place < m_firstOther; ++place)
            comparison.states[rowAt(place)] = CompareState::Same;
        auto earlier = std::make_shared<OutageTable>();
        const auto keep = [&](const OutageTexts &outage) {
            earlier->append({{outage.deviceId}, {outage.begin}, {outage.end}});
            if (!outage.deviceName.isEmpty())
                comparison.earlier.names.insert(outage.deviceId, outage.deviceName);
            return static_cast<quint32>(earlier->rowCount() - 1);
        };
        for (const qint64 row : changes.added) {
            if (isPlace(row))
                comparison.states[rowAt(row)] = CompareState::New;
        }
        for (const ReviewDigest::Changed &changed : changes.changed) {
            if (!isPlace(changed.row))
                continue;
            comparison.states[rowAt(changed.row)] = CompareState::Changed;
            comparison.changed.append(
                {static_cast<quint32>(rowAt(changed.row)), keep(changed.before)});
        }
        std::ranges::sort(comparison.changed, {}, &ChangedOutage::row);
        for (const OutageTexts &outage : changes.removed)
            comparison.removed.append(keep(outage));
        comparison.newCount = changes.counts.added;
        comparison.earlier.table = std::move(earlier);
        return comparison;
    }

    const Submission &m_submission;
    ReviewDigest m_digest;
    std::shared_ptr<OutageTable> m_table = std::make_shared<OutageTable>();
    QList<qsizetype> m_rows; // by place, once they are in the order received; otherwise the same
    QHash<QString, QString> m_names;
    const qsizetype m_firstLeftOut;
    const qsizetype m_firstOther;
};

} // namespace

std::optional<Review> sentReview(const Submission &submission, const StopToken &isStopped)
{
    const auto list = sentList(submission.body);
    if (!list || isStopped())
        return std::nullopt;
    return SentReviewMaker(submission, *list).run(isStopped);
}
