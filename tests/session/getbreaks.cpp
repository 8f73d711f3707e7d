// SPDX-License-Identifier: MIT
#include "session/getscenario.h"

using namespace std::chrono_literals;
using Kind = ErrorKind;
using play::answer;
using play::head;
using play::raw;
using play::rawAndSilent;
using play::scattered;

namespace {

constexpr int Fast = 100;                     // the 90 s of the deadline in a second
constexpr std::nullopt_t Read = std::nullopt; // the list was read

QByteArray lengthField(qsizetype length)
{
    return "Content-Length: " + QByteArray::number(length) + "\r\n";
}

/// Ends too early, and is asked for again.
QList<GetScenario> cuts(const QByteArray &list)
{
    const QByteArray length = lengthField(list.size());
    const QByteArray half = list.first(list.size() / 2);
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const auto cut = [](const char *name, const Script &script) {
        return GetScenario{name, {script}, Read, "200 200"};
    };
    return {
        cut("closed after the head", raw(head("200 OK", length))),
        cut("closed in the list", raw(head("200 OK", length) + half)),
        cut("reset in the list",
            Script().afterRequest().send(head("200 OK", length) + half).reset()),
        cut("closed before the last byte", raw(head("200 OK", length) + list.chopped(1))),
        cut("closed in a chunk", raw(head("200 OK", chunked) + "ffff\r\n" + half)),
        cut("no length, closed in the list", raw(head("200 OK") + half)),
        cut("length too large", raw(head("200 OK", lengthField(list.size() + 1)) + list)),
        cut("length too small", raw(head("200 OK", lengthField(list.size() - 1)) + list)),
        cut("gzip that is not", answer(200, list, {{"Content-Encoding", "gzip"}})),
        {"404 closed in the body",
         {raw(head("404 No", "Content-Length: 9\r\n") + "{")},
         Kind::NotFound,
         "404"},
        {"500 closed in the body",
         {raw(head("500 No", "Content-Length: 9\r\n") + "{")},
         Read,
         "500 200"},
    };
}

/// Ends before the head does, each time. Qt sends a GET up to three times again without being
/// asked, unseen, which is why a POST is not sent in the same way.
QList<GetScenario> noAnswers()
{
    const auto never = [](const char *name, const Script &script) {
        return GetScenario{name, QList<Script>(60, script), Kind::Unreachable, "0 0 0 0 0 0", {}, 1,
                           4};
    };
    const Script got = Script().afterRequest();
    return {
        never("closed without an answer", Script(got).close()),
        never("reset without an answer", Script(got).reset()),
        never("closed in the head", Script(got).send("HTTP/1.1 200 OK\r\nX: ").close()),
        never("reset in the head", Script(got).send("HTTP/1.1 200 OK\r\nX: ").reset()),
        never("garbage", raw("SSH-2.0-OpenSSH_9.2\r\n\r\n")),
    };
}

QList<GetScenario> wholeLists(const QByteArray &list)
{
    const QByteArray yes = head("200 OK", lengthField(list.size())) + list;
    const QByteArray size = QByteArray::number(list.size(), 16);
    const auto whole = [](const char *name, const Script &script) {
        return GetScenario{name, {script}, Read, "200"};
    };
    QList<GetScenario> all{
        whole("until the end of the connection", raw(head("200 OK") + list)),
        whole("in a chunk", raw(head("200 OK", "Transfer-Encoding: chunked\r\n") + size + "\r\n" +
                                list + "\r\n0\r\n\r\n")),
        whole("100, then the list", raw(head("100 Continue") + yes)),
        whole("the list twice", raw(yes + yes)),
        whole("64 bytes each millisecond", Script().afterRequest().drip(64, 1ms).send(yes).close()),
    };
    for (int portion = 1; portion <= 7; ++portion)
        all.append(whole("slices", Script().afterRequest().slices(portion).send(yes).close()));
    for (unsigned seed = 1; seed <= 3; ++seed)
        all.append(whole("pieces", scattered(yes, seed)));
    return all;
}

/// What never ends is ended by a limit, again and again, until none of the time is left.
QList<GetScenario> stalls()
{
    const QByteArray kilobyte(1024, ' ');
    return {
        {"silence", {rawAndSilent("")}, Read, "0 200", {}, Fast},
        {"silence in the head", {rawAndSilent("HTTP/1.1 200 OK\r\nX: ")}, Read, "0 200", {}, Fast},
        {"silence after the head",
         {rawAndSilent(head("200 OK", "Content-Length: 2\r\n"))},
         Read,
         "200 200",
         {},
         Fast},
        {"silence in the list",
         {rawAndSilent(head("200 OK", "Content-Length: 9\r\n") + "[")},
         Read,
         "200 200",
         {},
         Fast},
        {"404, and silence",
         {rawAndSilent(head("404 No", "Content-Length: 9\r\n") + "[")},
         Kind::NotFound,
         "404",
         {},
         Fast},
        {"a flood of an error",
         {Script().afterRequest().send(head("404 No")).endless(kilobyte)},
         Kind::NotFound,
         "404"},
        {"too long to be true",
         {raw(head("200 OK", "Content-Length: 2147483649\r\n") + "[")},
         Kind::TooLarge,
         "200"},
    };
}

} // namespace

QList<GetScenario> brokenGets(const QByteArray &list)
{
    return cuts(list) + noAnswers() + wholeLists(list) + stalls();
}
