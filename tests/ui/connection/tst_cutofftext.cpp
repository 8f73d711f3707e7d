// SPDX-License-Identifier: MIT
#include "ui/connection/connectionfields.h"
#include "ui/connection/cutofftext.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// What a person may type for a cutoff, and what it means.
class CutoffTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isReadAsWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *name, const QString &typed, const QString &meant) {
            QTest::newRow(name) << typed << meant;
        };
        const QString midnight = u"2022-03-14T00:00:00Z"_s;
        row("a timestamp", u"2022-03-14T06:00:00.000+01:00"_s, u"2022-03-14T06:00:00.000+01:00"_s);
        row("small letters", u"2022-03-14t06:00:00z"_s, u"2022-03-14T06:00:00Z"_s);
        row("a date alone", u"2022-03-14"_s, midnight);
        row("a date and its zone", u"2022-03-14 UTC"_s, midnight);
        row("air around it", u"  2022-03-14 "_s, midnight);
        row("month in words", u"14 March 2022"_s, midnight);
        row("month in short", u"14 Mar 2022"_s, midnight);
        row("month first", u"March 14, 2022"_s, midnight);
        row("a space for the T", u"2022-03-14 06:00:00Z"_s, u"2022-03-14T06:00:00Z"_s);
        row("no seconds", u"2022-03-14 06:00 UTC"_s, u"2022-03-14T06:00:00Z"_s);
        row("an offset", u"2022-03-14 06:00 -05:30"_s, u"2022-03-14T06:00:00-05:30"_s);
        row("finer than a second", u"2022-03-14 06:00:00.5 Z"_s, u"2022-03-14T06:00:00.5Z"_s);
    }

    void isReadAsWritten()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, meant);
        const auto cutoff = readCutoff({.cutoff = typed});
        QVERIFY2(cutoff.hasValue(), qPrintable(typed));
        QCOMPARE(*cutoff, *parseTimestamp(meant));
        QCOMPARE(cutoffText({.cutoff = typed}).toUpper(), meant);
    }

    void isNotGuessed_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *each : {"", "2022", "2022-03", "14.03.2022", "03/14/2022", "2022-02-30",
                                 "2022-03-14 06:00", "2022-03-14T06:00:00", "2022-03-14 25:00 UTC",
                                 "31 June 2022", "yesterday", "2022-03-14+01:00"})
            QTest::newRow(each) << QString::fromLatin1(each);
    }

    void isNotGuessed()
    {
        QFETCH(const QString, typed);
        QVERIFY(!readCutoff({.cutoff = typed}));
        QCOMPARE(cutoffText({.cutoff = typed}).isEmpty(), typed.isEmpty());
    }

    void knowsADateAlone()
    {
        QCOMPARE(CutoffText::dateAlone(u"2022-03-14"_s), QDate(2022, 3, 14));
        QVERIFY(!CutoffText::dateAlone(u"2022-03-14T00:00:00Z"_s));
        QVERIFY(!CutoffText::dateAlone(u"2022-02-30"_s));
    }
};

QTEST_GUILESS_MAIN(CutoffTextTest)
#include "tst_cutofftext.moc"
