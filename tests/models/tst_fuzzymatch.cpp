// SPDX-License-Identifier: MIT
#include "models/fuzzymatch.h"

#include <QtTest/qtest.h>

class FuzzyMatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLettersInTheirOrder_data();
    void findsLettersInTheirOrder();
    void prefersWhatWasMeant_data();
    void prefersWhatWasMeant();
};

void FuzzyMatchTest::findsLettersInTheirOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");

    QTest::newRow("nothing typed") << u"Fetch"_qs << QString() << true;
    QTest::newRow("only blanks") << u"Fetch"_qs << u"  "_qs << true;
    QTest::newRow("the whole word") << u"Fetch"_qs << u"fetch"_qs << true;
    QTest::newRow("letters apart") << u"Clear filters"_qs << u"clfi"_qs << true;
    QTest::newRow("first letters") << u"Clear filters"_qs << u"cf"_qs << true;
    QTest::newRow("words in another order") << u"Clear filters"_qs << u"filters clear"_qs << true;
    QTest::newRow("letters in another order") << u"Fetch"_qs << u"hctef"_qs << false;
    QTest::newRow("a letter that is not there") << u"Fetch"_qs << u"fetchx"_qs << false;
    QTest::newRow("one word of two is not there")
        << u"Clear filters"_qs << u"clear xyz"_qs << false;
    QTest::newRow("a letter twice that is there once") << u"Find"_qs << u"ff"_qs << false;
    QTest::newRow("umlauts of either case") << u"Übersicht"_qs << u"üb"_qs << true;
    QTest::newRow("in nothing") << QString() << u"a"_qs << false;
}

void FuzzyMatchTest::findsLettersInTheirOrder()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    QTEST(fuzzyScore(text, typed).has_value(), "isFound");
}

void FuzzyMatchTest::prefersWhatWasMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");

    QTest::newRow("first letters of words")
        << u"cf"_qs << u"Clear filters"_qs << u"Include fewer"_qs;
    QTest::newRow("the begin of the text") << u"co"_qs << u"Copy cell"_qs << u"Show columns"_qs;
    QTest::newRow("side by side") << u"sub"_qs << u"Submit"_qs << u"Show undo before"_qs;
    QTest::newRow("the best place, not the first")
        << u"out"_qs << u"About outages"_qs << u"About"_qs;
}

void FuzzyMatchTest::prefersWhatWasMeant()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    const auto high = fuzzyScore(better, typed);
    const auto low = fuzzyScore(worse, typed);
    QVERIFY(high && low);
    QVERIFY2(*high > *low, qPrintable(QStringLiteral("%1 and %2").arg(*high).arg(*low)));
}

QTEST_APPLESS_MAIN(FuzzyMatchTest)
#include "tst_fuzzymatch.moc"
