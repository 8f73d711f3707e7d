// SPDX-License-Identifier: MIT
#include "text/oneline.h"
#include "text/plural.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// Text from outside, and counts, on their way into a sentence.
class OneLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsWhatWouldNotBeSeen_data();
    void showsWhatWouldNotBeSeen();
    void cutsWhatIsTooLong_data();
    void cutsWhatIsTooLong();
    void pluralsHaveALargest();
};

void OneLineTest::showsWhatWouldNotBeSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"Battery  1 "_s << u"Battery  1 "_s;
    QTest::newRow("markup") << u"<b>A</b> & B"_s << u"<b>A</b> & B"_s;
    QTest::newRow("line feed and tab") << u"a\nb\tc"_s << u"a\ufffdb\ufffdc"_s;
    QTest::newRow("both halves of a line end") << u"a\r\nb"_s << u"a\ufffd\ufffdb"_s;
    QTest::newRow("control of the second row") << u"a\u0085b"_s << u"a\ufffdb"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c"_s << u"a\ufffdb\ufffdc"_s;
    QTest::newRow("turned round") << u"Pump \u202e21\u2069"_s << u"Pump \ufffd21\ufffd"_s;
    QTest::newRow("no width") << u"Pu\u200bmp"_s << u"Pu\ufffdmp"_s;
    QTest::newRow("a joiner in Persian") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
    QTest::newRow("another script") << u"Αντλία 1"_s << u"Αντλία 1"_s;
    QTest::newRow("above U+FFFF") << u"\U0001f50b 1"_s << u"\U0001f50b 1"_s;
}

void OneLineTest::showsWhatWouldNotBeSeen()
{
    QFETCH(const QString, text);
    QTEST(oneLine(text), "line");
    QTEST(oneLine(text, 80), "line");
}

void OneLineTest::cutsWhatIsTooLong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<QString>("line");
    QTest::newRow("fits to the unit") << u"12345"_s << 5 << u"12345"_s;
    QTest::newRow("one too many") << u"123456"_s << 5 << u"1234…"_s;
    QTest::newRow("half of a pair") << u"123\U0001f50b6"_s << 5 << u"123…"_s;
    QTest::newRow("hidden and long") << u"1\n3456"_s << 5 << u"1\ufffd34…"_s;
    QTest::newRow("megabytes") << QString(5 << 20, u'x') << 3 << u"xx…"_s;
    QTest::newRow("no maximum") << QString(500, u'x') << -1 << QString(500, u'x');
}

void OneLineTest::cutsWhatIsTooLong()
{
    QFETCH(const QString, text);
    QFETCH(const int, maximum);
    QTEST(oneLine(text, maximum), "line");
}

void OneLineTest::pluralsHaveALargest()
{
    QCOMPARE(plural(0), 0);
    QCOMPARE(plural(10), 10);
    QCOMPARE(plural(2'147'483'647), 2'147'483'647);
    QCOMPARE(plural(2'147'483'648), 2'147'483'647);
    QCOMPARE(plural(std::numeric_limits<qint64>::max()), 2'147'483'647);
}

QTEST_APPLESS_MAIN(OneLineTest)
#include "tst_oneline.moc"
