// SPDX-License-Identifier: MIT
#include "submission/historyjson.h"
#include "submission/receiptjson.h"
#include "text/receipttext.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <chrono>

using namespace std::chrono_literals;

namespace {

const QDateTime Noon(QDate(2026, 11, 22), QTime(12, 0, 1), Qt::UTC);

Submission sent(SubmissionState state)
{
    Submission submission;
    submission.id = QStringLiteral("7d444840-9dc0-11d1-b245-5ffdce74fad2");
    submission.baseUrl = QStringLiteral("http://127.0.0.1:41873/v1");
    submission.siteId = QStringLiteral("norwich-pear-tree");
    submission.siteName = QStringLiteral("Norwich Pear Tree");
    submission.cutoff = QStringLiteral("2022-01-01T00:00:00.000Z");
    submission.body = "[]";
    submission.sha256 = QByteArray(64, 'a');
    submission.rows = 10;
    submission.preparedAt = Noon;
    submission.state = state;
    return submission;
}

AttemptRecord attempt(int number, int status)
{
    return {.number = number,
            .of = 6,
            .method = HttpMethod::Post,
            .path = QStringLiteral("/v1/site-outages/norwich-pear-tree"),
            .status = status,
            .started = Noon.addSecs(number),
            .elapsed = 210ms};
}

} // namespace

class ReceiptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void namesEveryStateAsScriptsReadIt_data()
    {
        QTest::addColumn<SubmissionState>("state");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("prepared only") << SubmissionState::Prepared << QByteArray("dry-run");
        QTest::newRow("under way") << SubmissionState::Sending << QByteArray("unknown");
        QTest::newRow("accepted") << SubmissionState::Accepted << QByteArray("accepted");
        QTest::newRow("rejected") << SubmissionState::Rejected << QByteArray("rejected");
        QTest::newRow("gave up") << SubmissionState::GaveUp << QByteArray("gave-up");
        QTest::newRow("not sent") << SubmissionState::NotSent << QByteArray("not-sent");
        QTest::newRow("unknown") << SubmissionState::Unknown << QByteArray("unknown");
    }

    void namesEveryStateAsScriptsReadIt()
    {
        QFETCH(SubmissionState, state);
        QFETCH(QByteArray, word);
        QCOMPARE(stateWord(state), word);
        const QJsonObject json = QJsonDocument::fromJson(receiptJson(sent(state))).object();
        QCOMPARE(json.value(u"state").toString(), QString::fromLatin1(word));
    }

    void writesTheJsonOfTheContract()
    {
        Submission submission = sent(SubmissionState::Accepted);
        submission.httpStatus = 200;
        submission.attempts = {attempt(1, 500), attempt(2, 200)};
        QCOMPARE(receiptJson(submission),
                 "{\"state\":\"accepted\",\"httpStatus\":200,\"rows\":10,\"sha256\":\"" +
                     QByteArray(64, 'a') +
                     "\",\"attempts\":2,"
                     "\"submissionId\":\"7d444840-9dc0-11d1-b245-5ffdce74fad2\",\"message\":null}");
    }

    void saysWhatAPersonLeftOut()
    {
        Submission submission = sent(SubmissionState::Accepted);
        QVERIFY(!receiptText(submission).contains(QStringLiteral("Left out")));
        submission.leftOut.count = 3;
        submission.leftOut.reasons = {QStringLiteral("wrong meter"), QStringLiteral("a\nb")};
        QVERIFY2(receiptText(submission)
                     .contains(QStringLiteral("Left out by a person  3 (wrong meter; a")),
                 qPrintable(receiptText(submission)));
        const QJsonObject json = QJsonDocument::fromJson(receiptJson(submission)).object();
        const QJsonObject leftOut = json.value(u"leftOut").toObject();
        QCOMPARE(leftOut.value(u"count").toInt(), 3);
        QCOMPARE(leftOut.value(u"reasons").toArray().at(1).toString(), QStringLiteral("a\nb"));
        submission.leftOut.reasons.clear();
        QVERIFY(receiptText(submission).contains(QStringLiteral("Left out by a person  3\n")));
    }

    void saysHowOldTheOutagesWere()
    {
        Submission submission = sent(SubmissionState::Accepted);
        QVERIFY(!receiptText(submission).contains(QStringLiteral("Fetched")));
        QVERIFY(!receiptJson(submission).contains("fetchedAt"));
        QVERIFY(historyJson(submission).contains(R"("fetchedAt":null)"));
        submission.attempts = {attempt(1, 200)};
        submission.fetchedAt = submission.sentAt().addSecs(-12 * 60);
        const QString fetched =
            submission.fetchedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        QVERIFY2(receiptText(submission)
                     .contains(QStringLiteral("Fetched         ") + fetched +
                               QStringLiteral(" UTC, 12 min before it was sent\n")),
                 qPrintable(receiptText(submission)));
        for (const QByteArray &json : {receiptJson(submission), historyJson(submission)}) {
            const QJsonObject object = QJsonDocument::fromJson(json).object();
            QCOMPARE(object.value(u"fetchedAt").toString(),
                     submission.fetchedAt.toString(Qt::ISODateWithMs));
        }
        submission.isFromFile = true;
        submission.fetchedAt = submission.sentAt().addSecs(-59);
        QVERIFY2(receiptText(submission).contains(QStringLiteral("Read from a file  ")),
                 qPrintable(receiptText(submission)));
        QVERIFY(!receiptText(submission).contains(QStringLiteral("before it was sent")));
        submission.attempts.clear(); // never sent
        submission.fetchedAt = submission.preparedAt.addSecs(-3600);
        QVERIFY(
            receiptText(submission).contains(QStringLiteral(" UTC, 1 h before it was prepared\n")));
    }

    void saysWhoSentItAndWhere()
    {
        Submission submission = sent(SubmissionState::Accepted);
        QVERIFY(!receiptText(submission).contains(QStringLiteral("Operator")));
        QVERIFY(!receiptText(submission).contains(QStringLiteral("Computer")));
        QVERIFY(!receiptJson(submission).contains("operator"));
        QVERIFY(historyJson(submission).contains(R"("operator":null,"computer":null)"));
        submission.operatorName = QStringLiteral("ana\nmaria");
        submission.computer = QStringLiteral("control-room-2");
        const QString text = receiptText(submission);
        QVERIFY2(text.contains(
                     QStringLiteral("\nOperator       ana\ufffdmaria\nComputer       control-")),
                 qPrintable(text));
        for (const QByteArray &json : {receiptJson(submission), historyJson(submission)}) {
            const QJsonObject object = QJsonDocument::fromJson(json).object();
            QVERIFY(object.value(u"operator").toString().startsWith(QStringLiteral("ana")));
            QCOMPARE(object.value(u"computer").toString(), QStringLiteral("control-room-2"));
        }
    }

    void showsWhatTheApiRemarks_data()
    {
        QTest::addColumn<AnswerRemark>("remark");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("warns");
        QTest::newRow("a message")
            << AnswerRemark{AnswerRemark::Kind::Message, QStringLiteral("thank you")}
            << QStringLiteral("Message of the API  thank you\n") << false;
        QTest::newRow("an error") << AnswerRemark{AnswerRemark::Kind::Error,
                                                  QStringLiteral("disk full")}
                                  << QStringLiteral("The answer names an error: disk full\n")
                                  << true;
    }

    void showsWhatTheApiRemarks()
    {
        QFETCH(const AnswerRemark, remark);
        QFETCH(const QString, line);
        QFETCH(const bool, warns);
        Submission submission = sent(SubmissionState::Accepted);
        submission.attempts = {attempt(1, 200)};
        submission.attempts.first().remark = remark;
        QVERIFY2(receiptText(submission).contains(line), qPrintable(receiptText(submission)));
        for (const QByteArray &json : {receiptJson(submission), historyJson(submission)}) {
            const QJsonObject object = QJsonDocument::fromJson(json).object();
            QCOMPARE(object.value(u"message").toString(), remark.text);
            QCOMPARE(
                object.value(u"warnings").toArray().contains(QStringLiteral("error-in-answer")),
                warns);
        }
        // Only of an acceptance.
        submission.state = SubmissionState::Unknown;
        QVERIFY(!receiptText(submission).contains(line));
    }

    void saysThatTheListMayHaveBeenLookedAtTwice_data()
    {
        QTest::addColumn<QList<int>>("statuses");
        QTest::addColumn<QList<qint64>>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QList<int> &statuses,
                            const QList<qint64> &bytes,
                            int status) { QTest::newRow(name) << statuses << bytes << status; };
        row("once", {200}, {2}, 0);
        row("500, once", {500}, {2}, 0);
        row("500, then 200", {500, 200}, {2, 2}, 500);
        row("503, then 200", {503, 200}, {2, 2}, 503);
        row("503 and 500, then 404", {503, 500, 404}, {2, 2, 2}, 503);
        row("429, then 200", {429, 200}, {2, 2}, 0);
        row("429 and 500, then nothing left", {429, 500, 0}, {2, 2, 0}, 0);
        row("500 before anything left, then 200", {500, 200}, {0, 2}, 0);
        row("500, nothing left, then 200", {500, 0, 200}, {2, 0, 2}, 500);
    }

    void saysThatTheListMayHaveBeenLookedAtTwice()
    {
        QFETCH(const QList<int>, statuses);
        QFETCH(const QList<qint64>, bytes);
        QFETCH(const int, status);
        for (const SubmissionState state : {SubmissionState::Accepted, SubmissionState::Rejected,
                                            SubmissionState::GaveUp, SubmissionState::Unknown}) {
            Submission submission = sent(state);
            for (int i = 0; i < statuses.size(); ++i) {
                submission.attempts.append(attempt(i + 1, statuses.at(i)));
                submission.attempts.last().bytesSent = bytes.at(i);
            }
            const QString part = QStringLiteral("after the answer %1: the API may have looked at "
                                                "the list twice\n")
                                     .arg(status);
            QCOMPARE(receiptText(submission).contains(part), status != 0);
            QCOMPARE(receiptText(submission).contains(QStringLiteral("twice")), status != 0);
            const QJsonObject object = QJsonDocument::fromJson(receiptJson(submission)).object();
            QCOMPARE(object.value(u"warnings")
                         .toArray()
                         .contains(QStringLiteral("sent-again-after-error")),
                     status != 0);
        }
    }

    void saysNullWhereNoAnswerCame()
    {
        Submission submission = sent(SubmissionState::NotSent);
        submission.error = ApiError{.kind = ErrorKind::Unreachable,
                                    .detail = QStringLiteral("Connection refused")};
        const QJsonObject json = QJsonDocument::fromJson(receiptJson(submission)).object();
        QVERIFY(json.value(u"httpStatus").isNull());
        QCOMPARE(json.value(u"message").toString(), QStringLiteral("Connection refused"));
        QCOMPARE(json.value(u"attempts").toInt(-1), 0);
        QVERIFY(receiptText(submission).contains(QStringLiteral("no answer")));
    }

    void saysInWordsWhyNoAnswerCame_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("reason");
        QTest::newRow("cut") << ErrorKind::Unreachable
                             << QStringLiteral("The connection was closed before an answer came");
        QTest::newRow("silence") << ErrorKind::Timeout << QStringLiteral("No answer came in time");
        QTest::newRow("cancelled")
            << ErrorKind::Cancelled << QStringLiteral("Cancelled before an answer came");
    }

    void saysInWordsWhyNoAnswerCame()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, reason);
        Submission submission = sent(SubmissionState::Unknown);
        submission.error = ApiError{.kind = kind, .detail = QStringLiteral("Unknown error")};
        QCOMPARE(receiptReason(submission), reason);
        QVERIFY(receiptText(submission).contains(reason));
        QVERIFY(!receiptText(submission).contains(QStringLiteral("Unknown error")));
    }

    void quotesTheMessageOfTheApi()
    {
        Submission submission = sent(SubmissionState::Rejected);
        submission.httpStatus = 400;
        submission.error = ApiError{.kind = ErrorKind::Refused,
                                    .httpStatus = 400,
                                    .detail = QStringLiteral("Bad Request"),
                                    .serverMessage = QStringLiteral("\"<b>no</b>\" \\")};
        const QJsonObject json = QJsonDocument::fromJson(receiptJson(submission)).object();
        QCOMPARE(json.value(u"message").toString(), QStringLiteral("\"<b>no</b>\" \\"));
        QVERIFY(receiptText(submission).contains(QStringLiteral("\"<b>no</b>\" \\")));
    }

    void saysTheStateFirst_data()
    {
        QTest::addColumn<SubmissionState>("state");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("accepted") << SubmissionState::Accepted << QStringLiteral("Accepted: 10 ");
        QTest::newRow("rejected") << SubmissionState::Rejected << QStringLiteral("Rejected: 10 ");
        QTest::newRow("gave up") << SubmissionState::GaveUp << QStringLiteral("Gave up: 10 ");
        QTest::newRow("not sent") << SubmissionState::NotSent << QStringLiteral("Not sent: 10 ");
        QTest::newRow("unknown") << SubmissionState::Unknown
                                 << QStringLiteral("Outcome unknown: 10 ");
        QTest::newRow("dry run") << SubmissionState::Prepared << QStringLiteral("Dry run: 10 ");
    }

    void saysTheStateFirst()
    {
        QFETCH(SubmissionState, state);
        QFETCH(QString, beginning);
        QVERIFY(receiptText(sent(state)).startsWith(beginning));
    }

    void alignsItsColumns()
    {
        Submission submission = sent(SubmissionState::Accepted);
        submission.httpStatus = 200;
        submission.attempts = {attempt(1, 500), attempt(2, 200)};
        submission.attempts.first().wait = 1400ms;
        submission.finishedAt = Noon.addSecs(3);
        const QStringList lines = receiptText(submission).split(u'\n');
        QVERIFY(lines.contains(QStringLiteral("Rows            10")));
        QVERIFY(lines.contains(QStringLiteral("Sent to         http://127.0.0.1:41873/v1")));
        QVERIFY(lines.contains(QStringLiteral("Sent            2026-11-22 12:00:02 UTC")));
        QVERIFY(lines.contains(QStringLiteral("Outcome came    2026-11-22 12:00:04 UTC")));
        QVERIFY(!receiptText(submission).contains(QStringLiteral("12:00:01"))); // the dialog's time
        QVERIFY(lines.contains(QStringLiteral(
            "Attempt 1 of 6  2026-11-22 12:00:02 UTC, HTTP 500, 210 ms, then a pause of 1400 ms")));
        QVERIFY(lines.contains(
            QStringLiteral("Attempt 2 of 6  2026-11-22 12:00:03 UTC, HTTP 200, 210 ms")));
    }

    void saysWhenItWasPreparedWhereNothingWasSent()
    {
        const QString text = receiptText(sent(SubmissionState::NotSent));
        QVERIFY(text.contains(QStringLiteral("Prepared       2026-11-22 12:00:01 UTC")));
        QVERIFY(!text.contains(QStringLiteral("Sent    ")));
    }

    void saysWhatIsNotKnownOfAnAttemptWithoutAnEnd()
    {
        Submission submission = sent(SubmissionState::Unknown);
        submission.attempts = {attempt(1, 0)};
        submission.attempts.first().bytesSent.reset();
        submission.attempts.first().elapsed = 0ms;
        for (const QString &text : {receiptText(submission), enquiryText(submission)}) {
            QVERIFY(text.contains(QStringLiteral("it is not known how much had been sent")));
            QVERIFY(!text.contains(QStringLiteral("0 ms")));
        }
        const QJsonObject json = QJsonDocument::fromJson(historyJson(submission)).object();
        const QJsonObject log = json.value(u"attemptLog").toArray().at(0).toObject();
        for (const QString &name : {QStringLiteral("bytesSent"), QStringLiteral("httpStatus"),
                                    QStringLiteral("elapsedMs")})
            QVERIFY2(log.value(name).isNull() && log.contains(name), qPrintable(name));
        QCOMPARE(json.value(u"sentAt").toString(), QStringLiteral("2026-11-22T12:00:02.000Z"));
        QCOMPARE(json.value(u"preparedAt").toString(), QStringLiteral("2026-11-22T12:00:01.000Z"));
    }

    void saysThatTheOutcomeIsNotOnRecord()
    {
        Submission submission = sent(SubmissionState::Accepted);
        submission.recordFault = QStringLiteral("no space left");
        QVERIFY(receiptText(submission).contains(QStringLiteral("no: no space left")));
    }

    void keepsNamesOnOneLine()
    {
        Submission submission = sent(SubmissionState::Accepted);
        const qsizetype lines = receiptText(submission).count(u'\n');
        submission.siteName = QStringLiteral("A\nRejected: nothing\r\u2028%1 %2");
        submission.siteId = QStringLiteral("x\ny");
        QCOMPARE(receiptText(submission).count(u'\n'), lines);
        QVERIFY(
            receiptText(submission)
                .contains(QStringLiteral("A\ufffdRejected: nothing\ufffd\ufffd%1 %2 (x\ufffdy)")));
    }

    void tellsTheOtherSideWhatItNeedsToFindTheList()
    {
        Submission submission = sent(SubmissionState::Unknown);
        submission.attempts = {attempt(1, 0)};
        const QString text = enquiryText(submission);
        for (const QString &part :
             {submission.id, submission.siteId, submission.siteName, submission.baseUrl,
              QString::fromLatin1(submission.sha256), QStringLiteral("2026-11-22 12:00:02 UTC"),
              QStringLiteral("10 outage"), QStringLiteral("2 byte"), QStringLiteral("no answer")}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
    }
};

QTEST_GUILESS_MAIN(ReceiptTest)
#include "tst_receipt.moc"
