// SPDX-License-Identifier: MIT
#include "text/oneline.h"
#include "text/plural.h"

#include <QtTest/qtest.h>

/// Text from outside, and counts, on their way into a sentence.
class OneLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_qs)); }
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
    QTest::newRow("plain") << u"Battery  1 "_qs << u"Battery  1 "_qs;
    QTest::newRow("markup") << u"<b>A</b> & B"_qs << u"<b>A</b> & B"_qs;
    QTest::newRow("line feed and tab") << u"a\nb\tc"_qs << u"a\ufffdb\ufffdc"_qs;
    QTest::newRow("both halves of a line end") << u"a\r\nb"_qs << u"a\ufffd\ufffdb"_qs;
    QTest::newRow("control of the second row") << u"a\u0085b"_qs << u"a\ufffdb"_qs;
    QTest::newRow("separators") << u"a\u2028b\u2029c"_qs << u"a\ufffdb\ufffdc"_qs;
    QTest::newRow("turned round") << u"Pump \u202e21\u2069"_qs << u"Pump \ufffd21\ufffd"_qs;
    QTest::newRow("no width") << u"Pu\u200bmp"_qs << u"Pu\ufffdmp"_qs;
    QTest::newRow("a joiner in Persian") << u"می\u200cخواهم"_qs << u"می\u200cخواهم"_qs;
    QTest::newRow("another script") << u"Αντλία 1"_qs << u"Αντλία 1"_qs;
    QTest::newRow("above U+FFFF") << u"\U0001f50b 1"_qs << u"\U0001f50b 1"_qs;
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
    QTest::newRow("fits to the unit") << u"12345"_qs << 5 << u"12345"_qs;
    QTest::newRow("one too many") << u"123456"_qs << 5 << u"1234…"_qs;
    QTest::newRow("half of a pair") << u"123\U0001f50b6"_qs << 5 << u"123…"_qs;
    QTest::newRow("hidden and long") << u"1\n3456"_qs << 5 << u"1\ufffd34…"_qs;
    QTest::newRow("megabytes") << QString(5 << 20, u'x') << 3 << u"xx…"_qs;
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
