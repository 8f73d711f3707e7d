// SPDX-License-Identifier: MIT
#include "submission/journalfile.h"
#include "submission/submissionholds.h"
#include "submission/submittertester.h"

#include <QtCore/qfileinfo.h>
#include <QtTest/qtest.h>

#include <future>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using State = SubmissionState;
using Held = SubmissionHold::Kind;

namespace {

const QByteArray &Body = SubmitterTester::Body;

Script answer(int status, const QByteArray &body = "{}", const QList<HttpHeader> &headers = {})
{
    return SubmitterTester::answer(status, body, headers);
}

} // namespace

/// What keeps a list from being sent, and what sending it all the same answers.
class SubmitterHoldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { m_tester = std::make_unique<SubmitterTester>(); }
    void cleanup() { QVERIFY(m_tester->files.open()->notices().isEmpty()); }

    void isHeldBackWhileAnotherSends();
    void waitsForOneThatOnlyLooks();
    void isHeldBackByAnEarlierOne_data();
    void isHeldBackByAnEarlierOne();
    void isForeseenWithoutTouchingAnything_data() { isHeldBackByAnEarlierOne_data(); }
    void isForeseenWithoutTouchingAnything();
    void foreseesNothingWhereNothingWasRecorded();
    void answersAQuestionBySendingAgain_data();
    void answersAQuestionBySendingAgain();
    void leavesAQuestionAboutAnotherListOpen();
    void overridesOnlyWhatAPersonWasShown_data();
    void overridesOnlyWhatAPersonWasShown();
    void namesEverythingThatHoldsItBack();
    void namesWhatIsLostBesideTheRest();
    void overridesOnlyTheAlterationThatWasShown();
    void findsTheOwnerThatDiedMeanwhile();
    void isHeldBackWhileTheRecordIsLost();
    void isHeldBackWhileTheRecordIsAltered_data();
    void isHeldBackWhileTheRecordIsAltered();
    void isHeldBackOnceMoreByAnotherAlteration();

private:
    std::unique_ptr<SubmitterTester> m_tester;
};

void SubmitterHoldsTest::isHeldBackWhileAnotherSends()
{
    QVERIFY(m_tester->files.open());
    const auto lock = SiteLock::take(m_tester->files.folder(), m_tester->earlier().place());
    QVERIFY(lock);
    m_tester->make(SendAgain::Yes);
    m_tester->run();
    QCOMPARE(m_tester->hold()->kind, Held::Busy);
    QCOMPARE(m_tester->server.connectionCount(), 0);
    QCOMPARE(m_tester->files.events(), QString());
}

/// A look, or a recovery, holds the lock until the submission asks for it.
void SubmitterHoldsTest::waitsForOneThatOnlyLooks()
{
    QVERIFY(m_tester->files.open());
    auto look = SiteLock::take(m_tester->files.folder(), m_tester->earlier().place());
    QVERIFY(look);
    const int watch = ::inotify_init1(IN_CLOEXEC);
    QVERIFY(::inotify_add_watch(watch, QFile::encodeName((*look)->path()).constData(), IN_OPEN) >=
            0);
    auto hasEnded = std::async(std::launch::async, [&] {
        pollfd asked{watch, POLLIN, 0};
        const bool isAsked = ::poll(&asked, 1, 20'000) == 1;
        look->reset();
        return isAsked;
    });
    m_tester->server.setDefault(answer(200));
    m_tester->make();
    m_tester->run();
    QVERIFY(hasEnded.get());
    ::close(watch);
    QVERIFY(!m_tester->hold());
    QCOMPARE(m_tester->server.completePosts(), 1);
    QCOMPARE(m_tester->recorded().state, State::Accepted);
}

void SubmitterHoldsTest::isHeldBackByAnEarlierOne_data()
{
    QTest::addColumn<SubmissionState>("earlier");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<SubmissionHold::Kind>>("kind");
    using Kind = std::optional<SubmissionHold::Kind>;
    QTest::newRow("accepted, the same") << State::Accepted << Body << Kind{Held::AlreadyAccepted};
    QTest::newRow("accepted, another") << State::Accepted << QByteArray("[]") << Kind{};
    QTest::newRow("unknown, the same") << State::Unknown << Body << Kind{Held::OpenQuestion};
    QTest::newRow("unknown, another")
        << State::Unknown << QByteArray("[]") << Kind{Held::OpenQuestion};
    QTest::newRow("left by a crash") << State::Sending << Body << Kind{Held::OpenQuestion};
    QTest::newRow("left before a byte was sent") << State::Prepared << Body << Kind{};
    QTest::newRow("rejected") << State::Rejected << Body << Kind{};
}

void SubmitterHoldsTest::isHeldBackByAnEarlierOne()
{
    QFETCH(const SubmissionState, earlier);
    QFETCH(const QByteArray, body);
    QFETCH(const std::optional<SubmissionHold::Kind>, kind);
    const Submission first = m_tester->earlier();
    m_tester->files.leave(first, earlier);
    m_tester->server.setDefault(answer(200));
    m_tester->make(SendAgain::No, body);
    m_tester->run();
    QCOMPARE(m_tester->hold() ? std::optional(m_tester->hold()->kind) : std::nullopt, kind);
    QCOMPARE(m_tester->server.startedPosts(), kind ? 0 : 1);
    if (kind) {
        QCOMPARE(m_tester->hold()->earlier.id, first.id);
        QCOMPARE(m_tester->recorded().id, QString()); // nothing about the new one
        m_tester->make(SendAgain::Yes, body);
        m_tester->run();
        QCOMPARE(m_tester->server.completePosts(), 1);
        QCOMPARE(m_tester->recorded().state, State::Accepted);
    }
}

void SubmitterHoldsTest::isForeseenWithoutTouchingAnything()
{
    QFETCH(const SubmissionState, earlier);
    QFETCH(const QByteArray, body);
    QFETCH(std::optional<SubmissionHold::Kind>, kind);
    const Submission first = m_tester->earlier();
    m_tester->files.leave(first, earlier);
    const QString events = m_tester->files.events();
    if (earlier == State::Sending)
        kind.reset(); // what a crash left is judged under the lock, when it is sent
    const auto found =
        lookForHolds(m_tester->files.folder(), first.place(), preparedSubmission(body, 1).sha256);
    QVERIFY(found);
    QCOMPARE(found->size(), kind ? 1 : 0);
    if (kind) {
        QCOMPARE(found->constFirst().kind, *kind);
        QCOMPARE(found->constFirst().earlier.id, first.id);
    }
    QCOMPARE(m_tester->files.events(), events);
}

void SubmitterHoldsTest::foreseesNothingWhereNothingWasRecorded()
{
    const QString folder = m_tester->files.folder() + u"-missing"_s;
    const auto found = lookForHolds(folder, m_tester->earlier().place(), "hash");
    QVERIFY(found);
    QVERIFY(found->isEmpty());
    QVERIFY(!QFileInfo::exists(folder));
}

void SubmitterHoldsTest::answersAQuestionBySendingAgain_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("accepted") << answer(200) << true;
    QTest::newRow("unknown again") << Script().afterRequest().close() << true;
    QTest::newRow("rejected") << answer(400) << false;
    QTest::newRow("gave up") << answer(501) << false;
    QTest::newRow("not sent") << Script() << false;
}

void SubmitterHoldsTest::answersAQuestionBySendingAgain()
{
    QFETCH(const Script, script);
    QFETCH(const bool, isAnswered);
    const Submission question = m_tester->earlier();
    m_tester->files.leave(question, State::Unknown);
    m_tester->server.setDefault(script);
    if (script.steps().isEmpty())
        m_tester->server.stopListening();
    m_tester->make(SendAgain::Yes);
    m_tester->run();
    const Submission after = **m_tester->files.open()->submission(question.id);
    QCOMPARE(after.isOpenQuestion(), !isAnswered);
    if (isAnswered) {
        QCOMPARE(after.mark, std::optional(ManualOutcome::SentAgain));
        QCOMPARE(after.markReason, m_tester->id());
    }
    QCOMPARE(m_tester->server.completePosts(), script.steps().isEmpty() ? 0 : 1);
}

void SubmitterHoldsTest::leavesAQuestionAboutAnotherListOpen()
{
    const Submission question = m_tester->earlier("[]");
    m_tester->files.leave(question, State::Unknown);
    m_tester->server.setDefault(answer(200));
    m_tester->make(SendAgain::Yes);
    m_tester->run();
    QCOMPARE(m_tester->recorded().state, State::Accepted);
    QVERIFY((**m_tester->files.open()->submission(question.id)).isOpenQuestion());
}

void SubmitterHoldsTest::overridesOnlyWhatAPersonWasShown_data()
{
    QTest::addColumn<SubmissionState>("earlier");
    QTest::addColumn<bool>("isMarkedAccepted");
    QTest::addColumn<SubmissionHold::Kind>("shown");
    QTest::addColumn<bool>("isShownId");
    QTest::addColumn<std::optional<SubmissionHold::Kind>>("found");
    using Kind = std::optional<SubmissionHold::Kind>;
    QTest::newRow("the accepted one")
        << State::Accepted << false << Held::AlreadyAccepted << true << Kind{};
    QTest::newRow("another accepted one") << State::Accepted << false << Held::AlreadyAccepted
                                          << false << Kind{Held::AlreadyAccepted};
    QTest::newRow("the unknown one")
        << State::Unknown << false << Held::OpenQuestion << true << Kind{};
    QTest::newRow("another unknown one")
        << State::Unknown << false << Held::OpenQuestion << false << Kind{Held::OpenQuestion};
    QTest::newRow("unknown, and marked as accepted since")
        << State::Unknown << true << Held::OpenQuestion << true << Kind{Held::AlreadyAccepted};
    QTest::newRow("accepted, and an unknown one since")
        << State::Unknown << false << Held::AlreadyAccepted << true << Kind{Held::OpenQuestion};
    QTest::newRow("nothing speaks against it any more")
        << State::Rejected << false << Held::OpenQuestion << true << Kind{};
}

void SubmitterHoldsTest::overridesOnlyWhatAPersonWasShown()
{
    QFETCH(const SubmissionState, earlier);
    QFETCH(const bool, isMarkedAccepted);
    QFETCH(const SubmissionHold::Kind, shown);
    QFETCH(const bool, isShownId);
    QFETCH(const std::optional<SubmissionHold::Kind>, found);
    const Submission first = m_tester->earlier();
    m_tester->files.leave(first, earlier);
    if (isMarkedAccepted)
        QVERIFY(!m_tester->files.open()->mark(first.id, ManualOutcome::Accepted, u"seen"_s));
    m_tester->server.setDefault(answer(200));
    m_tester->despite = {HoldName{shown, isShownId ? first.id : u"another"_s}};
    m_tester->make();
    m_tester->run();
    QCOMPARE(m_tester->hold() ? std::optional(m_tester->hold()->kind) : std::nullopt, found);
    QCOMPARE(m_tester->server.completePosts(), found ? 0 : 1);
    QCOMPARE(m_tester->server.startedPosts(), found ? 0 : 1);
    if (found) {
        QCOMPARE(m_tester->hold()->earlier.id, first.id);
        m_tester->despite = namesOf(*m_tester->hold());
        m_tester->make();
        m_tester->run();
        QCOMPARE(m_tester->server.completePosts(), 1);
    }
    QCOMPARE(m_tester->recorded().state, State::Accepted);
    const Submission after = **m_tester->files.open()->submission(first.id);
    if (earlier == State::Unknown && !isMarkedAccepted) {
        QCOMPARE(after.mark, std::optional(ManualOutcome::SentAgain));
        QCOMPARE(after.markReason, m_tester->id());
    }
}

void SubmitterHoldsTest::namesEverythingThatHoldsItBack()
{
    const Submission accepted = m_tester->earlier();
    const Submission first = m_tester->earlier("[1]");
    const Submission second = m_tester->earlier("[2]");
    m_tester->files.leave(accepted, State::Accepted);
    m_tester->files.leave(first, State::Unknown);
    m_tester->files.leave(second, State::Unknown);
    m_tester->server.setDefault(answer(200));
    m_tester->make();
    m_tester->run();
    QVERIFY(m_tester->hold());
    const QList<HoldName> all{{Held::OpenQuestion, second.id},
                              {Held::OpenQuestion, first.id},
                              {Held::AlreadyAccepted, accepted.id}};
    QCOMPARE(namesOf(*m_tester->hold()), all);
    QCOMPARE(m_tester->hold()->others[1].earlier.siteId, accepted.siteId);

    // The one that was not shown comes first, and the others are still there to be named.
    m_tester->despite = {all[0], all[2]};
    m_tester->make();
    m_tester->run();
    QVERIFY(m_tester->hold());
    QCOMPARE(namesOf(*m_tester->hold()), (QList<HoldName>{all[1], all[0], all[2]}));
    QCOMPARE(m_tester->server.startedPosts(), 0);

    m_tester->despite = namesOf(*m_tester->hold());
    m_tester->make();
    m_tester->run();
    QVERIFY(!m_tester->hold());
    QCOMPARE(m_tester->server.completePosts(), 1);
    QCOMPARE(m_tester->recorded().state, State::Accepted);
}

void SubmitterHoldsTest::namesWhatIsLostBesideTheRest()
{
    const Submission question = m_tester->earlier("[]");
    m_tester->files.leave(question, State::Unknown);
    m_tester->files.tamper(u"UPDATE record SET at = '' WHERE number = 3"_s);
    QVERIFY(m_tester->files.open()->notices().constFirst().isNew); // told
    m_tester->server.setDefault(answer(200));
    m_tester->despite = {HoldName{Held::OpenQuestion, question.id}};
    m_tester->make();
    m_tester->run();
    QVERIFY(m_tester->hold());
    QCOMPARE(m_tester->hold()->kind, Held::RecordLost);
    QCOMPARE(m_tester->hold()->others.size(), 1);
    QCOMPARE(m_tester->hold()->others[0].earlier.id, question.id);
    QCOMPARE(m_tester->server.startedPosts(), 0);
    m_tester->despite = namesOf(*m_tester->hold());
    m_tester->make();
    m_tester->run();
    QCOMPARE(m_tester->server.completePosts(), 1);
    m_tester = std::make_unique<SubmitterTester>(); // cleanup() expects a sound record
}

void SubmitterHoldsTest::overridesOnlyTheAlterationThatWasShown()
{
    m_tester->files.leave(JournalFixture::list(u"site-9"_s), State::Accepted);
    m_tester->server.setDefault(answer(200));
    QList<HoldName> shown;
    for (const int line : {1, 2}) {
        m_tester->files.tamper(u"UPDATE record SET at = '' WHERE number = %1"_s.arg(line));
        QVERIFY(m_tester->files.open()->notices().constFirst().isNew); // told
        m_tester->despite = shown;
        m_tester->make();
        m_tester->run();
        QVERIFY(m_tester->hold());
        QCOMPARE(m_tester->hold()->noticed.number, line);
        QCOMPARE(m_tester->server.startedPosts(), 0);
        shown = namesOf(*m_tester->hold());
    }
    m_tester->despite = shown;
    m_tester->make();
    m_tester->run();
    QCOMPARE(m_tester->server.completePosts(), 1);
    m_tester = std::make_unique<SubmitterTester>(); // cleanup() expects a sound record
}

void SubmitterHoldsTest::isHeldBackWhileTheRecordIsLost()
{
    m_tester->files.leave(m_tester->earlier(), State::Unknown);
    QFile file(journalPath(m_tester->files.folder()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("damaged");
    file.close();
    m_tester->server.setDefault(answer(200));

    // Opening the journal in between changes nothing: only a person's word does.
    for (int i = 0; i < 3; ++i) {
        m_tester->make(SendAgain::No);
        m_tester->run();
        QVERIFY(m_tester->hold());
        QCOMPARE(m_tester->hold()->kind, Held::RecordLost);
        QCOMPARE(m_tester->hold()->noticed.kind, JournalNotice::Kind::MovedAside);
        QCOMPARE(m_tester->server.startedPosts(), 0);
        // What was kept may be put away, for repair: that is no word about what it said.
        const QString kept = m_tester->hold()->noticed.path;
        QVERIFY(i > 0 || QFile::exists(kept));
        QVERIFY(i > 0 || QFile::remove(kept));
    }
    m_tester->make(SendAgain::Yes);
    m_tester->run();
    QCOMPARE(m_tester->server.completePosts(), 1);
    QCOMPARE(m_tester->recorded().state, State::Accepted);

    m_tester->make(SendAgain::No, "[]");
    m_tester->run();
    QCOMPARE(m_tester->server.completePosts(), 2);
}

void SubmitterHoldsTest::isHeldBackWhileTheRecordIsAltered_data()
{
    QTest::addColumn<QString>("sql"); // empty: SQLite's log is deleted, as if it had never been
    QTest::addColumn<JournalNotice::Kind>("kind");
    QTest::addColumn<int>("number");
    using Kind = JournalNotice::Kind;
    QTest::newRow("a line is gone")
        << u"DELETE FROM record WHERE number = 2"_s << Kind::BrokenChain << 2;
    QTest::newRow("a line was changed")
        << u"UPDATE record SET at = '' WHERE number = 3"_s << Kind::BrokenChain << 3;
    QTest::newRow("hidden from its place")
        << u"UPDATE record SET place = 'x' WHERE number = 1"_s << Kind::BrokenChain << 1;
    QTest::newRow("the end was never there") << QString() << Kind::Shortened << 3;
}

void SubmitterHoldsTest::isHeldBackWhileTheRecordIsAltered()
{
    QFETCH(const QString, sql);
    QFETCH(const JournalNotice::Kind, kind);
    QFETCH(const int, number);
    m_tester->files.leave(JournalFixture::list(u"site-9"_s), State::Accepted);
    if (sql.isEmpty())
        m_tester->files.forget(2);
    else
        m_tester->files.tamper(sql);
    m_tester->server.setDefault(answer(200));

    // Not even a person's word counts before that person has been told; then nothing else does.
    for (const SendAgain again : {SendAgain::Yes, SendAgain::No, SendAgain::No}) {
        m_tester->make(again);
        m_tester->run();
        QVERIFY(m_tester->hold());
        QCOMPARE(m_tester->hold()->kind, Held::RecordLost);
        QCOMPARE(m_tester->hold()->noticed.kind, kind);
        QCOMPARE(m_tester->hold()->noticed.number, number);
        QCOMPARE(m_tester->server.startedPosts(), 0);
    }
    const auto foreseen =
        lookForHolds(m_tester->files.folder(), m_tester->earlier().place(), "hash");
    QVERIFY(foreseen && foreseen->size() == 1);
    QCOMPARE(foreseen->constFirst().noticed.kind, kind);

    m_tester->make(SendAgain::Yes);
    m_tester->run();
    QCOMPARE(m_tester->server.completePosts(), 1);
    QCOMPARE(m_tester->recorded().state, State::Accepted);
    m_tester->make(SendAgain::No, "[]");
    m_tester->run();
    QCOMPARE(m_tester->server.completePosts(), 2);
    m_tester = std::make_unique<SubmitterTester>(); // cleanup() expects a sound record
}

void SubmitterHoldsTest::isHeldBackOnceMoreByAnotherAlteration()
{
    m_tester->files.leave(JournalFixture::list(u"site-9"_s), State::Accepted);
    m_tester->files.tamper(u"UPDATE record SET at = '' WHERE number = 1"_s);
    QVERIFY(m_tester->files.open()->notices().constFirst().isNew);
    m_tester->server.setDefault(answer(200));
    m_tester->make(SendAgain::Yes);
    m_tester->run();
    QCOMPARE(m_tester->server.completePosts(), 1);

    m_tester->files.tamper(u"UPDATE record SET at = '' WHERE number = 2"_s);
    m_tester->make(SendAgain::No, "[]");
    m_tester->run();
    QCOMPARE(m_tester->hold()->kind, Held::RecordLost);
    QCOMPARE(m_tester->hold()->noticed.number, 2);
    QCOMPARE(m_tester->server.completePosts(), 1);
    m_tester = std::make_unique<SubmitterTester>(); // cleanup() expects a sound record
}

void SubmitterHoldsTest::findsTheOwnerThatDiedMeanwhile()
{
    // The chain is broken so that there is a signal between opening and locking.
    m_tester->files.leave(JournalFixture::list(u"site-9"_s), State::NotSent);
    const auto owner = m_tester->files.open();
    auto lock = SiteLock::take(m_tester->files.folder(), m_tester->earlier().place());
    const Submission first = m_tester->earlier();
    QVERIFY(!owner->prepare(first));
    QVERIFY(!owner->beginAttempt(first.id, 1, 6));
    m_tester->files.tamper(u"UPDATE record SET at = '' WHERE number = 1"_s);
    QVERIFY(m_tester->files.open()->notices().constFirst().isNew); // told once
    m_tester->make();
    connect(&m_tester->submitter(), &Submitter::journalNoticed, &m_tester->submitter(),
            [&lock] { lock->reset(); });
    m_tester->run();
    QVERIFY(m_tester->hold());
    QCOMPARE(m_tester->hold()->kind, Held::OpenQuestion);
    QCOMPARE(m_tester->hold()->earlier.id, first.id);
    QCOMPARE(m_tester->server.startedPosts(), 0);
    m_tester = std::make_unique<SubmitterTester>(); // cleanup() expects a sound record
}

QTEST_GUILESS_MAIN(SubmitterHoldsTest)
#include "tst_submitterholds.moc"
