// SPDX-License-Identifier: MIT
#include "demo/httpanswer.h"

#include <algorithm>
#include <array>

namespace {

struct Phrase
{
    int status;
    const char *words;
};

constexpr std::array Phrases{
    Phrase{200, "OK"},
    Phrase{301, "Moved Permanently"},
    Phrase{302, "Found"},
    Phrase{303, "See Other"},
    Phrase{307, "Temporary Redirect"},
    Phrase{308, "Permanent Redirect"},
    Phrase{400, "Bad Request"},
    Phrase{403, "Forbidden"},
    Phrase{404, "Not Found"},
    Phrase{405, "Method Not Allowed"},
    Phrase{408, "Request Timeout"},
    Phrase{413, "Content Too Large"},
    Phrase{425, "Too Early"},
    Phrase{429, "Too Many Requests"},
    Phrase{431, "Request Header Fields Too Large"},
    Phrase{500, "Internal Server Error"},
    Phrase{501, "Not Implemented"},
    Phrase{502, "Bad Gateway"},
    Phrase{503, "Service Unavailable"},
    Phrase{504, "Gateway Timeout"},
    Phrase{505, "HTTP Version Not Supported"},
};

} // namespace

QByteArray reasonPhrase(int status)
{
    const auto found =
        std::ranges::find_if(Phrases, [status](const Phrase &p) { return p.status == status; });
    return found == Phrases.end() ? QByteArray("Status") : QByteArray(found->words);
}

QByteArray answerHead(const HttpAnswer &answer, qint64 bodySize, bool keepAlive)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' +
                      reasonPhrase(answer.status) + "\r\n";
    if (!answer.contentType.isEmpty())
        head += "Content-Type: " + answer.contentType + "\r\n";
    for (const HttpHeader &header : answer.headers)
        head += header.name + ": " + header.value + "\r\n";
    head += "Content-Length: " + QByteArray::number(bodySize) + "\r\n";
    if (!keepAlive)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

QByteArray answerBytes(const HttpAnswer &answer, bool keepAlive)
{
    return answerHead(answer, answer.body.size(), keepAlive) + answer.body;
}
