// SPDX-License-Identifier: MIT
#include "base/latesttask.h"
#include "session/filefeed.h"
#include "session/openedfile.h"
#include "support/workbookfile.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

/// Writes \a content into the pipe at \a path, byte by byte at first, and closes it.
void writeSlowly(const QString &path, const QByteArray &content)
{
    const int pipe = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    qsizetype written = 0;
    while (pipe >= 0 && written < content.size()) {
        const auto most = written < 20 ? 1 : content.size() - written;
        const auto count =
            ::write(pipe, content.constData() + written, static_cast<std::size_t>(most));
        if (count <= 0)
            break;
        written += count;
    }
    ::close(pipe);
}

} // namespace

/// What files are, told without waiting and without losing a byte.
class OpenedFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheKindAndLosesNoByte_data();
    void tellsTheKindAndLosesNoByte();
    void looksAtTables_data();
    void looksAtTables();
    void looksAtTheSheetsOfASpreadsheet();
    void looksAtATextThatIsNoFile();
    void leavesASilentPipe();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();

private:
    [[nodiscard]] static QList<OpenedFile> look(const QList<FileToOpen> &files);
    [[nodiscard]] QString file(const QByteArray &content);
    [[nodiscard]] QString pipe();

    QTemporaryDir m_folder;
    int m_files = 0;
};

QList<OpenedFile> OpenedFileTest::look(const QList<FileToOpen> &files)
{
    return openedFiles(files, nullptr, [] { return false; }).value_or(QList<OpenedFile>());
}

QString OpenedFileTest::file(const QByteArray &content)
{
    QFile made(m_folder.filePath(QString::number(++m_files)));
    const bool isMade = made.open(QIODevice::WriteOnly) && made.write(content) == content.size();
    return isMade ? made.fileName() : QString();
}

QString OpenedFileTest::pipe()
{
    const QString path = m_folder.filePath(QString::number(++m_files));
    return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0 ? path : QString();
}

void OpenedFileTest::tellsTheKindAndLosesNoByte_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<InputKind>("kind");
    QTest::addColumn<QString>("siteId");
    const QByteArray site = R"({"id":"s-1","name":"S","devices":[]})";
    const QByteArray outages = "[1,2,3" + QByteArray(3 << 20, ' ') + "]";
    const QByteArray mark = "\xef\xbb\xbf";
    const auto add = [](const char *name, const QByteArray &content, InputKind kind,
                        const QString &id) { QTest::addRow("%s", name) << content << kind << id; };
    add("a site", site, InputKind::SiteInfo, u"s-1"_s);
    add("a site behind white space", " \n\t\r" + QByteArray(500, ' ') + site, InputKind::SiteInfo,
        u"s-1"_s);
    add("a site behind a byte order mark", mark + site, InputKind::SiteInfo, u"s-1"_s);
    add("one outage", R"({"id":"a","begin":"b","end":"c"})", InputKind::Outages, {});
    add("one outage behind a byte order mark", mark + R"({"id":"a","begin":"b"})",
        InputKind::Outages, {});
    add("a table", "id;begin;end\na;b;c\n" + QByteArray("d;e;f\n").repeated(100'000),
        InputKind::Outages, {});
    add("outages", outages, InputKind::Outages, {});
    add("outages behind white space", "\n\n  " + outages, InputKind::Outages, {});
    add("neither", "<html>", InputKind::Outages, {});
    add("half a byte order mark", mark.first(2), InputKind::Outages, {});
    add("nothing", {}, InputKind::Outages, {});
}

void OpenedFileTest::tellsTheKindAndLosesNoByte()
{
    QFETCH(const QByteArray, content);
    for (const bool isPipe : {false, true}) {
        const QString path = isPipe ? pipe() : file(content);
        QVERIFY(!path.isEmpty());
        std::thread writer([&] {
            if (isPipe)
                writeSlowly(path, content);
        });
        const QList<OpenedFile> opened = look({{path}});
        BufferReader reader(8 << 20);
        bool hasEnded = false;
        if (opened.size() == 1) {
            FileFeed feed(path, opened[0].kind, reader, opened[0].start);
            connect(&feed, &FileFeed::finished, this,
                    [&](const std::optional<SessionError> &error) { hasEnded = !error; });
            feed.start();
            [&] { QTRY_VERIFY(hasEnded); }();
        }
        writer.join();
        QVERIFY(hasEnded);
        QVERIFY(!opened[0].fault);
        QTEST(opened[0].kind, "kind");
        QTEST(opened[0].siteId, "siteId");
        QCOMPARE(opened[0].start != nullptr, isPipe); // a file is read anew each time
        QVERIFY(reader.body() == content);
    }
}

void OpenedFileTest::looksAtTables_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<TableEncoding>("encoding");
    QTest::addColumn<QStringList>("header"); // empty: it is not looked at
    const QStringList german{u"Gerät"_s, u"b"_s, u"c"_s};
    QTest::newRow("UTF-8") << QByteArray("Ger\xc3\xa4t;b;c\n1;2;3") << TableEncoding::Unicode
                           << german;
    QTest::newRow("Latin-1") << QByteArray("Ger\xe4t;b;c\n1;2;3") << TableEncoding::WindowsLatin
                             << german;
    QTest::newRow("a long one") << "a,b,c\n" + QByteArray("1,2,\"x\ny\"\n").repeated(1 << 16)
                                << TableEncoding::Unicode << QStringList{u"a"_s, u"b"_s, u"c"_s};
    const QByteArray rows = sheetRow(1, {"Ger\xc3\xa4t", "b", "c"}) + sheetRow(2, {"1", "2", "3"});
    const QByteArray sheet = WorkbookFile{{{"S", rows}}}.bytes();
    QTest::newRow("a spreadsheet") << sheet << TableEncoding::Unicode << german;
    QTest::newRow("half of one") << sheet.first(sheet.size() / 2) << TableEncoding::Unicode
                                 << QStringList();
    QTest::newRow("JSON") << QByteArray("[]") << TableEncoding::Unicode << QStringList();
    QTest::newRow("words") << QByteArray("words") << TableEncoding::Unicode << QStringList();
}

void OpenedFileTest::looksAtTables()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, header);
    const QList<OpenedFile> opened = look({{file(content)}});
    QCOMPARE(opened.size(), 1);
    QVERIFY(!opened[0].fault);
    QCOMPARE(opened[0].table.has_value(), !header.isEmpty());
    if (opened[0].table) {
        QCOMPARE(opened[0].table->sample.first.cells, header);
        QTEST(opened[0].table->encoding, "encoding");
    }
}

void OpenedFileTest::looksAtTheSheetsOfASpreadsheet()
{
    const auto peekAt = [this](const WorkbookFile &book) {
        return look({{file(book.bytes())}}).value(0).table;
    };
    const auto namesOf = [](const TablePeek &peek) {
        QStringList names;
        for (const SheetSample &sheet : peek.sheets)
            names.append(sheet.name);
        return names;
    };
    const QByteArray cover = sheetRow(1, {"Outages of May"}) + sheetRow(2, {"by Ana"});
    const QByteArray one = sheetRow(1, {"a", "b", "c"}) + sheetRow(2, {"1", "2", "3"});
    const QByteArray two = sheetRow(1, {"d", "e", "f"}) + sheetRow(2, {"4", "5", "6"});
    const auto plain = peekAt({{{"One", one}, {"Cover", cover}, {"Two", two}}});
    QVERIFY(plain);
    QCOMPARE(namesOf(*plain), QStringList({u"One"_s, u"Two"_s}));
    QCOMPARE(plain->sheet, u"One"_s);
    QCOMPARE(plain->sample.first.cells.constFirst(), u"a"_s);
    QVERIFY(!plain->isSheetUnclear);
    const auto hidden = peekAt({{{"One", one, {}, " state=\"hidden\""}, {"Two", two}}});
    QVERIFY(hidden);
    QCOMPARE(hidden->sheet, u"Two"_s);
    QCOMPARE(namesOf(*hidden), QStringList({u"Two"_s, u"One"_s}));
    QVERIFY(!hidden->sheets[0].isHidden && hidden->sheets[1].isHidden);
    const auto behind =
        peekAt({{{"Cover", cover}, {"One", one, {}, " state=\"veryHidden\""}, {"Two", two}}});
    QVERIFY(behind);
    QCOMPARE(behind->sheet, u"Two"_s);
    QVERIFY(behind->isSheetUnclear);
    const auto covered = peekAt({{{"Cover", cover}, {"Two", two}}});
    QVERIFY(covered);
    QCOMPARE(covered->sheet, u"Two"_s);
    QVERIFY(covered->isSheetUnclear);
    const auto single = peekAt({{{"One", one}}});
    QVERIFY(single && single->sheets.isEmpty() && single->sheet.isEmpty());
    QVERIFY(!peekAt({{{"Cover", cover}, {"Cover 2", cover}}}));
    // What is broken is refused as a whole, whatever stands on other sheets.
    QVERIFY(!peekAt({{{"One", "<row r=\"0\"/>"}, {"Two", two}}}));
}

void OpenedFileTest::looksAtATextThatIsNoFile()
{
    const auto words = [](const ContentFault &) { return u"it is wrong"_s; };
    const auto opened = openedFiles({{u"pasted"_s, InputKind::Outages, "a\tb\tc\n1\t2\t3"_ba},
                                     {u"words"_s, InputKind::Outages, "good morning"_ba}},
                                    words, [] { return false; });
    QVERIFY(opened && opened->size() == 2);
    QVERIFY(opened->at(0).table && opened->at(0).table->sample.isWhole);
    QVERIFY(!opened->at(0).fault);
    QCOMPARE(opened->at(1).fault->detail, u"it is wrong"_s);

    BufferReader reader(1 << 20);
    bool hasEnded = false;
    const QByteArray text(1 << 19, 'x');
    FileFeed feed(u"pasted"_s, InputKind::Outages, reader,
                  std::shared_ptr<StartedFile>(new StartedFile{{}, text, true}));
    connect(&feed, &FileFeed::finished, this,
            [&](const std::optional<SessionError> &error) { hasEnded = !error; });
    feed.start();
    QTRY_VERIFY(hasEnded);
    QCOMPARE(reader.body(), text);
}

void OpenedFileTest::leavesASilentPipe()
{
    QElapsedTimer clock;
    clock.start();
    RetiredThreads threads;
    {
        LatestTask<QList<OpenedFile>> opening(u"open"_s, threads);
        opening.run(
            [files = QList<FileToOpen>{{pipe()}, {pipe(), InputKind::SiteInfo}}](
                const StopToken &isStopped) { return openedFiles(files, nullptr, isStopped); },
            [](const QList<OpenedFile> &) { QFAIL("they were told after the end"); });
    }
    QVERIFY(clock.elapsed() < 1000); // it waits for no thread
    QVERIFY(threads.waitFor(QDeadlineTimer(5000)));
}

void OpenedFileTest::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<std::optional<InputKind>>("kind");
    QTest::addColumn<SessionError::Kind>("fault");
    const auto none = std::optional<InputKind>();
    QTest::addRow("missing") << m_folder.filePath(u"missing"_s) << none
                             << SessionError::Kind::LocalFile;
    QTest::addRow("a folder") << m_folder.path() << none << SessionError::Kind::LocalFile;
    QTest::addRow("half a site") << file("{\"id\":") << none << SessionError::Kind::LocalContent;
    QTest::addRow("outages for a site")
        << file("[]") << std::optional(InputKind::SiteInfo) << SessionError::Kind::LocalContent;
    QTest::addRow("too large for a site")
        << file('{' + QByteArray(5 << 20, ' ')) << none << SessionError::Kind::LocalContent;
}

void OpenedFileTest::saysWhatCannotBeRead()
{
    QFETCH(const QString, path);
    QFETCH(const std::optional<InputKind>, kind);
    const QList<OpenedFile> opened = look({{path, kind}});
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened[0].fault);
    QTEST(opened[0].fault->kind, "fault");
    QCOMPARE(opened[0].fault->file, path);
    QVERIFY(!opened[0].fault->detail.isEmpty());
}

QTEST_GUILESS_MAIN(OpenedFileTest)
#include "tst_openedfile.moc"
