// SPDX-License-Identifier: MIT
#include "system/filesystem.h"

#include "system/filestate.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <cerrno>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

/// What a file system is, what may be written, and files and folders for their owner only.
class FileSystemTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QFile file(path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QDir(m_folder.path()).mkdir(u"folder"_s));
    }

    void restrictsToTheOwner_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<mode_t>("mode");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<mode_t>("wanted");
        QTest::newRow("a file that all may read") << u"file"_s << 0644U << true << 0600U;
        QTest::newRow("a file that a group may write") << u"file"_s << 0620U << true << 0600U;
        QTest::newRow("a file that the owner may not write")
            << u"file"_s << 0400U << false << 0600U;
        QTest::newRow("a folder that all may enter") << u"folder"_s << 0711U << true << 0700U;
        QTest::newRow("a folder that hands its group down")
            << u"folder"_s << 02700U << false << 0700U;
    }

    void restrictsToTheOwner()
    {
        QFETCH(const QString, name);
        QFETCH(const mode_t, mode);
        QFETCH(const mode_t, wanted);
        QCOMPARE(::chmod(QFile::encodeName(path(name)).constData(), mode), 0);
        QTEST(isOpenToOthers(path(name)), "isOpen");
        QVERIFY(restrictToOwner(path(name)));
        QVERIFY(!isOpenToOthers(path(name)));
        struct stat status
        {};
        QCOMPARE(::stat(QFile::encodeName(path(name)).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, wanted);
    }

    void leavesTheTimesOfWhatIsRestricted()
    {
        QVERIFY(restrictToOwner(path(u"file"_s)));
        const auto before = FileState::of(path(u"file"_s));
        // The clock of the file system has advanced when this file can be given a later time.
        QFile other(path(u"other"_s));
        const auto isLater = [&] {
            return other.open(QIODevice::WriteOnly) && (other.close(), true) &&
                   ::chmod(QFile::encodeName(other.fileName()).constData(), 0600) == 0 &&
                   FileState::of(other.fileName())->changed > before->changed;
        };
        QTRY_VERIFY(isLater());
        QVERIFY(restrictToOwner(path(u"file"_s)));
        QCOMPARE(FileState::of(path(u"file"_s)), before);
    }

    void saysWhyNothingCanBeWritten()
    {
        QCOMPARE(writeRefusal(path(u"file"_s)), 0);
        QCOMPARE(writeRefusal(path(u"folder"_s)), 0);
        QCOMPARE(writeRefusal(path(u"missing"_s)), ENOENT);
        QCOMPARE(writeRefusal(path(u"file/below"_s)), ENOTDIR);
    }

    void knowsNetworkFileSystems_data();
    void knowsNetworkFileSystems();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void FileSystemTest::knowsNetworkFileSystems_data()
{
    QTest::addColumn<quint32>("type"); // linux/magic.h
    QTest::addColumn<bool>("isNetwork");
    QTest::newRow("NFS") << 0x6969U << true;
    QTest::newRow("SMB") << 0x517bU << true;
    QTest::newRow("CIFS") << 0xff534d42U << true;
    QTest::newRow("SMB 2") << 0xfe534d42U << true;
    QTest::newRow("9P") << 0x01021997U << true;
    QTest::newRow("FUSE") << 0x65735546U << true;
    QTest::newRow("AFS") << 0x6b414653U << true;
    QTest::newRow("Ceph") << 0x00c36400U << true;
    QTest::newRow("ext4") << 0xef53U << false;
    QTest::newRow("XFS") << 0x58465342U << false;
    QTest::newRow("Btrfs") << 0x9123683eU << false;
    QTest::newRow("memory") << 0x01021994U << false;
    QTest::newRow("overlay") << 0x794c7630U << false;
    QTest::newRow("FAT") << 0x4d44U << false;
}

void FileSystemTest::knowsNetworkFileSystems()
{
    QFETCH(const quint32, type);
    QTEST(isNetworkFileSystem(type), "isNetwork");
}

QTEST_GUILESS_MAIN(FileSystemTest)
#include "tst_filesystem.moc"
