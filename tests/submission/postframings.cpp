// SPDX-License-Identifier: MIT
#include "submission/postscenario.h"

using State = SubmissionState;
using play::answer;
using play::head;
using play::raw;

namespace {

const QByteArray Gzip = QByteArray::fromHex("1f8b0800000000000003aba8050043bfa6a302000000"); // {}

QByteArray yes(const QByteArray &fields, const QByteArray &body)
{
    return head("200 OK", fields) + body;
}

PostScenario untilClose(PostScenario scenario)
{
    scenario.orUnknown = true;
    return scenario;
}

QList<PostScenario> lengths()
{
    const QByteArray huge = "99999999999999999999";
    return {
        untilClose({"no length", {raw(yes("", "{}"))}, State::Accepted, "200"}),
        {"no length and no body", {raw(yes("", ""))}, State::Unknown, "200"},
        {"no length, cut", {raw(yes("", "{\"a\":"))}, State::Unknown, "200"},
        {"length too large", {raw(yes("Content-Length: 3\r\n", "{}"))}, State::Unknown, "200"},
        {"length too small", {raw(yes("Content-Length: 1\r\n", "{}"))}, State::Unknown, "200"},
        {"length of a part that is JSON",
         {raw(yes("Content-Length: 2\r\n", "{}{}"))},
         State::Accepted,
         "200"},
        {"length 0 and a body", {raw(yes("Content-Length: 0\r\n", "{}"))}, State::Accepted, "200"},
        // RFC 9110 §8.6 would allow to take it for one; nothing is lost by asking a person.
        {"length twice, the same",
         {raw(yes("Content-Length: 2\r\nContent-Length: 2\r\n", "{}"))},
         State::Unknown,
         "200"},
        {"length twice, the second larger",
         {raw(yes("Content-Length: 2\r\nContent-Length: 9\r\n", "{}"))},
         State::Unknown,
         "200"},
        {"length twice, the first larger",
         {raw(yes("Content-Length: 9\r\nContent-Length: 2\r\n", "{}"))},
         State::Unknown,
         "200"},
        {"negative length", {raw(yes("Content-Length: -2\r\n", "{}"))}, State::Unknown, "200"},
        {"length in words", {raw(yes("Content-Length: two\r\n", "{}"))}, State::Unknown, "200"},
        {"length of 20 digits",
         {raw(yes("Content-Length: " + huge + "\r\n", "{}"))},
         State::Unknown,
         "200"},
        {"length of a gigabyte",
         {raw(yes("Content-Length: 1073741824\r\n", "{}"))},
         State::Unknown,
         "200"},
        {"500, length too large",
         {raw(head("500 No", "Content-Length: 3\r\n") + "{}")},
         State::Unknown,
         "500"},
        untilClose(
            {"500 without a length", {raw(head("500 No") + "{}")}, State::Accepted, "500 200"}),
        {"500 without a length and a body", {raw(head("500 No"))}, State::Unknown, "500"},
        {"503 without a length and a body", {raw(head("503 No"))}, State::Unknown, "503"},
        {"429 without a length and a body", {raw(head("429 No"))}, State::Unknown, "429"},
        {"408 without a length and a body", {raw(head("408 No"))}, State::Unknown, "408"},
        {"500, then 503 without a length and a body",
         {answer(500), raw(head("503 No"))},
         State::Unknown,
         "500 503"},
        {"204 that announces a body",
         {raw(head("204 No Content", "Content-Length: 5\r\n"))},
         State::Accepted,
         "204"},
        untilClose(
            {"404 without a length and a body", {raw(head("404 No"))}, State::Rejected, "404"}),
    };
}

QList<PostScenario> chunks()
{
    const auto chunked = [](const char *name, const QByteArray &body, State state) {
        return PostScenario{name, {raw(yes("Transfer-Encoding: chunked\r\n", body))}, state, "200"};
    };
    return {
        chunked("chunks", "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n", State::Accepted),
        chunked("chunks with extensions", "2;a=b\r\n{}\r\n0\r\n\r\n", State::Accepted),
        chunked("chunks with a trailer", "2\r\n{}\r\n0\r\nX: y\r\n\r\n", State::Accepted),
        chunked("no chunk", "", State::Unknown),
        chunked("cut in the size of a chunk", "1", State::Unknown),
        chunked("cut after the size of a chunk", "2\r\n", State::Unknown),
        chunked("cut in a chunk", "9\r\n{\"a\":", State::Unknown),
        chunked("cut between two chunks", "1\r\n{\r\n", State::Unknown),
        chunked("nothing but the last chunk", "0\r\n\r\n", State::Unknown),
        chunked("a size that is no number", "zz\r\n{}\r\n0\r\n\r\n", State::Unknown),
        chunked("a chunk larger than it says", "1\r\n{}\r\n0\r\n\r\n", State::Unknown),
        {"500 in chunks",
         {raw(head("500 No", "Transfer-Encoding: chunked\r\n") + "2\r\n{}\r\n0\r\n\r\n")},
         State::Accepted,
         "500 200"},
        {"500 cut in a chunk",
         {raw(head("500 No", "Transfer-Encoding: chunked\r\n") + "9\r\n{")},
         State::Unknown,
         "500"},
    };
}

QList<PostScenario> encodings()
{
    const auto encoded = [](const QByteArray &encoding, const QByteArray &body) {
        return yes("Content-Encoding: " + encoding +
                       "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n",
                   body);
    };
    return {
        {"gzip that is gzip", {raw(encoded("gzip", Gzip))}, State::Unknown, "200"},
        {"gzip that is not", {raw(encoded("gzip", "{}"))}, State::Unknown, "200"},
        {"gzip cut short", {raw(encoded("gzip", Gzip.first(9)))}, State::Unknown, "200"},
        {"gzip of nothing", {raw(encoded("gzip", ""))}, State::Unknown, "200"},
        {"deflate that is not", {raw(encoded("deflate", "{}"))}, State::Unknown, "200"},
        {"br that is not", {raw(encoded("br", "{}"))}, State::Unknown, "200"},
        {"an encoding nobody knows", {raw(encoded("shout", "{}"))}, State::Unknown, "200"},
        {"identity", {raw(encoded("identity", "{}"))}, State::Accepted, "200"},
        {"404 in gzip that is not",
         {answer(404, "{}", {{"Content-Encoding", "gzip"}})},
         State::Rejected,
         "404"},
    };
}

} // namespace

QList<PostScenario> framingScenarios()
{
    return lengths() + chunks() + encodings();
}
