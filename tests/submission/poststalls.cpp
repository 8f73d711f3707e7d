// SPDX-License-Identifier: MIT
#include "submission/postscenario.h"

using namespace std::chrono_literals;
using State = SubmissionState;
using play::answer;
using play::head;
using play::rawAndSilent;
using play::scattered;

namespace {

constexpr int Fast = 200;                        // the 60 s of silence in 0.3 s
constexpr qsizetype HugeList = 32 * 1024 * 1024; // more than the kernel keeps for us

const QByteArray WholeYes = head("200 OK", "Content-Length: 2\r\n") + "{}";
const QByteArray No = head("500 No", "Content-Length: 2\r\n") + "{}";

/// One attempt that nothing but a limit ends.
PostScenario endless(const char *name, const Script &script, const QByteArray &statuses)
{
    return {name, {script}, State::Unknown, statuses, {}, {}, Fast};
}

QList<PostScenario> silences()
{
    return {
        endless("silence", rawAndSilent(""), "0"),
        endless("silence in the status line", rawAndSilent("HTTP/1."), "0"),
        endless("silence in the head", rawAndSilent("HTTP/1.1 200 OK\r\nX: "), "0"),
        endless("silence after the head", rawAndSilent(head("200 OK", "Content-Length: 2\r\n")),
                "200"),
        endless("silence in the body", rawAndSilent(head("200 OK", "Content-Length: 2\r\n") + "{"),
                "200"),
        endless("silence in a chunk",
                rawAndSilent(head("200 OK", "Transfer-Encoding: chunked\r\n") + "9\r\n{"), "200"),
        endless("silence after a body without a length", rawAndSilent(head("200 OK") + "{}"),
                "200"),
        endless("silence after half a 500",
                rawAndSilent(head("500 No", "Content-Length: 2\r\n") + "{"), "500"),
        endless("silence after half a 404",
                rawAndSilent(head("404 No", "Content-Length: 2\r\n") + "{"), "404"),
        {"silence after a 500",
         {answer(500), rawAndSilent("")},
         State::Unknown,
         "500 0",
         {},
         {},
         Fast},
        {"nobody reads on, in the middle of the list",
         {Script().afterBody(1).stopReading().hang()},
         State::Unknown,
         "0",
         {},
         0,
         Fast,
         HugeList},
        {"yes, before the list has arrived",
         {Script().afterBody(1).stopReading().send(WholeYes).hang()},
         State::Unknown,
         "0", // Qt says nothing of an answer before the list has gone
         {},
         0,
         Fast,
         HugeList},
    };
}

QList<PostScenario> drips()
{
    const auto dripping = [](const QByteArray &bytes) {
        return Script().afterRequest().drip(1, 2ms).send(bytes).close();
    };
    return {
        {"200, a byte each 2 ms", {dripping(WholeYes)}, State::Accepted, "200"},
        {"500, a byte each 2 ms", {dripping(No)}, State::Accepted, "500 200"},
        endless("a head that drips for ever", Script().afterRequest().drip(8, 5ms).endlessHead(),
                "0"),
        endless("a body that drips for ever",
                Script().afterRequest().send(head("200 OK")).drip(1, 5ms).endless("  "), "200"),
        endless("100 after 100 for ever",
                Script().afterRequest().drip(25, 5ms).endless(head("100 Continue")), "0"),
    };
}

QList<PostScenario> floods()
{
    const QByteArray kilobyte(1024, 'x');
    return {
        endless("a flood of header fields", Script().afterRequest().endlessHead(), "0"),
        endless("a header field without an end",
                Script().afterRequest().send("HTTP/1.1 200 OK\r\nX: ").endless(kilobyte), "0"),
        endless("a flood without a head", Script().afterRequest().endless(kilobyte), "0"),
        // Ended by their size, not by time.
        {"200 and a flood of bytes",
         {Script().afterRequest().endlessBody(kilobyte)},
         State::Unknown,
         "200"},
        {"500 and a flood of bytes",
         {Script().afterRequest().send(head("500 No")).endless(kilobyte)},
         State::Unknown,
         "500"},
        {"404 and a flood of bytes",
         {Script().afterRequest().send(head("404 No")).endless(kilobyte)},
         State::Unknown,
         "404"},
        {"200 and a megabyte that is JSON",
         {answer(200, '"' + kilobyte.repeated(1000) + '"')},
         State::Accepted,
         "200"},
        {"500 and a megabyte", {answer(500, kilobyte.repeated(1000))}, State::Accepted, "500 200"},
        {"ninety header fields",
         {Script()
              .afterRequest()
              .send("HTTP/1.1 200 OK\r\n" + QByteArray("X-More: and more\r\n").repeated(90) +
                    "Content-Length: 2\r\n\r\n{}")
              .close()},
         State::Accepted,
         "200"},
    };
}

QList<PostScenario> slices()
{
    QList<PostScenario> all;
    for (int size = 1; size <= 7; ++size) {
        const auto sliced = [&](const QByteArray &bytes) {
            return Script().afterRequest().slices(size).send(bytes).close();
        };
        all.append({"500 and 200 in slices of " + QByteArray::number(size),
                    {sliced(No), sliced(WholeYes)},
                    State::Accepted,
                    "500 200"});
    }
    for (unsigned seed = 1; seed <= 5; ++seed) {
        all.append({"500 and 200 in pieces, seed " + QByteArray::number(seed),
                    {scattered(No, seed), scattered(WholeYes, seed + 100)},
                    State::Accepted,
                    "500 200"});
    }
    return all;
}

} // namespace

QList<PostScenario> stallScenarios()
{
    return silences() + drips() + floods() + slices();
}
