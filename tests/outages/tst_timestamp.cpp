// SPDX-License-Identifier: MIT
#include "outages/timestamp.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <array>
#include <chrono>
#include <random>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

/// A random instant with the text of it, put together without the code under test.
class RandomText final
{
public:
    void next()
    {
        using namespace std::chrono;
        const year_month_day_last month{year{number(0, 9999)},
                                        std::chrono::month{unsigned(number(1, 12))} / last};
        const int dayOfMonth = number(1, int(unsigned(month.day())));
        const int hour = number(0, 23);
        const int minute = number(0, 59);
        const int second = number(0, 59);
        m_text.resize(0);
        put(int(month.year()), 4, u'-');
        put(int(unsigned(month.month())), 2, u'-');
        put(dayOfMonth, 2, number(0, 9) == 0 ? u't' : u'T');
        put(hour, 2, u':');
        put(minute, 2, u':');
        put(second, 2);
        const year_month_day date{month.year(), month.month(), day{unsigned(dayOfMonth)}};
        const auto time = hours{hour} + minutes{minute} + seconds{second};
        m_milliseconds = (sys_days{date}.time_since_epoch() + time) / 1ms;
        putFraction();
        putZone();
    }

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] qint64 milliseconds() const { return m_milliseconds; }
    [[nodiscard]] const QByteArray &finer() const { return m_finer; }

private:
    int number(int first, int last)
    {
        return std::uniform_int_distribution<int>(first, last)(m_random);
    }
    void put(int value, int digits, char16_t behind = 0)
    {
        std::array<char16_t, 4> text{};
        for (int i = digits; i-- > 0; value /= 10)
            text[std::size_t(i)] = char16_t(u'0' + value % 10);
        m_text.append(QStringView(text.data(), digits));
        if (behind != 0)
            m_text.append(QChar(behind));
    }
    void putFraction()
    {
        m_finer.resize(0);
        const int digits = number(0, 3) == 0 ? number(0, 12) : 3;
        if (digits == 0)
            return;
        m_text.append(u'.');
        for (int i = 0, scale = 100; i < digits; ++i, scale /= 10) {
            const int digit = number(0, 2) == 0 ? 0 : number(0, 9);
            put(digit, 1);
            m_milliseconds += digit * scale; // scale is 0 from the fourth digit on
            if (i >= 3)
                m_finer.append(char('0' + digit));
        }
        while (m_finer.endsWith('0'))
            m_finer.chop(1);
    }
    void putZone()
    {
        const int kind = number(0, 3);
        if (kind < 2) {
            m_text.append(kind == 0 ? u'Z' : u'z');
            return;
        }
        const int hour = number(0, 23);
        const int minute = number(0, 59);
        m_text.append(kind == 2 ? u'+' : u'-');
        put(hour, 2, u':');
        put(minute, 2);
        const auto offset = std::chrono::hours{hour} + std::chrono::minutes{minute};
        m_milliseconds -= (kind == 2 ? 1 : -1) * (offset / 1ms);
    }

    std::mt19937 m_random{20220101};
    QString m_text;
    qint64 m_milliseconds = 0;
    QByteArray m_finer;
};

} // namespace

class TimestampTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void runsInTheZoneItWasAskedFor();
    void takesATForASpace();
    void readsTimestamps_data();
    void readsTimestamps();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void refusesEveryTextCutShort();
    void agreesWithTheStandardLibrary();
    void writesTheFormOfTheApi_data();
    void writesTheFormOfTheApi();
    void readsBackTheDaysOfTenThousandYears();
    void comparesExactly_data();
    void comparesExactly();
};

void TimestampTest::runsInTheZoneItWasAskedFor()
{
    static const QHash<QByteArray, int> secondsOff{{"UTC", 0},
                                                   {"Europe/Berlin", 3600},
                                                   {"America/New_York", -5 * 3600},
                                                   {"Asia/Kolkata", 5 * 3600 + 1800}};
    const auto expected = secondsOff.constFind(qgetenv("TZ"));
    if (expected != secondsOff.constEnd())
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(1'640'995'200'000).offsetFromUtc(), *expected);
}

void TimestampTest::readsTimestamps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QByteArray>("finer");
    QTest::addColumn<bool>("isCanonical");
    const auto add = [](const char *text, qint64 milliseconds, bool isCanonical = false,
                        const char *finer = "") {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << milliseconds << QByteArray(finer)
                                  << isCanonical;
    };
    constexpr qint64 Cutoff = 1'640'995'200'000;
    add("2022-01-01T00:00:00.000Z", Cutoff, true);
    add("2021-12-31T23:59:59.999Z", Cutoff - 1, true);
    add("1970-01-01T00:00:00.000Z", 0, true);
    add("1969-12-31T23:59:59.999Z", -1, true);
    add("2000-02-29T12:34:56.789Z", 951'827'696'789, true);
    add("2024-02-29T00:00:00.000Z", 1'709'164'800'000, true);
    add("0000-01-01T00:00:00.000Z", -62'167'219'200'000, true);
    add("0000-02-29T00:00:00.000Z", -62'162'121'600'000, true);
    add("9999-12-31T23:59:59.999Z", 253'402'300'799'999, true);
    add("1900-02-28T00:00:00.000Z", -2'203'977'600'000, true);
    add("2022-01-01T00:00:00Z", Cutoff);
    add("2022-01-01T00:00:00.0Z", Cutoff);
    add("2022-01-01T00:00:00.00Z", Cutoff);
    add("2022-01-01T00:00:00.5Z", Cutoff + 500);
    add("2022-01-01T00:00:00.05Z", Cutoff + 50);
    add("2022-01-01T00:00:00.0000Z", Cutoff);
    add("2022-01-01T00:00:00.1234Z", Cutoff + 123, false, "4");
    add("2022-01-01T00:00:00.123400Z", Cutoff + 123, false, "4");
    add("2022-01-01T00:00:00.000000001Z", Cutoff, false, "000001");
    add("2021-12-31T23:59:59.9999Z", Cutoff - 1, false, "9");
    add("1969-12-31T23:59:59.9999Z", -1, false, "9");
    add("2021-12-31T23:59:59.99999999999999999999999999999999Z", Cutoff - 1, false,
        "99999999999999999999999999999");
    add("2022-01-01t00:00:00.000Z", Cutoff);
    add("2022-01-01T00:00:00.000z", Cutoff);
    add("2022-01-01T01:00:00.000+01:00", Cutoff);
    add("2021-12-31T19:00:00.000-05:00", Cutoff);
    add("2022-01-01T05:30:00+05:30", Cutoff);
    add("2022-01-01T23:59:00+23:59", Cutoff);
    add("2021-12-31T00:01:00-23:59", Cutoff);
    add("2022-01-01T00:00:00.000-00:00", Cutoff);
    add("2022-01-01T00:00:00.000+00:00", Cutoff);
    add("0000-01-01T00:00:00+00:01", -62'167'219'260'000);
    add("9999-12-31T23:59:59-00:01", 253'402'300'859'000);
}

void TimestampTest::readsTimestamps()
{
    QFETCH(const QString, text);
    const auto read = readTimestamp(text);
    QVERIFY(read);
    QTEST(read->instant.milliseconds, "milliseconds");
    QTEST(read->instant.finer, "finer");
    QTEST(read->isCanonical, "isCanonical");
    const bool isWrittenSo =
        text.size() == 24 && canonicalText(read->instant.milliseconds) == text.toLatin1();
    QCOMPARE(read->isCanonical, isWrittenSo);
    QCOMPARE(*parseTimestamp(text), read->instant);
}

void TimestampTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TimestampFault>("fault");
    const auto add = [](const char *text, TimestampFault fault) {
        QTest::addRow("'%s'", text) << QString::fromUtf8(text) << fault;
    };
    using enum TimestampFault;
    add("", Malformed);
    add("nonsense", Malformed);
    add("2022-01-01", Malformed);
    add("20220101T000000Z", Malformed);
    add(" 2022-01-01T00:00:00.000Z", Malformed);
    add("2022-01-01T00:00:00.000Z ", Malformed);
    add("2022-01-01T00:00:00.000ZZ", Malformed);
    add("2022-01-01T00:00:00.000Zz", Malformed);
    add("2022-01-01t00:00:00.000zZ", Malformed);
    add("2022-01-01T00:00:00.Z", Malformed);
    add("2022-01-01T00:00:00,000Z", Malformed);
    add("2022-1-01T00:00:00Z", Malformed);
    add("22-01-01T00:00:00Z", Malformed);
    add("12022-01-01T00:00:00Z", Malformed);
    add("-2022-01-01T00:00:00Z", Malformed);
    add("+2022-01-01T00:00:00Z", Malformed);
    add("2022/01/01T00:00:00Z", Malformed);
    add("2022-01-01_00:00:00Z", Malformed);
    add("2022-01-01T0:00:00Z", Malformed);
    add("2022-01-01T00-00-00Z", Malformed);
    add("2022-01-01T00:00:0Z", Malformed);
    add("2022-01-01T00:00:00+01", Malformed);
    add("2022-01-01T00:00:00+0100", Malformed);
    add("2022-01-01T00:00:00+01:0", Malformed);
    add("2022-01-01T00:00:00+01:000", Malformed);
    add("2022-01-01T00:00:00 Z", Malformed);
    add("2022-01-01T00:00:00 +01:00", Malformed);
    add("2022-01-01T00:00:00UTC", Malformed);
    add("2022-01-01T00:00:00.0-1Z", Malformed);
    add("2022-01-01T00:00:00\xe2\x88\x92"
        "01:00",
        Malformed); // the minus of typographers
    add("２０２２-01-01T00:00:00Z", Malformed);
    add("2022-01-01T00:00:00.٠٠٠Z", Malformed);
    add("2022-W01-1T00:00:00Z", Malformed);
    add("1640995200", Malformed);
    add("2022-01-01T00:00Z", MissingSeconds);
    add("2022-01-01T00:00", MissingSeconds);
    add("2022-01-01T00:00+01:00", MissingSeconds);
    add("2022-01-01T00:00:00", MissingZone);
    add("2022-01-01T00:00:00.000", MissingZone);
    add("2022-01-01 00:00:00Z", SpaceForT);
    add("2022-01-01 00:00:00", SpaceForT);
    add("2022-00-01T00:00:00Z", ImpossibleDate);
    add("2022-13-01T00:00:00Z", ImpossibleDate);
    add("2022-01-00T00:00:00Z", ImpossibleDate);
    add("2022-01-32T00:00:00Z", ImpossibleDate);
    add("2022-04-31T00:00:00Z", ImpossibleDate);
    add("2022-02-29T00:00:00.000Z", ImpossibleDate);
    add("1900-02-29T00:00:00.000Z", ImpossibleDate);
    add("2024-02-30T00:00:00.000Z", ImpossibleDate);
    add("2022-99-99T00:00:00.000Z", ImpossibleDate);
    add("2022-01-01T24:00:00Z", ImpossibleTime);
    add("2022-01-01T24:00:00.000Z", ImpossibleTime);
    add("2022-01-01T00:60:00.000Z", ImpossibleTime);
    add("2022-01-01T00:00:61.000Z", ImpossibleTime);
    add("2016-12-31T23:59:60Z", LeapSecond);
    add("2016-12-31T23:59:60.000Z", LeapSecond);
    add("2022-01-01T00:00:00+24:00", ImpossibleZone);
    add("2022-01-01T00:00:00-01:60", ImpossibleZone);
}

void TimestampTest::tellsWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const TimestampFault, fault);
    const auto read = readTimestamp(text);
    QVERIFY(!read);
    QCOMPARE(read.error(), fault);
}

void TimestampTest::refusesEveryTextCutShort()
{
    const QString canonical = u"2022-01-01T12:34:56.789Z"_s;
    const QString zoned = u"2022-01-01T12:34:56+01:30"_s;
    for (const QString &text : {canonical, zoned}) {
        for (qsizetype size = 0; size < text.size(); ++size)
            QVERIFY(!readTimestamp(QStringView(text).first(size)));
    }
    for (qsizetype place = 0; place < canonical.size(); ++place) {
        QString broken = canonical;
        broken[place] = u'é';
        QVERIFY(!readTimestamp(broken));
        // A character whose low byte is right, and nothing else of it.
        broken[place] = QChar(canonical[place].unicode() | 0x100);
        QVERIFY(!readTimestamp(broken));
    }
}

void TimestampTest::agreesWithTheStandardLibrary()
{
    RandomText random;
    for (int i = 0; i < 1'000'000; ++i) {
        random.next();
        const auto read = readTimestamp(random.text());
        const bool agrees = read && read->instant.milliseconds == random.milliseconds() &&
                            read->instant.finer == random.finer();
        if (!agrees)
            QFAIL(qPrintable(random.text().toString()));
    }
}

void TimestampTest::writesTheFormOfTheApi_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00.000Z");
    QTest::addRow("before it") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999Z");
    QTest::addRow("first") << qint64(-62'167'219'200'000) << QByteArray("0000-01-01T00:00:00.000Z");
    QTest::addRow("last") << qint64(253'402'300'799'999) << QByteArray("9999-12-31T23:59:59.999Z");
    QTest::addRow("every digit") << qint64(951'827'696'789)
                                 << QByteArray("2000-02-29T12:34:56.789Z");
}

void TimestampTest::writesTheFormOfTheApi()
{
    QFETCH(const qint64, milliseconds);
    QTEST(canonicalText(milliseconds), "text");
}

void TimestampTest::readsBackTheDaysOfTenThousandYears()
{
    using namespace std::chrono;
    const sys_days last = 10000y / January / 1;
    qint64 timeOfDay = 0;
    for (sys_days day = 0y / January / 1; day < last; day += days(5)) {
        timeOfDay = (timeOfDay + 48'271'003) % 86'400'000;
        const qint64 milliseconds = day.time_since_epoch() / 1ms + timeOfDay;
        const auto read = readTimestamp(QString::fromLatin1(canonicalText(milliseconds)));
        if (!read || !read->isCanonical || read->instant != Timestamp{milliseconds})
            QFAIL(canonicalText(milliseconds).constData());
    }
}

void TimestampTest::comparesExactly_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    const auto add = [](const char *name, const QString &earlier, const QString &later) {
        QTest::addRow("%s", name) << earlier << later;
    };
    add("a millisecond", u"2021-12-31T23:59:59.999Z"_s, u"2022-01-01T00:00:00.000Z"_s);
    add("a digit finer", u"2021-12-31T23:59:59.9999Z"_s, u"2022-01-01T00:00:00.000Z"_s);
    add("finer than nothing", u"2022-01-01T00:00:00.000Z"_s, u"2022-01-01T00:00:00.0001Z"_s);
    add("longer is not later", u"2022-01-01T00:00:00.00012345Z"_s, u"2022-01-01T00:00:00.0002Z"_s);
    add("one digit more", u"2022-01-01T00:00:00.0001Z"_s, u"2022-01-01T00:00:00.00011Z"_s);
    add("zones against the letters", u"2022-01-01T00:00:00+01:00"_s,
        u"2021-12-31T23:30:00-00:00"_s);
    add("years", u"0999-01-01T00:00:00Z"_s, u"1000-01-01T00:00:00Z"_s);
}

void TimestampTest::comparesExactly()
{
    QFETCH(const QString, earlier);
    QFETCH(const QString, later);
    const auto first = parseTimestamp(earlier);
    const auto second = parseTimestamp(later);
    QVERIFY(first && second);
    QVERIFY(*first < *second);
    QVERIFY(*second > *first);
    QVERIFY(*first != *second);
    QVERIFY(*first == *parseTimestamp(earlier));
    QVERIFY((*first <=> *first) == std::strong_ordering::equal);
}

void TimestampTest::takesATForASpace()
{
    QCOMPARE(withTForSpace(u"2022-01-01 00:00:00.5+01:00"), u"2022-01-01T00:00:00.5+01:00"_s);
    QCOMPARE(withTForSpace(u"2022-01-01 00:00:00 +01:00"), u"2022-01-01T00:00:00+01:00"_s);
    QCOMPARE(withTForSpace(u"2022-01-01 00:00:00.125 UTC"), u"2022-01-01T00:00:00.125Z"_s);
    for (const QStringView text :
         {u"2022-01-01T00:00:00Z", u"2022-01-01 00:00:00", u"2022-01-01  00:00:00Z",
          u"2022-01-01 00:00Z", u"2022-01-01T00:00:00 UTC", u"2022-01-01 00:00:00UTC",
          u"2022-01-01 00:00:00 CET", u"2022-01-01 00:00:00  UTC", u"2022-02-30 00:00:00Z",
          u"2022-01-01 ", u"2022-01-01", u""})
        QCOMPARE(withTForSpace(text), QString());
}

QTEST_APPLESS_MAIN(TimestampTest)
#include "tst_timestamp.moc"
