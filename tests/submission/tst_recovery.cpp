// SPDX-License-Identifier: MIT
#include "submission/journaldetail.h"
#include "submission/recovery.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

AttemptRecord attempt(std::optional<ErrorKind> error, int status, qint64 bytesSent = 3)
{
    AttemptRecord record;
    record.method = HttpMethod::Post;
    record.status = status;
    record.bytesSent = bytesSent;
    if (error)
        record.error = ApiError{.kind = *error, .httpStatus = status};
    return record;
}

AttemptRecord decided(AttemptRecord record, PostOutcome outcome)
{
    record.outcome = outcome;
    return record;
}

/// A submission of two attempts, the second without an owner, as 0.1.0 wrote it.
Submission withLines(const QByteArray &lastDetail)
{
    const QList<std::pair<JournalEvent, QByteArray>> lines{
        {JournalEvent::Prepared,
         R"({"baseUrl":"https://api.example.org/v1","cutoff":"2022-01-01T00:00:00.000Z",)"
         R"("preparedAt":"2026-03-01T09:00:00.000Z","profile":"","rows":2,"sha256":"aa",)"
         R"("siteId":"site-1","siteName":"Site","version":"0.1.0"})"},
        {JournalEvent::Sending, R"({"attempt":1,"of":6})"},
        {JournalEvent::Answered,
         R"({"attempt":1,"bytesReceived":2,"bytesSent":3,"elapsedMs":210,"error":{"detail":)"
         R"("HTTP status 500","kind":"server","message":"","status":500,"target":""},"of":6,)"
         R"("path":"/v1/site-outages/site-1","started":"2026-03-01T09:00:01.000Z",)"
         R"("status":500,"waitMs":100})"},
        {JournalEvent::Sending, R"({"attempt":2,"of":6})"},
        {JournalEvent::Answered, lastDetail},
    };
    Submission submission;
    for (const auto &[event, detail] : lines) {
        JournalRecord line;
        line.submissionId = u"the-id"_s;
        line.event = event;
        line.at = u"2026-03-01T09:00:00.000Z"_s;
        line.detail = detail;
        apply(line, submission);
    }
    return submission;
}

} // namespace

/// The state that the lines of an unfinished submission show.
class RecoveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void concludesAsItsOwnerWouldHave_data();
    void concludesAsItsOwnerWouldHave();
    void saysNoMoreThanAnOldLineProves_data();
    void saysNoMoreThanAnOldLineProves();
    void readsTheDecisionFromALine_data();
    void readsTheDecisionFromALine();
};

void RecoveryTest::concludesAsItsOwnerWouldHave_data()
{
    QTest::addColumn<PostOutcome>("outcome");
    QTest::addColumn<SubmissionState>("state");
    QTest::newRow("accepted") << PostOutcome::Accepted << SubmissionState::Accepted;
    QTest::newRow("rejected") << PostOutcome::Rejected << SubmissionState::Rejected;
    QTest::newRow("gave up") << PostOutcome::GaveUp << SubmissionState::GaveUp;
    QTest::newRow("not sent") << PostOutcome::NotSent << SubmissionState::NotSent;
    QTest::newRow("unknown") << PostOutcome::Unknown << SubmissionState::Unknown;
}

void RecoveryTest::concludesAsItsOwnerWouldHave()
{
    QFETCH(const PostOutcome, outcome);
    QFETCH(const SubmissionState, state);
    // For all other content of the lines.
    for (const AttemptRecord &last :
         {attempt({}, 200), attempt(ErrorKind::ServerError, 500), attempt(ErrorKind::Refused, 400),
          attempt(ErrorKind::Unreachable, 0, 0)}) {
        QCOMPARE(stateWithoutOwner({decided(last, outcome)}, false), state);
        QCOMPARE(stateWithoutOwner({attempt(ErrorKind::Timeout, 0), decided(last, outcome)}, false),
                 state);
        QCOMPARE(stateWithoutOwner({decided(last, outcome)}, true), SubmissionState::Unknown);
    }
}

void RecoveryTest::saysNoMoreThanAnOldLineProves_data()
{
    using Attempts = QList<AttemptRecord>;
    using State = SubmissionState;
    using Kind = ErrorKind;
    QTest::addColumn<QList<AttemptRecord>>("attempts");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<SubmissionState>("state");
    const AttemptRecord unsent = attempt(Kind::Unreachable, 0, 0);
    const AttemptRecord putOff = attempt(Kind::ServerError, 500);
    AttemptRecord open = attempt(Kind::Unreachable, 0, 0);
    open.bytesSent.reset();
    const auto row = [](const char *name, const Attempts &attempts, State state,
                        bool isOpen = false) {
        QTest::newRow(name) << attempts << isOpen << state;
    };
    row("no attempt", {}, State::NotSent);
    row("open", {open}, State::Unknown, true);
    row("open after one that sent nothing", {unsent, open}, State::Unknown, true);
    row("nothing left", {unsent, unsent}, State::NotSent);
    row("nothing left, then put off", {unsent, putOff}, State::Unknown);
    row("put off, then nothing left", {putOff, unsent}, State::Unknown);
    row("accepted", {putOff, attempt({}, 200)}, State::Accepted);
    row("accepted with a part", {attempt({}, 206)}, State::Unknown);
    row("refused", {attempt(Kind::Refused, 400)}, State::Rejected);
    row("refused before anything left", {attempt(Kind::Refused, 413, 0)}, State::Rejected);
    row("redirected", {attempt(Kind::Redirected, 307)}, State::Rejected);
    row("perhaps to the outcome", {attempt(Kind::Redirected, 302)}, State::Unknown);
    row("to the outcome", {attempt(Kind::Redirected, 303)}, State::Unknown);
    row("key refused after put off", {putOff, attempt(Kind::KeyRefused, 403)}, State::Rejected);
    row("conflict", {attempt(Kind::Refused, 409)}, State::Rejected);
    row("conflict after put off", {putOff, attempt(Kind::Refused, 409)}, State::Unknown);
    row("conflict after one that sent nothing", {unsent, attempt(Kind::Refused, 409)},
        State::Rejected);
    row("422 after put off", {putOff, attempt(Kind::Refused, 422)}, State::Unknown);
    row("500", {putOff}, State::Unknown);
    row("throttled", {attempt(Kind::Throttled, 429)}, State::Unknown);
    row("not implemented", {attempt(Kind::ServerError, 501)}, State::Unknown);
    row("a gateway's word", {attempt(Kind::ServerError, 502)}, State::Unknown);
    row("a gateway's word, nothing left", {attempt(Kind::ServerError, 504, 0)}, State::NotSent);
    row("500, cut", {attempt(Kind::Truncated, 500)}, State::Unknown);
    row("500, too slow", {attempt(Kind::Timeout, 500)}, State::Unknown);
    row("500, cancelled", {attempt(Kind::Cancelled, 500)}, State::Unknown);
    row("a portal's page", {attempt(Kind::UnexpectedStatus, 200)}, State::Unknown);
    row("no answer", {attempt(Kind::Unreachable, 0)}, State::Unknown);
    row("put off, then no answer", {putOff, attempt(Kind::Unreachable, 0)}, State::Unknown);
}

void RecoveryTest::saysNoMoreThanAnOldLineProves()
{
    QFETCH(const QList<AttemptRecord>, attempts);
    QFETCH(const bool, isOpen);
    QFETCH(const SubmissionState, state);
    QCOMPARE(stateWithoutOwner(attempts, isOpen), state);
}

void RecoveryTest::readsTheDecisionFromALine_data()
{
    QTest::addColumn<QByteArray>("decision");
    QTest::addColumn<std::optional<PostOutcome>>("outcome");
    QTest::addColumn<SubmissionState>("state");
    const std::optional<PostOutcome> none;
    QTest::newRow("of an old line") << QByteArray() << none << SubmissionState::Unknown;
    QTest::newRow("gave up") << QByteArray(R"("outcome":"gave-up",)")
                             << std::optional(PostOutcome::GaveUp) << SubmissionState::GaveUp;
    QTest::newRow("unknown") << QByteArray(R"("outcome":"unknown",)")
                             << std::optional(PostOutcome::Unknown) << SubmissionState::Unknown;
    QTest::newRow("of a newer version")
        << QByteArray(R"("outcome":"vanished",)") << std::optional(PostOutcome::Unknown)
        << SubmissionState::Unknown;
}

void RecoveryTest::readsTheDecisionFromALine()
{
    QFETCH(const QByteArray, decision);
    QFETCH(const std::optional<PostOutcome>, outcome);
    QFETCH(const SubmissionState, state);
    const Submission submission = withLines(
        R"({"attempt":2,"bytesReceived":0,"bytesSent":3,"elapsedMs":210,"error":{"detail":)"
        R"("HTTP status 503","kind":"server","message":"","status":503,"target":""},"of":6,)" +
        decision +
        R"("path":"/v1/site-outages/site-1","started":"2026-03-01T09:00:03.000Z","status":503})");
    QCOMPARE(submission.attempts.size(), 2);
    QVERIFY(submission.attempts.constLast().outcome == outcome);
    QCOMPARE(stateWithoutOwner(submission.attempts, false), state);
    const Submission again = withLines(answeredDetail(submission.attempts.constLast()));
    QCOMPARE(again.attempts, submission.attempts);
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
