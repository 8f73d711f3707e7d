// SPDX-License-Identifier: MIT
#include "submission/postscenario.h"

using State = SubmissionState;
using play::answer;
using play::head;
using play::raw;

namespace {

/// \a status with \a retryAfter, and with the server's idea of the time.
Script no(int status, const QByteArray &retryAfter)
{
    return answer(status, "{}",
                  {{"Retry-After", retryAfter}, {"Date", "Fri, 01 Mar 2024 12:00:00 GMT"}});
}

/// A 503 that asks for \a retryAfter, after which the list is accepted \a pause seconds later.
PostScenario granted(const QByteArray &retryAfter, const QByteArray &pause)
{
    return {"Retry-After '" + retryAfter + "'",
            {no(503, retryAfter)},
            State::Accepted,
            "503 200",
            pause};
}

/// A 503 that asks for more than there is.
PostScenario tooLong(const QByteArray &retryAfter)
{
    return {"Retry-After '" + retryAfter + "'", {no(503, retryAfter)}, State::GaveUp, "503"};
}

} // namespace

QList<PostScenario> pauseScenarios()
{
    return {
        granted("0", "0.1"),
        granted("1", "1"),
        granted("7", "7"),
        granted(" 7 ", "7"),
        granted("60", "60"),
        tooLong("61"),
        tooLong("86400"),
        tooLong("99999999999999999999"),
        granted("Fri, 01 Mar 2024 12:00:20 GMT", "20"),
        granted("Friday, 01-Mar-24 12:00:20 GMT", "20"),
        granted("Fri Mar  1 12:00:20 2024", "20"),
        granted("Fri, 01 Mar 2024 11:59:59 GMT", "0.1"),
        granted("Thu, 01 Jan 1970 00:00:00 GMT", "0.1"),
        tooLong("Fri, 01 Mar 2024 12:02:00 GMT"),
        tooLong("Sat, 01 Mar 2031 12:00:00 GMT"),
        granted("", "0.1"),
        granted("soon", "0.1"),
        granted("-1", "0.1"),
        granted("1.5", "0.1"),
        granted("7 seconds", "0.1"),
        granted("2024-03-01T12:00:20Z", "0.1"),
        granted("Fri, 31 Feb 2024 12:00:20 GMT", "0.1"),
        {"Retry-After of 2000 digits", {no(503, QByteArray(2000, '7'))}, State::GaveUp, "503"},
        {"Retry-After twice, the same",
         {answer(503, "{}", {{"Retry-After", "7"}, {"Retry-After", "7"}})},
         State::Accepted,
         "503 200",
         "0.1"},
        {"Retry-After twice, not the same",
         {answer(503, "{}", {{"Retry-After", "7"}, {"Retry-After", "9"}})},
         State::Accepted,
         "503 200",
         "0.1"},
        {"429 with Retry-After", {no(429, "20")}, State::Accepted, "429 200", "20"},
        {"500 with Retry-After", {no(500, "20")}, State::Accepted, "500 200", "20"},
        {"408 with Retry-After", {no(408, "20")}, State::Accepted, "408 200", "20"},
        {"404 with Retry-After", {no(404, "20")}, State::Rejected, "404"},
        {"502 with Retry-After", {no(502, "20")}, State::Unknown, "502"},
        {"200 with Retry-After", {no(200, "20")}, State::Accepted, "200"},
        {"two pauses that fit",
         {no(503, "40"), no(429, "40")},
         State::Accepted,
         "503 429 200",
         "40 40"},
        {"two pauses past the deadline",
         {no(503, "50"), no(503, "50")},
         State::GaveUp,
         "503 503",
         "50"},
        {"a pause, and then no answer",
         {no(503, "30"), raw(head("200 OK", "Content-Length: 9\r\n") + "{")},
         State::Unknown,
         "503 200",
         "30"},
    };
}
