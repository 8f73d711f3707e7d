// SPDX-License-Identifier: MIT
#include "session/roundreviews.h"

#include "session/sessiontester.h"
#include "support/roundserver.h"
#include "text/roundtext.h"

#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QStringList Abc{u"a"_s, u"b"_s, u"c"_s};

/// The sites of a connection beside the session that shows one of them, as a window has them.
class RoundDriver final
{
public:
    RoundDriver()
        : session(systemNetwork(m_clock), m_record, journals())
        , round(systemNetwork(m_clock), m_record, journals())
    {
        QObject::connect(&round, &RoundReviews::shownFetched, &session,
                         [this](const FetchRequest &request,
                                const std::shared_ptr<const FetchOutcome> &outcome,
                                const FetchMoment &arrival) {
                             session.takeFetched(request, *outcome, arrival);
                         });
        QObject::connect(&session, &ReviewSession::reviewChanged, &session,
                         [this] { round.note(shown, session); });
        QObject::connect(&session, &ReviewSession::stateChanged, &session,
                         [this](SessionState state) {
                             if (state != SessionState::Fetching)
                                 round.note(shown, session);
                         });
        QObject::connect(&session, &ReviewSession::fetchFinished, &session,
                         [this] { round.noteFetched(shown); });
        QObject::connect(&session, &ReviewSession::fetchFailed, &session,
                         [this](const SessionError &error) { round.noteFailure(shown, error); });
        round.setSites(u"connection"_s, Abc);
    }

    /// Fetches all, and waits for the end.
    void fetch(const RoundServer &api)
    {
        RoundRequest request;
        request.common = SessionTester().requestTo(api.server.url(u"/v1"_s));
        request.common.keepsChoices = true;
        request.common.policy.attempts = 1;
        const Connection first = *request.common.connection;
        for (const QString &id : Abc)
            request.sites.append({first.baseUrl, *SiteId::parse(id), first.key});
        round.setShown(shown);
        round.fetch(request);
        QVERIFY(round.isFetching());
        QTRY_VERIFY(!round.isFetching() && session.state() != SessionState::Fetching);
    }
    /// As RoundController does it.
    void show(const QString &siteId)
    {
        if (const auto left = session.park())
            round.put(shown, *left);
        shown = siteId;
        if (const auto review = round.take(siteId))
            session.resume(*review);
    }
    /// Leaves out the only outage of the site that is shown.
    void leaveOut()
    {
        Review changed = session.review();
        QVERIFY(changed.setIncluded(0, false));
        session.apply(changed);
    }
    void submit()
    {
        const Connection connection = *session.fetched()->connection;
        session.submit(session.prepare(connection), connection, session.fetched()->policy);
        QTRY_VERIFY(session.state() != SessionState::Submitting);
    }
    [[nodiscard]] QString told() const
    {
        QStringList all;
        for (const RoundSite &site : round.sites())
            all.append(site.id + u": "_s + Wording::text(site, QTimeZone::utc()).left(10));
        return all.join(u", ");
    }

    QString shown = u"a"_s;

private:
    [[nodiscard]] JournalFolders journals() const { return {m_folder.path(), m_demoFolder.path()}; }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    QTemporaryDir m_demoFolder;
    SubmissionRecord m_record;

public:
    ReviewSession session;
    RoundReviews round;
};

} // namespace

/// Several sites, each with its own review, of which a session shows one.
class RoundReviewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completesEachSite();
    void eachSiteKeepsItsChoices();
    void choicesAreMadeAgainAfterAnotherFetch();
    void anOutcomeStaysWithItsSite();
    void aSiteThatFailsKeepsWhatItHad();
    void cancelLeavesNothingHalfDone();
    void anotherConnectionHasOtherReviews();
    void leadsToTheNextThatIsOpen();
    void anUnknownOutcomeOnRecordIsNeverHidden();
};

void RoundReviewsTest::completesEachSite()
{
    RoundServer api(Abc);
    api.serve({u"c"_s});
    RoundDriver driver;
    QCOMPARE(driver.told(), u"a: not fetche, b: not fetche, c: not fetche"_s);

    driver.fetch(api);

    QCOMPARE(driver.told(), u"a: 1 to send, b: 1 to send, c: nothing to"_s);
    QCOMPARE(api.countOf("/v1/outages"), 1);
    QCOMPARE(driver.session.review().site().id(), u"a"_s);
    driver.show(u"b"_s);
    QCOMPARE(driver.session.review().site().id(), u"b"_s);
    QCOMPARE(driver.session.state(), SessionState::Reviewing);
    QVERIFY(driver.session.fetchedAt().isValid());
    QCOMPARE(payload(driver.session.review()), RoundServer::bodyOf(u"b"_s));
}

void RoundReviewsTest::eachSiteKeepsItsChoices()
{
    RoundServer api(Abc);
    api.serve();
    RoundDriver driver;
    driver.fetch(api);

    driver.leaveOut();
    driver.show(u"b"_s);
    QCOMPARE(driver.session.review().counts().leftOut, 0);
    QCOMPARE(driver.told(), u"a: nothing to, b: 1 to send, c: 1 to send"_s);
    driver.show(u"a"_s);

    QCOMPARE(driver.session.review().counts().leftOut, 1);
}

void RoundReviewsTest::choicesAreMadeAgainAfterAnotherFetch()
{
    RoundServer api(Abc);
    api.serve();
    api.serve();
    RoundDriver driver;
    driver.fetch(api);
    driver.show(u"b"_s);
    driver.leaveOut();
    driver.show(u"a"_s);

    driver.fetch(api);

    QCOMPARE(driver.told(), u"a: 1 to send, b: nothing to, c: 1 to send"_s);
    driver.show(u"b"_s);
    QCOMPARE(driver.session.review().counts().leftOut, 1);
    QCOMPARE(driver.session.carriedChoices().rows.size(), 1);
    QVERIFY(driver.session.comparison(ComparedWith::PreviousFetch).has_value());
}

void RoundReviewsTest::anOutcomeStaysWithItsSite()
{
    RoundServer api(Abc);
    api.onPost(u"b"_s, Script().afterRequest().close());
    api.serve();
    api.serve();
    RoundDriver driver;
    driver.fetch(api);

    driver.submit();
    driver.show(u"b"_s);
    QVERIFY(!driver.session.submission());
    driver.submit();
    QCOMPARE(driver.session.state(), SessionState::Unknown);
    driver.show(u"c"_s);

    QCOMPARE(driver.told(), u"a: accepted 0, b: outcome un, c: 1 to send"_s.replace(
                                u"accepted 0"_s,
                                Wording::text(driver.round.sites()[0], QTimeZone::utc()).left(10)));
    QVERIFY(Wording::text(driver.round.sites()[0], QTimeZone::utc()).startsWith(u"accepted "));
    driver.show(u"b"_s);
    QCOMPARE(driver.session.state(), SessionState::Unknown);
    QCOMPARE(driver.session.submission()->siteId, u"b"_s);
    driver.show(u"a"_s);
    QCOMPARE(driver.session.state(), SessionState::Done);
    QCOMPARE(api.postsOf(u"a"_s).size(), 1);
    QCOMPARE(api.postsOf(u"b"_s).size(), 1);

    driver.fetch(api); // by the record, as it is read here, only the list of a has gone
    QVERIFY2(driver.told().startsWith(u"a: accepted "), qPrintable(driver.told()));
    QVERIFY2(driver.told().endsWith(u", b: 1 to send, c: 1 to send"), qPrintable(driver.told()));
}

void RoundReviewsTest::aSiteThatFailsKeepsWhatItHad()
{
    RoundServer api(Abc);
    api.serve();
    api.onSite(u"b"_s, Script().afterRequest().answer(404, "{}"));
    api.serve();
    RoundDriver driver;
    driver.fetch(api);

    driver.fetch(api);

    QCOMPARE(driver.told(), u"a: 1 to send, b: fetch fail, c: 1 to send"_s);
    QCOMPARE(driver.round.sites()[1].error->api.kind, ErrorKind::NotFound);
    driver.show(u"b"_s);
    QCOMPARE(driver.session.review().site().id(), u"b"_s); // of the fetch before
    const auto now = [&driver] { return Wording::text(driver.round.sites()[1], QTimeZone::utc()); };
    QVERIFY2(now().startsWith(u"fetch failed, list of "_s), qPrintable(now()));
    driver.leaveOut();
    QVERIFY2(now().startsWith(u"fetch failed, list of "_s), qPrintable(now()));
    QCOMPARE(driver.round.nextOpen(u"a"_s)->id, u"c"_s); // it leads to no old list

    api.onSite(u"b"_s, Script().afterRequest().hang());
    QObject::connect(&api.server, &ScriptedServer::requestReceived, &driver.round,
                     &RoundReviews::cancel);
    driver.fetch(api);
    QVERIFY2(now().startsWith(u"fetch failed, list of "_s), qPrintable(now()));
}

void RoundReviewsTest::cancelLeavesNothingHalfDone()
{
    RoundServer api(Abc);
    api.serve();
    api.onOutages(Script().afterRequest().hang());
    RoundDriver driver;
    driver.fetch(api);
    RoundServer silent(Abc);
    silent.server.setDefault(Script().afterRequest().hang());
    QObject::connect(&silent.server, &ScriptedServer::requestReceived, &driver.round,
                     &RoundReviews::cancel);

    driver.fetch(silent);

    QCOMPARE(driver.told(), u"a: 1 to send, b: 1 to send, c: 1 to send"_s);
}

void RoundReviewsTest::anotherConnectionHasOtherReviews()
{
    RoundServer api(Abc);
    api.serve();
    RoundDriver driver;
    driver.fetch(api);

    driver.round.setSites(u"connection"_s, {u"b"_s, u"d"_s});
    QCOMPARE(driver.told(), u"b: 1 to send, d: not fetche"_s);
    driver.round.setSites(u"another"_s, {u"b"_s, u"d"_s});
    QCOMPARE(driver.told(), u"b: not fetche, d: not fetche"_s);
    QVERIFY(!driver.round.take(u"b"_s));
}

void RoundReviewsTest::leadsToTheNextThatIsOpen()
{
    RoundServer api(Abc);
    api.serve({u"b"_s});
    RoundDriver driver;
    QCOMPARE(driver.round.nextOpen(u"a"_s)->id, u"b"_s); // it is still to be fetched
    driver.round.setUnknown({u"b"_s});
    QCOMPARE(driver.round.nextOpen(u"a"_s)->id, u"c"_s);
    driver.round.setUnknown({});
    driver.fetch(api);

    QCOMPARE(driver.round.nextOpen(u"a"_s)->id, u"c"_s); // b has nothing to send
    QCOMPARE(driver.round.nextOpen(u"c"_s)->id, u"a"_s);
    driver.submit();
    driver.show(u"c"_s);
    QCOMPARE(driver.round.nextOpen(u"c"_s), nullptr);
}

void RoundReviewsTest::anUnknownOutcomeOnRecordIsNeverHidden()
{
    RoundServer api(Abc);
    api.serve();
    RoundDriver driver;
    QList<qsizetype> changed;
    QObject::connect(&driver.round, &RoundReviews::siteChanged, this,
                     [&changed](qsizetype place) { changed.append(place); });
    driver.round.setUnknown({u"b"_s, u"elsewhere"_s});
    QCOMPARE(driver.told(), u"a: not fetche, b: outcome un, c: not fetche"_s);
    QCOMPARE(changed, QList<qsizetype>{1});
    const auto look = QObject::connect(&driver.round, &RoundReviews::siteChanged, this, [&driver] {
        QCOMPARE(Wording::text(driver.round.sites()[1], QTimeZone::utc()), u"outcome unknown"_s);
    });
    driver.fetch(api); // nor while it is fetched
    QObject::disconnect(look);
    QCOMPARE(driver.told(), u"a: 1 to send, b: outcome un, c: 1 to send"_s);
    QCOMPARE(driver.round.nextOpen(u"a"_s)->id, u"c"_s); // nothing goes to b
    changed.clear();
    driver.round.setUnknown({u"b"_s});
    QCOMPARE(changed, QList<qsizetype>());
    driver.round.setUnknown({});
    QCOMPARE(driver.told(), u"a: 1 to send, b: 1 to send, c: 1 to send"_s);
    QCOMPARE(driver.round.nextOpen(u"a"_s)->id, u"b"_s);
}

QTEST_GUILESS_MAIN(RoundReviewsTest)
#include "tst_roundreviews.moc"
