// SPDX-License-Identifier: MIT
#include "tables/localtimes.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// Times without a zone are read as a person says, or not at all.
class LocalTimesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void guessesNothing_data();
    void guessesNothing();
    void readsSeveralFormats();
    void refusesFormats_data();
    void refusesFormats();
};

void LocalTimesTest::readsTimes_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("instant");
    const auto add = [](const char *name, const QString &format, const QByteArray &zone,
                        const QString &text, const QByteArray &instant) {
        QTest::addRow("%s", name) << format << zone << text << instant;
    };
    const QString german = u"dd.MM.yyyy HH:mm"_s;
    add("winter", german, "Europe/Berlin", u"01.02.2022 10:30"_s, "2022-02-01T09:30:00.000Z");
    add("summer", german, "Europe/Berlin", u"01.07.2022 10:30"_s, "2022-07-01T08:30:00.000Z");
    add("UTC", german, "UTC", u"01.07.2022 10:30"_s, "2022-07-01T10:30:00.000Z");
    add("day before month", u"d/M/yyyy h:m:s"_s, "UTC", u"3/4/2022 5:06:7"_s,
        "2022-04-03T05:06:07.000Z");
    add("month before day", u"M/d/yyyy h:mm AP"_s, "UTC", u"3/4/2022 5:06 PM"_s,
        "2022-03-04T17:06:00.000Z");
    add("midnight by twelve", u"M/d/yyyy hh:mm ap"_s, "UTC", u"3/4/2022 12:06 am"_s,
        "2022-03-04T00:06:00.000Z");
    add("noon by twelve", u"M/d/yyyy hh:mm ap"_s, "UTC", u"3/4/2022 12:06 pm"_s,
        "2022-03-04T12:06:00.000Z");
    add("hh to 23, as in Qt", u"yyyy-MM-dd hh:mm"_s, "UTC", u"2022-03-04 23:06"_s,
        "2022-03-04T23:06:00.000Z");
    add("milliseconds", u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s, "UTC", u"2022-03-04T01:02:03.045"_s,
        "2022-03-04T01:02:03.045Z");
    add("a month's name", u"d MMM yyyy HH:mm"_s, "UTC", u"4 Mar 2022 01:02"_s,
        "2022-03-04T01:02:00.000Z");
    add("a month's whole name", u"d MMMM yyyy HH:mm"_s, "UTC", u"4 march 2022 01:02"_s,
        "2022-03-04T01:02:00.000Z");
    add("text in apostrophes", u"yyyy-MM-dd 'o''clock' HH:mm"_s, "UTC",
        u"2022-03-04 o'clock 01:02"_s, "2022-03-04T01:02:00.000Z");
    add("29 February", german, "UTC", u"29.02.2024 00:00"_s, "2024-02-29T00:00:00.000Z");
    add("the hour before the gap", german, "Europe/Berlin", u"27.03.2022 01:59"_s,
        "2022-03-27T00:59:00.000Z");
    add("the hour after the gap", german, "Europe/Berlin", u"27.03.2022 03:00"_s,
        "2022-03-27T01:00:00.000Z");
    add("the hour before the fold", german, "Europe/Berlin", u"30.10.2022 01:59"_s,
        "2022-10-29T23:59:00.000Z");
    add("the hour after the fold", german, "Europe/Berlin", u"30.10.2022 03:00"_s,
        "2022-10-30T02:00:00.000Z");
    add("a zone far east", german, "Pacific/Kiritimati", u"01.01.2022 00:00"_s,
        "2021-12-31T10:00:00.000Z");
    add("half an hour", german, "Asia/Kolkata", u"01.01.2022 00:00"_s, "2021-12-31T18:30:00.000Z");
}

void LocalTimesTest::readsTimes()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, text);
    const auto times = LocalTimes::make(format, QTimeZone(zone));
    QVERIFY(times);
    const auto instant = times->read(text);
    QVERIFY(instant);
    QTEST(canonicalText(*instant), "instant");
}

void LocalTimesTest::guessesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<RecordFault>("fault");
    const auto add = [](const char *name, const QString &text, RecordFault fault) {
        QTest::addRow("%s", name) << text << fault;
    };
    using enum RecordFault;
    add("the gap begins", u"27.03.2022 02:00"_s, InGap);
    add("the gap ends", u"27.03.2022 02:59"_s, InGap);
    add("the fold begins", u"30.10.2022 02:00"_s, InFold);
    add("the fold ends", u"30.10.2022 02:59"_s, InFold);
    add("another order", u"2022-03-04 01:02"_s, NotInFormat);
    add("a year of two digits", u"04.03.22 01:02"_s, NotInFormat);
    add("a day of one digit", u"4.03.2022 01:02"_s, NotInFormat);
    add("something behind", u"04.03.2022 01:02:03"_s, NotInFormat);
    add("something before", u" 04.03.2022 01:02"_s, NotInFormat);
    add("too little", u"04.03.2022"_s, NotInFormat);
    add("nothing", QString(), NotInFormat);
    add("digits of another script", u"٠٤.03.2022 01:02"_s, NotInFormat);
    add("no such day", u"29.02.2022 01:02"_s, ImpossibleDate);
    add("29 February 1900", u"29.02.1900 01:02"_s, ImpossibleDate);
    add("month and day the other way round", u"03.13.2022 01:02"_s, ImpossibleDate);
    add("hour 24", u"04.03.2022 24:00"_s, ImpossibleTime);
    add("minute 60", u"04.03.2022 01:60"_s, ImpossibleTime);
    add("before all years", u"01.01.0000 00:00"_s, ImpossibleDate);
}

void LocalTimesTest::guessesNothing()
{
    QFETCH(const QString, text);
    const auto times = LocalTimes::make(u"dd.MM.yyyy HH:mm"_s, QTimeZone("Europe/Berlin"));
    QVERIFY(times);
    const auto instant = times->read(text);
    QVERIFY(!instant);
    QTEST(instant.error(), "fault");
}

void LocalTimesTest::readsSeveralFormats()
{
    const QTimeZone berlin("Europe/Berlin");
    LocalTimes times = *LocalTimes::make(u"dd.MM.yyyy HH:mm"_s, berlin);
    times.alsoRead(*LocalTimes::make(u"dd.MM.yyyy HH:mm:ss"_s, berlin));
    QCOMPARE(times.zone(), berlin);
    QCOMPARE(canonicalText(*times.read(u"01.07.2022 10:30")), "2022-07-01T08:30:00.000Z"_ba);
    QCOMPARE(canonicalText(*times.read(u"01.07.2022 10:30:05")), "2022-07-01T08:30:05.000Z"_ba);
    QCOMPARE(times.read(u"31.02.2022 10:30:05").error(), RecordFault::ImpossibleDate);
    QCOMPARE(times.read(u"27.03.2022 02:30:05").error(), RecordFault::InGap);
    QCOMPARE(times.read(u"2022-07-01").error(), RecordFault::NotInFormat);
}

void LocalTimesTest::refusesFormats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<LocalTimes::FormatFault>("fault");
    using enum LocalTimes::FormatFault;
    QTest::newRow("nothing") << QString() << MissingPart;
    QTest::newRow("a date") << u"dd.MM.yyyy"_s << MissingPart;
    QTest::newRow("no minutes") << u"dd.MM.yyyy HH"_s << MissingPart;
    QTest::newRow("two digits of a year") << u"dd.MM.yy HH:mm"_s << TwoDigitYear;
    QTest::newRow("a zone") << u"dd.MM.yyyy HH:mm t"_s << UnknownLetter;
    QTest::newRow("a weekday") << u"ddd dd.MM.yyyy HH:mm"_s << UnknownLetter;
    QTest::newRow("text without apostrophes") << u"yyyy-MM-ddTHH:mm"_s << UnknownLetter;
    QTest::newRow("a part twice") << u"dd.MM.yyyy dd HH:mm"_s << RepeatedPart;
    QTest::newRow("two kinds of month") << u"dd.MM.yyyy MMM HH:mm"_s << RepeatedPart;
    QTest::newRow("two kinds of hour") << u"dd.MM.yyyy HH hh:mm AP"_s << RepeatedPart;
    QTest::newRow("an apostrophe") << u"yyyy-MM-dd HH:mm'"_s << OpenQuote;
    QTest::newRow("text without its end") << u"yyyy-MM-dd 'at HH:mm"_s << OpenQuote;
    QTest::newRow("AP with H") << u"dd.MM.yyyy HH:mm AP"_s << ApWithoutHour;
}

void LocalTimesTest::refusesFormats()
{
    QFETCH(const QString, format);
    const auto times = LocalTimes::make(format, QTimeZone("UTC"));
    QVERIFY(!times);
    QTEST(times.error(), "fault");
}

QTEST_GUILESS_MAIN(LocalTimesTest)
#include "tst_localtimes.moc"
