// SPDX-License-Identifier: MIT
#include "submission/sendingguard.h"

#include "submission/journalfixture.h"

#include <QtCore/qfileinfo.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString Base = u"https://api.example.org/v1"_s;

/// Records a list of \a rows for a site as a process that has ended.
void leave(const JournalFixture &record, const QString &baseUrl, const QString &site, qint64 rows,
           SubmissionState state, ConnectionKind kind = ConnectionKind::Production)
{
    static int number = 0;
    Submission list =
        JournalFixture::list(site, QByteArray("[") + QByteArray::number(++number) + ']');
    list.baseUrl = baseUrl;
    list.rows = rows;
    list.kind = kind;
    record.leave(list, state);
}

SendingPrecedent precedentOf(const JournalFixture &record, const QString &site)
{
    const auto found = lookForPrecedent(record.folder(), {Base, site});
    [&] { QVERIFY(found); }();
    return found ? *found : SendingPrecedent();
}

} // namespace

/// When the site's id is to be typed before a list is sent, by what the record says.
class SendingGuardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAListOfAnotherSize_data()
    {
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<qint64>("accepted");
        QTest::addColumn<GuardQuestion>("question");
        const auto row = [](const char *name, qint64 rows, qint64 accepted, GuardQuestion asked) {
            QTest::newRow(name) << rows << accepted << asked;
        };
        row("the same", 10, 10, GuardQuestion::None);
        row("three times as many", 30, 10, GuardQuestion::OtherSize);
        row("nearly three times", 29, 10, GuardQuestion::None);
        row("a third", 10, 30, GuardQuestion::OtherSize);
        row("more than a third", 11, 30, GuardQuestion::None);
        row("few rows", 9, 3, GuardQuestion::None);
        row("ten rows", 10, 3, GuardQuestion::OtherSize);
        row("few left of many", 2, 100, GuardQuestion::OtherSize);
        row("none left", 0, 10, GuardQuestion::OtherSize);
        row("none left of few", 0, 9, GuardQuestion::None);
        row("many after none", 10, 0, GuardQuestion::OtherSize);
        row("none after none", 0, 0, GuardQuestion::None);
    }

    void asksForAListOfAnotherSize()
    {
        QFETCH(const qint64, rows);
        QFETCH(const qint64, accepted);
        QFETCH(const GuardQuestion, question);
        const SendingPrecedent before{.isFirst = false, .acceptedRows = accepted};
        QCOMPARE(guardQuestion(ConnectionKind::Production, rows, before), question);
        QCOMPARE(guardQuestion(ConnectionKind::Test, rows, before), GuardQuestion::None);
        QCOMPARE(guardQuestion(ConnectionKind::Demo, rows, before), GuardQuestion::None);
    }

    void asksForAFirstList()
    {
        QCOMPARE(guardQuestion(ConnectionKind::Production, 1, {}), GuardQuestion::FirstList);
        QCOMPARE(guardQuestion(ConnectionKind::Test, 1, {}), GuardQuestion::None);
        QCOMPARE(guardQuestion(ConnectionKind::Demo, 1, {}), GuardQuestion::None);
        // The first of this site, but not over this connection.
        const SendingPrecedent otherSite{.isFirst = false};
        QCOMPARE(guardQuestion(ConnectionKind::Production, 500, otherSite), GuardQuestion::None);
    }

    void knowsNothingWithoutARecord()
    {
        const JournalFixture record;
        QCOMPARE(precedentOf(record, u"norwich"_s), SendingPrecedent());
        QVERIFY(!QFileInfo::exists(record.folder())); // a look makes nothing
    }

    void countsOnlyWhatWasAccepted()
    {
        const JournalFixture record;
        leave(record, Base, u"norwich"_s, 5, SubmissionState::Rejected);
        leave(record, Base, u"norwich"_s, 5, SubmissionState::Unknown);
        leave(record, Base, u"norwich"_s, 5, SubmissionState::GaveUp);
        QCOMPARE(precedentOf(record, u"norwich"_s), SendingPrecedent());
        leave(record, Base, u"norwich"_s, 12, SubmissionState::Accepted);
        leave(record, Base, u"norwich"_s, 7, SubmissionState::Rejected);
        const SendingPrecedent accepted{.isFirst = false, .acceptedRows = 12};
        QCOMPARE(precedentOf(record, u"norwich"_s), accepted);
    }

    void takesTheNewestOfThePlace()
    {
        const JournalFixture record;
        leave(record, Base, u"norwich"_s, 12, SubmissionState::Accepted);
        leave(record, Base, u"norwich"_s, 14, SubmissionState::Accepted);
        leave(record, Base, u"odd-harbour"_s, 90, SubmissionState::Accepted);
        const SendingPrecedent norwich{.isFirst = false, .acceptedRows = 14};
        QCOMPARE(precedentOf(record, u"norwich"_s), norwich);
        QCOMPARE(precedentOf(record, u"quiet-meadow"_s), SendingPrecedent{.isFirst = false});
    }

    void aTestIsNoPrecedent()
    {
        const JournalFixture record;
        const auto test = ConnectionKind::Test;
        leave(record, Base, u"norwich"_s, 12, SubmissionState::Accepted, test);
        QCOMPARE(precedentOf(record, u"norwich"_s), SendingPrecedent());
        leave(record, Base, u"norwich"_s, 14, SubmissionState::Accepted);
        leave(record, Base, u"norwich"_s, 90, SubmissionState::Accepted, test);
        const SendingPrecedent norwich{.isFirst = false, .acceptedRows = 14};
        QCOMPARE(precedentOf(record, u"norwich"_s), norwich);
        QCOMPARE(precedentOf(record, u"odd-harbour"_s), SendingPrecedent{.isFirst = false});
    }

    void tellsConnectionsApart_data()
    {
        QTest::addColumn<QString>("other");
        QTest::newRow("longer") << Base + u'0';
        QTest::newRow("a path below") << Base + u"/test"_s;
        QTest::newRow("shorter") << Base.chopped(1);
        QTest::newRow("another host") << u"https://api.example.com/v1"_s;
        QTest::newRow("another scheme") << u"http://api.example.org/v1"_s;
    }

    void tellsConnectionsApart()
    {
        QFETCH(const QString, other);
        const JournalFixture record;
        leave(record, other, u"norwich"_s, 12, SubmissionState::Accepted);
        QCOMPARE(precedentOf(record, u"norwich"_s), SendingPrecedent());
    }
};

QTEST_GUILESS_MAIN(SendingGuardTest)
#include "tst_sendingguard.moc"
