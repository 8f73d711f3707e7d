// SPDX-License-Identifier: MIT
#include "models/reviewfixture.h"
#include "outages/answermatch.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

using Rows = QList<ReviewFixture::Row>;

const ReviewFixture::Row One{u"d1"_s, u"2022-05-01T10:00:00+02:00"_s, u"2022-05-02T10:00:00Z"_s};
const ReviewFixture::Row OneInUtc{u"d1"_s, u"2022-05-01T08:00:00.000Z"_s,
                                  u"2022-05-02T10:00:00.000Z"_s};
const ReviewFixture::Row OneLater{u"d1"_s, u"2022-05-01T08:00:00.001Z"_s,
                                  u"2022-05-02T10:00:00.000Z"_s};
const ReviewFixture::Row Two{u"d2"_s, u"2022-05-01T10:00:00+02:00"_s, u"2022-05-02T10:00:00Z"_s};
const ReviewFixture::Row Elsewhere{u"other"_s, u"2022-05-01T08:00:00Z"_s,
                                   u"2022-05-02T10:00:00Z"_s};
const ReviewFixture::Row Odd{u"d2"_s, u"yesterday"_s, u"2022-05-02T10:00:00Z"_s};

Review reviewOf(const Rows &rows, const QString &name = u"Battery 1"_s)
{
    return ReviewFixture::review(rows, {{u"d1"_s, name}, {u"d2"_s, u"Battery 2"_s}});
}

} // namespace

/// Which outages of a file the API gave too.
class AnswerMatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsInBoth_data();
    void countsWhatIsInBoth();
    void namesDoNotMatter();
    void stopsWhenAsked();
};

void AnswerMatchTest::countsWhatIsInBoth_data()
{
    QTest::addColumn<Rows>("list");
    QTest::addColumn<Rows>("answer");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<qint64>("found");
    QTest::newRow("nothing") << Rows{} << Rows{One} << 0LL << 0LL;
    QTest::newRow("no answer") << Rows{One} << Rows{} << 1LL << 0LL;
    QTest::newRow("the same") << Rows{One, Two} << Rows{Two, One} << 2LL << 2LL;
    QTest::newRow("written otherwise") << Rows{OneInUtc} << Rows{One} << 1LL << 1LL;
    QTest::newRow("a millisecond later") << Rows{OneLater} << Rows{One} << 1LL << 0LL;
    QTest::newRow("of another device") << Rows{Two} << Rows{One} << 1LL << 0LL;
    QTest::newRow("of another site") << Rows{Elsewhere, One} << Rows{Elsewhere} << 1LL << 0LL;
    QTest::newRow("twice in the list") << Rows{One, OneInUtc} << Rows{One} << 2LL << 1LL;
    QTest::newRow("twice in the answer") << Rows{One} << Rows{One, One} << 1LL << 1LL;
    QTest::newRow("as unreadable as there") << Rows{Odd} << Rows{Odd} << 1LL << 1LL;
    QTest::newRow("unreadable") << Rows{Odd} << Rows{Two} << 1LL << 0LL;
}

void AnswerMatchTest::countsWhatIsInBoth()
{
    QFETCH(const Rows, list);
    QFETCH(const Rows, answer);
    const auto match = matchWithAnswer(reviewOf(list), reviewOf(answer));
    QVERIFY(match);
    QTEST(match->rows, "rows");
    QTEST(match->found, "found");
}

void AnswerMatchTest::namesDoNotMatter()
{
    const auto match = matchWithAnswer(reviewOf({One}), reviewOf({One}, u"Another name"_s));
    QVERIFY(match);
    QCOMPARE(match->found, 1);
}

void AnswerMatchTest::stopsWhenAsked()
{
    const Review many = ReviewFixture::generated(20'000);
    QVERIFY(!matchWithAnswer(many, many, [] { return true; }));
    const auto match = matchWithAnswer(many, many);
    QVERIFY(match && match->rows > 1000);
    QCOMPARE(match->found, match->rows);
}

QTEST_APPLESS_MAIN(AnswerMatchTest)
#include "tst_answermatch.moc"
