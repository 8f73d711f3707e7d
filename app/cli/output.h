// SPDX-License-Identifier: MIT
#pragma once

#include "exitcode.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

class Console;

/// Standard output, buffered; detects every failure. Not thread-safe.
class Output final
{
    Q_DISABLE_COPY_MOVE(Output)

public:
    Output();
    ~Output();

    void write(QByteArrayView bytes);
    void write(const QByteArray &bytes) { write(QByteArrayView(bytes)); }
    void write(const char *text) { write(QByteArrayView(text)); }
    /// Returns whether nothing more will be written: after an interrupt, after the reader has
    /// closed the pipe, or if the disk is full. Must be asked in every loop that writes.
    [[nodiscard]] bool isOver();
    /// Returns what kept everything from being written; empty for other codes than finish() tells.
    [[nodiscard]] static QString sentence(ExitCode end);
    /// Writes the rest. Returns Done if all data were written; otherwise reports on \a console why
    /// not, except if the reader has closed the pipe. \a remark follows the reason.
    [[nodiscard]] ExitCode finish(Console &console, const QString &remark = {});

private:
    void flush();

    QByteArray m_buffer;
    ExitCode m_end = ExitCode::Done;
};
