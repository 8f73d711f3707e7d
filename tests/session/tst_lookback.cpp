// SPDX-License-Identifier: MIT
#include "session/lookbackapi.h"
#include "support/reviewedits.h"
#include "support/watchedclock.h"
#include "text/comparisontext.h"

#include <QtCore/qtimer.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 20'000;
const QString SecondDay = u"2022-06-02T00:00:00Z"_s;

QString states(const Review &review)
{
    QString letters;
    for (qsizetype r = 0; r < review.rowCount(); ++r)
        letters += u"-NCS"_s.at(static_cast<qsizetype>(review.comparison().state(r)));
    return letters;
}

/// Makes decisions while a fetch is being completed: one each time that its completion begins.
class LateDecisions final
{
public:
    LateDecisions(WatchedClock &clock, SessionTester &tester,
                  const QList<std::function<void()>> &decisions)
        : m_clock(clock)
        , m_tester(tester)
        , m_waiting(decisions)
        , m_attempts(tester.attempts().size() + 2)
    {
        // What completes the fetch asks for the date first, and comes back through the event loop.
        m_clock.onAsked = [this] {
            QMetaObject::invokeMethod(
                &m_tester.session(), [this] { decide(); }, Qt::QueuedConnection);
        };
    }
    ~LateDecisions() { m_clock.onAsked = nullptr; }

    /// Whether all of them were made.
    [[nodiscard]] bool areMade() const { return m_waiting.isEmpty(); }

private:
    void decide()
    {
        if (m_waiting.isEmpty())
            return;
        QCOMPARE(m_tester.session().state(), SessionState::Fetching);
        QCOMPARE(m_tester.attempts().size(), m_attempts); // both answers are there
        m_waiting.takeFirst()();
    }

    WatchedClock &m_clock;
    SessionTester &m_tester;
    QList<std::function<void()>> m_waiting;
    qsizetype m_attempts;
};

} // namespace

/// What a session remembers: choices over fetches and restarts, and earlier lists to compare with.
class LookBackTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsNew();
    void findsWithTheFetch();
    void choicesSurviveANewFetch();
    void aNewCutoffJudgesTheRowsAnew();
    void aChoiceMadeWhileItIsJudgedByANewCutoffStays();
    void aFetchEndsTheJudgingByANewCutoff();
    void choicesMadeDuringAFetchSurviveIt();
    void choicesMadeWhileItIsCompletedSurviveIt();
    void anOfferTakenWhileItIsCompletedStaysTaken();
    void rulesChosenWhileItIsCompletedHold();
    void choicesComeBackWithTheirOutage();
    void choicesAreOfferedAfterARestart();
    void anOfferThatIsLeftIsForgotten();
    void anOfferSurvivesAFetchAndNewChoices();
    void aNoteTakesNothingFromAnOffer();
    void nothingIsSavedOrOfferedUnasked();
    void undoBringsBackExactlyWhatWasThere();
    void comparesWithThePreviousFetch();
    void comparesWithWhatWasAcceptedLast();
    void aRefusedListIsNotCompared();
    void lettingGoInTheMiddleIsSilent();
};

void LookBackTest::tellsWhatIsNew()
{
    LookBackApi api;
    SessionTester tester;
    ReviewSession &session = tester.session();
    QList<ReviewParts> told;
    const ReviewParts fetchFinished;
    connect(&session, &ReviewSession::reviewChanged, this,
            [&told](ReviewParts parts) { told.append(parts); });
    connect(&session, &ReviewSession::fetchFinished, this, [&] { told.append(fetchFinished); });
    api.serve({row(0, 1)});
    QVERIFY(api.fetch(tester));
    QCOMPARE(told, QList<ReviewParts>({ReviewPart::Rows, fetchFinished}));
    const Review before = session.review();
    leaveOut(session, {0});
    QCOMPARE(told.size(), 3);
    QCOMPARE(told.constLast(), ReviewParts(ReviewPart::Choices));
    QVERIFY(api.fetch(tester));

    told.clear();
    session.apply(session.review()); // the same
    session.apply(before);           // other rows
    QVERIFY(told.isEmpty());
    QCOMPARE(session.review().counts().leftOut, 1);
    session.forget();
    QCOMPARE(told, QList<ReviewParts>{ReviewPart::Rows});
    QVERIFY(!session.hasReview());
}

void LookBackTest::findsWithTheFetch()
{
    LookBackApi api;
    SessionTester tester;
    api.serve({row(0, 1), row(0, 1), row(1, 2)});
    QVERIFY(api.fetch(tester));
    const Findings &findings = tester.session().review().findings();
    QCOMPARE(findings.count(Finding::Duplicate), 2);
    QCOMPARE(findings.rowsWithAny(), 2);

    FetchRequest unasked = api.request(tester);
    unasked.findings.reset();
    QVERIFY(api.fetch(tester, unasked));
    QCOMPARE(tester.session().review().findings().rowsWithAny(), 0);
}

void LookBackTest::choicesSurviveANewFetch()
{
    LookBackApi api;
    SessionTester tester;
    ReviewSession &session = tester.session();
    api.serve({row(0, 1), row(1, 2), row(2, 3)});
    QVERIFY(api.fetch(tester));
    leaveOut(session, {1, 2});
    note(session, {1}, u"wrong meter"_s);
    api.serve({row(4, 9), row(1, 2)});
    QVERIFY(api.fetch(tester));
    QCOMPARE(session.review().verdict(0), Verdict::Included);
    QCOMPARE(session.review().verdict(1), Verdict::LeftOut);
    QCOMPARE(session.review().note(1), u"wrong meter"_s);
    QCOMPARE(session.carriedChoices().rows.size(), 1);
    QCOMPARE(session.carriedChoices().missing.size(), 1);
    QVERIFY(!session.offeredChoices());
}

void LookBackTest::aNewCutoffJudgesTheRowsAnew()
{
    LookBackApi api;
    SessionTester tester;
    ReviewSession &session = tester.session();
    api.serve({row(0, 1), row(1, 2), row(2, 3)});
    QVERIFY(api.fetch(tester));
    api.serve({row(0, 1), row(1, 2), row(2, 3), row(3, 4)});
    QVERIFY(api.fetch(tester));
    leaveOut(session, {0, 2});
    const QString before = session.fetched()->cutoffText;
    const qsizetype attempts = tester.attempts().size();
    QSignalSpy changed(&session, &ReviewSession::reviewChanged);
    session.setCutoff(*parseTimestamp(SecondDay), SecondDay);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<ReviewParts>(), ReviewParts(ReviewPart::Rows));
    QCOMPARE(session.review().verdict(0), Verdict::BeforeCutoff);
    QCOMPARE(session.review().verdict(1), Verdict::Included);
    QCOMPARE(session.review().verdict(2), Verdict::LeftOut);
    QCOMPARE(session.draft(std::nullopt).cutoff, SecondDay);
    QCOMPARE(states(session.review()), u"SSSN"_s); // since the fetch before
    session.setCutoff(*parseTimestamp(before), before);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(session.review().verdict(0), Verdict::LeftOut);
    QCOMPARE(session.review().counts().leftOut, 2);
    QCOMPARE(tester.attempts().size(), attempts);
}

void LookBackTest::aChoiceMadeWhileItIsJudgedByANewCutoffStays()
{
    LookBackApi api;
    SessionTester tester;
    ReviewSession &session = tester.session();
    api.serve({row(0, 1), row(1, 2), row(2, 3)});
    QVERIFY(api.fetch(tester));
    session.setCutoff(*parseTimestamp(SecondDay), SecondDay);
    leaveOut(session, {0, 1});
    QTRY_COMPARE(session.review().verdict(0), Verdict::BeforeCutoff);
    QCOMPARE(session.review().verdict(1), Verdict::LeftOut);
    QCOMPARE(session.review().verdict(2), Verdict::Included);
}

void LookBackTest::aFetchEndsTheJudgingByANewCutoff()
{
    LookBackApi api;
    SessionTester tester;
    ReviewSession &session = tester.session();
    api.serve({row(0, 1), row(1, 2)});
    QVERIFY(api.fetch(tester));
    const QString before = session.fetched()->cutoffText;
    session.setCutoff(*parseTimestamp(SecondDay), SecondDay);
    QVERIFY(api.fetch(tester));
    QCOMPARE(session.fetched()->cutoffText, before);
    QCOMPARE(session.review().counts().selected, 2);
    session.setCutoff(*parseTimestamp(SecondDay), SecondDay);
    session.setCutoff(*parseTimestamp(before), before); // typed back: nothing is left to do
    QSignalSpy changed(&session, &ReviewSession::reviewChanged);
    leaveOut(session, {0});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session.review().counts().leftOut, 1);
}

void LookBackTest::choicesMadeDuringAFetchSurviveIt()
{
    LookBackApi api;
    SessionTester tester;
    ReviewSession &session = tester.session();
    api.serve({row(0, 1), row(1, 2), row(2, 3)});
    QVERIFY(api.fetch(tester));
    leaveOut(session, {0});
    SessionState state{};
    QTimer::singleShot(0, &session, [&] {
        state = session.state();
        include(session, {0});
        leaveOut(session, {1});
        note(session, {2}, u"wrong meter"_s);
    });
    QVERIFY(api.fetch(tester));
    QCOMPARE(state, SessionState::Fetching);
    QCOMPARE(session.review().verdict(0), Verdict::Included);
    QCOMPARE(session.review().verdict(1), Verdict::LeftOut);
    QCOMPARE(session.review().note(2), u"wrong meter"_s);
    QCOMPARE(session.carriedChoices().rows.size(), 2);
}

void LookBackTest::choicesMadeWhileItIsCompletedSurviveIt()
{
    LookBackApi api;
    WatchedClock clock;
    SessionTester tester(clock);
    ReviewSession &session = tester.session();
    api.serve({row(0, 1), row(1, 2), row(2, 3)});
    QVERIFY(api.fetch(tester));
    leaveOut(session, {0});
    api.serve({row(2, 3), row(1, 2), row(0, 1)});
    const LateDecisions decisions(clock, tester,
                                  {[&session] {
                                       include(session, {0});
                                       leaveOut(session, {1});
                                   },
                                   [&session] { note(session, {2}, u"wrong meter"_s); }});
    QVERIFY(api.fetch(tester));
    QVERIFY(decisions.areMade());
    QCOMPARE(session.review().verdict(2), Verdict::Included);
    QCOMPARE(session.review().verdict(1), Verdict::LeftOut);
    QCOMPARE(session.review().note(0), u"wrong meter"_s);
    QCOMPARE(session.carriedChoices().rows.size(), 2);
}

void LookBackTest::anOfferTakenWhileItIsCompletedStaysTaken()
{
    LookBackApi api;
    WatchedClock clock;
    SessionTester tester(clock);
    api.serve({row(0, 1), row(1, 2)});
    QVERIFY(api.fetch(tester));
    leaveOut(tester.session(), {0});
    tester.restart();
    ReviewSession &session = tester.session();
    api.serve({row(1, 2)});
    QVERIFY(api.fetch(tester)); // what is on offer is about no row: taking it decides on none
    QCOMPARE(session.offeredChoices()->matched.missing.size(), 1);
    api.serve({row(1, 2), row(0, 1)});
    const LateDecisions decisions(clock, tester, {[&session] { session.takeOfferedChoices(); }});
    QVERIFY(api.fetch(tester));
    QVERIFY(decisions.areMade());
    QVERIFY(!session.offeredChoices());
    QCOMPARE(session.review().verdict(1), Verdict::LeftOut);
}

void LookBackTest::rulesChosenWhileItIsCompletedHold()
{
    LookBackApi api;
    WatchedClock clock;
    SessionTester tester(clock);
    ReviewSession &session = tester.session();
    api.serve({row(0, 1)});
    const FindingRules rules{.longestDays = 3};
    const LateDecisions decisions(clock, tester, {[&] { session.setFindingRules(rules); }});
    FindingRules told;
    connect(&session, &ReviewSession::fetchFinished, this,
            [&] { told = session.review().findings().rules(); });
    QVERIFY(api.fetch(tester));
    QVERIFY(decisions.areMade());
    QCOMPARE(told, rules);
    QCOMPARE(session.fetched()->findings, rules);
}

void LookBackTest::choicesComeBackWithTheirOutage()
{
    LookBackApi api;
    SessionTester tester;
    api.serve({row(0, 1)});
    QVERIFY(api.fetch(tester));
    leaveOut(tester.session(), {0});
    api.serve({row(3, 3)}); // a bad day of the API
    QVERIFY(api.fetch(tester));
    QCOMPARE(tester.session().review().counts().leftOut, 0);
    api.serve({row(3, 3), row(0, 1)});
    QVERIFY(api.fetch(tester));
    QCOMPARE(tester.session().review().verdict(1), Verdict::LeftOut);
    QVERIFY(tester.session().carriedChoices().missing.isEmpty());
}

void LookBackTest::choicesAreOfferedAfterARestart()
{
    LookBackApi api;
    SessionTester tester;
    api.serve({row(0, 1), row(1, 2)});
    QVERIFY(api.fetch(tester));
    leaveOut(tester.session(), {0});
    note(tester.session(), {0}, u"asked the site"_s);
    tester.restart();
    api.serve({row(1, 2), row(0, 1)});
    QVERIFY(api.fetch(tester));
    ReviewSession &session = tester.session();
    QVERIFY(session.offeredChoices());
    QCOMPARE(session.offeredChoices()->matched.rows.size(), 1);
    QCOMPARE(session.review().counts().leftOut, 0); // only offered
    session.takeOfferedChoices();
    QVERIFY(!session.offeredChoices());
    QCOMPARE(session.review().verdict(1), Verdict::LeftOut);
    QCOMPARE(session.review().note(1), u"asked the site"_s);
}

void LookBackTest::anOfferThatIsLeftIsForgotten()
{
    LookBackApi api;
    SessionTester tester;
    api.serve({row(0, 1)});
    QVERIFY(api.fetch(tester));
    leaveOut(tester.session(), {0});
    tester.restart();
    QVERIFY(api.fetch(tester));
    QVERIFY(tester.session().offeredChoices());
    tester.session().forgetOfferedChoices();
    tester.restart();
    QVERIFY(api.fetch(tester));
    QVERIFY(!tester.session().offeredChoices());
}

void LookBackTest::anOfferSurvivesAFetchAndNewChoices()
{
    LookBackApi api;
    SessionTester tester;
    api.serve({row(0, 1), row(1, 2)});
    QVERIFY(api.fetch(tester));
    leaveOut(tester.session(), {0});
    tester.restart();
    QVERIFY(api.fetch(tester));
    leaveOut(tester.session(), {1}); // without having answered
    QVERIFY(api.fetch(tester));
    QVERIFY(tester.session().offeredChoices());
    QCOMPARE(tester.session().review().counts().leftOut, 1);
    tester.restart();
    QVERIFY(api.fetch(tester));
    QCOMPARE(tester.session().offeredChoices()->matched.rows.size(), 2);
}

void LookBackTest::aNoteTakesNothingFromAnOffer()
{
    LookBackApi api;
    SessionTester tester;
    api.serve({row(0, 1)});
    QVERIFY(api.fetch(tester));
    leaveOut(tester.session(), {0});
    note(tester.session(), {0}, u"old"_s);
    tester.restart();
    QVERIFY(api.fetch(tester));
    note(tester.session(), {0}, u"new"_s);
    // A note includes nothing: neither now, nor once it was saved beside the offer.
    tester.restart();
    QVERIFY(api.fetch(tester));
    QVERIFY(tester.session().offeredChoices());
    note(tester.session(), {0}, u"newer"_s);
    tester.session().takeOfferedChoices();
    QCOMPARE(tester.session().review().note(0), u"newer"_s);
    QCOMPARE(tester.session().review().verdict(0), Verdict::LeftOut);
}

void LookBackTest::nothingIsSavedOrOfferedUnasked()
{
    LookBackApi api;
    SessionTester tester;
    api.serve({row(0, 1)});
    FetchRequest request = api.request(tester);
    request.keepsChoices = false;
    QVERIFY(api.fetch(tester, request));
    leaveOut(tester.session(), {0});
    QVERIFY(api.fetch(tester, request));
    QCOMPARE(tester.session().review().verdict(0), Verdict::Included);
    tester.restart();
    QVERIFY(api.fetch(tester));
    QVERIFY(!tester.session().offeredChoices());
}

void LookBackTest::undoBringsBackExactlyWhatWasThere()
{
    LookBackApi api;
    SessionTester tester;
    ReviewSession &session = tester.session();
    api.serve({row(0, 1), row(1, 2)});
    QVERIFY(api.fetch(tester));
    leaveOut(session, {0});
    note(session, {0}, u"first"_s);
    const QList<RowChoice> before = choicesOn(session.review(), {0, 1});
    QSignalSpy changed(&session, &ReviewSession::reviewChanged);
    decide(session, {{0, true, u"second"_s}, {1, true, u"second"_s}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<ReviewParts>(), ReviewParts(ReviewPart::Choices));
    QCOMPARE(session.review().counts().leftOut, 2);
    decide(session, before);
    QCOMPARE(session.review().counts().leftOut, 1);
    QCOMPARE(session.review().note(0), u"first"_s);
    QCOMPARE(session.review().note(1), QString());
    QCOMPARE(changed.size(), 2);
    decide(session, before);
    QCOMPARE(changed.size(), 2);
}

void LookBackTest::comparesWithThePreviousFetch()
{
    LookBackApi api;
    SessionTester tester;
    ReviewSession &session = tester.session();
    api.serve({row(0, 1), row(1, 2)});
    QVERIFY(api.fetch(tester));
    QVERIFY(!session.comparison(ComparedWith::PreviousFetch));
    api.serve({row(1, 2), row(2, 3)});
    QVERIFY(api.fetch(tester));
    QCOMPARE(states(session.review()), u"SN"_s);
    const auto &comparison = session.comparison(ComparedWith::PreviousFetch);
    QVERIFY(comparison);
    QCOMPARE(comparison->comparison->removedCount(), 1);
    QCOMPARE(session.comparedWith(), ComparedWith::PreviousFetch);
    QCOMPARE(
        Wording::text(changeCounts(*comparison->comparison), comparison->since, comparison->since)
            .section(u" since"_s, 0, 0),
        u"1 new, 1 gone"_s);
}

void LookBackTest::comparesWithWhatWasAcceptedLast()
{
    LookBackApi api;
    SessionTester tester;
    api.serve({row(0, 1), row(1, 2)});
    QVERIFY(api.fetch(tester));
    api.submit(tester, 200);
    QCOMPARE(tester.session().submission()->state, SubmissionState::Accepted);
    QCOMPARE(api.posts(), 1);
    tester.restart();
    api.serve({row(1, 2), row(2, 3), row(0, 1), row(3, 4)});
    QVERIFY(api.fetch(tester));
    ReviewSession &session = tester.session();
    QCOMPARE(session.comparedWith(), ComparedWith::LastAccepted);
    QCOMPARE(states(session.review()), u"SNSN"_s);

    api.serve({row(1, 2)});
    QVERIFY(api.fetch(tester));
    QCOMPARE(states(session.review()), u"S"_s);
    QCOMPARE(session.comparison(ComparedWith::LastAccepted)->comparison->removedCount(), 1);
    QSignalSpy changed(&session, &ReviewSession::reviewChanged);
    session.setComparedWith(ComparedWith::PreviousFetch);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<ReviewParts>(), ReviewParts(ReviewPart::Comparison));
    QCOMPARE(session.review().comparison().removedCount(), 3);
    QCOMPARE(api.posts(), 1);
}

void LookBackTest::aRefusedListIsNotCompared()
{
    LookBackApi api;
    SessionTester tester;
    api.serve({row(0, 1)});
    QVERIFY(api.fetch(tester));
    api.submit(tester, 400);
    QCOMPARE(tester.session().submission()->state, SubmissionState::Rejected);
    QCOMPARE(api.posts(), 1);
    tester.restart();
    QVERIFY(api.fetch(tester));
    QVERIFY(!tester.session().comparison(ComparedWith::LastAccepted));
}

void LookBackTest::lettingGoInTheMiddleIsSilent()
{
    LookBackApi api;
    SessionTester tester;
    api.serve({row(0, 1)});
    tester.session().fetch(api.request(tester));
    QTRY_COMPARE_WITH_TIMEOUT(tester.session().state(), SessionState::Fetching, PatienceMs);
    tester.session().cancel();
    tester.destroySession();
    QVERIFY(tester.attempts().size() <= 2);
}

QTEST_GUILESS_MAIN(LookBackTest)
#include "tst_lookback.moc"
