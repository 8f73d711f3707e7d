// SPDX-License-Identifier: MIT
#include "system/streams.h"

#include "system/filedescriptor.h"
#include "system/process.h"

#include <QtCore/qdir.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Both ends of a pipe; neither waits.
struct Pipe
{
    Pipe()
    {
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return;
        reader = FileDescriptor(ends[0]);
        writer = FileDescriptor(ends[1]);
    }
    void write(const QByteArray &bytes) const
    {
        QCOMPARE(::write(writer.number(), bytes.constData(), size_t(bytes.size())), bytes.size());
    }

    FileDescriptor reader;
    FileDescriptor writer;
};

bool isNeverStopped()
{
    return false;
}

} // namespace

/// Pipes whose other end takes its time.
class StreamsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        ignoreWriteSignals();
    }

    void readsUpToAnEnd()
    {
        const Pipe pipe;
        pipe.write("one\n");
        QCOMPARE(read('\n', pipe), QByteArray("one\n"));
        pipe.write("two");
        QVERIFY(isReadable(pipe.reader.number(), 0ms));
        QCOMPARE(*readUpTo('\n', pipe.reader.number(), 3, isNeverStopped), QByteArray("two"));
        QVERIFY(!isReadable(pipe.reader.number(), 0ms));
    }

    void readsToTheEndOfTheStream()
    {
        Pipe pipe;
        pipe.write("one\ntwo");
        pipe.writer = {};
        QVERIFY(isReadable(pipe.reader.number(), 0ms));
        QCOMPARE(read(std::nullopt, pipe), QByteArray("one\ntwo"));
        QVERIFY(isReadable(pipe.reader.number(), 0ms)); // its end
    }

    void returnsWhatThereWasOnceStopped()
    {
        const Pipe pipe;
        pipe.write("half");
        int asked = 0;
        const auto text =
            readUpTo('\n', pipe.reader.number(), 100, [&asked] { return ++asked > 2; });
        QCOMPARE(*text, QByteArray("half"));
        QCOMPARE(asked, 3);
    }

    void saysWhyNothingCanBeRead()
    {
        const auto folder = FileDescriptor::open(QDir::tempPath(), FileDescriptor::Access::Read);
        QVERIFY(folder);
        const auto text = readUpTo(std::nullopt, folder->number(), 100, isNeverStopped);
        QVERIFY(!text);
        QCOMPARE(text.error(), EISDIR);
    }

    void writesWhatThereIsRoomFor()
    {
        const Pipe pipe;
        const QByteArray much(1 << 20, 'x'); // more than a pipe holds
        const auto first = writeSome(pipe.writer.number(), much, 0ms);
        QVERIFY(first);
        QVERIFY(*first > 0 && *first < much.size());
        const auto second = writeSome(pipe.writer.number(), much, 1ms);
        QVERIFY(!second);
        QCOMPARE(second.error(), ETIMEDOUT);
        QCOMPARE(read(std::nullopt, pipe, *first).size(), *first);
        QCOMPARE(*writeSome(pipe.writer.number(), "more", 0ms), qint64(4));
    }

    void saysThatTheReaderHasGone()
    {
        Pipe pipe;
        pipe.reader = {};
        const auto written = writeSome(pipe.writer.number(), "abc", 0ms);
        QVERIFY(!written);
        QCOMPARE(written.error(), EPIPE);
    }

private:
    static QByteArray read(std::optional<char> end, const Pipe &pipe, qsizetype most = 1 << 20)
    {
        const auto text = readUpTo(end, pipe.reader.number(), most, isNeverStopped);
        return text ? *text : QByteArray("failed");
    }
};

QTEST_GUILESS_MAIN(StreamsTest)
#include "tst_streams.moc"
