// SPDX-License-Identifier: MIT
#include "support/workbookfile.h"
#include "tables/ziparchive.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

struct Unpacked
{
    QByteArray content;
    std::optional<TableFault> fault;
};

Unpacked unpacked(ZipArchive &archive, const QString &name, qsizetype portion = 1000)
{
    const auto part = archive.open(name);
    if (!part)
        return {{}, part.error()};
    Unpacked result;
    QByteArray buffer(portion, '\0');
    while (const qsizetype size = (*part)->read(buffer.data(), buffer.size()))
        result.content.append(buffer.constData(), size);
    result.fault = (*part)->fault();
    return result;
}

} // namespace

/// Parts of a zip archive: unpacked, or why not.
class ZipArchiveTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void unpacksParts_data();
    void unpacksParts();
    void findsPartsInAnyCase();
    void asksForNoPassword();
    void noticesWhatIsDamaged();
    void noticesABomb();
    void countsAllPartsTogether();
};

void ZipArchiveTest::unpacksParts_data()
{
    QTest::addColumn<bool>("isPacked");
    QTest::newRow("packed") << true;
    QTest::newRow("as it is") << false;
}

void ZipArchiveTest::unpacksParts()
{
    QFETCH(const bool, isPacked);
    const QByteArray content = QByteArray("some text ").repeated(5000);
    const QByteArray bytes = archiveOf({{"a/b.xml", content}, {"empty", ""}}, {isPacked, {}});
    ZipArchive archive(bytes);
    QCOMPARE(archive.fault(), std::nullopt);
    for (int turn = 0; turn < 2; ++turn) {
        const Unpacked part = unpacked(archive, u"a/b.xml"_s);
        QCOMPARE(part.fault, std::nullopt);
        QVERIFY(part.content == content);
    }
    QCOMPARE(unpacked(archive, u"empty"_s).fault, std::nullopt);
    QCOMPARE(unpacked(archive, u"empty"_s).content, QByteArray());
}

void ZipArchiveTest::findsPartsInAnyCase()
{
    const QByteArray bytes = archiveOf({{"xl/Workbook.xml", "x"}});
    ZipArchive archive(bytes);
    QVERIFY(archive.has(u"XL/workbook.XML"_s));
    QVERIFY(!archive.has(u"xl/workbook"_s));
    QCOMPARE(unpacked(archive, u"xl/workbook.xml"_s).content, "x");
    const auto missing = unpacked(archive, u"xl/other.xml"_s).fault;
    QVERIFY(missing);
    QCOMPARE(missing->kind, TableFault::Kind::MissingPart);
    QCOMPARE(missing->text, u"xl/other.xml"_s);
}

void ZipArchiveTest::asksForNoPassword()
{
    const QByteArray bytes = archiveOf({{"a", "secret"}}, {true, "password"});
    ZipArchive archive(bytes);
    QCOMPARE(archive.fault(), std::nullopt);
    const auto fault = unpacked(archive, u"a"_s).fault;
    QVERIFY(fault);
    QCOMPARE(fault->kind, TableFault::Kind::Protected);
}

/// Cut anywhere, or with any byte changed, a part is as it was or there is a fault.
void ZipArchiveTest::noticesWhatIsDamaged()
{
    const QByteArray content = "Twelve outages, more or less.";
    const QByteArray whole = archiveOf({{"a", content}});
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const QByteArray cut = whole.first(size);
        const ZipArchive archive(cut);
        QVERIFY2(archive.fault(), qPrintable(QString::number(size)));
        QCOMPARE(archive.fault()->kind, TableFault::Kind::BrokenArchive);
    }
    for (qsizetype place = 0; place < whole.size(); ++place) {
        QByteArray changed = whole;
        changed[place] = static_cast<char>(~changed[place]);
        ZipArchive archive(changed);
        const Unpacked part = unpacked(archive, u"a"_s);
        QVERIFY2(part.fault || part.content == content, qPrintable(QString::number(place)));
    }
}

void ZipArchiveTest::noticesABomb()
{
    ZipArchive::Limits limits;
    limits.always = 100'000;
    limits.ratio = 10;
    const QByteArray bomb = archiveOf({{"a", QByteArray(1 << 20, ' ')}});
    ZipArchive archive(bomb, limits);
    const Unpacked part = unpacked(archive, u"a"_s);
    QVERIFY(part.fault);
    QCOMPARE(part.fault->kind, TableFault::Kind::Bomb);
    QVERIFY(part.content.size() <= 101'000);

    limits.ratio = 10'000;
    ZipArchive patient(bomb, limits);
    QCOMPARE(unpacked(patient, u"a"_s).fault, std::nullopt);
    limits.unpacked = 1 << 19; // less than the archive says itself
    ZipArchive strict(bomb, limits);
    QCOMPARE(unpacked(strict, u"a"_s).fault, (TableFault{TableFault::Kind::Bomb}));
}

void ZipArchiveTest::countsAllPartsTogether()
{
    ZipArchive::Limits limits;
    limits.unpacked = 2500;
    const QByteArray part(1000, 'x');
    const QByteArray bytes = archiveOf({{"a", part}, {"b", part}, {"c", part}});
    ZipArchive archive(bytes, limits);
    for (const QString &name : {u"a"_s, u"a"_s, u"a"_s, u"b"_s})
        QCOMPARE(unpacked(archive, name).fault, std::nullopt);
    QCOMPARE(unpacked(archive, u"c"_s).fault, (TableFault{TableFault::Kind::Bomb}));
}

QTEST_APPLESS_MAIN(ZipArchiveTest)
#include "tst_ziparchive.moc"
