// SPDX-License-Identifier: MIT
#include "output.h"

#include <cerrno>
#include <unistd.h>

namespace {
constexpr qsizetype BufferSize = 128 << 10;
}

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

bool Output::finish()
{
    flush();
    return !m_hasFailed;
}

void Output::flush()
{
    const char *next = m_buffer.constData();
    const char *const end = next + m_buffer.size();
    while (next != end && !m_hasFailed) {
        const ssize_t written = ::write(STDOUT_FILENO, next, static_cast<size_t>(end - next));
        if (written >= 0)
            next += written;
        else if (errno != EINTR)
            m_hasFailed = true;
    }
    m_buffer.resize(0);
}
