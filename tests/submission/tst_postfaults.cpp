// SPDX-License-Identifier: MIT
#include "submission/journalfixture.h"
#include "submission/postscenario.h"
#include "submission/submissionrecord.h"
#include "submission/submitter.h"
#include "support/pacedclock.h"
#include "support/scriptedserver.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qprocess.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

const QString OneSite = u"site-1"_s;

QList<PostScenario> allScenarios()
{
    return statusScenarios() + pauseScenarios() + breakScenarios() + framingScenarios() +
           stallScenarios();
}

/// JSON of \a size bytes.
QByteArray listOf(qsizetype size)
{
    return '[' + QByteArray(size - 2, ' ') + ']';
}

/// One submission under the limits of network.md, over a real socket. Only the pauses between
/// two attempts are leapt over.
struct Sending
{
    explicit Sending(const PostScenario &scenario)
        : body(listOf(scenario.bodySize))
    {
        for (const Script &script : scenario.scripts)
            server.enqueue(script);
        server.setDefault(play::answer(200));
        const QString address = server.url(u"/v1"_s).toString();
        SubmitRequest request{
            .connection = {*BaseUrl::parse(address, AllowHttp::No), *SiteId::parse(OneSite),
                           *ApiKey::parse("canary-key")},
            .submission = JournalFixture::list(OneSite, body),
            .journalFolder = files.folder(),
        };
        id = request.submission.id;
        NetworkContext network = systemNetwork(clock);
        network.random = [] { return 0.0; };
        submitter = std::make_unique<Submitter>(network, record, std::move(request));
        follow();
    }

    void follow()
    {
        QObject *context = submitter.get();
        QObject::connect(submitter.get(), &Submitter::attemptFinished, context, [this] {
            // Before the copy, which may take long by a clock that runs fast.
            took = clock.monotonic();
            keepWhatRemains();
        });
        QObject::connect(submitter.get(), &Submitter::retryScheduled, context,
                         [this](const RetryNotice &notice) {
                             clock.leap(notice.wait);
                             submitter->retryNow();
                         });
        QObject::connect(submitter.get(), &Submitter::finished, context,
                         [this](const Submission &ended) { result = ended; });
    }

    /// Copies the record as a kill at this moment would leave it. By another program: closing a
    /// file of the database here would drop this process's locks on it.
    void keepWhatRemains() const
    {
        const int code = QProcess::execute(u"cp"_s, {u"-aT"_s, files.folder(), remains.folder()});
        QCOMPARE(code, 0);
    }

    /// Whether the server has begun to play the last script.
    [[nodiscard]] bool isUnderWay(const PostScenario &scenario) const
    {
        return server.startedPosts() >= scenario.scripts.size();
    }
    /// Whether all connections have ended.
    [[nodiscard]] bool isOver() const
    {
        const QList<ReceivedConnection> all = server.connections();
        return std::ranges::none_of(all, [](const auto &each) { return each.isOpen; });
    }
    [[nodiscard]] QList<HttpRequest> posts() const
    {
        QList<HttpRequest> all = server.requests();
        all.removeIf([](const HttpRequest &request) { return request.method != "POST"_ba; });
        return all;
    }

    QByteArray body;
    PacedClock clock;
    ScriptedServer server;
    JournalFixture files;
    JournalFixture remains; // the record as it was when the last attempt had ended
    QString id;
    std::optional<Submission> result;
    std::chrono::milliseconds took{0}; // until the last attempt had ended
    SubmissionRecord record;
    std::unique_ptr<Submitter> submitter;
};

QByteArray statusesOf(const Submission &record)
{
    QByteArrayList statuses;
    for (const AttemptRecord &attempt : record.attempts)
        statuses.append(QByteArray::number(attempt.status));
    return statuses.join(' ');
}

QByteArray remarkOf(const Submission &record)
{
    const auto remark = record.remark();
    if (!remark)
        return {};
    const bool isError = remark->kind == AnswerRemark::Kind::Error;
    return (isError ? "error: " : "message: ") + remark->text.toUtf8();
}

QByteArray pausesOf(const Submission &record)
{
    QByteArrayList pauses;
    for (const AttemptRecord &attempt : record.attempts) {
        if (attempt.wait)
            pauses.append(QByteArray::number(static_cast<double>(attempt.wait->count()) / 1000));
    }
    return pauses.join(' ');
}

} // namespace

/// Submitter, HttpOperation and SubmissionLog on a real socket, against a server that does
/// everything that can be done to a POST. Each scenario says how many complete POSTs the server saw
/// and what the journal says.
class PostFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void hasEveryKind();
    void endsAsItMust_data();
    void endsAsItMust();

private:
    static void checkServer(const PostScenario &scenario, const Sending &sending);
    static void checkRecord(const PostScenario &scenario, const Sending &sending,
                            const SubmissionLog &journal);
    static void checkWhatFollows(const Sending &sending, const SubmissionLog &journal);
    static void checkWhatRemains(const Sending &sending);
};

void PostFaultsTest::hasEveryKind()
{
    const QList<PostScenario> all = allScenarios();
    QVERIFY(all.size() >= 80);
    for (const State state : {State::Accepted, State::Rejected, State::GaveUp, State::Unknown}) {
        const auto count =
            std::ranges::count_if(all, [state](const auto &each) { return each.state == state; });
        qInfo("state %d: %lld of %lld scenarios", static_cast<int>(state),
              static_cast<long long>(count), static_cast<long long>(all.size()));
        QVERIFY(count >= 10);
    }
}

void PostFaultsTest::endsAsItMust_data()
{
    QTest::addColumn<PostScenario>("scenario");
    for (const PostScenario &scenario : allScenarios())
        QTest::newRow(scenario.name.constData()) << scenario;
}

void PostFaultsTest::endsAsItMust()
{
    QFETCH(PostScenario, scenario);
    Sending sending(scenario);
    sending.submitter->start();
    // Only then: a busy machine must not make a race of getting there.
    QTRY_VERIFY_WITH_TIMEOUT(sending.result || sending.isUnderWay(scenario), 20'000);
    sending.clock.setPace(scenario.pace);
    QTRY_VERIFY_WITH_TIMEOUT(sending.result, 20'000);
    QVERIFY(sending.result->recordFault.isEmpty());
    if (scenario.orUnknown && sending.result->state == State::Unknown) {
        scenario.state = State::Unknown;
        scenario.statuses = scenario.statuses.first(3);
    }
    const RetryPolicy policy;
    QVERIFY(sending.took <= policy.deadline + allowanceFor(policy, 3 * scenario.bodySize));
    // All bytes on their way have arrived then.
    QTRY_VERIFY(scenario.pace > 1 || sending.isOver());
    checkServer(scenario, sending);
    const auto journal = sending.files.open();
    checkRecord(scenario, sending, *journal);
    checkWhatFollows(sending, *journal);
    checkWhatRemains(sending);
}

void PostFaultsTest::checkRecord(const PostScenario &scenario, const Sending &sending,
                                 const SubmissionLog &journal)
{
    QVERIFY(journal.notices().isEmpty());
    const Submission record = **journal.submission(sending.id);
    QCOMPARE(statusesOf(record), scenario.statuses);
    QCOMPARE(record.state, scenario.state);
    QCOMPARE(sending.result->state, scenario.state);
    QCOMPARE(record.attempts, sending.result->attempts);
    if (!scenario.pauses.isEmpty())
        QCOMPARE(pausesOf(record), scenario.pauses);
    QCOMPARE(record.error.has_value(), scenario.state != State::Accepted);
    QCOMPARE(remarkOf(record), scenario.remark);
    QCOMPARE(record.body, sending.body);
    QCOMPARE(sending.files.count(u"sending"_s), record.attempts.size());
}

void PostFaultsTest::checkServer(const PostScenario &scenario, const Sending &sending)
{
    const qsizetype attempts = scenario.statuses.count(' ') + 1;
    const QList<HttpRequest> posts = sending.posts();
    QCOMPARE(posts.size(), scenario.posts.value_or(static_cast<int>(attempts)));
    QCOMPARE(sending.server.startedPosts(), attempts);
    for (const HttpRequest &post : posts) {
        QVERIFY(post.body == sending.body);
        QCOMPARE(post.header("Idempotency-Key"), sending.id.toLatin1());
        QCOMPARE(post.header("x-api-key"), "canary-key"_ba);
    }
}

/// The site is free again, and the same list is held back if it may have arrived.
void PostFaultsTest::checkWhatFollows(const Sending &sending, const SubmissionLog &journal)
{
    const SubmissionTarget place = sending.result->place();
    QVERIFY(SiteLock::take(sending.files.folder(), place));
    const auto holds = journal.holds(place, sending.result->sha256);
    const State state = sending.result->state;
    QCOMPARE(!holds->isEmpty(), state == State::Accepted || state == State::Unknown);
}

/// Killed after the last attempt has ended and before the outcome is on record, it has ended as it
/// did alive.
void PostFaultsTest::checkWhatRemains(const Sending &sending)
{
    QVERIFY(sending.remains.events().endsWith(u" answered"_s));
    const auto journal = sending.remains.open();
    QVERIFY(journal->notices().isEmpty());
    QVERIFY(sending.remains.events().endsWith(u" answered recovered"_s));
    const Submission record = **journal->submission(sending.id);
    QCOMPARE(record.state, sending.result->state);
    QCOMPARE(record.attempts, sending.result->attempts);
    checkWhatFollows(sending, *journal);
}

QTEST_GUILESS_MAIN(PostFaultsTest)
#include "tst_postfaults.moc"
