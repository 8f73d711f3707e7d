// SPDX-License-Identifier: MIT
#include "session/exportfile.h"

#include "submission/smalldisk.h"
#include "system/process.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qthread.h>
#include <QtTest/qtest.h>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

ExportWriter writerOf(const QByteArray &content)
{
    return [content](QIODevice &device) { return device.write(content) == content.size(); };
}

mode_t modeOf(const QString &path)
{
    struct stat status
    {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return status.st_mode;
}

} // namespace

/// Exports into files, devices and pipes.
class ExportFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        ignoreWriteSignals();
    }

    void makesAFileForItsOwner()
    {
        const mode_t before = ::umask(0);
        QCOMPARE(writeExport(path(u"new"_s), writerOf("abc")), QString());
        ::umask(before);
        QCOMPARE(modeOf(path(u"new"_s)) & 07777U, 0600U);
        QCOMPARE(contentOf(path(u"new"_s)), QByteArray("abc"));
    }

    void leavesAFileAsItWasIfItFails()
    {
        QCOMPARE(writeExport(path(u"old"_s), writerOf("before")), QString());
        const QString fault = writeExport(path(u"old"_s), [](QIODevice &device) {
            device.write("half");
            return false;
        });
        QVERIFY(!fault.isEmpty());
        QCOMPARE(contentOf(path(u"old"_s)), QByteArray("before"));
    }

    void saysThatADeviceIsFull()
    {
        // One of our own where we may make it: who may, could also do harm to the real one.
        const QString own = path(u"full"_s);
        const bool isOwn =
            ::mknod(QFile::encodeName(own).constData(), S_IFCHR | 0600, ::makedev(1, 7)) == 0;
        const QString full = isOwn ? own : u"/dev/full"_s;
        QCOMPARE(writeExport(full, writerOf("abc")), qt_error_string(ENOSPC));
        QVERIFY(S_ISCHR(modeOf(full)));
    }

    void saysThatADiskIsFull_data()
    {
        QTest::addColumn<SmallDisk::Kind>("kind");
        QTest::addColumn<int>("size");
        for (const SmallDisk::Kind kind : SmallDisk::kinds()) {
            for (const int size : {3, 100'000, 5'000'000})
                QTest::addRow("%d bytes, %d", size, int(kind)) << kind << size;
        }
    }

    void saysThatADiskIsFull()
    {
        QFETCH(const SmallDisk::Kind, kind);
        QFETCH(const int, size);
        SmallDisk disk(kind);
        QVERIFY(disk.isReady());
        const QString file = disk.path() + u"/old"_s;
        QCOMPARE(writeExport(file, writerOf("before")), QString());
        disk.fill();
        const QString fault = writeExport(file, writerOf(QByteArray(size, 'x')));
        disk.empty();
        const int expected = kind == SmallDisk::Kind::Mounted ? ENOSPC : EFBIG;
        QCOMPARE(fault, qt_error_string(expected));
        QCOMPARE(contentOf(file), QByteArray("before"));
        QCOMPARE(QDir(disk.path()).entryList(QDir::Files), QStringList{u"old"_s});
    }

    void writesIntoAPipe()
    {
        const QByteArray content(1'000'000, 'x'); // more than a pipe holds
        const QString pipe = makePipe();
        QByteArray received;
        const int reader =
            ::open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(reader >= 0);
        ::fcntl(reader, F_SETFL, 0);
        QString fault = u"not done"_s;
        const std::unique_ptr<QThread> writer(
            QThread::create([&] { fault = writeExport(pipe, writerOf(content)); }));
        writer->start();
        QByteArray portion(65536, 0);
        while (received.size() < content.size()) {
            const auto count = ::read(reader, portion.data(), static_cast<size_t>(portion.size()));
            if (count > 0)
                received += portion.first(count);
        }
        ::close(reader);
        QVERIFY(writer->wait());
        QCOMPARE(fault, QString());
        QVERIFY(received == content);
        QVERIFY(S_ISFIFO(modeOf(pipe)));
    }

    void saysThatNobodyReads()
    {
        const QString pipe = makePipe();
        QCOMPARE(writeExport(pipe, writerOf("abc")), qt_error_string(ENXIO));
        QVERIFY(S_ISFIFO(modeOf(pipe)));
    }

    void survivesAReaderThatGoesAway()
    {
        const QString pipe = makePipe();
        const int reader =
            ::open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        const QString fault = writeExport(pipe, [reader](QIODevice &device) {
            ::close(reader);
            return device.write("abc") == 3;
        });
        QCOMPARE(fault, qt_error_string(EPIPE));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString makePipe()
    {
        const QString pipe = path(u"pipe-%1"_s.arg(++m_pipes));
        ::mkfifo(QFile::encodeName(pipe).constData(), 0600);
        return pipe;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    int m_pipes = 0;
};

QTEST_GUILESS_MAIN(ExportFileTest)
#include "tst_exportfile.moc"
