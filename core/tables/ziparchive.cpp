// SPDX-License-Identifier: MIT
#include "tables/ziparchive.h"

#include "tables/ziplibrary.h"

#include <algorithm>
#include <numeric>

namespace {

TableFault brokenArchive()
{
    return TableFault{TableFault::Kind::BrokenArchive};
}

TableFault faultFor(int zipError)
{
    const bool isProtected = zipError == ZIP_ER_NOPASSWD || zipError == ZIP_ER_WRONGPASSWD ||
                             zipError == ZIP_ER_ENCRNOTSUPP;
    return TableFault{isProtected ? TableFault::Kind::Protected : TableFault::Kind::BrokenArchive};
}

} // namespace

ZipArchive::ZipArchive(const QByteArray &bytes)
    : ZipArchive(bytes, Limits())
{}

ZipArchive::ZipArchive(const QByteArray &bytes, const Limits &limits)
    : m_library(ZipLibrary::loaded())
    , m_limits(limits)
{
    if (m_library == nullptr) {
        m_fault = TableFault{TableFault::Kind::NoZipLibrary};
        return;
    }
    constexpr int KeepBuffer = 0;
    zip_source_t *source = m_library->sourceFromBuffer(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), KeepBuffer, nullptr);
    if (source != nullptr)
        m_zip = m_library->openFromSource(source, ZIP_RDONLY, nullptr);
    if (m_zip != nullptr)
        return;
    m_fault = brokenArchive();
    if (source != nullptr)
        m_library->freeSource(source); // an open archive owns it
}

ZipArchive::~ZipArchive()
{
    if (m_zip != nullptr)
        m_library->discard(m_zip);
}

bool ZipArchive::has(const QString &name) const
{
    return m_zip != nullptr &&
           m_library->locateName(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Expected<std::unique_ptr<ZipArchive::Part>, TableFault> ZipArchive::open(const QString &name)
{
    if (m_fault)
        return Unexpected{*m_fault};
    const zip_int64_t place =
        m_library->locateName(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (place < 0) {
        TableFault missing{TableFault::Kind::MissingPart};
        missing.text = name;
        return Unexpected{missing};
    }
    const auto index = static_cast<zip_uint64_t>(place);
    zip_stat_t facts{};
    constexpr zip_uint64_t Needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (m_library->statIndex(m_zip, index, 0, &facts) != 0 || (facts.valid & Needed) != Needed)
        return Unexpected{brokenArchive()};
    if (facts.encryption_method != ZIP_EM_NONE)
        return Unexpected{TableFault{TableFault::Kind::Protected}};
    if (facts.size > static_cast<zip_uint64_t>(m_limits.unpacked))
        return Unexpected{TableFault{TableFault::Kind::Bomb}};
    zip_file_t *file = m_library->openFile(m_zip, index, 0);
    if (file == nullptr)
        return Unexpected{faultFor(m_library->errorCode(m_library->archiveError(m_zip)))};
    // The archive is in memory, and no part of it takes more.
    const auto packed = static_cast<qint64>(std::min<zip_uint64_t>(facts.comp_size, ZIP_INT64_MAX));
    return std::unique_ptr<Part>(new Part(*this, file, index, packed));
}

qint64 ZipArchive::unpackedBytes() const
{
    return std::accumulate(m_unpacked.cbegin(), m_unpacked.cend(), qint64(0));
}

ZipArchive::Part::Part(ZipArchive &archive, zip_file *file, quint64 index, qint64 packed)
    : m_archive(archive)
    , m_file(file)
    , m_index(index)
    , m_packed(packed)
{}

ZipArchive::Part::~Part()
{
    m_archive.m_library->closeFile(m_file);
}

qsizetype ZipArchive::Part::read(char *buffer, qsizetype size)
{
    if (m_fault)
        return 0;
    const ZipLibrary &library = *m_archive.m_library;
    const zip_int64_t count = library.readFile(m_file, buffer, static_cast<zip_uint64_t>(size));
    if (count < 0) {
        m_fault = faultFor(library.errorCode(library.fileError(m_file)));
        return 0;
    }
    m_read += count;
    qint64 &unpacked = m_archive.m_unpacked[m_index];
    unpacked = std::max(unpacked, m_read);
    if (isTooMuch()) {
        m_fault = TableFault{TableFault::Kind::Bomb};
        return 0;
    }
    return static_cast<qsizetype>(count);
}

bool ZipArchive::Part::isTooMuch() const
{
    const Limits &limits = m_archive.m_limits;
    const bool isDense = m_read > limits.always && m_read / limits.ratio > m_packed;
    return isDense || m_archive.unpackedBytes() > limits.unpacked;
}
