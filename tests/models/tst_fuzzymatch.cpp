// SPDX-License-Identifier: MIT
#include "models/fuzzymatch.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

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

    QTest::newRow("nothing typed") << u"Fetch"_s << QString() << true;
    QTest::newRow("only blanks") << u"Fetch"_s << u"  "_s << true;
    QTest::newRow("the whole word") << u"Fetch"_s << u"fetch"_s << true;
    QTest::newRow("letters apart") << u"Clear filters"_s << u"clfi"_s << true;
    QTest::newRow("first letters") << u"Clear filters"_s << u"cf"_s << true;
    QTest::newRow("words in another order") << u"Clear filters"_s << u"filters clear"_s << true;
    QTest::newRow("letters in another order") << u"Fetch"_s << u"hctef"_s << false;
    QTest::newRow("a letter that is not there") << u"Fetch"_s << u"fetchx"_s << false;
    QTest::newRow("one word of two is not there") << u"Clear filters"_s << u"clear xyz"_s << false;
    QTest::newRow("a letter twice that is there once") << u"Find"_s << u"ff"_s << false;
    QTest::newRow("umlauts of either case") << u"Übersicht"_s << u"üb"_s << true;
    QTest::newRow("in nothing") << QString() << u"a"_s << false;
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

    QTest::newRow("first letters of words") << u"cf"_s << u"Clear filters"_s << u"Include fewer"_s;
    QTest::newRow("the begin of the text") << u"co"_s << u"Copy cell"_s << u"Show columns"_s;
    QTest::newRow("side by side") << u"sub"_s << u"Submit"_s << u"Show undo before"_s;
    QTest::newRow("the best place, not the first") << u"out"_s << u"About outages"_s << u"About"_s;
}

void FuzzyMatchTest::prefersWhatWasMeant()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, better);
    QFETCH(const QString, worse);
    const auto high = fuzzyScore(better, typed);
    const auto low = fuzzyScore(worse, typed);
    QVERIFY(high && low);
    QVERIFY2(*high > *low, qPrintable(u"%1 and %2"_s.arg(*high).arg(*low)));
}

QTEST_APPLESS_MAIN(FuzzyMatchTest)
#include "tst_fuzzymatch.moc"
