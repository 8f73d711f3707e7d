// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalrecord.h"
#include "submission/submission.h"

#include <functional>
#include <vector>

/// Puts the lines of a journal together to submissions, one after the other, and keeps those that
/// are wanted: a long record does not have to fit into memory. One thread; one use.
class SubmissionCollector final
{
public:
    using Filter = std::function<bool(const Submission &)>;

    /// An empty \a isWanted wants all.
    explicit SubmissionCollector(Filter isWanted)
        : m_isWanted(std::move(isWanted))
    {}

    /// All lines of one submission in order, before those of the next.
    void add(const JournalRecord &record);
    /// What was wanted, by the number of the first line; the end of the collector.
    [[nodiscard]] QList<Submission> takeNewestFirst();

private:
    void finishOne();

    Filter m_isWanted;
    QString m_id;
    qint64 m_first = 0; // the number of its first line; 0: there is none
    Submission m_current;
    std::vector<std::pair<qint64, Submission>> m_found;
};
