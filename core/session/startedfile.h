// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>

#include <utility>

/// A pipe that was opened, and what has been read of it already: reading goes on from there.
/// Any thread, one at a time.
class StartedFile final
{
    Q_DISABLE_COPY_MOVE(StartedFile)

public:
    StartedFile(int descriptor, QByteArray head)
        : m_descriptor(descriptor)
        , m_head(std::move(head))
    {}
    /// Closes it, unless it was taken.
    ~StartedFile();

    /// Hands over what was read; once.
    [[nodiscard]] QByteArray takeHead() { return std::exchange(m_head, {}); }
    /// Hands over the file, to be closed by the caller; once, then -1.
    [[nodiscard]] int takeDescriptor() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
    QByteArray m_head;
};
