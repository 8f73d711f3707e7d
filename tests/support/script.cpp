// SPDX-License-Identifier: MIT
#include "support/script.h"

#include <utility>

Script &Script::add(Step step)
{
    m_steps.append(std::move(step));
    return *this;
}

Script &Script::afterBytes(qsizetype count)
{
    return add(step::AwaitBytes{count});
}

Script &Script::afterHead()
{
    return add(step::AwaitHead{});
}

Script &Script::afterBody(qsizetype count)
{
    return add(step::AwaitBody{count});
}

Script &Script::afterRequest()
{
    return add(step::AwaitRequest{});
}

Script &Script::send(const QByteArray &bytes)
{
    return add(step::Send{bytes, m_portion, m_interval, false});
}

Script &Script::answer(int status, const QByteArray &body, const QList<HttpHeader> &headers)
{
    return answer(HttpAnswer{.status = status, .body = body, .headers = headers});
}

Script &Script::answer(const HttpAnswer &answer)
{
    return send(answerBytes(answer));
}

Script &Script::endless(const QByteArray &pattern)
{
    return add(step::Send{pattern, m_portion, m_interval, true});
}

Script &Script::endlessHead()
{
    return send("HTTP/1.1 200 OK\r\n").endless("X-More: and more\r\n");
}

Script &Script::endlessBody(const QByteArray &pattern)
{
    return send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n").endless(pattern);
}

Script &Script::drip(qsizetype portion, std::chrono::milliseconds interval)
{
    m_portion = portion;
    m_interval = interval;
    return *this;
}

Script &Script::slices(qsizetype portion)
{
    return drip(portion, std::chrono::milliseconds{0});
}

Script &Script::pause(std::chrono::milliseconds duration)
{
    return add(step::Pause{duration});
}

Script &Script::stopReading()
{
    return add(step::StopReading{});
}

Script &Script::halfClose()
{
    return add(step::HalfClose{});
}

Script &Script::close()
{
    return add(step::Close{});
}

Script &Script::reset()
{
    return add(step::Reset{});
}

Script &Script::hang()
{
    return add(step::Hang{});
}
