// SPDX-License-Identifier: MIT
#include "json/arrayslicer.h"
#include "json/jsonrows.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    QList<Slice> slices;
    std::optional<JsonError> error;
};

Outcome slice(QByteArrayView text, qsizetype portion, ArraySlicer::Limits limits = {})
{
    Outcome outcome;
    ArraySlicer slicer([&outcome](Slice slice) { outcome.slices.append(std::move(slice)); },
                       limits);
    for (qsizetype at = 0; at < text.size(); at += portion)
        slicer.take(text.sliced(at, std::min(portion, text.size() - at)));
    slicer.end();
    outcome.error = slicer.error();
    return outcome;
}

/// The elements of all slices, in order.
QJsonArray elements(const QList<Slice> &slices)
{
    QJsonArray all;
    for (const Slice &slice : slices) {
        for (const QJsonValue element : QJsonDocument::fromJson(slice.text).array())
            all.append(element);
    }
    return all;
}

ArraySlicer::Limits sliceBytes(qsizetype bytes)
{
    ArraySlicer::Limits limits;
    limits.sliceBytes = bytes;
    return limits;
}

ArraySlicer::Limits elementBytes(qsizetype bytes)
{
    ArraySlicer::Limits limits;
    limits.elementBytes = bytes;
    return limits;
}

} // namespace

class ArraySlicerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cutsWholeElements_data();
    void cutsWholeElements();
    void keepsEveryByteInItsPlace();
    void cutsAtTheElementThatReachesTheSize();
    void makesNoSliceOfAnEmptyArray_data();
    void makesNoSliceOfAnEmptyArray();
    void tellsTheSameErrorHoweverItIsCut_data();
    void tellsTheSameErrorHoweverItIsCut();
    void handsOutWhatWasCompleteBeforeTheError();
    void boundsAnElement_data();
    void boundsAnElement();
    void holdsNoMoreThanASliceAndAnElement();
    void staysSilentAfterAnError();
};

void ArraySlicerTest::cutsWholeElements_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("one") << QByteArray("[1]");
    QTest::addRow("scalars") << QByteArray(R"([1,"a",null,true,-0.5e1])");
    QTest::addRow("objects") << QByteArray(R"([{"a":1},{"b":[1,2]},{"c":{"d":[]}}])");
    QTest::addRow("brackets and commas in strings")
        << QByteArray(R"(["],[","{,}","\"],",{"]":","}])");
    QTest::addRow("white space") << QByteArray(" [ 1 ,\n{ \"a\" : [ 1 , 2 ] }\t, [ ] \r\n] \n");
    QTest::addRow("arrays") << QByteArray("[[1,2],[[3],4],[],[[[]]]]");
    QTest::addRow("byte order mark") << QByteArray("\xef\xbb\xbf[1,2,3]");
    QTest::addRow("other scripts") << QByteArray("[\"\xc3\xa9\",\"\xf0\x9f\x98\x80\",\"\\u00e9\"]");
}

void ArraySlicerTest::cutsWholeElements()
{
    QFETCH(const QByteArray, text);
    const QJsonArray expected = QJsonDocument::fromJson(text).array();
    QVERIFY(!expected.isEmpty());
    for (qsizetype size = 0; size <= text.size(); ++size) {
        for (qsizetype portion = 1; portion <= text.size(); ++portion) {
            const Outcome outcome = slice(text, portion, sliceBytes(size));
            QVERIFY(!outcome.error);
            QCOMPARE(elements(outcome.slices), expected);
            if (size == 0)
                QCOMPARE(outcome.slices.size(), expected.size());
        }
    }
}

void ArraySlicerTest::keepsEveryByteInItsPlace()
{
    const QByteArray text(" [ 1 , {\"a\":[2]},3 , \"x\"] ");
    for (qsizetype size = 0; size <= text.size(); ++size) {
        for (const Slice &part : slice(text, 3, sliceBytes(size)).slices) {
            QVERIFY(part.text.startsWith('[') && part.text.endsWith(']'));
            QCOMPARE(part.text.sliced(1, part.text.size() - 2),
                     text.mid(part.offset, part.text.size() - 2));
            QCOMPARE(part.offsetOf(1), part.offset);
        }
    }
}

void ArraySlicerTest::cutsAtTheElementThatReachesTheSize()
{
    const Outcome outcome = slice("[11,22,33,44,5]", 4, sliceBytes(5));
    QCOMPARE(outcome.slices.size(), 3);
    QCOMPARE(outcome.slices[0].text, "[11,22]");
    QCOMPARE(outcome.slices[1].text, "[33,44]");
    QCOMPARE(outcome.slices[2].text, "[5]");
    QCOMPARE(outcome.slices[1].offset, 7);
    QCOMPARE(outcome.slices[2].offset, 13);
}

void ArraySlicerTest::makesNoSliceOfAnEmptyArray_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("closed at once") << QByteArray("[]");
    QTest::addRow("white space") << QByteArray(" [ \n ] ");
}

void ArraySlicerTest::makesNoSliceOfAnEmptyArray()
{
    QFETCH(const QByteArray, text);
    for (qsizetype portion = 1; portion <= text.size(); ++portion) {
        const Outcome outcome = slice(text, portion, sliceBytes(0));
        QVERIFY(!outcome.error);
        QVERIFY(outcome.slices.isEmpty());
    }
}

void ArraySlicerTest::tellsTheSameErrorHoweverItIsCut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonFault>("fault");
    QTest::addColumn<qint64>("offset");
    const auto add = [](const char *name, const QByteArray &text, JsonFault fault, qint64 offset) {
        QTest::addRow("%s", name) << text << fault << offset;
    };
    using enum JsonFault;
    add("two commas between slices", R"([{"a":1},,{"b":2}])", UnexpectedByte, 9);
    add("no comma between slices", R"([{"a":1}{"b":2}])", UnexpectedByte, 8);
    add("comma at the end", R"([{"a":1},])", UnexpectedByte, 9);
    add("comma at the end, then a space", R"([{"a":1}, ])", UnexpectedByte, 10);
    add("comma first", R"([,{"a":1}])", UnexpectedByte, 1);
    add("array not closed", R"([{"a":1})", Truncated, 8);
    add("array not closed behind a comma", R"([{"a":1},)", Truncated, 9);
    add("element cut off", R"([{"a":1},{"b")", Truncated, 13);
    add("array closed as an object", R"([{"a":1}})", UnexpectedByte, 8);
    add("garbage behind", R"([{"a":1}]x)", AfterDocument, 9);
    add("second array", R"([{"a":1}][{"b":2}])", AfterDocument, 9);
    add("second array on its own line", "[1]\n[2]\n", AfterDocument, 4);
    add("comma behind", "[1],", AfterDocument, 3);
    add("object as root", R"({"a":[1]})", WrongRoot, 0);
    add("null as root", "null", WrongRoot, 0);
    add("HTML", "<html>", UnexpectedByte, 0);
    add("nothing", "", Empty, 0);
    add("white space alone", "  ", Empty, 2);
    for (const BadText &bad : badTexts()) {
        const QByteArray name = QByteArrayView("second element: ") + QByteArray(bad.name);
        const bool isWholeText = bad.fault == Empty || bad.fault == AfterDocument ||
                                 bad.fault == Truncated || !bad.text.startsWith('[') ||
                                 bad.text.startsWith("[] ");
        if (!isWholeText)
            add(name.constData(), "[1," + bad.text + ",2]", bad.fault, bad.offset + 3);
    }
}

void ArraySlicerTest::tellsTheSameErrorHoweverItIsCut()
{
    QFETCH(const QByteArray, text);
    QFETCH(const JsonFault, fault);
    QFETCH(const qint64, offset);
    for (qsizetype portion = 1; portion <= std::max<qsizetype>(text.size(), 1); ++portion) {
        for (const qsizetype size : {0, 1, 5, 9, 100}) {
            const Outcome outcome = slice(text, portion, sliceBytes(size));
            QVERIFY(outcome.error);
            QCOMPARE(outcome.error->fault, fault);
            QCOMPARE(outcome.error->offset, offset);
        }
    }
}

void ArraySlicerTest::handsOutWhatWasCompleteBeforeTheError()
{
    const QByteArray text("[1,[2],\"3\",4 5,6]");
    for (qsizetype portion = 1; portion <= text.size(); ++portion) {
        for (qsizetype size = 0; size <= text.size(); ++size) {
            const Outcome outcome = slice(text, portion, sliceBytes(size));
            QVERIFY(outcome.error);
            QCOMPARE(elements(outcome.slices), (QJsonArray{1, QJsonArray{2}, u"3"_s}));
        }
    }
}

void ArraySlicerTest::boundsAnElement_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonFault>("fault"); // Empty: none
    QTest::addColumn<qint64>("offset");
    using enum JsonFault;
    QTest::addRow("just short enough")
        << QByteArray("[1234567,12345678,[34567]]") << Empty << qint64(0);
    QTest::addRow("first") << QByteArray("[123456789,1]") << ElementTooLong << qint64(9);
    QTest::addRow("second") << QByteArray("[1,123456789]") << ElementTooLong << qint64(11);
    QTest::addRow("string that does not end")
        << QByteArray("[1,\"aaaaaaaaaaaaaa") << ElementTooLong << qint64(11);
    QTest::addRow("white space counts")
        << QByteArray("[1,  12345  ]") << ElementTooLong << qint64(11);
    QTest::addRow("wrong byte in front") << QByteArray("[1,1234567x9]") << BadNumber << qint64(10);
    QTest::addRow("wrong byte at the limit")
        << QByteArray("[1,12345678x]") << BadNumber << qint64(11);
    QTest::addRow("wrong byte behind")
        << QByteArray("[1,123456789x]") << ElementTooLong << qint64(11);
    QTest::addRow("ends too early in front") << QByteArray("[1,1234567") << Truncated << qint64(10);
    QTest::addRow("ends too early at the limit")
        << QByteArray("[1,12345678") << Truncated << qint64(11);
    QTest::addRow("white space around the root is free")
        << QByteArray("          [1]          ") << Empty << qint64(0);
}

void ArraySlicerTest::boundsAnElement()
{
    QFETCH(const QByteArray, text);
    QFETCH(const JsonFault, fault);
    QFETCH(const qint64, offset);
    ArraySlicer::Limits limits = elementBytes(8);
    for (qsizetype portion = 1; portion <= text.size(); ++portion) {
        for (limits.sliceBytes = 0; limits.sliceBytes <= 30; ++limits.sliceBytes) {
            const Outcome outcome = slice(text, portion, limits);
            QCOMPARE(outcome.error.has_value(), fault != JsonFault::Empty);
            if (outcome.error)
                QCOMPARE(*outcome.error, (JsonError{fault, offset}));
        }
    }
}

void ArraySlicerTest::holdsNoMoreThanASliceAndAnElement()
{
    const ArraySlicer::Limits limits;
    qsizetype longest = 0;
    qsizetype total = 0;
    ArraySlicer slicer([&](const Slice &slice) {
        longest = std::max(longest, slice.text.size());
        total += slice.text.size() - 2;
    });
    const QByteArray portion = '"' + QByteArray(997, 'x') + "\",";
    slicer.take("[");
    for (int i = 0; i < 3000; ++i)
        slicer.take(portion);
    slicer.take("0]");
    slicer.end();
    QVERIFY(!slicer.error());
    QVERIFY(longest <= limits.sliceBytes + portion.size() + 2);
    QVERIFY(total > 2'900'000);

    ArraySlicer endless([](const Slice &) { QFAIL("no element was complete"); });
    endless.take("[\"");
    qint64 taken = 0;
    for (; !endless.error() && taken < 10 * limits.elementBytes; taken += 64 << 10)
        endless.take(QByteArray(64 << 10, 'x'));
    QVERIFY(endless.error());
    QCOMPARE(*endless.error(), (JsonError{JsonFault::ElementTooLong, limits.elementBytes + 1}));
    QVERIFY(taken <= limits.elementBytes + (64 << 10));
}

void ArraySlicerTest::staysSilentAfterAnError()
{
    int count = 0;
    ArraySlicer slicer([&count](const Slice &) { ++count; }, sliceBytes(0));
    slicer.take("[1,2,}");
    QCOMPARE(count, 2);
    const auto error = slicer.error();
    slicer.take(",3,4]");
    slicer.end();
    QCOMPARE(count, 2);
    QCOMPARE(slicer.error(), error);
}

QTEST_APPLESS_MAIN(ArraySlicerTest)
#include "tst_arrayslicer.moc"
