// SPDX-License-Identifier: MIT
#include "net/acceptance.h"
#include "net/exchangesamples.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

using namespace exchanges;

/// What it takes for an answer to count as an acceptance, and what else it says.
class AcceptanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAPostOnProofOnly_data();
    void acceptsAPostOnProofOnly();
    void keepsWhatAnAcceptanceRemarks_data();
    void keepsWhatAnAcceptanceRemarks();
    void namesAYesWithoutProof_data();
    void namesAYesWithoutProof();
    void sendsAgainOnProofOnly_data();
    void sendsAgainOnProofOnly();
    void knowsJson_data();
    void knowsJson();
};

void AcceptanceTest::acceptsAPostOnProofOnly_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<Delivery>("delivery");
    QTest::newRow("{}") << answer(200) << Delivery::Accepted;
    QTest::newRow("empty") << answer(200, "") << Delivery::Accepted;
    QTest::newRow("201") << answer(201) << Delivery::Accepted;
    QTest::newRow("204") << answer(204, "") << Delivery::Accepted;
    QTest::newRow("206") << answer(206) << Delivery::Unknown;
    QTest::newRow("206, empty") << answer(206, "") << Delivery::Unknown;
    QTest::newRow("{} behind a mark") << answer(200, "\xEF\xBB\xBF{}") << Delivery::Accepted;
    QTest::newRow("nothing behind a mark") << answer(200, "\xEF\xBB\xBF") << Delivery::Accepted;
    QTest::newRow("a page behind a mark") << answer(200, "\xEF\xBB\xBF<html>") << Delivery::Unknown;
    QTest::newRow("two marks") << answer(200, "\xEF\xBB\xBF\xEF\xBB\xBF{}") << Delivery::Unknown;
    QTest::newRow("a mark of UTF-16") << answer(200, "\xFF\xFE{}") << Delivery::Unknown;
    QTest::newRow("an error") << answer(200, R"({"error":"no"})") << Delivery::Accepted;
    QTest::newRow("a page") << answer(200, "<html>") << Delivery::Unknown;
    QTest::newRow("JSON and more") << answer(200, "{} {}") << Delivery::Unknown;

    Exchange exchange = answer(200);
    exchange.framing = Framing::UntilClose;
    exchange.contentLength = -1;
    QTest::newRow("JSON without a length") << exchange << Delivery::Accepted;
    exchange.body = "{";
    QTest::newRow("half of it without a length") << exchange << Delivery::Unknown;
    exchange.body.clear();
    QTest::newRow("nothing without a length") << exchange << Delivery::Unknown;
    exchange.framing = Framing::Chunked;
    QTest::newRow("nothing in chunks") << exchange << Delivery::Unknown;
    exchange.body = "\xEF\xBB\xBF";
    QTest::newRow("a mark in chunks") << exchange << Delivery::Unknown;
    exchange.body = "\xEF\xBB\xBF{}";
    QTest::newRow("JSON behind a mark in chunks") << exchange << Delivery::Accepted;
    exchange.body = "{}";
    QTest::newRow("JSON in chunks") << exchange << Delivery::Accepted;
    exchange = answer(200);
    exchange.bytesSent = 1;
    QTest::newRow("before everything left") << exchange << Delivery::Unknown;
    exchange = answer(200);
    exchange.error = Error::RemoteHostClosedError;
    QTest::newRow("an error behind it") << exchange << Delivery::Unknown;
}

void AcceptanceTest::acceptsAPostOnProofOnly()
{
    QFETCH(const Exchange, exchange);
    QFETCH(const Delivery, delivery);
    const AttemptVerdict verdict = classify(post(), exchange, Now);
    QCOMPARE(verdict.delivery, delivery);
    QCOMPARE(verdict.error.has_value(), delivery != Delivery::Accepted);
}

void AcceptanceTest::keepsWhatAnAcceptanceRemarks_data()
{
    using Kind = AnswerRemark::Kind;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<AnswerRemark>>("remark");
    const auto row = [](const char *body, std::optional<AnswerRemark> remark) {
        QTest::addRow("%s", body) << QByteArray(body) << remark;
    };
    for (const char *body :
         {"", "{}", "[]", "\"error\"", "true", R"([{"error":"no"}])", R"({"error":null})",
          R"({"error":false,"errors":[],"errorMessage":""})", R"({"error":0,"errors":{}})",
          R"({"message":" ","error":"\n"})", R"({"Error":"no"})", R"({"message":7})"})
        row(body, std::nullopt);
    const auto error = [&row](const char *body, const char *text) {
        row(body, AnswerRemark{Kind::Error, QString::fromUtf8(text)});
    };
    error(R"({"error":"disk full"})", "disk full");
    error(R"({"errorMessage":"disk full"})", "disk full");
    error(R"({"errors":["a",{"b":1}]})", R"(["a",{"b":1}])");
    error(R"({"error":{"code":5}})", R"({"code":5})");
    error(R"({"error":true,"message":"2 rows were not taken"})", "true; 2 rows were not taken");
    error(R"({"error":17})", "17");
    error("\xEF\xBB\xBF{\"error\":\"disk full\"}", "disk full");
    error(R"({"error":"canary-key\n is\u202E wrong"})", "[key] is wrong");
    row(R"({"message":"taken, canary-\u0007key"})", AnswerRemark{Kind::Message, u"taken, [key]"_s});
}

void AcceptanceTest::keepsWhatAnAcceptanceRemarks()
{
    QFETCH(const QByteArray, body);
    QFETCH(const std::optional<AnswerRemark>, remark);
    const AttemptVerdict verdict = classify(post(), answer(200, body), Now);
    QCOMPARE(verdict.delivery, Delivery::Accepted);
    QVERIFY(!verdict.error);
    QVERIFY2(verdict.remark == remark,
             qPrintable(verdict.remark ? verdict.remark->text : u"nothing"_s));
    QVERIFY(!classify(post(), answer(400, body), Now).remark);
}

void AcceptanceTest::namesAYesWithoutProof_data()
{
    QTest::addColumn<Exchange>("exchange");
    QTest::addColumn<ErrorClue>("clue");
    const auto with = [](Framing framing, const QByteArray &body, int status = 200) {
        Exchange exchange = answer(status, body);
        exchange.framing = framing;
        if (framing != Framing::Length)
            exchange.contentLength = -1;
        return exchange;
    };
    const auto row = [](const char *name, const Exchange &exchange, ErrorClue clue) {
        QTest::newRow(name) << exchange << clue;
    };
    row("chunked, empty", with(Framing::Chunked, ""), ErrorClue::UnprovenEnd);
    row("chunked, white space", with(Framing::Chunked, " \n"), ErrorClue::UnprovenEnd);
    row("until close, empty", with(Framing::UntilClose, "", 201), ErrorClue::UnprovenEnd);
    row("a page", with(Framing::Chunked, "<html>"), ErrorClue::None);
    row("206", with(Framing::Chunked, "", 206), ErrorClue::None);
    row("500", with(Framing::Chunked, "", 500), ErrorClue::None);
    Exchange early = with(Framing::Chunked, "");
    early.bytesSent = 1;
    row("before everything left", early, ErrorClue::None);
}

void AcceptanceTest::namesAYesWithoutProof()
{
    QFETCH(const Exchange, exchange);
    QFETCH(const ErrorClue, clue);
    const AttemptVerdict verdict = classify(post(), exchange, Now);
    QCOMPARE(verdict.delivery, Delivery::Unknown);
    QCOMPARE(verdict.error->clue, clue);
}

void AcceptanceTest::sendsAgainOnProofOnly_data()
{
    QTest::addColumn<Framing>("framing");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Delivery>("delivery");
    const QByteArray json = "{\"message\":\"later\"}";
    QTest::newRow("length") << Framing::Length << QByteArray("<html>") << Delivery::Answered;
    QTest::newRow("length, empty") << Framing::Length << QByteArray() << Delivery::Answered;
    QTest::newRow("chunked JSON") << Framing::Chunked << json << Delivery::Answered;
    QTest::newRow("chunked, cut or not")
        << Framing::Chunked << json.chopped(1) << Delivery::Unknown;
    QTest::newRow("chunked, empty") << Framing::Chunked << QByteArray() << Delivery::Unknown;
    QTest::newRow("until close, JSON") << Framing::UntilClose << json << Delivery::Answered;
    QTest::newRow("until close, a page")
        << Framing::UntilClose << QByteArray("<html>") << Delivery::Unknown;
    QTest::newRow("until close, empty") << Framing::UntilClose << QByteArray() << Delivery::Unknown;
}

void AcceptanceTest::sendsAgainOnProofOnly()
{
    QFETCH(const Framing, framing);
    QFETCH(const QByteArray, body);
    QFETCH(const Delivery, delivery);
    for (const int status : {408, 425, 429, 500, 503}) {
        Exchange exchange = answer(status, body);
        exchange.framing = framing;
        if (framing != Framing::Length)
            exchange.contentLength = -1;
        const AttemptVerdict verdict = classify(post(), exchange, Now);
        QCOMPARE(verdict.delivery, delivery);
        QCOMPARE(verdict.next, delivery == Delivery::Answered ? NextStep::Retry : NextStep::Stop);
    }
}

void AcceptanceTest::knowsJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isFine");
    for (const char *body : {"", " \r\n", "{}", "[]", "null", "true", "1", "\"x\"", " {\"a\":1} "})
        QTest::addRow("'%s'", body) << QByteArray(body) << true;
    QTest::newRow("behind a mark") << QByteArray("\xEF\xBB\xBF{}") << true;
    QTest::newRow("nothing but a mark") << QByteArray("\xEF\xBB\xBF") << true;
    QTest::newRow("a mark in the middle") << QByteArray("{}\xEF\xBB\xBF") << false;
    for (const char *body : {"{", "x", "1,2", "1],[2", "{}{}", "<html>", "nul", "],[", "{},"})
        QTest::addRow("'%s'", body) << QByteArray(body) << false;
    QTest::newRow("nested a million deep") << QByteArray(1'000'000, '[') << false;
}

void AcceptanceTest::knowsJson()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isFine);
    QCOMPARE(isEmptyOrJson(body), isFine);
}

QTEST_APPLESS_MAIN(AcceptanceTest)
#include "tst_acceptance.moc"
