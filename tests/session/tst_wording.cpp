// SPDX-License-Identifier: MIT
#include "session/wording.h"

#include <QtTest/qtest.h>

/// The sentences that the window and the command line share.
class TestWording final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durationsNameTheTwoLargestUnits_data();
    void durationsNameTheTwoLargestUnits();
    void reasonsNameTheDistanceToTheCutoff_data();
    void reasonsNameTheDistanceToTheCutoff();
    void everyApiErrorHasASentence();
    void everySubmissionStateHasASentence();
    void theApisOwnWordsAreQuoted();
    void aListThatIsRefusedNamesWhatHelps_data();
    void aListThatIsRefusedNamesWhatHelps();
    void aLongPauseIsNamedInUnitsThatPeopleUse();
    void unknownNeverSoundsLikeSuccess();
    void aRecordThatCannotBeUsedIsToldInPlainWords_data();
    void aRecordThatCannotBeUsedIsToldInPlainWords();
    void aTimeThatIsNotKnownIsCalledThat();
};

void TestWording::durationsNameTheTwoLargestUnits_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0 ms");
    QTest::newRow("one millisecond") << qint64(1) << QStringLiteral("1 ms");
    QTest::newRow("a second") << qint64(1000) << QStringLiteral("1 s");
    QTest::newRow("a second and some") << qint64(1001) << QStringLiteral("1 s 1 ms");
    QTest::newRow("hours") << qint64(12'000'000) << QStringLiteral("3 h 20 min");
    QTest::newRow("a day and a second") << qint64(86'401'000) << QStringLiteral("1 d");
    QTest::newRow("many days") << qint64(257LL * 86'400'000) << QStringLiteral("257 d");
    QTest::newRow("backwards") << qint64(-1000) << QStringLiteral("−1 s");
}

void TestWording::durationsNameTheTwoLargestUnits()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(Wording::duration(milliseconds), text);
}

void TestWording::reasonsNameTheDistanceToTheCutoff_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *begin, const char *reason) {
        QTest::newRow(begin) << QString::fromLatin1(begin) << QString::fromLatin1(reason);
    };
    row("2022-01-01T00:00:00.000Z", "began exactly on the cutoff");
    row("2022-01-01T01:00:00.000+01:00", "began exactly on the cutoff");
    row("2021-12-31T23:59:59.999Z", "began 1 ms before the cutoff");
    row("2021-12-31T23:59:59.9999Z", "began 1 ms before the cutoff");
    row("2022-01-01T00:00:00.0001Z", "began less than 1 ms after the cutoff");
    row("2022-01-02T03:00:00.000Z", "began 1 d 3 h after the cutoff");
    row("2022-01-01T00:00:00.000", "begin has no time zone (Z or an offset)");
    row("", "begin is empty");
}

void TestWording::reasonsNameTheDistanceToTheCutoff()
{
    QFETCH(QString, begin);
    QFETCH(QString, reason);
    auto table = std::make_shared<OutageTable>();
    const QString end = QStringLiteral("2023-01-01T00:00:00.000Z");
    table->append(ReceivedRecord{{u"d"}, {begin}, {end}, true, {}});
    const Site site(QStringLiteral("s"), QStringLiteral("S"),
                    {Device{QStringLiteral("d"), QStringLiteral("D")}});
    const Review review(table, site, *parseTimestamp(u"2022-01-01T00:00:00.000Z"));

    QCOMPARE(Wording::reason(review, 0), reason);
}

void TestWording::everyApiErrorHasASentence()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::NotAllowed); ++kind) {
        ApiError error;
        error.kind = static_cast<ErrorKind>(kind);
        error.detail = QStringLiteral("the detail");
        for (const InputKind input : {InputKind::Outages, InputKind::SiteInfo}) {
            const Wording::Message message = Wording::message(error, input);
            QVERIFY2(!message.what.isEmpty(), qPrintable(QString::number(kind)));
            QVERIFY2(!message.what.contains(u'%'), qPrintable(message.what));
            QVERIFY2(!message.remedy.contains(u'%'), qPrintable(message.remedy));
        }
    }
}

void TestWording::everySubmissionStateHasASentence()
{
    for (int state = 0; state <= static_cast<int>(SubmissionState::Unknown); ++state) {
        Submission submission;
        submission.state = static_cast<SubmissionState>(state);
        submission.error = ApiError{};
        QVERIFY(!Wording::message(submission).what.isEmpty());
        QVERIFY(!Wording::text(submission.state).isEmpty());
    }
}

void TestWording::theApisOwnWordsAreQuoted()
{
    ApiError error;
    error.kind = ErrorKind::KeyRefused;
    error.httpStatus = 403;
    error.serverMessage = QStringLiteral("<b>Forbidden</b> %1");

    const QString what = Wording::message(error, InputKind::Outages).what;

    QVERIFY2(what.contains(QStringLiteral("“<b>Forbidden</b> %1”")), qPrintable(what));
    QVERIFY(what.contains(QStringLiteral("403")));
}

void TestWording::aListThatIsRefusedNamesWhatHelps_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("part");
    QTest::newRow("method") << 405 << QStringLiteral("takes no submissions");
    QTest::newRow("conflict") << 409 << QStringLiteral("already holds");
    QTest::newRow("too large") << 413 << QStringLiteral("too large");
    QTest::newRow("any other") << 422 << QStringLiteral("whoever runs the API");
}

void TestWording::aListThatIsRefusedNamesWhatHelps()
{
    QFETCH(int, status);
    QFETCH(QString, part);
    Submission submission;
    submission.state = SubmissionState::Rejected;
    submission.error = ApiError{.kind = ErrorKind::Refused, .httpStatus = status};

    const QString remedy = Wording::message(submission).remedy;

    QVERIFY2(remedy.contains(part), qPrintable(remedy));
}

void TestWording::aLongPauseIsNamedInUnitsThatPeopleUse()
{
    ApiError error;
    error.kind = ErrorKind::RetryAfterTooLong;
    error.httpStatus = 503;
    error.retryAfter = std::chrono::hours(49);

    QVERIFY(Wording::message(error, InputKind::Outages).what.contains(QStringLiteral("2 d 1 h")));

    error.retryAfter = std::chrono::milliseconds(61'001);
    QVERIFY(Wording::message(error, InputKind::Outages).what.contains(QStringLiteral("62 second")));
}

void TestWording::unknownNeverSoundsLikeSuccess()
{
    Submission submission;
    submission.id = QStringLiteral("the-id");
    submission.state = SubmissionState::Unknown;

    const Wording::Message message = Wording::message(submission);

    QVERIFY(message.what.contains(QStringLiteral("unknown")));
    QVERIFY(message.remedy.contains(QStringLiteral("the-id")));
}

void TestWording::aRecordThatCannotBeUsedIsToldInPlainWords_data()
{
    using Kind = JournalError::Kind;
    QTest::addColumn<JournalError::Kind>("kind");
    QTest::newRow("no home") << Kind::NoHome;
    QTest::newRow("a clock beyond all years") << Kind::BadClock;
    QTest::newRow("tables of somebody else") << Kind::Foreign;
    QTest::newRow("deleted meanwhile") << Kind::Displaced;
    QTest::newRow("held by another program") << Kind::Busy;
}

void TestWording::aRecordThatCannotBeUsedIsToldInPlainWords()
{
    QFETCH(const JournalError::Kind, kind);
    const JournalError error{kind, QStringLiteral("/x/journal.sqlite"),
                             QStringLiteral("no such table: record")};
    const SubmissionHold hold{.kind = SubmissionHold::Kind::NoJournal, .error = error};
    for (const Wording::Message &message : {Wording::message(error), Wording::message(hold)}) {
        QVERIFY(message.what.endsWith(QLatin1Char('.')));
        QVERIFY(!message.remedy.isEmpty());
        QVERIFY(!message.what.contains(error.detail) && !message.remedy.contains(error.detail));
    }
    QVERIFY(Wording::message(hold).what.startsWith(QStringLiteral("Nothing was sent")));
}

void TestWording::aTimeThatIsNotKnownIsCalledThat()
{
    SubmissionHold hold{.kind = SubmissionHold::Kind::OpenQuestion};
    hold.earlier.id = QStringLiteral("7");
    const QString what = Wording::message(hold).what;
    QVERIFY2(what.contains(QStringLiteral("submission 7 of an unknown time to this site")),
             qPrintable(what));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
