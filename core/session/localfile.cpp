// SPDX-License-Identifier: MIT
#include "session/localfile.h"

#include "session/startedfile.h"
#include "system/streams.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds InputWait(20); // how long a silent pipe may hold up a cancel

struct LocalFileTr
{
    Q_DECLARE_TR_FUNCTIONS(FileFeed)
};

/// Why \a path cannot be read; \a systemText, which is the system's own reason, where none of ours
/// says it.
QString reasonFor(const QString &path, const QString &systemText)
{
    const QFileInfo file(path);
    if (file.isDir())
        return LocalFileTr::tr("it is a folder");
    if (!file.exists())
        return LocalFileTr::tr("No such file or directory");
    return file.isReadable() ? systemText : LocalFileTr::tr("Permission denied");
}

} // namespace

LocalFile::LocalFile(QString path)
    : m_path(std::move(path))
{}

std::optional<QString> LocalFile::open()
{
    if (m_path == "-"_L1) {
        const bool isOpened =
            m_file.open(StandardInput, QIODevice::ReadOnly | QIODevice::Unbuffered);
        return isOpened ? std::nullopt : std::optional(m_file.errorString());
    }
    if (QFileInfo(m_path).isDir())
        return reasonFor(m_path, {});
    auto file = FileDescriptor::open(m_path, FileDescriptor::Access::Read);
    if (!file)
        return reasonFor(m_path, qt_error_string(file.error()));
    return take(std::move(file).value());
}

std::optional<QString> LocalFile::take(FileDescriptor file)
{
    const bool isOpened = m_file.open(file.release(), QIODevice::ReadOnly | QIODevice::Unbuffered,
                                      QFileDevice::AutoCloseHandle);
    return isOpened ? std::nullopt : std::optional(m_file.errorString());
}

std::optional<QString> LocalFile::resume(StartedFile &started)
{
    return started.file.isOpen() ? take(std::exchange(started.file, {})) : open();
}

bool LocalFile::waitsForInput() const
{
    return m_file.isSequential() && !isReadable(m_file.handle(), InputWait);
}

FileDescriptor LocalFile::duplicate() const
{
    return FileDescriptor::duplicate(m_file.handle());
}
