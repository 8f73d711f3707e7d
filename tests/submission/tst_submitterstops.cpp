// SPDX-License-Identifier: MIT
#include "submission/submittertester.h"

#include <QtCore/qdir.h>
#include <QtCore/qelapsedtimer.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using State = SubmissionState;
using Held = SubmissionHold::Kind;

namespace {

Script answer(int status, const QByteArray &body = "{}", const QList<HttpHeader> &headers = {})
{
    return SubmitterTester::answer(status, body, headers);
}

} // namespace

/// A submission that is stopped on its way: by a journal that cannot be written, by the operator,
/// by its end. The server sees no more than the record says.
class SubmitterStopsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { m_tester = std::make_unique<SubmitterTester>(); }
    void cleanup() { QVERIFY(m_tester->files.open()->notices().isEmpty()); }

    void sendsNothingThatIsNotRecorded_data();
    void sendsNothingThatIsNotRecorded();
    void sendsNothingMoreOnceTheRecordFails_data();
    void sendsNothingMoreOnceTheRecordFails();
    void saysThatTheOutcomeIsNotRecorded();
    void isUnknownWhenNeitherEndIsRecorded();
    void saysThatTheRecordWasDeletedMeanwhile();
    void sendsNothingMoreOnceItsLockIsGone();
    void endsTheWaitForTheRecord_data();
    void endsTheWaitForTheRecord();
    void sendsNothingOverWhatIsReadOnlyByNow_data();
    void sendsNothingOverWhatIsReadOnlyByNow();
    void sendsNothingMoreOnceItIsReadOnly_data();
    void sendsNothingMoreOnceItIsReadOnly();
    void aborts_data();
    void aborts();
    void abortsInThePause();
    void isResolvedAfterItsDestruction();

private:
    std::unique_ptr<SubmitterTester> m_tester;
};

void SubmitterStopsTest::sendsNothingThatIsNotRecorded_data()
{
    QTest::addColumn<QString>("event");
    QTest::newRow("not prepared") << u"prepared"_s;
    QTest::newRow("no beginning of an attempt") << u"sending"_s;
}

void SubmitterStopsTest::sendsNothingThatIsNotRecorded()
{
    QFETCH(const QString, event);
    QVERIFY(m_tester->files.open());
    m_tester->files.failAt(event);
    m_tester->make();
    m_tester->run();
    m_tester->files.stopFailing();
    QCOMPARE(m_tester->server.startedPosts(), 0);
    QCOMPARE(m_tester->server.connectionCount(), 0);
    if (event == u"prepared"_s) {
        QCOMPARE(m_tester->hold()->kind, Held::NoJournal);
        QCOMPARE(m_tester->hold()->error.kind, JournalError::Kind::CannotWrite);
        QCOMPARE(m_tester->hold()->error.detail, u"no space left"_s);
        QCOMPARE(m_tester->files.events(), QString());
    } else {
        QCOMPARE(m_tester->result()->state, State::NotSent);
        QCOMPARE(m_tester->result()->error->kind, ErrorKind::NotAllowed);
        QCOMPARE(m_tester->result()->error->detail, u"no space left"_s);
        QCOMPARE(m_tester->recorded().state, State::NotSent);
    }
}

void SubmitterStopsTest::sendsNothingMoreOnceTheRecordFails_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<int>("after");
    QTest::newRow("the end of the first attempt") << u"answered"_s << 0;
    QTest::newRow("the beginning of the second attempt") << u"sending"_s << 1;
}

void SubmitterStopsTest::sendsNothingMoreOnceTheRecordFails()
{
    QFETCH(const QString, event);
    QFETCH(const int, after);
    QVERIFY(m_tester->files.open());
    m_tester->files.failAt(event, after);
    m_tester->server.enqueue(answer(500));
    m_tester->server.enqueue(answer(200));
    m_tester->make();
    m_tester->run();
    m_tester->files.stopFailing();
    QCOMPARE(m_tester->server.completePosts(), 1);
    QCOMPARE(m_tester->result()->state, State::GaveUp);
    QCOMPARE(m_tester->result()->error->kind, ErrorKind::NotAllowed);
    QCOMPARE(m_tester->recorded().state, State::GaveUp);
    QCOMPARE(m_tester->recorded().attempts.size(), 1);
}

void SubmitterStopsTest::saysThatTheOutcomeIsNotRecorded()
{
    QVERIFY(m_tester->files.open());
    m_tester->files.failAt(u"concluded"_s);
    m_tester->server.enqueue(answer(200));
    m_tester->make();
    m_tester->run();
    m_tester->files.stopFailing();
    QCOMPARE(m_tester->server.completePosts(), 1);
    QCOMPARE(m_tester->result()->state, State::Accepted);
    QCOMPARE(m_tester->result()->recordFault, u"no space left"_s);
    // The end of the attempt is on record, so the next start can tell.
    QCOMPARE(m_tester->recorded().state, State::Accepted);
    QVERIFY(m_tester->files.events().endsWith(u"answered recovered"_s));
}

void SubmitterStopsTest::isUnknownWhenNeitherEndIsRecorded()
{
    QVERIFY(m_tester->files.open());
    m_tester->files.failAt(u"answered"_s);
    m_tester->files.failAt(u"concluded"_s);
    m_tester->server.enqueue(answer(200));
    m_tester->make();
    m_tester->run();
    m_tester->files.stopFailing();
    QCOMPARE(m_tester->result()->state, State::Accepted);
    QVERIFY(!m_tester->result()->recordFault.isEmpty());
    QCOMPARE(m_tester->recorded().state, State::Unknown);
}

void SubmitterStopsTest::saysThatTheRecordWasDeletedMeanwhile()
{
    const auto removeRecord = [this] {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(m_tester->files.path() + suffix);
    };
    connect(&m_tester->server, &ScriptedServer::requestReceived, &m_tester->server, removeRecord,
            Qt::SingleShotConnection);
    m_tester->server.setDefault(answer(200));
    m_tester->make();
    m_tester->run();
    QCOMPARE(m_tester->server.completePosts(), 1);
    QCOMPARE(m_tester->result()->state, State::Accepted);
    QVERIFY2(m_tester->result()->recordFault.contains(u"deleted or replaced"),
             qPrintable(m_tester->result()->recordFault));
    // Its content is lost, but it is known that something was there.
    m_tester->make();
    m_tester->run();
    QCOMPARE(m_tester->hold()->kind, Held::RecordLost);
    QCOMPARE(m_tester->hold()->noticed.kind, JournalNotice::Kind::Shortened);
    QCOMPARE(m_tester->server.startedPosts(), 1);
    m_tester->make(SendAgain::Yes);
    m_tester->run();
    QCOMPARE(m_tester->server.completePosts(), 2);
}

void SubmitterStopsTest::sendsNothingMoreOnceItsLockIsGone()
{
    const auto removeLock = [this] {
        const QDir folder(m_tester->files.folder());
        const QStringList locks = folder.entryList({u"site-*.lock"_s});
        QCOMPARE(locks.size(), 1);
        QVERIFY(QFile::remove(folder.filePath(locks.constFirst())));
    };
    connect(&m_tester->server, &ScriptedServer::requestReceived, &m_tester->server, removeLock,
            Qt::SingleShotConnection);
    m_tester->server.setDefault(answer(500));
    m_tester->make();
    m_tester->run();
    QCOMPARE(m_tester->server.startedPosts(), 1);
    QCOMPARE(m_tester->result()->state, State::GaveUp);
    QCOMPARE(m_tester->result()->error->kind, ErrorKind::NotAllowed);
    QVERIFY2(m_tester->result()->error->detail.contains(u"was deleted meanwhile"),
             qPrintable(m_tester->result()->error->detail));
    QCOMPARE(m_tester->recorded().state, State::GaveUp);
}

void SubmitterStopsTest::endsTheWaitForTheRecord_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("another program writes") << true;
    QTest::newRow("another program makes it") << false;
}

void SubmitterStopsTest::endsTheWaitForTheRecord()
{
    QFETCH(const bool, isThere);
    const QString folder = m_tester->files.folder();
    std::shared_ptr<void> other;
    if (isThere) {
        QVERIFY(m_tester->files.open());
        other = m_tester->files.transaction({u"BEGIN IMMEDIATE"_s});
    } else {
        QVERIFY(QDir().mkpath(folder));
        other = *FileLock::take(folder + u"/opening.lock"_s);
    }
    QElapsedTimer timer;
    timer.start();
    m_tester->isStopped = [timer] { return timer.hasExpired(200); };
    m_tester->make();
    m_tester->run();
    QCOMPARE(m_tester->hold()->kind, Held::NoJournal);
    QCOMPARE(m_tester->hold()->error.kind, JournalError::Kind::Interrupted);
    m_tester->destroySubmitter(); // waits until the record is closed
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_tester->server.connectionCount(), 0);
    other.reset();
    QCOMPARE(QFile::exists(m_tester->files.path()), isThere);
    if (isThere)
        QCOMPARE(m_tester->files.events(), QString());
}

void SubmitterStopsTest::sendsNothingOverWhatIsReadOnlyByNow_data()
{
    QTest::addColumn<SendAgain>("again");
    QTest::addColumn<Held>("kind");
    QTest::newRow("once") << SendAgain::No << Held::ReadOnly;
    QTest::newRow("again") << SendAgain::Yes << Held::ReadOnly;
    QTest::newRow("once, another one") << SendAgain::No << Held::OtherConnection;
    QTest::newRow("again, another one") << SendAgain::Yes << Held::OtherConnection;
}

void SubmitterStopsTest::sendsNothingOverWhatIsReadOnlyByNow()
{
    QFETCH(const SendAgain, again);
    QFETCH(const Held, kind);
    std::optional<Held> found = kind;
    m_tester->connectionLook = [&found] { return found; };
    m_tester->make(again);
    m_tester->run();
    QCOMPARE(m_tester->hold()->kind, kind);
    QCOMPARE(m_tester->server.connectionCount(), 0);
    QVERIFY(m_tester->files.open());
    QCOMPARE(m_tester->files.events(), QString());
    // The site is free, and its lists go once they may.
    found.reset();
    m_tester->server.enqueue(answer(200));
    m_tester->make(again);
    m_tester->run();
    QCOMPARE(m_tester->result()->state, State::Accepted);
    QCOMPARE(m_tester->server.completePosts(), 1);
}

void SubmitterStopsTest::sendsNothingMoreOnceItIsReadOnly_data()
{
    QTest::addColumn<Held>("kind");
    QTest::addColumn<QString>("reason");
    QTest::newRow("read-only")
        << Held::ReadOnly
        << u"This connection was made read-only meanwhile: there is no further attempt."_s;
    QTest::newRow("another one")
        << Held::OtherConnection
        << u"This connection was changed or removed meanwhile: there is no further attempt."_s;
}

void SubmitterStopsTest::sendsNothingMoreOnceItIsReadOnly()
{
    QFETCH(const Held, kind);
    QFETCH(const QString, reason);
    m_tester->connectionLook = [this, kind] {
        return m_tester->server.completePosts() > 0 ? std::optional(kind) : std::nullopt;
    };
    m_tester->server.setDefault(answer(500));
    m_tester->make();
    m_tester->run();
    QCOMPARE(m_tester->server.startedPosts(), 1);
    QCOMPARE(m_tester->result()->state, State::GaveUp);
    QCOMPARE(m_tester->result()->error->detail, reason);
    QCOMPARE(m_tester->recorded().state, State::GaveUp);
}

void SubmitterStopsTest::aborts_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QString>("when");
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<int>("posts");
    const Script hang = Script().afterRequest().hang();
    QTest::newRow("before the start") << hang << u"before"_s << State::NotSent << 0;
    QTest::newRow("at the start") << hang << u"start"_s << State::NotSent << 0;
    QTest::newRow("when the request is there") << hang << u"request"_s << State::Unknown << 1;
    QTest::newRow("inside the head of the answer")
        << Script().afterRequest().send("HTTP/1.1 200").hang() << u"request"_s << State::Unknown
        << 1;
    QTest::newRow("inside the body of the answer")
        << Script().afterRequest().send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{").hang()
        << u"request"_s << State::Unknown << 1;
    QTest::newRow("when the answer is in") << answer(200) << u"attempt"_s << State::Accepted << 1;
    QTest::newRow("when a 500 is in") << answer(500) << u"attempt"_s << State::GaveUp << 1;
    QTest::newRow("when a pause begins") << answer(500) << u"pause"_s << State::GaveUp << 1;
    QTest::newRow("after the end") << answer(200) << u"end"_s << State::Accepted << 1;
}

void SubmitterStopsTest::aborts()
{
    QFETCH(const Script, script);
    QFETCH(const QString, when);
    QFETCH(const SubmissionState, state);
    QFETCH(const int, posts);
    m_tester->server.setDefault(script);
    m_tester->make();
    const auto abort = [this] { m_tester->submitter().abort(); };
    if (when == u"before"_s)
        abort();
    else if (when == u"request"_s)
        connect(&m_tester->server, &ScriptedServer::requestReceived, &m_tester->submitter(), abort,
                Qt::QueuedConnection);
    else if (when == u"attempt"_s)
        connect(&m_tester->submitter(), &Submitter::attemptFinished, &m_tester->submitter(), abort);
    else if (when == u"pause"_s)
        connect(&m_tester->submitter(), &Submitter::retryScheduled, &m_tester->submitter(), abort);
    else if (when == u"end"_s)
        connect(&m_tester->submitter(), &Submitter::finished, &m_tester->submitter(), abort);
    m_tester->submitter().start();
    if (when == u"start"_s)
        abort();
    m_tester->wait();
    QCOMPARE(m_tester->result()->state, state);
    QCOMPARE(m_tester->server.completePosts(), posts);
    QCOMPARE(m_tester->recorded().state, state);
    QCOMPARE(m_tester->recorded().attempts.size(), posts);
}

void SubmitterStopsTest::abortsInThePause()
{
    m_tester->server.setDefault(answer(503, "", {{"Retry-After", "50"}}));
    m_tester->make();
    QElapsedTimer timer;
    connect(&m_tester->submitter(), &Submitter::retryScheduled, &m_tester->submitter(), [&] {
        timer.start();
        QMetaObject::invokeMethod(&m_tester->submitter(), &Submitter::abort, Qt::QueuedConnection);
    });
    m_tester->run();
    QVERIFY(timer.elapsed() < 100);
    QCOMPARE(m_tester->result()->state, State::GaveUp);
    QCOMPARE(m_tester->server.completePosts(), 1);
    QCOMPARE(m_tester->recorded().state, State::GaveUp);
}

void SubmitterStopsTest::isResolvedAfterItsDestruction()
{
    m_tester->server.setDefault(Script().afterRequest().hang());
    m_tester->make();
    m_tester->submitter().start();
    QTRY_COMPARE(m_tester->server.completePosts(), 1);
    m_tester->destroySubmitter();
    QCOMPARE(m_tester->recorded().state, State::Unknown);
    QVERIFY(m_tester->files.events().endsWith(u"sending recovered"_s));
}

QTEST_GUILESS_MAIN(SubmitterStopsTest)
#include "tst_submitterstops.moc"
