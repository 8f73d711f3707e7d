// SPDX-License-Identifier: MIT
#include "support/play.h"

#include <random>

namespace play {

Script answer(int status, const QByteArray &body, const QList<HttpHeader> &headers)
{
    return Script().afterRequest().answer(status, body, headers).close();
}

Script raw(const QByteArray &bytes)
{
    return Script().afterRequest().send(bytes).close();
}

Script rawAndSilent(const QByteArray &bytes)
{
    return Script().afterRequest().send(bytes).hang();
}

Script scattered(const QByteArray &bytes, unsigned seed)
{
    std::mt19937 chance(seed);
    Script script = Script().afterRequest();
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size = 1 + static_cast<qsizetype>(chance() % 7);
        script.send(bytes.mid(at, size)).pause(std::chrono::milliseconds(0));
        at += size;
    }
    return script.close();
}

QByteArray head(const char *status, const QByteArray &fields)
{
    return QByteArray("HTTP/1.1 ") + status + "\r\n" + fields + "\r\n";
}

} // namespace play
