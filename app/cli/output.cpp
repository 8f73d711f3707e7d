// SPDX-License-Identifier: MIT
#include "output.h"

#include "console.h"
#include "system/interrupt.h"
#include "system/streams.h"

#include <QtCore/qcoreapplication.h>

#include <cerrno>

namespace {

constexpr qsizetype BufferSize = 128 << 10;
// For an output that another program, which shares it, has made non-blocking: how long an interrupt
// may go unnoticed.
constexpr std::chrono::milliseconds RoomWait(50);

struct OutputTr
{
    Q_DECLARE_TR_FUNCTIONS(Output)
};

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
    if (const QString what = sentence(m_end); !what.isEmpty())
        console.fail({what, remark});
    else if (m_end == ExitCode::ReaderGone && !remark.isEmpty())
        console.say(remark);
    return m_end;
}

QString Output::sentence(ExitCode end)
{
    if (end == ExitCode::Interrupted)
        return OutputTr::tr("Interrupted before everything was written.");
    if (end == ExitCode::Usage) {
        return OutputTr::tr("Standard output could not be written to the end: it is full or "
                            "closed. Write to a file with room.");
    }
    return {};
}

void Output::flush()
{
    QByteArrayView rest = m_buffer;
    while (!rest.isEmpty() && m_end == ExitCode::Done) {
        const auto written = writeSome(StandardOutput, rest, RoomWait);
        if (written)
            rest = rest.sliced(*written);
        else if (written.error() != ETIMEDOUT)
            m_end = written.error() == EPIPE ? ExitCode::ReaderGone : ExitCode::Usage;
        // A reader that reads no more shall not keep an interrupted program alive.
        if (!rest.isEmpty() && isOver())
            break;
    }
    m_buffer.resize(0);
}
