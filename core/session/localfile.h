// SPDX-License-Identifier: MIT
#pragma once

#include "system/filedescriptor.h"

#include <QtCore/qfile.h>
#include <QtCore/qstring.h>

#include <optional>

struct StartedFile;

/// Reads a file, a pipe or standard input without ever waiting for the other end of a pipe longer
/// than waitsForInput() says. A file of a network that does not answer blocks all the same: for a
/// worker thread, one at a time.
class LocalFile final
{
    Q_DISABLE_COPY_MOVE(LocalFile)

public:
    /// \a path may be `-` for standard input.
    explicit LocalFile(QString path);

    /// Returns why it cannot be read, in the installed language; nothing if it can.
    [[nodiscard]] std::optional<QString> open();
    /// Goes on where \a started was left, whose first bytes the caller takes. Returns likewise.
    [[nodiscard]] std::optional<QString> resume(StartedFile &started);
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    /// Whether it can be read only once.
    [[nodiscard]] bool isSequential() const { return m_file.isSequential(); }
    /// Bytes in all; -1 if unknown.
    [[nodiscard]] qint64 size() const { return isSequential() ? -1 : m_file.size(); }
    /// Whether there is nothing to read yet; may take 20 ms to say so.
    [[nodiscard]] bool waitsForInput() const;
    /// Returns how many bytes were read, 0 at the end, -1 with an errorString().
    [[nodiscard]] qint64 read(char *bytes, qint64 most) { return m_file.read(bytes, most); }
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }
    /// Returns the open file once more, for a StartedFile; not open if that cannot be.
    [[nodiscard]] FileDescriptor duplicate() const;
    void close() { m_file.close(); }

private:
    [[nodiscard]] std::optional<QString> take(FileDescriptor file);

    QString m_path;
    QFile m_file;
};
