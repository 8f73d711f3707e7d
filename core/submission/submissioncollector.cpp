// SPDX-License-Identifier: MIT
#include "submission/submissioncollector.h"

#include "submission/journaldetail.h"

#include <algorithm>
#include <utility>

void SubmissionCollector::add(const JournalRecord &record)
{
    if (record.submissionId != m_id) {
        finishOne();
        m_id = record.submissionId;
        m_first = record.number;
    }
    apply(record, m_current);
}

void SubmissionCollector::finishOne()
{
    Submission finished = std::exchange(m_current, {});
    if (m_first > 0 && (!m_isWanted || m_isWanted(finished)))
        m_found.emplace_back(m_first, std::move(finished));
    m_first = 0;
}

QList<Submission> SubmissionCollector::takeNewestFirst()
{
    finishOne();
    std::sort(m_found.begin(), m_found.end(),
              [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Submission> all;
    all.reserve(static_cast<qsizetype>(m_found.size()));
    for (auto &[number, submission] : m_found)
        all.append(std::move(submission));
    return all;
}
