// SPDX-License-Identifier: MIT
#include "ui/history/journalalert.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

Submission question(const QString &site)
{
    Submission submission;
    submission.id = u"id-"_s + site;
    submission.baseUrl = u"https://api.example.org"_s;
    submission.siteId = site;
    submission.state = SubmissionState::Unknown;
    return submission;
}

QString shortForm(const QList<JournalAlert> &news)
{
    QStringList parts;
    for (const JournalAlert &each : news) {
        switch (each.kind) {
        case JournalAlert::Kind::Unusable:
            parts << u"unusable"_s;
            break;
        case JournalAlert::Kind::Noticed:
            parts << (isAlteration(each.notice) ? u"altered"_s : u"noticed"_s);
            break;
        case JournalAlert::Kind::OpenQuestion:
            parts << each.question.siteId + u'+' + QString::number(each.otherQuestions);
        }
    }
    return parts.join(u' ');
}

} // namespace

/// What a person is told about the record, the most urgent first.
class JournalAlertTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheMostUrgentFirst_data();
    void tellsTheMostUrgentFirst();
    void knowsTheSameNewsAgain();
};

void JournalAlertTest::tellsTheMostUrgentFirst_data()
{
    QTest::addColumn<QList<JournalReading>>("readings");
    QTest::addColumn<JournalSituation>("situation");
    QTest::addColumn<QString>("news");
    const JournalReading two{.submissions = {question(u"a"_s), question(u"b"_s)}};
    Submission marked = question(u"a"_s);
    marked.mark = ManualOutcome::Accepted;
    Submission accepted = question(u"a"_s);
    accepted.state = SubmissionState::Accepted;
    const JournalNotice broken{JournalNotice::Kind::BrokenChain, u"p"_s, 3};
    using Readings = QList<JournalReading>;

    QTest::newRow("nothing read") << Readings{} << JournalSituation{} << QString();
    QTest::newRow("nothing to tell")
        << Readings{{.submissions = {marked, accepted}}} << JournalSituation{} << QString();
    QTest::newRow("newest first") << Readings{two} << JournalSituation{} << u"a+1 b+1"_s;
    QTest::newRow("the window's site first")
        << Readings{two} << JournalSituation{.place = question(u"b"_s).place()} << u"b+1 a+1"_s;
    QTest::newRow("a test's site is on the record of production")
        << Readings{two}
        << JournalSituation{.kind = ConnectionKind::Test, .place = question(u"b"_s).place()}
        << u"b+1 a+1"_s;
    QTest::newRow("another record's site is not the window's")
        << Readings{two}
        << JournalSituation{.kind = ConnectionKind::Demo, .place = question(u"b"_s).place()}
        << u"a+1 b+1"_s;
    QTest::newRow("not what the receipt tells")
        << Readings{two} << JournalSituation{.receiptId = u"id-a"_s} << u"b+0"_s;
    QTest::newRow("what was noticed before questions")
        << Readings{two, {.kind = ConnectionKind::Demo, .notices = {broken}}}
        << JournalSituation{.kind = ConnectionKind::Demo} << u"altered a+1 b+1"_s;
    QTest::newRow("where it lies is the least urgent")
        << Readings{{.notices = {{JournalNotice::Kind::OpenToOthers, u"p"_s},
                                 {JournalNotice::Kind::WithoutLog, u"p"_s}}},
                    {.notices = {broken}, .submissions = {question(u"a"_s)}}}
        << JournalSituation{} << u"altered a+0 noticed noticed"_s;
    QTest::newRow("what the demo recorded is told in the demo only")
        << Readings{{.kind = ConnectionKind::Demo,
                     .error = JournalError{},
                     .notices = {broken},
                     .submissions = {question(u"c"_s)}},
                    two}
        << JournalSituation{} << u"a+1 b+1"_s;
    QTest::newRow("a journal that cannot be used")
        << Readings{{.error = JournalError{}}} << JournalSituation{} << u"unusable"_s;
}

void JournalAlertTest::tellsTheMostUrgentFirst()
{
    QFETCH(const QList<JournalReading>, readings);
    QFETCH(const JournalSituation, situation);
    QFETCH(const QString, news);
    QCOMPARE(shortForm(journalNews(readings, situation)), news);
}

void JournalAlertTest::knowsTheSameNewsAgain()
{
    const JournalReading reading{.notices = {{JournalNotice::Kind::BrokenChain, u"p"_s, 3},
                                             {JournalNotice::Kind::BrokenChain, u"p"_s, 4}},
                                 .submissions = {question(u"a"_s), question(u"b"_s)}};
    const QList<JournalAlert> once = journalNews({reading}, {});
    const QList<JournalAlert> again = journalNews({reading}, {});
    QStringList keys;
    for (qsizetype i = 0; i < once.size(); ++i) {
        QCOMPARE(once[i].key(), again[i].key());
        QVERIFY(!keys.contains(once[i].key()));
        keys << once[i].key();
    }
    QCOMPARE(keys.size(), 4);
}

QTEST_GUILESS_MAIN(JournalAlertTest)
#include "tst_journalalert.moc"
