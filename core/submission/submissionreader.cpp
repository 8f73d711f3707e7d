// SPDX-License-Identifier: MIT
#include "submission/submissionreader.h"

#include "submission/journaldetail.h"

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using Filter = std::function<bool(const Submission &)>;

/// Takes the lines of one submission after the other.
class SubmissionCollector final
{
public:
    explicit SubmissionCollector(const Filter &isWanted)
        : m_isWanted(isWanted)
    {}

    /// All lines of one submission in order, before those of the next.
    void add(const JournalRecord &line)
    {
        if (line.submissionId != m_id) {
            finishOne();
            m_id = line.submissionId;
            m_first = line.number;
        }
        apply(line, m_current);
    }

    [[nodiscard]] QList<Submission> takeNewestFirst()
    {
        finishOne();
        std::ranges::sort(m_found, [](const auto &a, const auto &b) { return a.first > b.first; });
        QList<Submission> all;
        all.reserve(static_cast<qsizetype>(m_found.size()));
        for (auto &[number, submission] : m_found)
            all.append(std::move(submission));
        return all;
    }

private:
    void finishOne()
    {
        Submission finished = std::exchange(m_current, {});
        if (m_first > 0 && (!m_isWanted || m_isWanted(finished)))
            m_found.emplace_back(m_first, std::move(finished));
        m_first = 0;
    }

    const Filter &m_isWanted;
    QString m_id;
    qint64 m_first = 0; // the number of its first line; 0: there is none
    Submission m_current;
    std::vector<std::pair<qint64, Submission>> m_found;
};

} // namespace

Expected<QList<Submission>, JournalError> readSubmissions(const JournalStore &store,
                                                          const QString &where,
                                                          const QVariantList &values,
                                                          const Filter &isWanted)
{
    // The lines of one submission come together, so that no more than one need be kept.
    SubmissionCollector collector(isWanted);
    const auto error =
        store.eachLine(u"submission IN (SELECT submission FROM record WHERE event = 'prepared' "_s +
                           where + u") ORDER BY submission, number"_s,
                       values, [&collector](const JournalRecord &line) {
                           collector.add(line);
                           return true;
                       });
    if (error)
        return Unexpected{*error};
    return collector.takeNewestFirst();
}

Expected<std::optional<Submission>, JournalError> newestAccepted(const JournalStore &store,
                                                                 const QString &where,
                                                                 const QVariantList &values,
                                                                 const Filter &isWanted)
{
    const auto isPassed = [&isWanted](const JournalRecord &line) {
        Submission prepared;
        apply(line, prepared);
        return isWanted && !isWanted(prepared);
    };
    Expected<std::optional<Submission>, JournalError> newest = std::optional<Submission>();
    const auto error =
        store.eachLine(where + u" ORDER BY number DESC"_s, values, [&](const JournalRecord &line) {
            if (isPassed(line))
                return true;
            const auto found = readSubmissions(store, u"AND submission = ?"_s, {line.submissionId},
                                               &Submission::isAccepted);
            if (!found)
                newest = Unexpected{found.error()};
            else if (!found->isEmpty())
                newest = std::optional(found->constFirst());
            return found && found->isEmpty();
        });
    if (error)
        return Unexpected{*error};
    return newest;
}
