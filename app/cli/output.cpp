// SPDX-License-Identifier: MIT
#include "output.h"

#include "console.h"
#include "interrupt.h"

#include <QtCore/qcoreapplication.h>

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace {

constexpr qsizetype BufferSize = 128 << 10;
constexpr int OutputPollMilliseconds = 50; // how long an interrupt may go unnoticed

struct OutputTr
{
    Q_DECLARE_TR_FUNCTIONS(Output)
};

/// For an output that another program, which shares it, has made non-blocking.
void awaitReader()
{
    pollfd descriptor{STDOUT_FILENO, POLLOUT, 0};
    ::poll(&descriptor, 1, OutputPollMilliseconds);
}

} // namespace

Output::Output()
{
    m_buffer.reserve(BufferSize);
}

Output::~Output()
{
    flush();
}

void Output::write(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    if (m_buffer.size() >= BufferSize)
        flush();
}

bool Output::isOver()
{
    if (m_end == ExitCode::Done && Interrupt::hasHappened())
        m_end = ExitCode::Interrupted;
    return m_end != ExitCode::Done;
}

ExitCode Output::finish(Console &console, const QString &remark)
{
    flush();
    if (m_end == ExitCode::Interrupted) {
        console.fail({OutputTr::tr("Interrupted before everything was written."), remark});
    } else if (m_end == ExitCode::Usage) {
        console.fail({OutputTr::tr("Standard output could not be written to the end: it is full or "
                                   "closed. Write to a file with room."),
                      remark});
    } else if (m_end == ExitCode::ReaderGone && !remark.isEmpty()) {
        console.say(remark);
    }
    return m_end;
}

void Output::flush()
{
    const char *next = m_buffer.constData();
    const char *const end = next + m_buffer.size();
    while (next != end && m_end == ExitCode::Done) {
        const ssize_t written = ::write(STDOUT_FILENO, next, static_cast<size_t>(end - next));
        if (written >= 0)
            next += written;
        else if (errno == EAGAIN)
            awaitReader();
        else if (errno != EINTR)
            m_end = errno == EPIPE ? ExitCode::ReaderGone : ExitCode::Usage;
        // A reader that reads no more shall not keep an interrupted program alive.
        if (next != end && isOver())
            break;
    }
    m_buffer.resize(0);
}
