// SPDX-License-Identifier: MIT
#include "text/agetext.h"
#include "text/spantext.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

const QDateTime Fetched(QDate(2026, 11, 28), QTime(22, 43, 10), Qt::UTC);

DataAge aged(std::chrono::milliseconds age, DataAge::Source source = DataAge::Source::Api)
{
    return {source, Fetched, age};
}

} // namespace

/// What is said of the age of a list, and when a list is too old.
class AgeTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void countsWholeMinutes_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        const auto add = [](std::chrono::milliseconds age, const char *text) {
            QTest::addRow("%lld ms", static_cast<long long>(age.count()))
                << qint64(age.count()) << QString::fromLatin1(text);
        };
        add(0ms, "just now");
        add(-5min, "just now"); // a clock that was set back
        add(59'999ms, "just now");
        add(1min, "1 min ago");
        add(2min - 1ms, "1 min ago");
        add(59min + 59s, "59 min ago");
        add(60min, "1 h ago");
        add(65min, "1 h 5 min ago");
        add(26h + 59min, "1 d 2 h ago");
    }

    void countsWholeMinutes()
    {
        QFETCH(const qint64, milliseconds);
        QTEST(Wording::ago(std::chrono::milliseconds(milliseconds)), "text");
    }

    void saysWhenAndHowLongAgo_data()
    {
        QTest::addColumn<DataAge>("age");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("brief");
        QTest::newRow("today") << aged(12min) << QByteArray("UTC")
                               << u"Fetched 22:43 UTC, 12 min ago"_s << u"22:43 UTC, 12 min ago"_s;
        QTest::newRow("before midnight")
            << aged(77min) << QByteArray("UTC") << u"Fetched 2026-11-28 22:43 UTC, 1 h 17 min ago"_s
            << u"2026-11-28 22:43 UTC, 1 h 17 min ago"_s;
        QTest::newRow("midnight is elsewhere")
            << aged(77min) << QByteArray("America/New_York")
            << u"Fetched 17:43 -05:00, 1 h 17 min ago"_s << u"17:43 -05:00, 1 h 17 min ago"_s;
        QTest::newRow("a file") << aged(0min, DataAge::Source::File) << QByteArray("UTC")
                                << u"Read 22:43 UTC, just now"_s << u"read 22:43 UTC, just now"_s;
        QTest::newRow("the demo") << aged(1min, DataAge::Source::Demo) << QByteArray("UTC")
                                  << u"Fetched 22:43 UTC, 1 min ago"_s << u"22:43 UTC, 1 min ago"_s;
    }

    void saysWhenAndHowLongAgo()
    {
        QFETCH(const DataAge, age);
        QFETCH(const QByteArray, zone);
        QTEST(Wording::text(age, QTimeZone(zone)), "text");
        QTEST(Wording::brief(age, QTimeZone(zone)), "brief");
    }

    void onlyTheApisListsBecomeTooOld()
    {
        QVERIFY(!aged(60min).isOver(60min));
        QVERIFY(aged(60min + 1ms).isOver(60min));
        QVERIFY(!aged(1000h, DataAge::Source::Demo).isOver(60min));
        QVERIFY(!aged(1000h, DataAge::Source::File).isOver(60min));
        QVERIFY(Wording::tooOld(60min).contains(u"more than 60 minute"_s));
    }

    void saysWhichListIsStillShown()
    {
        const QTimeZone utc = QTimeZone::utc();
        QCOMPARE(Wording::stillShown(aged(12min), utc, false),
                 u"Below is still the list that was fetched at 22:43 UTC, 12 min "
                 "ago. It is the one that Submit would send."_s);
        QVERIFY(Wording::stillShown(aged(12min), utc, true)
                    .endsWith(u"cannot be sent before you have fetched again."_s));
        QVERIFY(Wording::stillShown(aged(12min, DataAge::Source::File), utc, false)
                    .contains(u"was read at 22:43 UTC"_s));
    }
};

QTEST_GUILESS_MAIN(AgeTextTest)
#include "tst_agetext.moc"
