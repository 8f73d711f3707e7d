// SPDX-License-Identifier: MIT
#pragma once

#include "demo/httpanswer.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

#include <chrono>
#include <limits>
#include <variant>

/// The things a scripted server can do, one after the other. Plain data.
namespace step {

/// Waits for so many bytes of a request, head and body together.
struct AwaitBytes
{
    qsizetype count = 1;
};
struct AwaitHead
{};
/// Waits for the head and so many bytes of the body.
struct AwaitBody
{
    qsizetype count = 1;
};
struct AwaitRequest
{};
/// Writes bytes: `portion` at a time, one portion each `interval` (0: each turn of the event
/// loop, so that every portion is a segment of its own). Endless repeats them for ever.
struct Send
{
    QByteArray bytes;
    qsizetype portion = std::numeric_limits<qsizetype>::max();
    std::chrono::milliseconds interval{0};
    bool endless = false;
};
struct Pause
{
    std::chrono::milliseconds duration{0};
};
/// Reads no further byte, so that an upload stalls once the kernel's buffers are full.
struct StopReading
{};
/// Ends the sending side only; goes on reading.
struct HalfClose
{};
/// Closes both sides after everything has been written. Bytes that the client sends after that
/// are answered by its kernel with a reset, as with any server.
struct Close
{};
/// Closes with a TCP reset after everything has been written.
struct Reset
{};
/// Does nothing more on this connection until the client leaves.
struct Hang
{};

} // namespace step

using Step = std::variant<step::AwaitBytes, step::AwaitHead, step::AwaitBody, step::AwaitRequest,
                          step::Send, step::Pause, step::StopReading, step::HalfClose, step::Close,
                          step::Reset, step::Hang>;

/// What a server does with one request: `Script().afterRequest().answer(200, "{}").close()`.
///
/// A script that starts with a wait is taken when its request arrives; one that starts with
/// anything else is taken as soon as a client connects. When it ends without closing, the
/// connection stays open for the next request and the next script. A value.
class Script final
{
public:
    Script &afterBytes(qsizetype count);
    Script &afterHead();
    Script &afterBody(qsizetype count);
    Script &afterRequest();

    /// \a bytes as they are: the script is responsible for every CR, LF and length.
    Script &send(const QByteArray &bytes);
    /// A well-formed answer whose Content-Length is right.
    Script &answer(int status, const QByteArray &body = {}, const QList<HttpHeader> &headers = {});
    Script &answer(const HttpAnswer &answer);
    /// Status 200 and header fields without end.
    Script &endlessHead();
    /// Status 200, no length, and then \a pattern without end.
    Script &endlessBody(const QByteArray &pattern);
    /// Repeats \a pattern without end.
    Script &endless(const QByteArray &pattern);

    /// From here on everything is sent \a portion bytes at a time, one portion each \a interval.
    Script &drip(qsizetype portion, std::chrono::milliseconds interval);
    /// From here on everything is sent \a portion bytes at a time, as fast as that goes.
    Script &slices(qsizetype portion);

    Script &pause(std::chrono::milliseconds duration);
    Script &stopReading();
    Script &halfClose();
    Script &close();
    Script &reset();
    Script &hang();

    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }

private:
    Script &add(Step step);

    QList<Step> m_steps;
    qsizetype m_portion = std::numeric_limits<qsizetype>::max();
    std::chrono::milliseconds m_interval{0};
};
