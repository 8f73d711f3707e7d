// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qtemporarydir.h>

/// A disk that a test can fill and lock: a file system of a megabyte in memory where the system
/// lets us mount one, and otherwise a folder, the largest file this process may write, and an
/// owner whose folders others may not write. Either way it is the system that refuses.
/// One at a time; its destruction undoes everything.
class SmallDisk final
{
    Q_DISABLE_COPY_MOVE(SmallDisk)

public:
    enum class Kind : quint8 { Mounted, Limited };

    /// What a test can use here: always `Limited`, and `Mounted` where that is permitted.
    [[nodiscard]] static QList<Kind> kinds();

    /// \a size, as mount(8) takes it, is that of the mounted kind.
    explicit SmallDisk(Kind kind, QByteArray size = "1m");
    ~SmallDisk();

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// From now on no file of the disk grows.
    void fill();
    /// The same, for a child that runs already as well.
    void fillFor(qint64 process);
    void empty();
    /// From now on nothing on the disk can be changed.
    void makeReadOnly();
    void makeWritable();

private:
    void fillMounted();

    const Kind m_kind;
    const QByteArray m_size;
    QTemporaryDir m_folder;
    bool m_isReady = true;
    bool m_isForeign = false; // whether this process has given up its right to write anywhere
};
