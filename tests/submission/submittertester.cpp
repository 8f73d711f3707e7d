// SPDX-License-Identifier: MIT
#include "submission/submittertester.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString OneSite = u"site-1"_s;

} // namespace

const QByteArray SubmitterTester::Body = R"([{"id":"1"},{"id":"2"}])";

Script SubmitterTester::answer(int status, const QByteArray &body, const QList<HttpHeader> &headers)
{
    return Script().afterRequest().answer(status, body, headers);
}

Submission SubmitterTester::earlier(const QByteArray &body) const
{
    Submission submission = JournalFixture::list(OneSite, body);
    submission.baseUrl = m_baseUrl;
    return submission;
}

void SubmitterTester::make(SendAgain again, const QByteArray &body)
{
    make(again, earlier(body));
}

void SubmitterTester::make(SendAgain again, const Submission &submission)
{
    const auto baseUrl = BaseUrl::parse(m_baseUrl, AllowHttp::No);
    SubmitRequest request{
        .connection = {*baseUrl, *SiteId::parse(OneSite), *ApiKey::parse("canary-key")},
        .policy = RetryPolicy{}.withRetryBase(std::chrono::milliseconds(0)),
        .submission = submission,
        .again = again,
        .despite = despite,
        .journalFolder = files.folder(),
        .connectionLook = connectionLook,
    };
    request.policy.attempts = 3;
    m_id = submission.id;
    m_submitter = std::make_unique<Submitter>(systemNetwork(m_clock), m_record, std::move(request),
                                              isStopped);
    m_finished = std::make_unique<QSignalSpy>(m_submitter.get(), &Submitter::finished);
    m_held = std::make_unique<QSignalSpy>(m_submitter.get(), &Submitter::heldBack);
}

void SubmitterTester::wait() const
{
    QTRY_COMPARE_WITH_TIMEOUT(m_finished->size() + m_held->size(), 1, 20'000);
}

std::optional<Submission> SubmitterTester::result() const
{
    return m_finished->isEmpty() ? std::nullopt
                                 : std::optional(m_finished->at(0).at(0).value<Submission>());
}

std::optional<SubmissionHold> SubmitterTester::hold() const
{
    return m_held->isEmpty() ? std::nullopt
                             : std::optional(m_held->at(0).at(0).value<SubmissionHold>());
}

Submission SubmitterTester::recorded() const
{
    const auto found = files.open()->submission(m_id);
    return found && *found ? **found : Submission{};
}
