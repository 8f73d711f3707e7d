// SPDX-License-Identifier: MIT
#include "system/filedescriptor.h"
#include "system/filestate.h"

#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using Access = FileDescriptor::Access;
using Links = FileDescriptor::Links;
using Lock = FileDescriptor::Lock;

/// Files that are opened without waiting, and closed with their object.
class FileDescriptorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void waitsForNoOtherEndOfAPipe()
    {
        const QString pipe = path(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto unread = FileDescriptor::open(pipe, Access::Write);
        QVERIFY(!unread);
        QCOMPARE(unread.error(), ENXIO);
        QVERIFY(FileDescriptor::open(pipe, Access::Read));
    }

    void followsLinksUnlessToldOtherwise()
    {
        write("abc");
        QVERIFY(QFile::link(path(u"file"_s), path(u"link"_s)));
        QVERIFY(FileDescriptor::open(path(u"link"_s), Access::Read));
        for (const Access access : {Access::Read, Access::ReadWrite}) {
            const auto refused = FileDescriptor::open(path(u"link"_s), access, Links::Refused);
            QVERIFY(!refused);
            QCOMPARE(refused.error(), ELOOP);
        }
    }

    void makesAFileOnlyForReadingAndWriting()
    {
        for (const Access access : {Access::Read, Access::Write}) {
            const auto missing = FileDescriptor::open(path(u"file"_s), access);
            QVERIFY(!missing);
            QCOMPARE(missing.error(), ENOENT);
        }
        const mode_t before = ::umask(0);
        const auto made = FileDescriptor::open(path(u"file"_s), Access::ReadWrite);
        ::umask(before);
        QVERIFY(made);
        struct stat status
        {};
        QCOMPARE(::fstat(made->number(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0600U);
    }

    void isNotInherited()
    {
        const auto file = FileDescriptor::open(path(u"file"_s), Access::ReadWrite);
        const FileDescriptor second = FileDescriptor::duplicate(file->number());
        QCOMPARE_NE(second.number(), file->number());
        for (const int number : {file->number(), second.number()})
            QCOMPARE(::fcntl(number, F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
    }

    void closesWhatItHasAndNothingElse()
    {
        int number = -1;
        {
            auto file = FileDescriptor::open(path(u"file"_s), Access::ReadWrite);
            number = file->number();
            FileDescriptor moved = std::move(file).value();
            QVERIFY(!file->isOpen());
            QCOMPARE(moved.number(), number);
            FileDescriptor assigned;
            assigned = std::move(moved);
            QVERIFY(isOpen(number));
        }
        QVERIFY(!isOpen(number));
        const FileDescriptor released(
            FileDescriptor::open(path(u"file"_s), Access::Read)->release());
        QVERIFY(isOpen(released.number()));
    }

    void readsAHeadWhole()
    {
        write("abcdef");
        const auto file = FileDescriptor::open(path(u"file"_s), Access::ReadWrite);
        QCOMPARE(file->head(3), QByteArray("abc"));
        QCOMPARE(file->head(7), QByteArray());
        file->setHead("xyz");
        QCOMPARE(file->head(6), QByteArray("xyzdef"));
    }

    void isLockedByOneOrSeveral()
    {
        const auto first = FileDescriptor::open(path(u"file"_s), Access::ReadWrite);
        const auto second = FileDescriptor::open(path(u"file"_s), Access::Read);
        QCOMPARE(first->lock(Lock::Shared), 0);
        QCOMPARE(second->lock(Lock::Shared), 0);
        QCOMPARE(first->lock(Lock::Exclusive, std::chrono::milliseconds(20)), EWOULDBLOCK);
    }

    void tellsTheTimeOfATouch()
    {
        write("abc");
        const auto file = FileDescriptor::open(path(u"file"_s), Access::ReadWrite);
        const auto before = FileState::of(*file);
        QVERIFY(before);
        QCOMPARE(FileState::of(path(u"file"_s)), before);
        QTRY_VERIFY(file->touch() && FileState::of(*file)->changed > before->changed);
        QVERIFY(FileState::of(*file)->isSameFileAs(*before));
    }

    void tellsFilesOfOnePathApart()
    {
        write("abc");
        const auto file = FileDescriptor::open(path(u"file"_s), Access::Read);
        QVERIFY(QFile::rename(path(u"file"_s), path(u"other"_s)));
        QVERIFY(!FileState::of(path(u"file"_s)));
        write("abc");
        QVERIFY(!FileState::of(path(u"file"_s))->isSameFileAs(*FileState::of(*file)));
        QVERIFY(FileState::of(path(u"other"_s))->isSameFileAs(*FileState::of(*file)));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    static bool isOpen(int number) { return ::fcntl(number, F_GETFD) != -1; }
    void write(const QByteArray &content) const
    {
        QFile file(path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(FileDescriptorTest)
#include "tst_filedescriptor.moc"
