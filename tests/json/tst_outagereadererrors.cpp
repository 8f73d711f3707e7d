// SPDX-License-Identifier: MIT
#include "json/readersupport.h"

#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// The errors of an OutageReader, which must not depend on how the text is cut.
class OutageReaderErrorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pool.setMaxThreadCount(2); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void givesTheSameErrorHoweverItIsCut_data();
    void givesTheSameErrorHoweverItIsCut();
    void tellsTheFirstOfSeveralErrors_data();
    void tellsTheFirstOfSeveralErrors();
    void stopsAtTooManyRows_data();
    void stopsAtTooManyRows();
    void stopsAtTooMuchText_data();
    void stopsAtTooMuchText();
    void tellsWhenMoreBytesAreInVain();

private:
    Result read(const QByteArray &text, qsizetype portion, const OutageReader::Limits &limits,
                const std::shared_ptr<const Site> &site = {})
    {
        return readOutages(m_pool, text, portion, limits, site);
    }

    QThreadPool m_pool;
};

void OutageReaderErrorsTest::givesTheSameErrorHoweverItIsCut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonError>("error");
    const auto add = [](const char *name, const QByteArray &text, JsonFault fault, qint64 offset) {
        QTest::addRow("%s", name) << text << JsonError{fault, offset};
    };
    using enum JsonFault;
    add("two commas", R"([{"a":1},,{"b":2}])", UnexpectedByte, 9);
    add("no comma", R"([{"a":1}{"b":2}])", UnexpectedByte, 8);
    add("comma at the end", R"([{"a":1},])", UnexpectedByte, 9);
    add("not closed", R"([{"a":1})", Truncated, 8);
    add("garbage behind", R"([{"a":1}] x)", AfterDocument, 10);
    add("second document", R"([{"a":1}][{"b":2}])", AfterDocument, 9);
    add("object", R"({"outages":[]})", WrongRoot, 0);
    add("HTML", "<!doctype html>", UnexpectedByte, 0);
    add("nothing", "", Empty, 0);
    add("cut off in the middle of a record", mixedRecords().first(300), Truncated, 300);
    add("nested a million deep", "[1," + QByteArray(1'000'000, '['), TooDeep, 1026);
}

void OutageReaderErrorsTest::givesTheSameErrorHoweverItIsCut()
{
    QFETCH(const QByteArray, text);
    QFETCH(const JsonError, error);
    const qsizetype most = std::clamp<qsizetype>(text.size(), 1, 30);
    for (qsizetype portion = 1; portion <= most; ++portion) {
        for (const qsizetype sliceBytes : {0, 5, 9, 1000}) {
            const Result table = read(text, portion, limits(sliceBytes));
            QVERIFY(!table);
            QCOMPARE(table.error(), error);
        }
    }
}

void OutageReaderErrorsTest::tellsTheFirstOfSeveralErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonError>("error");
    const auto add = [](const char *name, const QByteArray &text, JsonFault fault, qint64 offset) {
        QTest::addRow("%s", name) << text << JsonError{fault, offset};
    };
    using enum JsonFault;
    add("comma too many, then a large number", "[1,,1e999,2]", UnexpectedByte, 3);
    add("large number in an element that is not JSON", "[1,{\"a\":1e999,,}]", UnexpectedByte, 14);
    add("rows over the limit, then a number", "[1,2,3,4,5,6,1e999]", TooManyRows, 11);
    add("rows over the limit, then a second document", "[1,2,3,4,5,6][]", TooManyRows, 11);
    add("element too long behind the limit of rows", "[1,2,3,4,5,6,777777777777777777777]",
        TooManyRows, 11);
    add("element too long, then a number", "[1,222222222222222222222,1e999]", ElementTooLong, 23);
}

void OutageReaderErrorsTest::tellsTheFirstOfSeveralErrors()
{
    QFETCH(const QByteArray, text);
    QFETCH(const JsonError, error);
    OutageReader::Limits few = limits(0, 5);
    few.slicer.elementBytes = 20;
    for (qsizetype portion = 1; portion <= text.size(); ++portion) {
        for (few.slicer.sliceBytes = 0; few.slicer.sliceBytes < 40; few.slicer.sliceBytes += 3) {
            const Result table = read(text, portion, few);
            QVERIFY(!table);
            QCOMPARE(table.error(), error);
        }
    }
}

void OutageReaderErrorsTest::stopsAtTooManyRows_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("isFine");
    QTest::addColumn<qint64>("offset");
    QTest::addRow("the row in front of the last kept one") << 1 << false << qint64(14);
    QTest::addRow("one too many") << 2 << false << qint64(37);
    QTest::addRow("just enough") << 3 << true << qint64(0);
}

void OutageReaderErrorsTest::stopsAtTooManyRows()
{
    QFETCH(const int, rows);
    QFETCH(const bool, isFine);
    QFETCH(const qint64, offset);
    // Rows of other sites do not count: the first, fourth and fifth record are kept.
    const QByteArray text = R"([7,{"id":"b"},{"id":"a"} ,{"id":"b"}, 8 ,{"id":"b"}])";
    for (qsizetype sliceBytes = 0; sliceBytes <= text.size(); ++sliceBytes) {
        const Result table = read(text, 4, limits(sliceBytes, rows), siteOf({u"a"_s}));
        QCOMPARE(table.hasValue(), isFine);
        if (!isFine)
            QCOMPARE(table.error(), (JsonError{JsonFault::TooManyRows, offset}));
    }
}

void OutageReaderErrorsTest::stopsAtTooMuchText_data()
{
    QTest::addColumn<qint64>("textBytes");
    QTest::addColumn<qint64>("offset"); // -1: fine
    // A device takes 100 bytes and two for each character, a time as many as it has characters.
    QTest::addRow("the first id") << qint64(101) << qint64(3);
    QTest::addRow("the first time") << qint64(102 + 19) << qint64(3);
    QTest::addRow("the second id") << qint64(102 + 20 + 101) << qint64(141);
    QTest::addRow("just enough") << qint64(102 + 20 + 102) << qint64(-1);
}

void OutageReaderErrorsTest::stopsAtTooMuchText()
{
    QFETCH(const qint64, textBytes);
    QFETCH(const qint64, offset);
    const QByteArray times = R"(,"end":"2022-01-02T00:00:00.000Z"},)";
    const QByteArray text = R"([7,{"id":"a","begin":"2022-01-01T00:00:00Z")" + times +
                            R"({"id":"a","begin":"nonsense")" + times +
                            R"({"id":"b","begin":"2022-01-01T00:00:00.000Z")" + times.chopped(1) +
                            "]";
    for (qsizetype sliceBytes = 0; sliceBytes <= text.size(); ++sliceBytes) {
        OutageReader::Limits few = limits(sliceBytes);
        few.textBytes = textBytes;
        const Result table = read(text, 4, few);
        QCOMPARE(table.hasValue(), offset < 0);
        if (offset >= 0)
            QCOMPARE(table.error(), (JsonError{JsonFault::TooMuchText, offset}));
    }
}

void OutageReaderErrorsTest::tellsWhenMoreBytesAreInVain()
{
    OutageReader reader(m_pool);
    QVERIFY(reader.take("[1,2"));
    QVERIFY(!reader.take(",,"));
    QVERIFY(!reader.take("3]"));
    const Result table = reader.end();
    QVERIFY(!table);
    QCOMPARE(table.error(), (JsonError{JsonFault::UnexpectedByte, 5}));
}

QTEST_GUILESS_MAIN(OutageReaderErrorsTest)
#include "tst_outagereadererrors.moc"
