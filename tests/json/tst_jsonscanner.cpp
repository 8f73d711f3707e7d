// SPDX-License-Identifier: MIT
#include "json/jsonrows.h"
#include "json/jsonscanner.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qlibraryinfo.h>
#include <QtCore/qrandom.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qversionnumber.h>
#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Error = std::optional<JsonError>;

Error scan(QByteArrayView text, qsizetype portion)
{
    JsonScanner scanner;
    for (qsizetype at = 0; at < text.size(); at += portion)
        scanner.take(text.sliced(at, std::min(portion, text.size() - at)));
    scanner.end();
    return scanner.error();
}

Error scan(QByteArrayView text)
{
    return scan(text, std::max<qsizetype>(text.size(), 1));
}

/// Only for texts whose root is an array or object: QJsonDocument takes no other.
QJsonParseError::ParseError errorOfQt(const QByteArray &text)
{
    QJsonParseError error;
    (void)QJsonDocument::fromJson(text, &error);
    return error.error;
}

QByteArray nested(char open, int depth)
{
    const bool isArray = open == '[';
    QByteArray text;
    for (int i = 0; i < depth; ++i)
        text += isArray ? "[" : "{\"a\":";
    if (!isArray)
        text += '1';
    return text + QByteArray(depth, isArray ? ']' : '}');
}

/// The words of JSON, from which texts are thrown together that are nearly right.
QByteArray randomText(QRandomGenerator &random)
{
    static const QList<QByteArray> words{"[",      "]",        "{",     "}",
                                         ",",      ":",        "\"a\"", "\"\\u12aF\"",
                                         "\"\\\\", "\"",       "1",     "-0.5e1",
                                         "true",   " ",        "null",  "\xc3\xa9",
                                         "0",      "1e5",      "\\n",   "\"\xf0\x9f\x98\x80\"",
                                         "{}",     "[1,2]",    ".",     "false,",
                                         "\x01",   "{\"k\":1}"};
    QByteArray text("[");
    const int count = random.bounded(1, 9);
    for (int i = 0; i < count; ++i)
        text += words[random.bounded(words.size())];
    return random.bounded(2) == 0 ? text + ']' : text;
}

/// A right text with up to three bytes changed, removed or put in.
QByteArray mutated(QByteArray text, QRandomGenerator &random)
{
    const int count = random.bounded(1, 4);
    for (int i = 0; i < count && !text.isEmpty(); ++i) {
        const qsizetype place = random.bounded(text.size());
        const auto byte = static_cast<char>(random.bounded(256));
        switch (random.bounded(4)) {
        case 0:
            text[place] = byte;
            break;
        case 1:
            text.remove(place, 1);
            break;
        case 2:
            text.insert(place, byte);
            break;
        default:
            text.insert(place, text.mid(random.bounded(text.size()), random.bounded(6)));
        }
    }
    return text;
}

} // namespace

class JsonScannerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void acceptsJson_data();
    void acceptsJson();
    void tellsFaultAndPlaceInEveryPortionSize_data();
    void tellsFaultAndPlaceInEveryPortionSize();
    void refusesWhatQtWronglyAccepts_data();
    void refusesWhatQtWronglyAccepts();
    void nestsAsDeepAsQt_data();
    void nestsAsDeepAsQt();
    void refusesAMillionBracketsAtOnce();
    void findsEveryByteOfAStringThatNeedsCare();
    void stopsAtEachMarkOfTheRootArray();
    void wantsAnArrayWhereToldSo_data();
    void wantsAnArrayWhereToldSo();
    void looksAtNothingBehindAnError();
    void acceptsOnlyWhatQtAccepts();
};

void JsonScannerTest::acceptsJson_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const QByteArray &text : goodTexts())
        QTest::addRow("%s", text.toPercentEncoding(" []{}\",:\\").constData()) << text;
}

void JsonScannerTest::acceptsJson()
{
    QFETCH(const QByteArray, text);
    for (qsizetype portion = 1; portion <= text.size(); ++portion)
        QCOMPARE(scan(text, portion), Error());

    const QByteArray inArray = text.startsWith("\xef\xbb\xbf") ? text.sliced(3) : text;
    QCOMPARE(errorOfQt("[" + inArray + "]"), QJsonParseError::NoError);
}

void JsonScannerTest::tellsFaultAndPlaceInEveryPortionSize_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<JsonFault>("fault");
    QTest::addColumn<qint64>("offset");
    for (const BadText &bad : badTexts())
        QTest::addRow("%s", bad.name) << bad.text << bad.fault << bad.offset;
}

void JsonScannerTest::tellsFaultAndPlaceInEveryPortionSize()
{
    QFETCH(const QByteArray, text);
    QFETCH(const JsonFault, fault);
    QFETCH(const qint64, offset);
    for (qsizetype portion = 1; portion <= std::max<qsizetype>(text.size(), 1); ++portion) {
        const Error error = scan(text, portion);
        QVERIFY(error);
        QCOMPARE(error->fault, fault);
        QCOMPARE(error->offset, offset);
    }
}

void JsonScannerTest::refusesWhatQtWronglyAccepts_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const BadText &bad : badTextsQtAccepts())
        QTest::addRow("%s", bad.name) << bad.text;
}

void JsonScannerTest::refusesWhatQtWronglyAccepts()
{
    QFETCH(const QByteArray, text);
    QVERIFY(scan(text));
    // Not a wish: should a later Qt be strict here, this row may move to badTexts().
    if (errorOfQt(text) != QJsonParseError::NoError)
        QVERIFY2(QLibraryInfo::version() > QVersionNumber(6, 4, 99), "Qt 6.4 accepts this");
}

void JsonScannerTest::nestsAsDeepAsQt_data()
{
    QTest::addColumn<char>("open");
    QTest::addRow("arrays") << '[';
    QTest::addRow("objects") << '{';
}

void JsonScannerTest::nestsAsDeepAsQt()
{
    QFETCH(const char, open);
    const QByteArray deepest = nested(open, JsonScanner::DeepestNesting);
    QCOMPARE(scan(deepest), Error());
    QCOMPARE(errorOfQt(deepest), QJsonParseError::NoError);

    const QByteArray tooDeep = nested(open, JsonScanner::DeepestNesting + 1);
    const qint64 place = JsonScanner::DeepestNesting * (open == '[' ? 1 : 5);
    QCOMPARE(scan(tooDeep), Error(JsonError{JsonFault::TooDeep, place}));
    QCOMPARE(scan(tooDeep, 1), Error(JsonError{JsonFault::TooDeep, place}));
    QCOMPARE(errorOfQt(tooDeep), QJsonParseError::DeepNesting);
}

void JsonScannerTest::refusesAMillionBracketsAtOnce()
{
    const QByteArray text(1'000'000, '[');
    QCOMPARE(scan(text), Error(JsonError{JsonFault::TooDeep, JsonScanner::DeepestNesting}));
}

void JsonScannerTest::findsEveryByteOfAStringThatNeedsCare()
{
    // Long enough for the wide steps of the scanner, and every place within such a step.
    for (qsizetype place = 0; place < 40; ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray text = '"' + QByteArray(40, 'x') + '"';
            text[place + 1] = static_cast<char>(byte);
            const bool isPlain = byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
            QCOMPARE(!scan(text), isPlain);
        }
    }
}

void JsonScannerTest::stopsAtEachMarkOfTheRootArray()
{
    using Mark = JsonScanner::Mark;
    const QByteArray text = R"( [{"a":[1,2]},[3,4] ,5] )";
    const QList<std::pair<qint64, Mark>> expected{
        {2, Mark::Open}, {14, Mark::Separator}, {21, Mark::Separator}, {23, Mark::Close}};
    for (qsizetype portion = 1; portion <= text.size(); ++portion) {
        QList<std::pair<qint64, Mark>> found;
        JsonScanner scanner(JsonScanner::Root::Array);
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype size = std::min(portion, text.size() - at);
            at += scanner.takeToMark(QByteArrayView(text).sliced(at, size));
            QCOMPARE(scanner.offset(), at);
            if (scanner.mark() != Mark::None)
                found.append({scanner.offset(), scanner.mark()});
        }
        QCOMPARE(found, expected);
    }
}

void JsonScannerTest::wantsAnArrayWhereToldSo_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<JsonError>>("error");
    const auto wrongRoot = [](qint64 offset) {
        return Error(JsonError{JsonFault::WrongRoot, offset});
    };
    QTest::addRow("array") << QByteArray("\xef\xbb\xbf []") << Error();
    QTest::addRow("object") << QByteArray("{}") << wrongRoot(0);
    QTest::addRow("object behind white space") << QByteArray("\n {}") << wrongRoot(2);
    QTest::addRow("object behind a byte order mark") << QByteArray("\xef\xbb\xbf{") << wrongRoot(3);
    QTest::addRow("string") << QByteArray("\"a\"") << wrongRoot(0);
    QTest::addRow("number") << QByteArray("-1") << wrongRoot(0);
    QTest::addRow("literal") << QByteArray("null") << wrongRoot(0);
    QTest::addRow("HTML") << QByteArray("<p>") << Error(JsonError{JsonFault::UnexpectedByte, 0});
}

void JsonScannerTest::wantsAnArrayWhereToldSo()
{
    QFETCH(const QByteArray, text);
    QFETCH(const std::optional<JsonError>, error);
    for (qsizetype portion = 1; portion <= text.size(); ++portion) {
        JsonScanner scanner(JsonScanner::Root::Array);
        for (qsizetype at = 0; at < text.size(); at += portion)
            scanner.take(QByteArrayView(text).sliced(at, std::min(portion, text.size() - at)));
        scanner.end();
        QCOMPARE(scanner.error(), error);
    }
}

void JsonScannerTest::looksAtNothingBehindAnError()
{
    JsonScanner scanner;
    scanner.take("[1,]");
    const Error first = scanner.error();
    scanner.take("\xff");
    scanner.end();
    QVERIFY(first);
    QCOMPARE(scanner.error(), first);
}

void JsonScannerTest::acceptsOnlyWhatQtAccepts()
{
    QRandomGenerator random(20'220'101);
    const QByteArray right =
        R"([{"id":"\u00e9\n","begin":-1.5e+3,"end":[true,false,null,{}]}, "ä😀" ,0.5])";
    int accepted = 0;
    int refused = 0;
    for (int round = 0; round < 30'000; ++round) {
        const QByteArray text = round % 2 == 0 ? randomText(random) : mutated(right, random);
        const Error error = scan(text);
        QCOMPARE(scan(text, random.bounded(1, 8)), error);
        ++(error ? refused : accepted);
        // What Qt may still refuse is a number that no double holds: the grammar allows it.
        const QJsonParseError::ParseError qt = errorOfQt(text);
        if (!error && qt != QJsonParseError::IllegalNumber)
            QVERIFY2(qt == QJsonParseError::NoError, text.constData());
    }
    QVERIFY2(accepted > 1000 && refused > 1000, "the texts thrown together are one-sided");
}

QTEST_APPLESS_MAIN(JsonScannerTest)
#include "tst_jsonscanner.moc"
