// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

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
    /// Writes what is left. Returns whether all of it arrived: a full disk or a reader that has
    /// gone is a failure.
    [[nodiscard]] bool finish();

private:
    void flush();

    QByteArray m_buffer;
    bool m_hasFailed = false;
};

/// The sentence about standard output that could not be written, and what to do.
[[nodiscard]] QString outputFailure();
