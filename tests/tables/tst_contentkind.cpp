// SPDX-License-Identifier: MIT
#include "tables/contentkind.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// What a file is, by its first bytes.
class ContentKindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTold_data();
    void isTold();
};

void ContentKindTest::isTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ContentKind>("kind");
    const auto add = [](const char *name, const QByteArray &content, ContentKind kind) {
        QTest::addRow("%s", name) << content << kind;
    };
    using enum ContentKind;
    add("a list", "[1,2]", Json);
    add("an object", "{\"id\":1}", Json);
    add("a list behind white space", " \r\n\t[1]", Json);
    add("a list behind a mark", "\xef\xbb\xbf[1]", Json);
    add("nothing", "", Json);
    add("white space", " \n", Json);
    add("HTML", "<html>", Json);
    add("binary", QByteArray("\0\1\2\3", 4), Json);
    add("a picture", "\x89PNG\r\n", Table);
    add("a header", "id;begin", Table);
    add("one letter", "i", Table);
    add("a header in quotes", "\"id\";\"begin\"", Table);
    add("a header behind a mark", "\xef\xbb\xbfid;begin", Table);
    add("an empty first cell", "\tid\tbegin", Table);
    add("behind empty lines", "\r\n\r\nid", Table);
    add("UTF-16 little-endian", "\xff\xfei"_ba + '\0', Table);
    add("UTF-16 big-endian", "\xfe\xff"_ba + '\0' + 'i', Table);
    add("UTF-32 little-endian", QByteArray("\xff\xfe\0\0i\0\0\0", 8), Table);
    add("UTF-32 big-endian", QByteArray("\0\0\xfe\xff\0\0\0i", 8), Table);
    add("UTF-16 without a mark", QByteArray("i\0d\0", 4), Table);
    add("UTF-16 without a mark, big-endian", QByteArray("\0i\0d", 4), Table);
    add("a zip archive", "PK\x03\x04\x14", Spreadsheet);
    add("an empty zip archive", "PK\x05\x06"_ba + '\0', Spreadsheet);
    add("a compound file", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"_ba, Spreadsheet);
    add("a header that begins like one", "PK;begin", Table);
}

void ContentKindTest::isTold()
{
    QFETCH(const QByteArray, content);
    QFETCH(const ContentKind, kind);
    QCOMPARE(tellContent(content, true), kind);
    for (qsizetype size = 0; size <= content.size(); ++size) {
        const auto told = tellContent(content.first(size), false);
        QVERIFY2(!told || *told == kind, content.first(size).constData());
    }
}

QTEST_APPLESS_MAIN(ContentKindTest)
#include "tst_contentkind.moc"
