// SPDX-License-Identifier: MIT
#include "submission/historyjson.h"
#include "submission/receiptjson.h"
#include "submission/reviewdigestjson.h"
#include "text/receipttext.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qlocale.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qscopeguard.h>
#include <QtTest/qtest.h>

#include <chrono>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

const QDateTime Noon(QDate(2026, 11, 22), QTime(12, 0, 1), Qt::UTC);

Submission sent(SubmissionState state)
{
    Submission submission;
    submission.id = u"7d444840-9dc0-11d1-b245-5ffdce74fad2"_s;
    submission.baseUrl = u"http://127.0.0.1:41873/v1"_s;
    submission.siteId = u"norwich-pear-tree"_s;
    submission.siteName = u"Norwich Pear Tree"_s;
    submission.cutoff = u"2022-01-01T00:00:00.000Z"_s;
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
            .path = u"/v1/site-outages/norwich-pear-tree"_s,
            .status = status,
            .started = Noon.addSecs(number),
            .elapsed = 210ms};
}

} // namespace

class ReceiptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

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

    void countsConvertedTimes()
    {
        Submission submission = sent(SubmissionState::Accepted);
        QVERIFY(!receiptJson(submission).contains("converted"));
        QVERIFY(historyJson(submission).endsWith(R"(,"converted":null})"));
        QVERIFY(!receiptText(submission).contains(u"converted"_s));
        submission.converted = {12, u"Europe/Berlin"_s, {}};
        QVERIFY2(
            receiptJson(submission).contains(R"("converted":{"rows":12,"zone":"Europe/Berlin"})") &&
                historyJson(submission)
                    .contains(R"("converted":{"rows":12,"zone":"Europe/Berlin"})"),
            receiptJson(submission).constData());
        QVERIFY(
            receiptText(submission)
                .contains(u"of 12 outage(s) converted from local time (Europe/Berlin) to UTC"_s));
        submission.converted.form = u"month-day-year"_s;
        QVERIFY(
            receiptJson(submission).contains(R"("zone":"Europe/Berlin","form":"month-day-year"})"));
        QVERIFY(receiptText(submission)
                    .contains(u"local time (Europe/Berlin; month, day, year) to UTC"_s));
        submission.converted = {1, u"UTC"_s, u"yyyyMMdd HHmm"_s};
        QVERIFY(receiptText(submission)
                    .contains(u"of 1 outage(s) without a zone, taken as UTC (yyyyMMdd HHmm)"_s));
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
                     "\"submissionId\":\"7d444840-9dc0-11d1-b245-5ffdce74fad2\",\"message\":null,"
                     "\"site\":\"norwich-pear-tree\",\"siteName\":\"Norwich Pear Tree\","
                     "\"baseUrl\":\"http://127.0.0.1:41873/v1\",\"kind\":\"production\","
                     "\"cutoff\":\"2022-01-01T00:00:00.000Z\","
                     "\"sentAt\":\"2026-11-22T12:00:02.000Z\",\"attemptLog\":["
                     "{\"number\":1,\"startedAt\":\"2026-11-22T12:00:02.000Z\",\"httpStatus\":500,"
                     "\"bytesSent\":0,\"elapsedMs\":210},"
                     "{\"number\":2,\"startedAt\":\"2026-11-22T12:00:03.000Z\",\"httpStatus\":200,"
                     "\"bytesSent\":0,\"elapsedMs\":210}]}");
    }

    void provesWhatWasSentAndWhatWasNot()
    {
        Submission submission = sent(SubmissionState::Accepted);
        submission.attempts = {attempt(1, 200)};
        submission.fetchedAt = Noon;
        submission.kind = ConnectionKind::Demo;
        submission.leftOut = {
            2,
            {u"wrong meter"_s},
            {{u"d1"_s, u"Battery 1"_s, u"2022-01-01T00:00:00+02:00"_s, u"2022-01-02T00:00:00Z"_s,
              u"wrong \"meter\""_s},
             {u"d2"_s, u"B"_s, u"2022-01-03T00:00:00Z"_s, u"2022-01-04T00:00:00Z"_s, {}}}};
        const QJsonObject json = QJsonDocument::fromJson(receiptJson(submission)).object();
        QCOMPARE(json.value(u"kind").toString(), u"demo"_s);
        QCOMPARE(json.value(u"source").toString(), u"api"_s);
        const QJsonArray rows = json.value(u"leftOut").toObject().value(u"rows").toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject().value(u"begin").toString(), u"2022-01-01T00:00:00+02:00"_s);
        QCOMPARE(rows.at(0).toObject().value(u"name").toString(), u"Battery 1"_s);
        QCOMPARE(rows.at(0).toObject().value(u"reason").toString(), u"wrong \"meter\""_s);
        QVERIFY(rows.at(1).toObject().value(u"reason").isNull());
        submission.source.kind = ListSource::Kind::File;
        QVERIFY(receiptJson(submission).contains("\"source\":\"file\""));
    }

    void inventsNothingAboutAnOldRecord()
    {
        Submission submission = sent(SubmissionState::Accepted);
        submission.leftOut = {2, {u"wrong meter"_s}};
        const QJsonObject json = QJsonDocument::fromJson(receiptJson(submission)).object();
        QVERIFY(!json.contains(u"source"_s));
        QVERIFY(!json.contains(u"fetchedAt"_s));
        QVERIFY(!json.contains(u"operator"_s));
        QVERIFY(!json.value(u"leftOut").toObject().contains(u"rows"_s));
    }

    void listsNothingAsSentThatWasNot()
    {
        Submission submission = sent(SubmissionState::NotSent);
        submission.attempts = {attempt(1, 0)};
        submission.attempts.first().bytesSent = 0;
        submission.finishedAt = Noon.addSecs(3);
        QVERIFY(!receiptJson(submission).contains("sentAt"));
        // There it has always been when the first attempt began, and it stays so.
        QVERIFY(historyJson(submission).contains("\"sentAt\":\"2026-11-22T12:00:02"));
        const QString text = receiptText(submission);
        QVERIFY2(!text.contains(u"Sent"_s), qPrintable(text));
        QVERIFY(text.contains(u"Address        http://127.0.0.1:41873/v1\n"_s));
        QVERIFY(text.contains(u"Prepared       2026-11-22 12:00:01 UTC\n"_s));
        QVERIFY(text.contains(u"Finished       "_s));
        QVERIFY(text.contains(u"Attempt 1      2026-11-22 12:00:02 UTC, no answer"_s));
    }

    void namesItsFileByDaySiteAndOutcome_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<SubmissionState>("state");
        QTest::addColumn<QString>("name");
        QTest::newRow("accepted") << u"norwich-pear-tree"_s << SubmissionState::Accepted
                                  << u"2026-11-22 norwich-pear-tree accepted.pdf"_s;
        QTest::newRow("not sent") << u"odd_harbour.2"_s << SubmissionState::NotSent
                                  << u"2026-11-22 odd_harbour.2 not-sent.pdf"_s;
        QTest::newRow("a path") << u"../a/b:c?"_s << SubmissionState::Unknown
                                << u"2026-11-22 ..-a-b-c- unknown.pdf"_s;
        QTest::newRow("other letters")
            << u"Ωμ"_s << SubmissionState::Rejected << u"2026-11-22 -- rejected.pdf"_s;
        QTest::newRow("long") << QString(128, u'x') << SubmissionState::GaveUp
                              << u"2026-11-22 "_s + QString(80, u'x') + u" gave-up.pdf"_s;
    }

    void namesItsFileByDaySiteAndOutcome()
    {
        QFETCH(const QString, site);
        QFETCH(const SubmissionState, state);
        QFETCH(const QString, name);
        Submission submission = sent(state);
        submission.siteId = site;
        submission.attempts = {attempt(1, 200)};
        QCOMPARE(receiptFileName(submission, u"pdf"_s), name);
    }

    void saysWhatWasToCheck()
    {
        Submission submission = sent(SubmissionState::Accepted);
        QVERIFY(!receiptText(submission).contains(u"To check"_s));
        QVERIFY(!receiptJson(submission).contains("findings"));
        submission.checked = {.toCheck = 2, .lookedAt = 0};
        QCOMPARE(checkedText(submission.checked), u"2"_s);
        submission.checked.lookedAt = 1;
        QVERIFY(receiptFacts(submission).contains({u"To check"_s, u"2, and 1 looked at"_s}));
        QVERIFY2(receiptJson(submission).contains(R"("findings":{"toCheck":2,"lookedAt":1})"),
                 receiptJson(submission).constData());
    }

    void saysWhatAPersonLeftOut()
    {
        Submission submission = sent(SubmissionState::Accepted);
        QVERIFY(!receiptText(submission).contains(u"Left out"_s));
        submission.leftOut.count = 3;
        submission.leftOut.reasons = {u"wrong meter"_s, u"a\nb"_s};
        QVERIFY2(receiptText(submission)
                     .contains(u"Left out by a person  3, reasons given: wrong meter; a"_s),
                 qPrintable(receiptText(submission)));
        const QJsonObject json = QJsonDocument::fromJson(receiptJson(submission)).object();
        const QJsonObject leftOut = json.value(u"leftOut").toObject();
        QCOMPARE(leftOut.value(u"count").toInt(), 3);
        QCOMPARE(leftOut.value(u"reasons").toArray().at(1).toString(), u"a\nb"_s);
        submission.leftOut.reasons.clear();
        QVERIFY(receiptText(submission).contains(u"Left out by a person  3\n"_s));
    }

    void saysWhatTheReviewHad()
    {
        Submission submission = sent(SubmissionState::Accepted);
        submission.cutoff = u"2022-01-01T00:00:00Z"_s;
        QVERIFY(reviewFacts(submission).isEmpty());
        QVERIFY(!receiptJson(submission).contains("\"review\""));
        ReviewDigest reviewed;
        reviewed.counts = {.fetched = 108,
                           .otherSite = 89,
                           .unreadable = 1,
                           .beforeCutoff = 8,
                           .leftOut = 1,
                           .selected = 9};
        const OutageTexts outage{u"d1"_s, u"Battery 1"_s, u"2022-02-01T00:00:00.000Z"_s,
                                 u"2022-02-02T00:00:00.000Z"_s};
        reviewed.notes.fill({0, u"asked\nthe site"_s, outage}, 22);
        reviewed.others = {
            {.outage = outage, .record = 7, .problem = {RecordField::End, RecordFault::Missing}}};
        reviewed.changes = ReviewDigest::Changes{.since = submission.begunAt().addDays(-1),
                                                 .counts = {.added = 2, .removed = 1}};
        submission.reviewed = reviewed;
        const QList<ReceiptFact> facts = receiptFacts(submission);
        const auto valueOf = [&facts](const QString &name) {
            for (const ReceiptFact &fact : facts) {
                if (fact.name == name)
                    return fact.value;
            }
            return QString();
        };
        QCOMPARE(valueOf(u"Counts"_s),
                 u"108 fetched, 19 at this site, 10 since 1 January 2022, 9 in the list, 1 left "
                 "out, 1 cannot be read"_s);
        QVERIFY2(valueOf(u"Changes"_s).startsWith(u"2 new, 1 gone since "_s) &&
                     valueOf(u"Changes"_s).endsWith(u" (last accepted list)"_s),
                 qPrintable(valueOf(u"Changes"_s)));
        QCOMPARE(valueOf(u"Notes"_s), u"Battery 1, 2022-02-01 00:00:00 UTC: asked\ufffdthe site"_s);
        QVERIFY(facts.contains({QString(), u"2 more note(s)"_s}));
        QCOMPARE(valueOf(u"Cannot be read"_s), u"1 record(s), left out of the list knowingly"_s);
        const QJsonObject review =
            QJsonDocument::fromJson(receiptJson(submission)).object().value(u"review"_s).toObject();
        QCOMPARE(review.value(u"counts"_s).toObject().value(u"atSite"_s).toInt(), 19);
        QCOMPARE(review.value(u"changes"_s).toObject().value(u"new"_s).toInt(), 2);
        QCOMPARE(review.value(u"notes"_s).toArray().size(), 22);
        const QJsonObject other = review.value(u"others"_s).toArray().at(0).toObject();
        QCOMPARE(other.value(u"record"_s).toInt(), 7);
        QCOMPARE(other.value(u"field"_s), u"end"_s);
        QCOMPARE(other.value(u"fault"_s), u"missing"_s);
        QCOMPARE(digestIn(review), std::optional(reviewed));
        // An id that stands for a name is not for those who look on.
        submission.reviewed->notes = {{0, u"asked"_s, {u"secret-id"_s, {}, outage.begin, {}}}};
        for (const ReceiptFact &fact : receiptFacts(submission, Ids::Hidden))
            QVERIFY(!fact.value.contains(u"secret-id"_s));
    }

    /// As the counts of the window do.
    void groupsTheDigitsOfCounts()
    {
        const QScopeGuard restore([locale = QLocale()] { QLocale::setDefault(locale); });
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Submission submission = sent(SubmissionState::Accepted);
        submission.rows = 12'345;
        submission.leftOut.count = 6'789;
        const QString text = receiptText(submission);
        QVERIFY2(text.startsWith(u"Accepted: 12,345 outage(s) of"_s), qPrintable(text));
        QVERIFY2(text.count(u"12,345"_s) == 2, qPrintable(text)); // the row of the facts, too
        QVERIFY2(text.contains(u"6,789"_s), qPrintable(text));
    }

    void saysHowOldTheOutagesWere()
    {
        Submission submission = sent(SubmissionState::Accepted);
        QVERIFY(!receiptText(submission).contains(u"Fetched"_s));
        QVERIFY(!receiptJson(submission).contains("fetchedAt"));
        QVERIFY(historyJson(submission).contains(R"("fetchedAt":null)"));
        submission.attempts = {attempt(1, 200)};
        submission.fetchedAt = submission.sentAt().addSecs(-12 * 60);
        const QString fetched = submission.fetchedAt.toString(u"yyyy-MM-dd HH:mm:ss"_s);
        QVERIFY2(
            receiptText(submission)
                .contains(u"Fetched        "_s + fetched + u" UTC, 12 min before it was sent\n"_s),
            qPrintable(receiptText(submission)));
        for (const QByteArray &json : {receiptJson(submission), historyJson(submission)}) {
            const QJsonObject object = QJsonDocument::fromJson(json).object();
            QCOMPARE(object.value(u"fetchedAt").toString(),
                     submission.fetchedAt.toString(Qt::ISODateWithMs));
        }
        submission.source.kind = ListSource::Kind::File;
        submission.fetchedAt = submission.sentAt().addSecs(-59);
        QVERIFY2(receiptText(submission).contains(u"Read from a file  "_s),
                 qPrintable(receiptText(submission)));
        QVERIFY(!receiptText(submission).contains(u"before it was sent"_s));
        submission.attempts.clear(); // never sent
        submission.fetchedAt = submission.preparedAt.addSecs(-3600);
        QVERIFY(receiptText(submission).contains(u" UTC, 1 h before it was prepared\n"_s));
    }

    void saysWhichFileItWas()
    {
        Submission submission = sent(SubmissionState::Accepted);
        submission.fetchedAt = Noon;
        QVERIFY(!receiptText(submission).contains(u"SHA-256 of the file"_s));
        QVERIFY(!receiptJson(submission).contains("sourceDetail"));
        QVERIFY(historyJson(submission).contains(R"("source":"api","sourceDetail":null)"));
        submission.source = {.kind = ListSource::Kind::File,
                             .fileName = u"list \"1\".csv"_s,
                             .sha256 = QByteArray(64, 'c'),
                             .inAnswer = AnswerMatch{14, 12},
                             .answeredAt = Noon.addSecs(-60)};
        const QString text = receiptText(submission);
        QVERIFY2(text.contains(u"\nFile                 list \"1\".csv\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"\nSHA-256 of the file  "_s + QString(64, u'c') + u'\n'),
                 qPrintable(text));
        QVERIFY2(text.contains(u"12 of 14, fetched 2026-11-22 11:59:01 UTC"_s), qPrintable(text));
        for (const QByteArray &json : {receiptJson(submission), historyJson(submission)}) {
            const QJsonObject object = QJsonDocument::fromJson(json).object();
            QCOMPARE(object.value(u"source").toString(), u"file"_s);
            const QJsonObject detail = object.value(u"sourceDetail").toObject();
            QCOMPARE(detail.value(u"name").toString(), u"list \"1\".csv"_s);
            QCOMPARE(detail.value(u"sha256").toString(), QString(64, u'c'));
            QCOMPARE(detail.value(u"readAt").toString(), u"2026-11-22T12:00:01.000Z"_s);
            const QJsonObject match = detail.value(u"inAnswer").toObject();
            QCOMPARE(match.value(u"rows").toInt(), 14);
            QCOMPARE(match.value(u"found").toInt(), 12);
            QCOMPARE(match.value(u"fetchedAt").toString(), u"2026-11-22T11:59:01.000Z"_s);
        }
        submission.source.sheet = u"May"_s;
        QVERIFY(receiptJson(submission).contains(",\"sheet\":\"May\",\"sha256\":"));
        QVERIFY(receiptText(submission).contains(u"May"_s));
        submission.source = {.kind = ListSource::Kind::Pasted, .sha256 = QByteArray(64, 'c')};
        QVERIFY(receiptText(submission).contains(u"\nPasted "_s));
        QVERIFY(receiptText(submission).contains(u"\nSHA-256 of the text  "_s));
        const QJsonObject object = QJsonDocument::fromJson(receiptJson(submission)).object();
        QCOMPARE(object.value(u"source").toString(), u"pasted"_s);
        QVERIFY(object.value(u"sourceDetail").toObject().value(u"name").isNull());
        QVERIFY(!object.value(u"sourceDetail").toObject().contains(u"inAnswer"_s));
    }

    void saysWhoSentItAndWhere()
    {
        Submission submission = sent(SubmissionState::Accepted);
        QVERIFY(!receiptText(submission).contains(u"Operator"_s));
        QVERIFY(!receiptText(submission).contains(u"Computer"_s));
        QVERIFY(!receiptJson(submission).contains("operator"));
        QVERIFY(historyJson(submission).contains(R"("operator":null,"computer":null)"));
        submission.operatorName = u"ana\nmaria"_s;
        submission.computer = u"control-room-2"_s;
        const QString text = receiptText(submission);
        QVERIFY2(text.contains(u"\nOperator       ana\ufffdmaria\nComputer       control-"_s),
                 qPrintable(text));
        for (const QByteArray &json : {receiptJson(submission), historyJson(submission)}) {
            const QJsonObject object = QJsonDocument::fromJson(json).object();
            QVERIFY(object.value(u"operator").toString().startsWith(u"ana"_s));
            QCOMPARE(object.value(u"computer").toString(), u"control-room-2"_s);
        }
    }

    void showsWhatTheApiRemarks_data()
    {
        QTest::addColumn<AnswerRemark>("remark");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("warns");
        QTest::newRow("a message") << AnswerRemark{AnswerRemark::Kind::Message, u"thank you"_s}
                                   << u"Message of the API  thank you\n"_s << false;
        QTest::newRow("an error") << AnswerRemark{AnswerRemark::Kind::Error, u"disk full"_s}
                                  << u"The answer names an error: disk full\n"_s << true;
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
            QCOMPARE(object.value(u"warnings").toArray().contains(u"error-in-answer"_s), warns);
        }
        // Only of an acceptance.
        submission.state = SubmissionState::Unknown;
        QVERIFY(!receiptText(submission).contains(line));
    }

    void saysThatTheListMayHaveBeenLookedAtAgain_data()
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

    void saysThatTheListMayHaveBeenLookedAtAgain()
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
            const QString part = u"after the answer %1: the API may have looked at "
                                 "the list more than once\n"_s.arg(status);
            QCOMPARE(receiptText(submission).contains(part), status != 0);
            QCOMPARE(receiptText(submission).contains(u"more than once"_s), status != 0);
            const QJsonObject object = QJsonDocument::fromJson(receiptJson(submission)).object();
            QCOMPARE(object.value(u"warnings").toArray().contains(u"sent-again-after-error"_s),
                     status != 0);
        }
    }

    void saysNullWhereNoAnswerCame()
    {
        Submission submission = sent(SubmissionState::NotSent);
        submission.error =
            ApiError{.kind = ErrorKind::Unreachable, .detail = u"Connection refused"_s};
        const QJsonObject json = QJsonDocument::fromJson(receiptJson(submission)).object();
        QVERIFY(json.value(u"httpStatus").isNull());
        QCOMPARE(json.value(u"message").toString(), u"Connection refused"_s);
        QCOMPARE(json.value(u"attempts").toInt(-1), 0);
        QVERIFY(receiptText(submission).contains(u"no answer"_s));
    }

    void saysInWordsWhyNoAnswerCame_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("reason");
        QTest::newRow("cut") << ErrorKind::Unreachable
                             << u"The connection was closed before an answer came"_s;
        QTest::newRow("silence") << ErrorKind::Timeout << u"No answer came in time"_s;
        QTest::newRow("cancelled") << ErrorKind::Cancelled << u"Cancelled before an answer came"_s;
    }

    void saysInWordsWhyNoAnswerCame()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, reason);
        Submission submission = sent(SubmissionState::Unknown);
        submission.error = ApiError{.kind = kind, .detail = u"Unknown error"_s};
        QCOMPARE(receiptReason(submission), reason);
        QVERIFY(receiptText(submission).contains(reason));
        QVERIFY(!receiptText(submission).contains(u"Unknown error"_s));
    }

    void quotesTheMessageOfTheApi()
    {
        Submission submission = sent(SubmissionState::Rejected);
        submission.httpStatus = 400;
        submission.error = ApiError{.kind = ErrorKind::Refused,
                                    .httpStatus = 400,
                                    .detail = u"Bad Request"_s,
                                    .serverMessage = u"\"<b>no</b>\" \\"_s};
        const QJsonObject json = QJsonDocument::fromJson(receiptJson(submission)).object();
        QCOMPARE(json.value(u"message").toString(), u"\"<b>no</b>\" \\"_s);
        QVERIFY(receiptText(submission).contains(u"\"<b>no</b>\" \\"_s));
    }

    void saysTheStateFirst_data()
    {
        QTest::addColumn<SubmissionState>("state");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("accepted") << SubmissionState::Accepted << u"Accepted: 10 "_s;
        QTest::newRow("rejected") << SubmissionState::Rejected << u"Rejected: 10 "_s;
        QTest::newRow("gave up") << SubmissionState::GaveUp << u"Gave up: 10 "_s;
        QTest::newRow("not sent") << SubmissionState::NotSent << u"Not sent: 10 "_s;
        QTest::newRow("unknown") << SubmissionState::Unknown << u"Outcome unknown: 10 "_s;
        QTest::newRow("dry run") << SubmissionState::Prepared << u"Dry run: 10 "_s;
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
        submission.cutoff = u"2022-01-01T00:00:00Z"_s;
        submission.attempts.first().wait = 1400ms;
        submission.finishedAt = Noon.addSecs(3);
        const QStringList lines = receiptText(submission).split(u'\n');
        QVERIFY(lines.contains(u"Rows           10"_s));
        QVERIFY(lines.contains(u"Sent to        http://127.0.0.1:41873/v1"_s));
        QVERIFY(lines.contains(u"Cutoff         2022-01-01 00:00:00 UTC"_s)); // as in the table
        QVERIFY(lines.contains(u"Sent           2026-11-22 12:00:02 UTC"_s));
        QVERIFY(lines.contains(u"Outcome came   2026-11-22 12:00:04 UTC"_s));
        QVERIFY(!receiptText(submission).contains(u"12:00:01"_s)); // the dialog's time
        QVERIFY(lines.contains(
            u"Attempt 1      2026-11-22 12:00:02 UTC, HTTP 500, 210 ms, then a pause of 1 s 400 ms"_s));
        QVERIFY(lines.contains(u"Attempt 2      2026-11-22 12:00:03 UTC, HTTP 200, 210 ms"_s));
    }

    void saysWhenItWasPreparedWhereNothingWasSent()
    {
        const QString text = receiptText(sent(SubmissionState::NotSent));
        QVERIFY(text.contains(u"Prepared       2026-11-22 12:00:01 UTC"_s));
        QVERIFY(!text.contains(u"Sent    "_s));
    }

    void saysWhatIsNotKnownOfAnAttemptWithoutAnEnd()
    {
        Submission submission = sent(SubmissionState::Unknown);
        submission.attempts = {attempt(1, 0)};
        submission.attempts.first().bytesSent.reset();
        submission.attempts.first().elapsed = 0ms;
        for (const QString &text : {receiptText(submission), enquiryText(submission)}) {
            QVERIFY(text.contains(u"it is not known how much had been sent"_s));
            QVERIFY(!text.contains(u"0 ms"_s));
        }
        const QJsonObject json = QJsonDocument::fromJson(historyJson(submission)).object();
        const QJsonObject log = json.value(u"attemptLog").toArray().at(0).toObject();
        for (const QString &name : {u"bytesSent"_s, u"httpStatus"_s, u"elapsedMs"_s})
            QVERIFY2(log.value(name).isNull() && log.contains(name), qPrintable(name));
        QCOMPARE(json.value(u"sentAt").toString(), u"2026-11-22T12:00:02.000Z"_s);
        QCOMPARE(json.value(u"preparedAt").toString(), u"2026-11-22T12:00:01.000Z"_s);
    }

    void saysThatTheOutcomeIsNotOnRecord()
    {
        Submission submission = sent(SubmissionState::Accepted);
        submission.recordFault = u"no space left"_s;
        QVERIFY(receiptText(submission).contains(u"no: no space left"_s));
    }

    void keepsNamesOnOneLine()
    {
        Submission submission = sent(SubmissionState::Accepted);
        const qsizetype lines = receiptText(submission).count(u'\n');
        submission.siteName = u"A\nRejected: nothing\r\u2028%1 %2"_s;
        submission.siteId = u"x\ny"_s;
        QCOMPARE(receiptText(submission).count(u'\n'), lines);
        QVERIFY(receiptText(submission)
                    .contains(u"A\ufffdRejected: nothing\ufffd\ufffd%1 %2 (x\ufffdy)"_s));
    }

    void tellsTheOtherSideWhatItNeedsToFindTheList()
    {
        Submission submission = sent(SubmissionState::Unknown);
        submission.attempts = {attempt(1, 0)};
        const QString text = enquiryText(submission);
        for (const QString &part :
             {submission.id, submission.siteId, submission.siteName, submission.baseUrl,
              QString::fromLatin1(submission.sha256), u"2026-11-22 12:00:02 UTC"_s, u"10 outage"_s,
              u"2 byte"_s, u"no answer"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
    }
};

QTEST_GUILESS_MAIN(ReceiptTest)
#include "tst_receipt.moc"
