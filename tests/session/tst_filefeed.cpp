// SPDX-License-Identifier: MIT
#include "session/filefeed.h"
#include "session/startedfile.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// Files of every kind, read step by step.
class FileFeedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverEveryByte_data();
    void handsOverEveryByte();
    void saysWhyAFileCannotBeRead_data();
    void saysWhyAFileCannotBeRead();
    void passesTheReadersFaultOn();
    void hashesWhatWasRead();
    void hashesWhatAPipeBeganWith();

private:
    std::optional<SessionError> read(const QString &path, BodyReader &reader);
    QTemporaryDir m_folder;
};

std::optional<SessionError> FileFeedTest::read(const QString &path, BodyReader &reader)
{
    FileFeed feed(path, InputKind::Outages, reader);
    std::optional<SessionError> error;
    int ends = 0;
    connect(&feed, &FileFeed::finished, this, [&](const std::optional<SessionError> &ended) {
        error = ended;
        ++ends;
    });
    feed.start();
    [&] { QTRY_COMPARE(ends, 1); }();
    return error;
}

void FileFeedTest::handsOverEveryByte_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, (256 << 10) - 1, 256 << 10, (256 << 10) + 1, 3 << 20})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

void FileFeedTest::handsOverEveryByte()
{
    QFETCH(qsizetype, size);
    QByteArray content(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        content[i] = static_cast<char>('a' + i % 23);
    QFile file(m_folder.filePath(u"content"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), size);
    file.close();
    BufferReader reader(8 << 20);

    QVERIFY(!read(file.fileName(), reader));

    QCOMPARE(reader.body(), content);
}

void FileFeedTest::saysWhyAFileCannotBeRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << m_folder.filePath(u"missing"_s);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("below a file") << u"/etc/passwd/x"_s;
}

void FileFeedTest::saysWhyAFileCannotBeRead()
{
    QFETCH(QString, path);
    BufferReader reader(100);

    const auto error = read(path, reader);

    QVERIFY(error.has_value());
    QCOMPARE(error->kind, SessionError::Kind::LocalFile);
    QCOMPARE(error->file, path);
    QVERIFY(!error->detail.isEmpty());
}

void FileFeedTest::passesTheReadersFaultOn()
{
    QFile file(m_folder.filePath(u"large"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(2000, 'x')), 2000);
    file.close();
    BufferReader reader(1000);

    const auto error = read(file.fileName(), reader);

    QVERIFY(error.has_value());
    QCOMPARE(error->kind, SessionError::Kind::LocalContent);
}

void FileFeedTest::hashesWhatWasRead()
{
    const QString path = m_folder.filePath(u"hashed"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content = QByteArray(300 << 10, 'x') + "end";
    QCOMPARE(file.write(content), content.size());
    file.close();
    for (const bool isHashed : {true, false}) {
        BufferReader reader(8 << 20);
        FileFeed feed(path, InputKind::Outages, reader);
        if (isHashed)
            feed.hash();
        QSignalSpy finished(&feed, &FileFeed::finished);
        feed.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(feed.sha256(),
                 isHashed ? QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()
                          : QByteArray());
    }
}

/// The first bytes of a pipe are taken when it is opened: they count too.
void FileFeedTest::hashesWhatAPipeBeganWith()
{
    const QString path = m_folder.filePath(u"rest"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("rest"), 4);
    file.close();
    BufferReader reader(8 << 20);
    auto started = std::make_shared<StartedFile>();
    started->head = "head and ";
    FileFeed feed(path, InputKind::Outages, reader, started);
    feed.hash();
    QSignalSpy finished(&feed, &FileFeed::finished);
    feed.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reader.body(), "head and rest"_ba);
    QCOMPARE(feed.sha256(),
             QCryptographicHash::hash("head and rest", QCryptographicHash::Sha256).toHex());
}

QTEST_GUILESS_MAIN(FileFeedTest)
#include "tst_filefeed.moc"
