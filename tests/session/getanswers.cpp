// SPDX-License-Identifier: MIT
#include "session/getscenario.h"

using Kind = ErrorKind;
using play::answer;
using play::head;
using play::raw;

namespace {

const QByteArray Page = "<html><body>Please log in</body></html>";
constexpr std::nullopt_t Read = std::nullopt; // the list was read

/// One attempt that is answered with \a status.
GetScenario once(int status, Kind kind)
{
    const QByteArray text = QByteArray::number(status);
    return {text, {answer(status)}, kind, text};
}

QList<GetScenario> finalAnswers()
{
    const QList<HttpHeader> self{{"Location", "/v1/outages"}};
    QList<GetScenario> all;
    for (const int status : {201, 202, 204, 206, 299})
        all.append(once(status, Kind::UnexpectedStatus));
    for (const int status : {301, 302, 303, 307, 308}) {
        const QByteArray text = QByteArray::number(status);
        all.append({text, {answer(status, "", self)}, Kind::Redirected, text});
    }
    for (const int status : {300, 304, 399})
        all.append(once(status, Kind::Redirected));
    for (const int status : {400, 402, 405, 407, 409, 410, 418, 422, 451, 499})
        all.append(once(status, Kind::Refused));
    for (const int status : {401, 403})
        all.append(once(status, Kind::KeyRefused));
    for (const int status : {501, 505, 507, 511, 599})
        all.append(once(status, Kind::ServerError));
    all.append(once(404, Kind::NotFound));
    all.append(once(600, Kind::UnexpectedStatus));
    return all;
}

QList<GetScenario> passingAnswers()
{
    QList<GetScenario> all;
    for (const int status : {408, 425, 429, 500, 502, 503, 504, 522, 524}) {
        const QByteArray text = QByteArray::number(status);
        all.append({text + ", then 200", {answer(status)}, Read, text + " 200"});
    }
    const Script no = answer(500);
    const QByteArray six = QByteArray("500 ").repeated(6).trimmed();
    return all +
           QList<GetScenario>{
               {"200", {}, Read, "200"},
               {"500 six times", {no, no, no, no, no, no}, Kind::ServerError, six},
               {"500 five times, then 200", {no, no, no, no, no}, Read, six.first(20) + "200"},
               {"500, then 403", {no, answer(403)}, Kind::KeyRefused, "500 403"},
               {"500 with a page, then 200", {answer(500, Page)}, Read, "500 200"},
               {"103 and no more, then 200", {raw(head("103 Early Hints"))}, Read, "103 200"},
           };
}

/// A complete 200 that is not the list is asked for twice more.
QList<GetScenario> otherContent()
{
    const auto thrice = [](const char *name, const QByteArray &body) {
        const Script script = answer(200, body);
        return GetScenario{name, {script, script, script}, Kind::Unreadable, "200 200 200"};
    };
    return {
        thrice("a captive portal", Page),
        thrice("nothing", ""),
        thrice("an object", "{}"),
        thrice("null", "null"),
        thrice("half a list", R"([{"id":"a"})"),
        thrice("a list and more", "[] []"),
        thrice("zeros", QByteArray(4, '\0')),
        {"a captive portal, then the list", {answer(200, Page)}, Read, "200 200"},
        {"a captive portal twice, then the list",
         {answer(200, Page), answer(200, Page)},
         Read,
         "200 200 200"},
    };
}

QList<GetScenario> pauses()
{
    const auto no = [](int status, const QByteArray &retryAfter) {
        return answer(status, "{}",
                      {{"Retry-After", retryAfter}, {"Date", "Fri, 01 Mar 2024 12:00:00 GMT"}});
    };
    return {
        {"429 with Retry-After 7", {no(429, "7")}, Read, "429 200", "7"},
        {"503 with Retry-After 60", {no(503, "60")}, Read, "503 200", "60"},
        {"502 with Retry-After 7", {no(502, "7")}, Read, "502 200", "7"},
        {"503 with a date", {no(503, "Fri, 01 Mar 2024 12:00:20 GMT")}, Read, "503 200", "20"},
        {"503 with a date of the past",
         {no(503, "Fri, 01 Mar 2024 11:00:00 GMT")},
         Read,
         "503 200",
         "0.1"},
        {"503 with Retry-After soon", {no(503, "soon")}, Read, "503 200", "0.1"},
        {"503 with Retry-After 61", {no(503, "61")}, Kind::RetryAfterTooLong, "503"},
        {"pauses past the deadline",
         {no(503, "50"), no(503, "50")},
         Kind::RetryAfterTooLong,
         "503 503",
         "50"},
    };
}

} // namespace

QList<GetScenario> answeredGets()
{
    return finalAnswers() + passingAnswers() + otherContent() + pauses();
}
