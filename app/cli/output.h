// SPDX-License-Identifier: MIT
#pragma once

#include "exitcode.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

class Console;

/// Standard output, buffered, with every failure noticed. Not thread safe.
class Output final
{
    Q_DISABLE_COPY_MOVE(Output)

public:
    Output();
    ~Output();

    void write(QByteArrayView bytes);
    void write(const QByteArray &bytes) { write(QByteArrayView(bytes)); }
    void write(const char *text) { write(QByteArrayView(text)); }
    /// Whether nothing more will be written: an interrupt has come, the reader has gone, or there
    /// is no room. To be asked in every loop that writes.
    [[nodiscard]] bool isOver();
    /// Writes what is left. Done if all of it arrived; otherwise tells \a console why not, except
    /// that a reader that has gone has no need to be told. \a remark is said behind the reason.
    [[nodiscard]] ExitCode finish(Console &console, const QString &remark = {});

private:
    void flush();

    QByteArray m_buffer;
    ExitCode m_end = ExitCode::Done;
};
