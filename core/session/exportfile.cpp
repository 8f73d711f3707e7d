// SPDX-License-Identifier: MIT
#include "session/exportfile.h"

#include "system/filedescriptor.h"
#include "system/streams.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qsavefile.h>

#include <cerrno>

namespace {

constexpr std::chrono::seconds ReaderPatience(10); // for which a reader may read nothing

/// A device or a pipe, open for writing.
class DeviceFile final : public QIODevice
{
    Q_DISABLE_COPY_MOVE(DeviceFile)

public:
    explicit DeviceFile(FileDescriptor file)
        : m_file(std::move(file))
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] int fault() const { return m_error; }

protected:
    qint64 readData(char * /*data*/, qint64 /*most*/) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        qint64 done = 0;
        while (done < size && m_error == 0) {
            const QByteArrayView rest(data + done, size - done);
            const auto written = writeSome(m_file.number(), rest, ReaderPatience);
            if (written)
                done += *written;
            else
                m_error = written.error();
        }
        return m_error == 0 ? done : -1;
    }

private:
    FileDescriptor m_file;
    int m_error = 0;
};

/// Writes into what is no file.
QString writeIntoDevice(const QString &path, const ExportWriter &write)
{
    // A pipe without a reader is an error, not an end of all work.
    auto file = FileDescriptor::open(path, FileDescriptor::Access::Write);
    if (!file)
        return qt_error_string(file.error());
    DeviceFile device(std::move(file).value());
    const bool isWhole = write(device);
    if (device.fault() != 0)
        return qt_error_string(device.fault());
    return isWhole ? QString() : qt_error_string(EIO);
}

} // namespace

QString writeExport(const QString &path, const ExportWriter &write)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) // such as /dev/stdout
        return writeIntoDevice(path, write);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    // From the first byte on: the temporary file becomes the file.
    if (!there.exists() && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return file.errorString();
    // commit() takes no notice of what the last buffer met, a full disk for one (Qt 6.4.2).
    const bool isWhole = write(file) && file.flush() && file.commit();
    return isWhole ? QString() : file.errorString();
}
