// SPDX-License-Identifier: MIT
#include "submission/postscenario.h"

using State = SubmissionState;
using play::answer;
using play::head;
using play::raw;

namespace {

const QByteArray Page = "<html><body>Please log in</body></html>";

/// One attempt that is answered with \a status.
PostScenario once(int status, State state)
{
    const QByteArray text = QByteArray::number(status);
    return {text, {answer(status)}, state, text};
}

/// A yes that says more.
PostScenario saying(const char *name, const QByteArray &body, const char *remark)
{
    PostScenario scenario{name, {answer(200, body)}, State::Accepted, "200"};
    scenario.remark = remark;
    return scenario;
}

/// What the API may answer when it has taken the list, and what only looks like it.
QList<PostScenario> successes()
{
    return {
        {"200 {}", {answer(200, "{}")}, State::Accepted, "200"},
        {"200, empty", {answer(200, "")}, State::Accepted, "200"},
        {"200, white space", {answer(200, " \r\n")}, State::Accepted, "200"},
        {"200, an array", {answer(200, "[1]")}, State::Accepted, "200"},
        {"200, a text", {answer(200, "\"thanks\"")}, State::Accepted, "200"},
        saying("200, a message", R"({"message":"no"})", "message: no"),
        saying("200, an error", R"({"error":"disk full"})", "error: disk full"),
        saying("200, a list of errors", R"({"errors":[{"row":2}]})", R"(error: [{"row":2}])"),
        saying("200, an error behind a byte order mark",
               "\xEF\xBB\xBF{\"errorMessage\":\"disk full\"}", "error: disk full"),
        {"200, no errors", {answer(200, R"({"errors":[]})")}, State::Accepted, "200"},
        {"200 {} behind a byte order mark",
         {answer(200, "\xEF\xBB\xBF{}")},
         State::Accepted,
         "200"},
        {"200, a page behind a byte order mark",
         {answer(200, "\xEF\xBB\xBF" + Page)},
         State::Unknown,
         "200"},
        {"206", {answer(206)}, State::Unknown, "206"},
        {"206 with a range",
         {answer(206, "{}", {{"Content-Range", "bytes 0-1/2"}})},
         State::Unknown,
         "206"},
        {"201", {answer(201)}, State::Accepted, "201"},
        {"202", {answer(202)}, State::Accepted, "202"},
        {"204", {raw(head("204 No Content"))}, State::Accepted, "204"},
        {"299", {answer(299)}, State::Accepted, "299"},
        {"200, a captive portal", {answer(200, Page)}, State::Unknown, "200"},
        {"201, a captive portal", {answer(201, Page)}, State::Unknown, "201"},
        {"200, plain text", {answer(200, "OK")}, State::Unknown, "200"},
        {"200, half an object", {answer(200, "{\"a\":")}, State::Unknown, "200"},
        {"200, two objects", {answer(200, "{} {}")}, State::Unknown, "200"},
        {"200, an object and more", {answer(200, "{}x")}, State::Unknown, "200"},
        {"200, zeros", {answer(200, QByteArray(4, '\0'))}, State::Unknown, "200"},
        {"302 to a captive portal",
         {answer(302, Page, {{"Location", "http://127.0.0.1:1/login"}})},
         State::Unknown,
         "302"},
        {"511, a captive portal", {answer(511, Page)}, State::GaveUp, "511"},
    };
}

QList<PostScenario> interims()
{
    const QByteArray yes = head("200 OK", "Content-Length: 2\r\n") + "{}";
    return {
        {"100, then 200", {raw(head("100 Continue") + yes)}, State::Accepted, "200"},
        {"100 three times, then 200",
         {raw(head("100 Continue") + head("100 Continue") + head("100 Continue") + yes)},
         State::Accepted,
         "200"},
        {"100 and no more", {raw(head("100 Continue"))}, State::Unknown, "0"},
        {"103 and no more", {raw(head("103 Early Hints"))}, State::Unknown, "103"},
        // Qt 6.4 takes the first 103 for the answer; the 200 behind it is never seen.
        {"103, then 200", {raw(head("103 Early Hints") + yes)}, State::Unknown, "103"},
        {"199", {raw(head("199 Strange"))}, State::Unknown, "199"},
    };
}

QList<PostScenario> refusals()
{
    const QList<HttpHeader> self{{"Location", "/v1/site-outages/site-1"}};
    QList<PostScenario> all{
        {"301", {answer(301, "", self)}, State::Rejected, "301"},
        {"302", {answer(302, "", self)}, State::Rejected, "302"},
        {"303", {answer(303, "", self)}, State::Unknown, "303"},
        {"307", {answer(307, "", self)}, State::Rejected, "307"},
        {"308", {answer(308, "", self)}, State::Rejected, "308"},
        {"301 to https",
         {answer(301, "", {{"Location", "https://127.0.0.1/v1/site-outages/site-1"}})},
         State::Rejected,
         "301"},
        {"302 to a slash",
         {answer(302, "", {{"Location", "/v1/site-outages/site-1/"}})},
         State::Rejected,
         "302"},
        {"301 to the result",
         {answer(301, "", {{"Location", "/v1/site-outages/site-1/7"}})},
         State::Unknown,
         "301"},
        {"302 to the result",
         {answer(302, "", {{"Location", "/v1/site-outages/site-1?created=7"}})},
         State::Unknown,
         "302"},
        {"307 to another path", {answer(307, "", {{"Location", "/v2"}})}, State::Rejected, "307"},
        {"308 to another path", {answer(308, "", {{"Location", "/v2"}})}, State::Rejected, "308"},
        {"301 to nowhere", {answer(301, "")}, State::Rejected, "301"},
        {"302 to nowhere", {answer(302, "")}, State::Rejected, "302"},
        {"307 to nowhere", {answer(307, "")}, State::Rejected, "307"},
        {"401 that asks for a password",
         {answer(401, "{}", {{"WWW-Authenticate", "Basic realm=\"x\""}})},
         State::Rejected,
         "401"},
        {"407 that asks for a password",
         {answer(407, "{}", {{"Proxy-Authenticate", "Basic realm=\"x\""}})},
         State::Rejected,
         "407"},
    };
    for (const int status : {300, 304, 399, 400, 401, 402, 403, 404, 405, 406,
                             409, 410, 411, 412, 413, 415, 422, 431, 451, 499})
        all.append(once(status, State::Rejected));
    return all;
}

QList<PostScenario> failures()
{
    QList<PostScenario> all;
    for (const int status : {501, 505, 507, 511})
        all.append(once(status, State::GaveUp));
    // A gateway between the program and the API lost the answer.
    for (const int status : {502, 504, 520, 522, 524, 598, 599, 600, 999})
        all.append(once(status, State::Unknown));
    for (const int status : {408, 425, 429, 500, 503}) {
        const QByteArray text = QByteArray::number(status);
        const Script no = answer(status);
        all.append({text + ", then 200", {no, answer(200)}, State::Accepted, text + " 200"});
        all.append({text + " six times",
                    {no, no, no, no, no, no},
                    State::GaveUp,
                    QByteArray(text + ' ').repeated(6).trimmed()});
    }
    return all;
}

QList<PostScenario> mixtures()
{
    const Script no = answer(500);
    return {
        {"every no there is, then 200",
         {answer(408), answer(425), answer(429), no, answer(503), answer(200)},
         State::Accepted,
         "408 425 429 500 503 200"},
        {"500, then 404", {no, answer(404)}, State::Rejected, "500 404"},
        {"500, then 302", {no, answer(302)}, State::Rejected, "500 302"},
        {"500, then 409", {no, answer(409)}, State::Unknown, "500 409"},
        {"503, then 422", {answer(503), answer(422)}, State::Unknown, "503 422"},
        {"429, then 409", {answer(429), answer(409)}, State::Unknown, "429 409"},
        {"500, then 400", {no, answer(400)}, State::Rejected, "500 400"},
        {"500, then 502", {no, answer(502)}, State::Unknown, "500 502"},
        {"500, then 501", {no, answer(501)}, State::GaveUp, "500 501"},
        {"500, then a page", {no, answer(200, Page)}, State::Unknown, "500 200"},
        {"500 with a page, then 200", {answer(500, Page), answer(200)}, State::Accepted, "500 200"},
        {"500 five times, then 200",
         {no, no, no, no, no, answer(200)},
         State::Accepted,
         "500 500 500 500 500 200"},
    };
}

} // namespace

QList<PostScenario> statusScenarios()
{
    return successes() + interims() + refusals() + failures() + mixtures();
}
