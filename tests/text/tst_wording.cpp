// SPDX-License-Identifier: MIT
#include "text/errortext.h"
#include "text/outcometext.h"
#include "text/recordtext.h"
#include "text/spantext.h"
#include "text/verdicttext.h"

#include <QtCore/qlocale.h>
#include <QtCore/qscopeguard.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// The sentences that the window and the command line share.
class WordingTest final : public QObject
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
    void anErrorNamesWhereItComesFrom_data();
    void anErrorNamesWhereItComesFrom();
    void unknownNamesWhatTheOtherSideCanMend_data();
    void unknownNamesWhatTheOtherSideCanMend();
    void rejectedClaimsNoMoreThanWasSeen_data();
    void rejectedClaimsNoMoreThanWasSeen();
    void acceptedShowsWhatTheApiRemarks_data();
    void acceptedShowsWhatTheApiRemarks();
    void aRecordThatCannotBeUsedIsToldInPlainWords_data();
    void aRecordThatCannotBeUsedIsToldInPlainWords();
    void aRefusedNewRecordHasAWayOut_data();
    void aRefusedNewRecordHasAWayOut();
    void aTimeThatIsNotKnownIsCalledThat();
    void amountsAreWrittenAsTheLanguageDoes_data();
    void amountsAreWrittenAsTheLanguageDoes();
    void threeThingsThatSpeakAgainstItAreNamed_data();
    void threeThingsThatSpeakAgainstItAreNamed();
};

void WordingTest::durationsNameTheTwoLargestUnits_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0 ms"_s;
    QTest::newRow("one millisecond") << qint64(1) << u"1 ms"_s;
    QTest::newRow("a second") << qint64(1000) << u"1 s"_s;
    QTest::newRow("a second and some") << qint64(1001) << u"1 s 1 ms"_s;
    QTest::newRow("hours") << qint64(12'000'000) << u"3 h 20 min"_s;
    QTest::newRow("a day and a second") << qint64(86'401'000) << u"1 d"_s;
    QTest::newRow("many days") << qint64(257LL * 86'400'000) << u"257 d"_s;
    QTest::newRow("backwards") << qint64(-1000) << u"−1 s"_s;
}

void WordingTest::durationsNameTheTwoLargestUnits()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(Wording::duration(milliseconds), text);
}

void WordingTest::reasonsNameTheDistanceToTheCutoff_data()
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

void WordingTest::reasonsNameTheDistanceToTheCutoff()
{
    QFETCH(QString, begin);
    QFETCH(QString, reason);
    auto table = std::make_shared<OutageTable>();
    const QString end = u"2023-01-01T00:00:00.000Z"_s;
    table->append(ReceivedRecord{{u"d"}, {begin}, {end}, true, {}});
    const Site site(u"s"_s, u"S"_s, {Device{u"d"_s, u"D"_s}});
    const Review review(table, site, *parseTimestamp(u"2022-01-01T00:00:00.000Z"));

    QCOMPARE(Wording::reason(review, 0), reason);
}

void WordingTest::everyApiErrorHasASentence()
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::NotAllowed); ++kind) {
        ApiError error;
        error.kind = static_cast<ErrorKind>(kind);
        error.detail = u"the detail"_s;
        for (const InputKind input : {InputKind::Outages, InputKind::SiteInfo}) {
            const Wording::Message message = Wording::message(error, input);
            QVERIFY2(!message.what.isEmpty(), qPrintable(QString::number(kind)));
            QVERIFY2(!message.what.contains(u'%'), qPrintable(message.what));
            QVERIFY2(!message.remedy.contains(u'%'), qPrintable(message.remedy));
        }
    }
}

void WordingTest::everySubmissionStateHasASentence()
{
    for (int state = 0; state <= static_cast<int>(SubmissionState::Unknown); ++state) {
        Submission submission;
        submission.state = static_cast<SubmissionState>(state);
        submission.error = ApiError{};
        QVERIFY(!Wording::message(submission).what.isEmpty());
        QVERIFY(!Wording::text(submission.state).isEmpty());
    }
}

void WordingTest::theApisOwnWordsAreQuoted()
{
    ApiError error;
    error.kind = ErrorKind::KeyRefused;
    error.httpStatus = 403;
    error.serverMessage = u"<b>Forbidden</b> %1"_s;

    const QString what = Wording::message(error, InputKind::Outages).what;

    QVERIFY2(what.contains(u"“<b>Forbidden</b> %1”"_s), qPrintable(what));
    QVERIFY(what.contains(u"403"_s));
}

void WordingTest::aListThatIsRefusedNamesWhatHelps_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("part");
    QTest::newRow("method") << 405 << u"takes no submissions"_s;
    QTest::newRow("conflict") << 409 << u"already holds"_s;
    QTest::newRow("too large") << 413 << u"too large"_s;
    QTest::newRow("any other") << 422 << u"the people who run the API"_s;
}

void WordingTest::aListThatIsRefusedNamesWhatHelps()
{
    QFETCH(int, status);
    QFETCH(QString, part);
    Submission submission;
    submission.state = SubmissionState::Rejected;
    submission.error = ApiError{.kind = ErrorKind::Refused, .httpStatus = status};

    const QString remedy = Wording::message(submission).remedy;

    QVERIFY2(remedy.contains(part), qPrintable(remedy));
}

void WordingTest::aLongPauseIsNamedInUnitsThatPeopleUse()
{
    ApiError error;
    error.kind = ErrorKind::RetryAfterTooLong;
    error.httpStatus = 503;
    error.retryAfter = std::chrono::hours(49);

    QVERIFY(Wording::message(error, InputKind::Outages).what.contains(u"2 d 1 h"_s));

    error.retryAfter = std::chrono::milliseconds(61'001);
    QVERIFY(Wording::message(error, InputKind::Outages).what.contains(u"62 second"_s));
}

void WordingTest::unknownNeverSoundsLikeSuccess()
{
    Submission submission;
    submission.id = u"the-id"_s;
    submission.state = SubmissionState::Unknown;

    const Wording::Message message = Wording::message(submission);

    QVERIFY(message.what.contains(u"unknown"_s));
    QVERIFY(message.remedy.contains(u"the-id"_s));
}

void WordingTest::anErrorNamesWhereItComesFrom_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, const ApiError &error, const char *what,
                        const char *remedy) {
        QTest::newRow(name) << error << QString::fromUtf8(what) << QString::fromUtf8(remedy);
    };
    row("an unknown path",
        {.kind = ErrorKind::KeyRefused,
         .httpStatus = 403,
         .serverMessage = u"Missing Authentication Token"_s},
        "The API refused the request (403). The API says: “Missing Authentication Token”.",
        "path that it does not know: check the base URL and the site ID first");
    row("a key",
        {.kind = ErrorKind::KeyRefused, .httpStatus = 403, .serverMessage = u"Forbidden"_s},
        "refused the key (403)", "Check the API key");
    row("a token that is missing", {.kind = ErrorKind::KeyRefused, .httpStatus = 401},
        "refused the key (401)", "Check the API key");
    row("a gateway", {.kind = ErrorKind::ServerError, .httpStatus = 502},
        "A proxy or gateway in front of the API answered in its place (502).", "in a while");
    row("a gateway with a name",
        {.kind = ErrorKind::ServerError,
         .httpStatus = 504,
         .serverMessage = u"timed out"_s,
         .intermediary = u"squid/5.7"_s},
        "in its place (504). It calls itself “squid/5.7”. It says: “timed out”.", "in a while");
    row("the API", {.kind = ErrorKind::ServerError, .httpStatus = 500},
        "The API answered with an error of its own (500).", "in a while");
    row("the proxy that was not reached",
        {.kind = ErrorKind::Unreachable,
         .detail = u"Proxy denied connection"_s,
         .clue = ErrorClue::Proxy},
        "The proxy that requests go through did not reach the server for",
        "Check the proxy settings");
    row("the proxy that is named",
        {.kind = ErrorKind::Unreachable,
         .detail = u"Connection refused"_s,
         .clue = ErrorClue::Proxy,
         .intermediary = u"http://proxy.example:3128"_s},
        "The proxy http://proxy.example:3128 did not reach the server for",
        "Check whether it is the right proxy");
    row("the server that was not reached", {.kind = ErrorKind::Unreachable},
        "The server could not be reached for", "Check the base URL");
}

void WordingTest::anErrorNamesWhereItComesFrom()
{
    QFETCH(const ApiError, error);
    QFETCH(const QString, what);
    QFETCH(const QString, remedy);
    for (const std::optional<InputKind> input :
         {std::optional<InputKind>(), std::optional(InputKind::Outages)}) {
        const Wording::Message message = Wording::message(error, input);
        QVERIFY2(message.what.contains(what), qPrintable(message.what));
        QVERIFY2(message.remedy.contains(remedy), qPrintable(message.remedy));
    }
}

void WordingTest::unknownNamesWhatTheOtherSideCanMend_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const ApiError &error, const char *part) {
        QTest::newRow(name) << error << QString::fromUtf8(part);
    };
    row("a yes without an end",
        {.kind = ErrorKind::UnexpectedStatus, .httpStatus = 200, .clue = ErrorClue::UnprovenEnd},
        "The people who run the API can correct that: with “Content-Length: 0”, or with a body "
        "that is JSON.");
    row("a conflict", {.kind = ErrorKind::Refused, .httpStatus = 409}, "still at work on it");
    row("another list", {.kind = ErrorKind::Refused, .httpStatus = 422}, "still at work on it");
    row("a redirect", {.kind = ErrorKind::Redirected, .httpStatus = 302, .target = u"/done/7"_s},
        "It points to /done/7:");
    row("a gateway",
        {.kind = ErrorKind::ServerError, .httpStatus = 502, .intermediary = u"squid/5.7"_s},
        "A proxy or gateway in front of the API answered in its place (502). It calls itself "
        "“squid/5.7”.");
}

void WordingTest::unknownNamesWhatTheOtherSideCanMend()
{
    QFETCH(const ApiError, error);
    QFETCH(const QString, part);
    Submission submission;
    submission.state = SubmissionState::Unknown;
    submission.httpStatus = error.httpStatus;
    submission.error = error;
    for (const Wording::Message &message :
         {Wording::message(submission), Wording::messageBelowHeading(submission)}) {
        QVERIFY2(message.what.contains(part), qPrintable(message.what));
        QVERIFY(message.remedy.contains(u"Do not send it again"_s));
    }
}

void WordingTest::rejectedClaimsNoMoreThanWasSeen_data()
{
    QTest::addColumn<qint64>("sentBefore");
    QTest::addColumn<bool>("claims");
    QTest::newRow("the only attempt") << qint64(-1) << true;
    QTest::newRow("after one that sent nothing") << qint64(0) << true;
    QTest::newRow("after one that was answered") << qint64(3) << false;
}

void WordingTest::rejectedClaimsNoMoreThanWasSeen()
{
    QFETCH(const qint64, sentBefore);
    QFETCH(const bool, claims);
    Submission submission;
    submission.state = SubmissionState::Rejected;
    submission.httpStatus = 404;
    submission.error = ApiError{.kind = ErrorKind::NotFound, .httpStatus = 404};
    if (sentBefore >= 0)
        submission.attempts.append(AttemptRecord{.status = 500, .bytesSent = sentBefore});
    submission.attempts.append(AttemptRecord{.status = 404, .bytesSent = 3});
    for (const Wording::Message &message :
         {Wording::message(submission), Wording::messageBelowHeading(submission)}) {
        const auto says = [&message](const char *part) {
            return message.what.contains(QString::fromUtf8(part), Qt::CaseInsensitive);
        };
        QCOMPARE(says("nothing was accepted"), claims);
        QCOMPARE(says("answered with 500: what the API did with it then is not known"), !claims);
        QVERIFY(says("does not know this site"));
    }
}

void WordingTest::acceptedShowsWhatTheApiRemarks_data()
{
    QTest::addColumn<std::optional<AnswerRemark>>("remark");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("warns");
    QTest::newRow("nothing") << std::optional<AnswerRemark>() << u"."_s << false;
    QTest::newRow("a message") << std::optional(
                                      AnswerRemark{AnswerRemark::Kind::Message, u"thank you %1"_s})
                               << u"The API says: “thank you %1”."_s << false;
    QTest::newRow("an error") << std::optional(
                                     AnswerRemark{AnswerRemark::Kind::Error, u"disk full %1"_s})
                              << u"its answer names an error: “disk full %1”."_s << true;
}

void WordingTest::acceptedShowsWhatTheApiRemarks()
{
    QFETCH(const std::optional<AnswerRemark>, remark);
    QFETCH(const QString, part);
    QFETCH(const bool, warns);
    Submission submission;
    submission.state = SubmissionState::Accepted;
    submission.attempts = {AttemptRecord{.status = 200, .remark = remark}};
    for (const Wording::Message &message :
         {Wording::message(submission), Wording::messageBelowHeading(submission)}) {
        QVERIFY2(message.what.endsWith(part), qPrintable(message.what));
        QCOMPARE(!message.remedy.isEmpty(), warns);
    }
    QCOMPARE(!Wording::warning(submission).isEmpty(), warns);
    submission.state = SubmissionState::Unknown;
    QVERIFY(Wording::warning(submission).isEmpty());
}

void WordingTest::aRecordThatCannotBeUsedIsToldInPlainWords_data()
{
    using Kind = JournalError::Kind;
    QTest::addColumn<JournalError::Kind>("kind");
    QTest::newRow("no home") << Kind::NoHome;
    QTest::newRow("a clock beyond all years") << Kind::BadClock;
    QTest::newRow("tables of somebody else") << Kind::Foreign;
    QTest::newRow("deleted meanwhile") << Kind::Displaced;
    QTest::newRow("held by another program") << Kind::Busy;
}

void WordingTest::aRecordThatCannotBeUsedIsToldInPlainWords()
{
    QFETCH(const JournalError::Kind, kind);
    const JournalError error{kind, u"/x/journal.sqlite"_s, u"no such table: record"_s};
    const SubmissionHold hold{.kind = SubmissionHold::Kind::NoJournal, .error = error};
    for (const Wording::Message &message : {Wording::message(error), Wording::message(hold)}) {
        QVERIFY(message.what.endsWith(QLatin1Char('.')));
        QVERIFY(!message.remedy.isEmpty());
        QVERIFY(!message.what.contains(error.detail) && !message.remedy.contains(error.detail));
    }
    QVERIFY(Wording::message(hold).what.startsWith(u"Nothing was sent"_s));
}

void WordingTest::aRefusedNewRecordHasAWayOut_data()
{
    using Kind = JournalError::Kind;
    QTest::addColumn<JournalError::Kind>("kind");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("a list is being sent")
        << Kind::Busy << u"a list is being sent"_s << u"Wait until"_s;
    QTest::newRow("disk full") << Kind::CannotWrite << u"No space left on device"_s
                               << u"Check that there is space"_s;
    QTest::newRow("not back") << Kind::NotRestored << u"kept as /x/journal.sqlite"_s
                              << u"Every site is held back"_s;
    QTest::newRow("unreadable") << Kind::CannotRead << u"cannot be read"_s
                                << u"/x/journal.sqlite"_s;
}

void WordingTest::aRefusedNewRecordHasAWayOut()
{
    QFETCH(const JournalError::Kind, kind);
    QFETCH(const QString, what);
    QFETCH(const QString, remedy);
    const Wording::Message message =
        Wording::newRecordRefusal({kind, u"/x/journal.sqlite"_s, u"No space left on device"_s});
    QVERIFY(message.what.startsWith(u"No new record was started"_s));
    QVERIFY2(message.what.contains(what), qPrintable(message.what));
    QVERIFY2(message.remedy.contains(remedy), qPrintable(message.remedy));
}

void WordingTest::aTimeThatIsNotKnownIsCalledThat()
{
    SubmissionHold hold{.kind = SubmissionHold::Kind::OpenQuestion};
    hold.earlier.id = u"7"_s;
    const QString what = Wording::message(hold).what;
    QVERIFY2(what.contains(u"submission 7 of an unknown time to this site"_s), qPrintable(what));
}

void WordingTest::amountsAreWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("attempt");
    QTest::addColumn<QString>("retry");
    QTest::newRow("English") << QLocale(QLocale::English) << u"1.4 kB"_s << u"in 0.21 s"_s
                             << u"in 1.4 s"_s;
    QTest::newRow("German") << QLocale(QLocale::German) << u"1,4 kB"_s << u"in 0,21 s"_s
                            << u"in 1,4 s"_s;
}

void WordingTest::amountsAreWrittenAsTheLanguageDoes()
{
    QFETCH(const QLocale, locale);
    QFETCH(const QString, amount);
    QFETCH(const QString, attempt);
    QFETCH(const QString, retry);
    const QLocale before;
    const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
    QLocale::setDefault(locale);
    QCOMPARE(Wording::bytes(1), u"1 byte(s)"_s); // a plural, for the translations
    QCOMPARE(Wording::bytes(496), u"496 byte(s)"_s);
    QCOMPARE(Wording::bytes(1400), amount);
    const AttemptRecord record{.elapsed = std::chrono::milliseconds(210)};
    QVERIFY2(Wording::text(record).endsWith(attempt), qPrintable(Wording::text(record)));
    const RetryNotice notice{.wait = std::chrono::milliseconds(1400)};
    QVERIFY2(Wording::text(notice).contains(retry), qPrintable(Wording::text(notice)));
}

void WordingTest::threeThingsThatSpeakAgainstItAreNamed_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("named");
    QTest::addColumn<QString>("end");
    QTest::newRow("one") << 1 << 1 << u"to this site is unknown."_s;
    QTest::newRow("two") << 2 << 2 << u"(submission id-2)."_s;
    QTest::newRow("three") << 3 << 3 << u"whether this list was sent before."_s;
    QTest::newRow("four") << 4 << 3 << u"1 more reason(s) not to send it."_s;
    QTest::newRow("five") << 5 << 3 << u"2 more reason(s) not to send it."_s;
}

void WordingTest::threeThingsThatSpeakAgainstItAreNamed()
{
    QFETCH(const int, count);
    QFETCH(const int, named);
    QFETCH(const QString, end);
    using Kind = SubmissionHold::Kind;
    const auto holdOf = [](int number) {
        SubmissionHold hold{.kind = number == 2 ? Kind::AlreadyAccepted : Kind::OpenQuestion};
        if (number == 3) {
            hold.kind = Kind::RecordLost;
            hold.noticed.kind = JournalNotice::Kind::SetAside;
        }
        hold.earlier.state = SubmissionState::Accepted;
        hold.earlier.id = u"id-%1"_s.arg(number);
        return hold;
    };
    SubmissionHold hold = holdOf(1);
    for (int number = 2; number <= count; ++number)
        hold.others.append(holdOf(number));
    const QString what = Wording::message(hold).what;
    QCOMPARE(what.count(u"Nothing was sent"_s), 1);
    for (int number = 1; number <= count; ++number) {
        const QString name =
            number == 3 ? u"A new record of submissions was started"_s : u"id-%1"_s.arg(number);
        QCOMPARE(what.contains(name), number <= named);
    }
    QVERIFY2(what.endsWith(end), qPrintable(what));
}

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
