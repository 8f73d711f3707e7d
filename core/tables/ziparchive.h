// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "tables/tablefault.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qhash.h>
#include <QtCore/qstring.h>

#include <memory>
#include <optional>

struct zip;
struct zip_file;
struct ZipLibrary;

/// The parts of a zip archive in memory (by libzip), read one after the other and as a stream.
///
/// What is unpacked is counted: an archive that holds far more than its size is a fault. So is a
/// part that is encrypted, or whose checksum is wrong. Not thread-safe.
class ZipArchive final
{
    Q_DISABLE_COPY_MOVE(ZipArchive)

public:
    struct Limits
    {
        qint64 unpacked = 1 << 30; ///< most bytes of all parts that are read
        qint64 ratio = 300; ///< most bytes of a part for each that it takes in the archive …
        qint64 always = 16 << 20; ///< … but so many may be in any part
    };

    /// A part while it is read. The archive must outlive it.
    class Part final
    {
        Q_DISABLE_COPY_MOVE(Part)

    public:
        ~Part();

        /// Returns the number of bytes put into \a buffer, at most \a size; 0 at the end, when the
        /// checksum was right, and after a fault.
        [[nodiscard]] qsizetype read(char *buffer, qsizetype size);
        [[nodiscard]] const std::optional<TableFault> &fault() const { return m_fault; }

    private:
        friend class ZipArchive;
        Part(ZipArchive &archive, zip_file *file, quint64 index, qint64 packed);
        [[nodiscard]] bool isTooMuch() const;

        ZipArchive &m_archive;
        zip_file *m_file;
        quint64 m_index;
        qint64 m_packed;
        qint64 m_read = 0;
        std::optional<TableFault> m_fault;
    };

    /// The archive looks at \a bytes, which must outlive it.
    explicit ZipArchive(const QByteArray &bytes);
    ZipArchive(const QByteArray &bytes, const Limits &limits);
    ~ZipArchive();

    /// Why the archive cannot be read at all: BrokenArchive, Protected or NoZipLibrary.
    [[nodiscard]] const std::optional<TableFault> &fault() const { return m_fault; }
    /// Whether there is a part \a name, in any case of its letters.
    [[nodiscard]] bool has(const QString &name) const;
    /// Opens the part \a name, or says why that cannot be: MissingPart, Protected, Bomb or
    /// BrokenArchive.
    [[nodiscard]] Expected<std::unique_ptr<Part>, TableFault> open(const QString &name);

private:
    [[nodiscard]] qint64 unpackedBytes() const;

    const ZipLibrary *m_library;
    Limits m_limits;
    zip *m_zip = nullptr;
    std::optional<TableFault> m_fault;
    QHash<quint64, qint64> m_unpacked; // of each part, however often it is read
};
