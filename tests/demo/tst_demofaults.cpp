// SPDX-License-Identifier: MIT
#include "demo/demoapi.h"
#include "demo/demofaults.h"

#include <QtCore/qset.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

DemoFaults with(DemoFault fault, qint64 number = 1)
{
    DemoFaults faults;
    faults.switchOn(fault, number);
    return faults;
}

HttpRequest siteInfoRequest()
{
    return {.method = "GET",
            .path = {u"v1"_s, u"site-info"_s, u"quiet-meadow"_s},
            .headers = {{"x-api-key", "demo"}}};
}

HttpRequest postRequest()
{
    return {.method = "POST",
            .path = {u"v1"_s, u"site-outages"_s, u"quiet-meadow"_s},
            .headers = {{"X-Api-Key", "demo"}, {"Idempotency-Key", "k-1"}},
            .body = "[]"};
}

/// The statuses of so many equal requests; negative where the connection is cut, 0 without answer.
QList<int> statusesOf(DemoApi &api, int count, const HttpRequest &request = siteInfoRequest())
{
    QList<int> all;
    for (int i = 0; i < count; ++i) {
        const DemoReply reply = api.reply(request);
        switch (reply.ending) {
        case DemoReply::Ending::Whole:
            all.append(reply.answer.status);
            break;
        case DemoReply::Ending::CutInside:
            all.append(-reply.answer.status);
            break;
        case DemoReply::Ending::NoAnswer:
            all.append(0);
            break;
        }
    }
    return all;
}

using Statuses = QList<int>;

} // namespace

class DemoFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFaultIsDescribed();
    void readsNamesAndNumbers_data();
    void readsNamesAndNumbers();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void switchesOnAndOff();
    void strikesNowAndThen_data();
    void strikesNowAndThen();
    void throttlingSaysHowLong();
    void serverErrorsAreSometimesPages();
    void slowDelaysEveryAnswer();
    void lostAnswersWereAccepted_data();
    void lostAnswersWereAccepted();
    void togetherTheyStillLetSomethingThrough();
    void aChangeCountsAnew();
    void millionMakesALongList();
    void keepsTheNewestSubmissions();
};

void DemoFaultsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void DemoFaultsTest::everyFaultIsDescribed()
{
    QSet<QString> names;
    QSet<QString> sentences;
    for (const DemoFault fault : AllDemoFaults) {
        names.insert(demoFaultName(fault));
        sentences.insert(demoFaultSentence(fault));
        QVERIFY(demoFaultSentence(fault).endsWith(u'.'));
        const DemoFaultNumber number = demoFaultNumber(fault);
        QVERIFY(number.least <= number.usual && number.usual <= number.most);
    }
    QCOMPARE(names, (QSet<QString>{u"server-error"_s, u"throttle"_s, u"slow"_s, u"cut"_s,
                                   u"lost-answer"_s, u"bad-json"_s, u"wrong-key"_s, u"million"_s}));
    QCOMPARE(sentences.size(), names.size());
}

void DemoFaultsTest::readsNamesAndNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DemoFault>("fault");
    QTest::addColumn<qint64>("number");
    QTest::newRow("server-error") << u"server-error"_s << DemoFault::ServerError << 3LL;
    QTest::newRow("server-error=1") << u"server-error=1"_s << DemoFault::ServerError << 1LL;
    QTest::newRow("throttle") << u"throttle"_s << DemoFault::Throttle << 2LL;
    QTest::newRow("throttle=0") << u"throttle=0"_s << DemoFault::Throttle << 0LL;
    QTest::newRow("slow=5") << u"slow=5"_s << DemoFault::Slow << 5LL;
    QTest::newRow("cut=2") << u"cut=2"_s << DemoFault::Cut << 2LL;
    QTest::newRow("lost-answer") << u"lost-answer"_s << DemoFault::LostAnswer << 1LL;
    QTest::newRow("lost-answer=0") << u"lost-answer=0"_s << DemoFault::LostAnswer << 0LL;
    QTest::newRow("bad-json") << u"bad-json"_s << DemoFault::BadJson << 0LL;
    QTest::newRow("wrong-key") << u"wrong-key"_s << DemoFault::WrongKey << 0LL;
    QTest::newRow("million") << u"million"_s << DemoFault::Million << 1'000'000LL;
    QTest::newRow("million=42") << u"million=42"_s << DemoFault::Million << 42LL;
}

void DemoFaultsTest::readsNamesAndNumbers()
{
    QFETCH(const QString, text);
    const auto named = parseFault(text);
    QVERIFY(named);
    QTEST(named->fault, "fault");
    QTEST(named->number, "number");
}

void DemoFaultsTest::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DemoFaultProblem>("problem");
    QTest::newRow("empty") << u""_s << DemoFaultProblem::UnknownName;
    QTest::newRow("unknown") << u"earthquake"_s << DemoFaultProblem::UnknownName;
    QTest::newRow("other case") << u"Slow"_s << DemoFaultProblem::UnknownName;
    QTest::newRow("number for none") << u"bad-json=1"_s << DemoFaultProblem::NoNumberWanted;
    QTest::newRow("no number") << u"slow="_s << DemoFaultProblem::NotANumber;
    QTest::newRow("word") << u"slow=much"_s << DemoFaultProblem::NotANumber;
    QTest::newRow("fraction") << u"slow=1.5"_s << DemoFaultProblem::NotANumber;
    QTest::newRow("huge") << u"slow=99999999999999999999"_s << DemoFaultProblem::NotANumber;
    QTest::newRow("too small") << u"cut=0"_s << DemoFaultProblem::OutOfRange;
    QTest::newRow("negative") << u"million=-1"_s << DemoFaultProblem::OutOfRange;
    QTest::newRow("too large") << u"million=10000001"_s << DemoFaultProblem::OutOfRange;
}

void DemoFaultsTest::refusesOtherTexts()
{
    QFETCH(const QString, text);
    const auto named = parseFault(text);
    QVERIFY(!named);
    QTEST(named.error(), "problem");
}

void DemoFaultsTest::switchesOnAndOff()
{
    DemoFaults faults;
    QVERIFY(faults.isEmpty());
    faults.switchOn(DemoFault::Slow);
    QVERIFY(faults.has(DemoFault::Slow));
    QCOMPARE(faults.number(DemoFault::Slow), 2000);
    faults.switchOn(DemoFault::Slow, -7);
    QCOMPARE(faults.number(DemoFault::Slow), 1);
    faults.switchOn(DemoFault::BadJson, 7);
    QCOMPARE(faults.number(DemoFault::BadJson), 0);
    faults.switchOff(DemoFault::Slow);
    QVERIFY(!faults.has(DemoFault::Slow));
    faults.switchOff(DemoFault::BadJson);
    QCOMPARE(faults, DemoFaults());
}

void DemoFaultsTest::strikesNowAndThen_data()
{
    QTest::addColumn<DemoFaults>("faults");
    QTest::addColumn<Statuses>("statuses");
    using enum DemoFault;
    QTest::newRow("none") << DemoFaults() << Statuses{200, 200, 200, 200};
    QTest::newRow("server-error=1") << with(ServerError, 1) << Statuses{500, 500, 500, 500};
    QTest::newRow("server-error=2") << with(ServerError, 2) << Statuses{200, 500, 200, 500};
    QTest::newRow("server-error=3") << with(ServerError, 3) << Statuses{200, 200, 500, 200};
    QTest::newRow("throttle") << with(Throttle) << Statuses{429, 200, 429, 200};
    QTest::newRow("cut=1") << with(Cut, 1) << Statuses{-200, -200, -200, -200};
    QTest::newRow("cut=2") << with(Cut, 2) << Statuses{200, -200, 200, -200};
    QTest::newRow("wrong-key") << with(WrongKey) << Statuses{403, 403, 403, 403};
    QTest::newRow("bad-json") << with(BadJson) << Statuses{200, 200, 200, 200};
    QTest::newRow("lost-answer meets POST alone") << with(LostAnswer) << Statuses{200, 200};
}

void DemoFaultsTest::strikesNowAndThen()
{
    QFETCH(const DemoFaults, faults);
    QFETCH(const Statuses, statuses);
    DemoApi api(DemoData(1), "demo");
    api.setFaults(faults);
    QCOMPARE(statusesOf(api, int(statuses.size())), statuses);
}

void DemoFaultsTest::throttlingSaysHowLong()
{
    DemoApi api(DemoData(1), "demo");
    api.setFaults(with(DemoFault::Throttle, 7));
    const QList<HttpHeader> headers = api.reply(siteInfoRequest()).answer.headers;
    QCOMPARE(headers, (QList<HttpHeader>{{"Retry-After", "7"}}));
}

void DemoFaultsTest::serverErrorsAreSometimesPages()
{
    DemoApi api(DemoData(1), "demo");
    api.setFaults(with(DemoFault::ServerError, 1));
    const HttpAnswer first = api.reply(siteInfoRequest()).answer;
    const HttpAnswer second = api.reply(siteInfoRequest()).answer;
    QCOMPARE(first.body, R"({"message":"Internal server error"})"_ba);
    QCOMPARE(second.contentType, "text/html"_ba);
    QVERIFY(second.body.startsWith("<!DOCTYPE html>"));
}

void DemoFaultsTest::slowDelaysEveryAnswer()
{
    DemoApi api(DemoData(1), "demo");
    QCOMPARE(api.reply(siteInfoRequest()).delay, std::chrono::milliseconds{0});
    DemoFaults faults = with(DemoFault::Slow, 30);
    faults.switchOn(DemoFault::WrongKey);
    api.setFaults(faults);
    QCOMPARE(api.reply(siteInfoRequest()).delay, std::chrono::milliseconds{30});
    QCOMPARE(api.reply(siteInfoRequest()).answer.status, 403);
}

void DemoFaultsTest::lostAnswersWereAccepted_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<Statuses>("statuses");
    QTest::newRow("the first") << 1LL << Statuses{0, 200, 200};
    QTest::newRow("the first two") << 2LL << Statuses{0, 0, 200};
    QTest::newRow("all") << 0LL << Statuses{0, 0, 0};
}

void DemoFaultsTest::lostAnswersWereAccepted()
{
    QFETCH(const qint64, number);
    DemoApi api(DemoData(1), "demo");
    api.setFaults(with(DemoFault::LostAnswer, number));
    QTEST(statusesOf(api, 3, postRequest()), "statuses");
    QCOMPARE(api.acceptedCount(), 3);
}

void DemoFaultsTest::togetherTheyStillLetSomethingThrough()
{
    DemoFaults faults;
    faults.switchOn(DemoFault::Throttle, 1);
    faults.switchOn(DemoFault::ServerError, 2);
    faults.switchOn(DemoFault::Cut, 2);
    DemoApi api(DemoData(1), "demo");
    api.setFaults(faults);
    QCOMPARE(statusesOf(api, 8), (Statuses{429, 200, 429, 500, 429, -200, 429, 500}));
}

void DemoFaultsTest::aChangeCountsAnew()
{
    DemoApi api(DemoData(1), "demo");
    api.setFaults(with(DemoFault::ServerError, 2));
    QCOMPARE(statusesOf(api, 1), Statuses{200});
    api.setFaults(with(DemoFault::ServerError, 2));
    QCOMPARE(statusesOf(api, 2), (Statuses{200, 500}));
    api.setFaults({});
    QCOMPARE(statusesOf(api, 3), (Statuses{200, 200, 200}));
}

void DemoFaultsTest::millionMakesALongList()
{
    DemoApi api(DemoData(1), "demo");
    api.setFaults(with(DemoFault::Million, 5000));
    HttpRequest request = siteInfoRequest();
    request.path = {u"v1"_s, u"outages"_s};
    DemoReply reply = api.reply(request);
    QVERIFY(reply.stream);
    const QByteArray body = reply.stream->read(reply.stream->size());
    QCOMPARE(body.count("\"id\""), 5000);
    QCOMPARE(body.count("111183e7-fb90-436b-9951-63392b36bdd2"), 3); // the site's are among them
}

void DemoFaultsTest::keepsTheNewestSubmissions()
{
    DemoApi api(DemoData(1), "demo");
    HttpRequest request = postRequest();
    QCOMPARE(api.reply(request).answer.status, 200);
    QCOMPARE(api.acceptedSubmissions(),
             (QList<AcceptedSubmission>{{u"quiet-meadow"_s, "[]", "k-1"}}));
    request.body = QByteArray(DemoApi::MaximumKeptBody, ' ') + "[]";
    for (int i = 0; i < DemoApi::MaximumKept; ++i)
        QCOMPARE(api.reply(request).answer.status, 200);
    QCOMPARE(api.acceptedCount(), DemoApi::MaximumKept + 1);
    QCOMPARE(api.acceptedSubmissions().size(), DemoApi::MaximumKept);
    QVERIFY(api.acceptedSubmissions().first().body.isNull());
}

QTEST_APPLESS_MAIN(DemoFaultsTest)

#include "tst_demofaults.moc"
