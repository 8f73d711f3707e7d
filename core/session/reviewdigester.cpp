// SPDX-License-Identifier: MIT
#include "session/reviewdigester.h"

#include "submission/submission.h"

#include <algorithm>

namespace {

constexpr qsizetype Most = ReviewDigest::MostRows;

OutageTexts textsOf(const OutageTable &table, qsizetype row, const QString &name)
{
    return {table.deviceId(row), name, QString::fromUtf8(table.beginText(row)),
            QString::fromUtf8(table.endText(row))};
}

/// Whether a row that is no part of the list is to be looked at all the same.
bool isNoted(const Review &review, qsizetype row)
{
    return review.verdict(row) == Verdict::Unreadable || !review.note(row).isEmpty() ||
           review.findings().of(row).intersects(FindingSet::toCheck());
}

/// Goes through a review once.
class ReviewDigester final
{
public:
    ReviewDigester(const Review &review, const std::optional<ReviewComparison> &lastAccepted)
        : m_review(review)
        , m_comparison(lastAccepted ? lastAccepted->comparison.get() : nullptr)
    {
        m_hasRows.fill(false, review.site().devices().size());
        m_digest.counts = review.counts();
        m_digest.rules = review.findings().rules();
        m_digest.now = review.findings().now().milliseconds;
        if (lastAccepted)
            m_digest.changes = ReviewDigest::Changes{.since = lastAccepted->since};
    }

    [[nodiscard]] ReviewDigest run(const StopToken &isStopped)
    {
        qint64 included = 0;
        qint64 leftOut = m_review.counts().selected;
        for (qsizetype row = 0; row < m_review.rowCount(); ++row) {
            if (isStoppedAt(row, isStopped))
                return {};
            if (const qsizetype device = m_review.siteDevice(row); device >= 0)
                m_hasRows[device] = true;
            switch (m_review.verdict(row)) {
            case Verdict::Included:
                takeIncluded(row, included++);
                break;
            case Verdict::LeftOut:
                takeLeftOut(row, leftOut++);
                break;
            case Verdict::BeforeCutoff:
            case Verdict::Unreadable:
                takeOther(row);
                break;
            case Verdict::OtherSite:
                break;
            }
        }
        takeDevices();
        if (m_digest.records.size() + m_leftOutRecords.size() <= ReviewDigest::MostRecords)
            m_digest.records += m_leftOutRecords;
        else
            m_digest.records.clear();
        m_digest.others = m_noted + m_plain.first(std::min(m_plain.size(), Most - m_noted.size()));
        if (m_digest.changes)
            takeChanges(isStopped);
        return std::move(m_digest);
    }

private:
    void takeIncluded(qsizetype row, qint64 place)
    {
        if (const QString note = m_review.note(row);
            !note.isEmpty() && m_digest.notes.size() < Most) {
            m_digest.notes.append(
                {place, note, textsOf(m_review.table(), row, m_review.deviceName(row))});
        }
        takeRow(row, place);
    }

    /// Only of as many as are kept themselves.
    void takeLeftOut(qsizetype row, qint64 place)
    {
        if (place - m_review.counts().selected < LeftOutRows::MostRows)
            takeRow(row, place);
    }

    void takeRow(qsizetype row, qint64 place)
    {
        QList<qint64> &records =
            place < m_review.counts().selected ? m_digest.records : m_leftOutRecords;
        if (records.size() <= ReviewDigest::MostRecords)
            records.append(m_review.table().recordNumber(row));
        const FindingSet looked = m_review.lookedAt(row);
        if (!looked.isEmpty() && m_digest.looks.size() < Most)
            m_digest.looks.append({place, looked});
        if (m_comparison == nullptr)
            return;
        ReviewDigest::Changes &changes = *m_digest.changes;
        const CompareState state = m_comparison->state(row);
        if (state == CompareState::New && changes.added.size() < Most)
            changes.added.append(place);
        const auto before = m_comparison->before(row);
        if (state == CompareState::Changed && before && changes.changed.size() < Most)
            changes.changed.append({place, earlier(*before)});
    }

    void takeOther(qsizetype row)
    {
        QList<ReviewDigest::Other> &list = isNoted(m_review, row) ? m_noted : m_plain;
        if (list.size() == Most)
            return;
        const OutageTable &table = m_review.table();
        list.append({.outage = textsOf(table, row, m_review.deviceName(row)),
                     .record = table.recordNumber(row),
                     .problem = table.problem(row),
                     .lookedAt = m_review.lookedAt(row),
                     .note = m_review.note(row)});
    }

    void takeDevices()
    {
        const QList<Device> &devices = m_review.site().devices();
        for (qsizetype i = 0; i < devices.size(); ++i) {
            const bool isTold = m_hasRows[i] || !m_review.findings().ofDevice(i).isEmpty();
            if (isTold && m_digest.devices.size() < ReviewDigest::MostDevices)
                m_digest.devices.append(devices[i]);
        }
    }

    void takeChanges(const StopToken &isStopped)
    {
        m_digest.changes->counts = changesToSend(m_review, *m_comparison, isStopped);
        for (const quint32 row : m_comparison->removed) {
            if (m_digest.changes->removed.size() == Most)
                break;
            m_digest.changes->removed.append(earlier(row));
        }
    }

    [[nodiscard]] OutageTexts earlier(quint32 row) const
    {
        const OutageList &list = m_comparison->earlier;
        return textsOf(*list.table, row, list.names.value(list.table->deviceId(row)));
    }

    const Review &m_review;
    const Comparison *m_comparison;
    ReviewDigest m_digest;
    QList<qint64> m_leftOutRecords;
    QList<bool> m_hasRows; // by device of the site
    QList<ReviewDigest::Other> m_noted;
    QList<ReviewDigest::Other> m_plain;
};

} // namespace

ReviewDigest digestOf(const Review &review, const std::optional<ReviewComparison> &lastAccepted,
                      const StopToken &isStopped)
{
    return ReviewDigester(review, lastAccepted).run(isStopped);
}
