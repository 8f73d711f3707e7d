// SPDX-License-Identifier: MIT
#include "submission/postscenario.h"

using State = SubmissionState;
using play::answer;
using play::head;
using play::raw;

namespace {

constexpr qsizetype Large = 8 * 1024 * 1024; // more than the kernel keeps for us

const QByteArray Yes = head("200 OK", "Content-Length: 2\r\n") + "{}";

Script upTo(const QByteArray &bytes)
{
    return Script().afterRequest().send(bytes);
}

/// The connection ends while the list is on its way.
QList<PostScenario> insideTheRequest()
{
    const auto cut = [](const char *name, const Script &script) {
        return PostScenario{name, {script}, State::Unknown, "0", {}, 0, 1, Large};
    };
    return {
        cut("closed after the first bytes of the list", Script().afterBody(1).close()),
        cut("reset after the first bytes of the list", Script().afterBody(1).reset()),
        cut("closed in the middle of the list", Script().afterBody(Large / 2).close()),
        cut("reset in the middle of the list", Script().afterBody(Large / 2).reset()),
        cut("reset towards the end of the list", Script().afterBody(Large / 8 * 7).reset()),
    };
}

/// The list arrived, and no answer came, or a part of one.
QList<PostScenario> afterTheRequest()
{
    const Script no = answer(500);
    return {
        {"closed without an answer", {upTo("").close()}, State::Unknown, "0"},
        {"reset without an answer", {upTo("").reset()}, State::Unknown, "0"},
        {"half closed without an answer", {upTo("").halfClose().hang()}, State::Unknown, "0"},
        {"closed after a while",
         {upTo("").pause(std::chrono::milliseconds(30)).close()},
         State::Unknown,
         "0"},
        {"closed after a 500", {no, upTo("").close()}, State::Unknown, "500 0"},
        {"reset after a 500", {no, upTo("").reset()}, State::Unknown, "500 0"},
        {"reset in the head", {upTo("HTTP/1.1 200 OK\r\nX: y").reset()}, State::Unknown, "0"},
        {"closed after the head",
         {raw(head("200 OK", "Content-Length: 2\r\n"))},
         State::Unknown,
         "200"},
        {"closed in the body",
         {raw(head("200 OK", "Content-Length: 2\r\n") + "{")},
         State::Unknown,
         "200"},
        {"404 closed after the head",
         {raw(head("404 No", "Content-Length: 2\r\n"))},
         State::Unknown,
         "404"},
        {"404 closed in the body",
         {raw(head("404 No", "Content-Length: 2\r\n") + "{")},
         State::Unknown,
         "404"},
        {"500 closed after the head",
         {raw(head("500 No", "Content-Length: 2\r\n"))},
         State::Unknown,
         "500"},
        {"500 closed in the body",
         {raw(head("500 No", "Content-Length: 2\r\n") + "{")},
         State::Unknown,
         "500"},
        {"500, and 503 closed in the body",
         {no, raw(head("503 No", "Content-Length: 2\r\n") + "{")},
         State::Unknown,
         "500 503"},
        {"closed after the answer", {raw(Yes)}, State::Accepted, "200"},
        {"half closed after the answer", {upTo(Yes).halfClose().hang()}, State::Accepted, "200"},
        {"500 kept alive, then closed",
         {upTo(head("500 No", "Content-Length: 2\r\n") + "{}")
              .pause(std::chrono::milliseconds(5))
              .close()},
         State::Accepted,
         "500 200"},
        {"500 kept alive, then reset",
         {upTo(head("500 No", "Content-Length: 2\r\n") + "{}")
              .pause(std::chrono::milliseconds(5))
              .reset()},
         State::Accepted,
         "500 200"},
        {"500 kept alive for ever",
         {upTo(head("500 No", "Content-Length: 2\r\n") + "{}").hang()},
         State::Accepted,
         "500 200"},
    };
}

QList<PostScenario> garbage()
{
    const auto line = [](const char *text) {
        return PostScenario{QByteArray("'") + text + '\'',
                            {raw(QByteArray(text) + "\r\n\r\n{}")},
                            State::Unknown,
                            "0"};
    };
    return {
        line("SSH-2.0-OpenSSH_9.2"),
        line("HTPT/1.1 200 OK"),
        line("HTTP/1.1"),
        line("HTTP/1.1 OK"),
        line("HTTP/x.y 200 OK"),
        line("200 OK"),
        line("<html></html>"),
        line("{}"),
        {"a status of one digit", {raw("HTTP/1.1 2 OK\r\n\r\n{}")}, State::Unknown, "2"},
        {"zeros", {raw(QByteArray(1000, '\0'))}, State::Unknown, "0"},
        {"noise", {raw(QByteArray::fromHex("8f3ac1ffee00017f0d0a0d0aa5"))}, State::Unknown, "0"},
        {"TLS where none was asked for",
         {raw(QByteArray::fromHex("15030300020228"))},
         State::Unknown,
         "0"},
        {"an answer twice", {raw(Yes + Yes)}, State::Accepted, "200"},
        {"a 200 and a 500 behind it",
         {raw(Yes + head("500 No", "Content-Length: 0\r\n"))},
         State::Accepted,
         "200"},
        {"a 500 and a 200 behind it",
         {raw(head("500 No", "Content-Length: 0\r\n") + Yes), answer(404)},
         State::Rejected,
         "500 404"},
    };
}

/// A 200 that ends after each of its bytes but the last; and whole, in the end.
QList<PostScenario> cutsEverywhere()
{
    QList<PostScenario> all;
    for (qsizetype length = 0; length < Yes.size(); ++length) {
        // The status counts once the head is whole.
        const bool hasHead = length >= Yes.size() - 2;
        all.append({"200 cut after " + QByteArray::number(length) + " bytes",
                    {raw(Yes.first(length))},
                    State::Unknown,
                    hasHead ? "200" : "0"});
    }
    return all;
}

} // namespace

QList<PostScenario> breakScenarios()
{
    return insideTheRequest() + afterTheRequest() + garbage() + cutsEverywhere();
}
