// SPDX-License-Identifier: MIT
#include "submission/journalfixture.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using State = SubmissionState;

/// What the history asks of the journal.
class JournalHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { m_files = std::make_unique<JournalFixture>(); }

    void marksOnlyAnOpenQuestion_data();
    void marksOnlyAnOpenQuestion();
    void tellsTheSecondThatTheFirstWasFirst();
    void marksNothingThatIsNotThere();
    void leavesNoTraceOfAMarkThatFailed();
    void listsTheLinesOfOne();
    void showsEveryBody();

private:
    std::unique_ptr<JournalFixture> m_files;
};

void JournalHistoryTest::marksOnlyAnOpenQuestion_data()
{
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<ResolveResult>("verdict");
    QTest::newRow("accepted") << State::Accepted << ResolveResult::NotUnknown;
    QTest::newRow("rejected") << State::Rejected << ResolveResult::NotUnknown;
    QTest::newRow("gave up") << State::GaveUp << ResolveResult::NotUnknown;
    QTest::newRow("not sent") << State::NotSent << ResolveResult::NotUnknown;
    QTest::newRow("unknown") << State::Unknown << ResolveResult::Marked;
}

void JournalHistoryTest::marksOnlyAnOpenQuestion()
{
    QFETCH(const SubmissionState, state);
    QFETCH(const ResolveResult, verdict);
    const Submission list = JournalFixture::list(u"site-1"_s);
    m_files->leave(list, state);
    const auto journal = m_files->open();
    QCOMPARE(*journal->markQuestion(list.id, ManualOutcome::Accepted, u"they said so"_s), verdict);
    const Submission read = **journal->submission(list.id);
    const bool isMarked = verdict == ResolveResult::Marked;
    QCOMPARE(read.mark.has_value(), isMarked);
    QCOMPARE(read.markReason, isMarked ? u"they said so"_s : QString());
    QCOMPARE(m_files->count(u"marked"_s), isMarked ? 1 : 0);
    QVERIFY(m_files->open()->notices().isEmpty());
}

void JournalHistoryTest::tellsTheSecondThatTheFirstWasFirst()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    m_files->leave(list, State::Unknown);
    const auto one = m_files->open();
    const auto other = m_files->open();
    QCOMPARE(*one->markQuestion(list.id, ManualOutcome::NotAccepted, u"first"_s),
             ResolveResult::Marked);
    QCOMPARE(*other->markQuestion(list.id, ManualOutcome::Accepted, u"second"_s),
             ResolveResult::AlreadyMarked);
    QCOMPARE((**other->submission(list.id)).markReason, u"first"_s);
    QCOMPARE(m_files->count(u"marked"_s), 1);
}

void JournalHistoryTest::marksNothingThatIsNotThere()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    const auto owner = m_files->open();
    QCOMPARE(*owner->markQuestion(list.id, ManualOutcome::Accepted, u"x"_s), ResolveResult::NoSuch);
    const auto lock = SiteLock::take(m_files->folder(), list.place());
    QVERIFY(!owner->prepare(list));
    QVERIFY(!owner->beginAttempt(list.id, 1, 6));
    QCOMPARE(*owner->markQuestion(list.id, ManualOutcome::Accepted, u"x"_s),
             ResolveResult::UnderWay);
    QCOMPARE(m_files->events(), u"prepared sending"_s);
}

void JournalHistoryTest::leavesNoTraceOfAMarkThatFailed()
{
    const Submission list = JournalFixture::list(u"site-1"_s);
    m_files->leave(list, State::Unknown);
    m_files->failAt(u"marked"_s);
    const auto journal = m_files->open();
    const auto verdict = journal->markQuestion(list.id, ManualOutcome::Accepted, u"x"_s);
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().kind, JournalError::Kind::CannotWrite);
    m_files->stopFailing();
    // It can still be asked, and written.
    QVERIFY((**journal->submission(list.id)).isOpenQuestion());
    QCOMPARE(*journal->markQuestion(list.id, ManualOutcome::Accepted, u"x"_s),
             ResolveResult::Marked);
}

void JournalHistoryTest::listsTheLinesOfOne()
{
    const Submission first = JournalFixture::list(u"site-1"_s);
    const Submission second = JournalFixture::list(u"site-2"_s);
    m_files->leave(first, State::Unknown);
    m_files->leave(second, State::Accepted);
    const auto journal = m_files->open();
    QCOMPARE(*journal->markQuestion(first.id, ManualOutcome::Accepted, u"x"_s),
             ResolveResult::Marked);
    const QList<JournalRecord> lines = *journal->lines(first.id);
    QList<qint64> numbers;
    for (const JournalRecord &line : lines)
        numbers.append(line.number);
    QCOMPARE(numbers, (QList<qint64>{1, 2, 3, 7}));
    QCOMPARE(lines.last().event, JournalEvent::Marked);
    QCOMPARE(lines.first().hash.size(), 32);
    QVERIFY(journal->lines(u"nobody"_s)->isEmpty());
}

void JournalHistoryTest::showsEveryBody()
{
    for (const char *body : {"[1]", "[2]", "[3]"})
        m_files->leave(JournalFixture::list(u"site-1"_s, body), State::Accepted);
    const auto journal = m_files->open();
    QByteArrayList seen;
    QVERIFY(!journal->eachBody([&](const QString &, const QByteArray &body) {
        seen.append(body);
        return true;
    }));
    QCOMPARE(seen, (QByteArrayList{"[3]", "[2]", "[1]"}));
    seen.clear();
    QVERIFY(!journal->eachBody([&](const QString &, const QByteArray &body) {
        seen.append(body);
        return false;
    }));
    QCOMPARE(seen, QByteArrayList{"[3]"});
}

QTEST_GUILESS_MAIN(JournalHistoryTest)
#include "tst_journalhistory.moc"
