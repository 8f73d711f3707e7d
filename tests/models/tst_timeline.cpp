// SPDX-License-Identifier: MIT
#include "models/timeline.h"

#include "models/outagetablemodel.h"
#include "models/reviewfixture.h"

#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayMs = 86'400'000;

qint64 day(double number)
{
    return ReviewFixture::Cutoff.milliseconds + qint64(number * double(DayMs));
}

Review outages(const QList<QPair<int, int>> &days)
{
    QList<ReviewFixture::Row> rows;
    for (const auto &[begin, end] : days) {
        rows.append({u"d1"_s, QString::fromLatin1(canonicalText(day(begin))),
                     QString::fromLatin1(canonicalText(day(end)))});
    }
    return ReviewFixture::review(rows, ReviewFixture::devices());
}

} // namespace

class TimelineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsTheIncludedOutages();
    void keepsWhatTheUserChose();
    void comesBackWhenTheChoiceShowsNothingOfANewList();
    void showsEverythingOnRequest();
    void showsTheTimeFromTheCutoff();
    void zoomsAndPans();
    void revealsOnlyWhatIsNotShown();
    void tellsOfEachChangeOnce();

private:
    std::unique_ptr<OutageTableModel> m_model;
    std::unique_ptr<Timeline> m_timeline;
};

void TimelineTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_timeline.reset();
    m_model = std::make_unique<OutageTableModel>();
    m_timeline = std::make_unique<Timeline>(*m_model);
    m_model->setReview(outages({{10, 20}, {30, 110}, {-900, -800}}));
}

void TimelineTest::followsTheIncludedOutages()
{
    QCOMPARE(m_timeline->range(), withMargin({day(10), day(110)}));
    m_model->setReview(outages({{10, 20}}));
    QCOMPARE(m_timeline->range(), withMargin({day(10), day(20)}));
    m_model->setZone(QTimeZone("Asia/Tokyo"));
    QCOMPARE(m_timeline->scale(50).zone(), QTimeZone("Asia/Tokyo"));
    QCOMPARE(m_timeline->scale(50).width(), 50);
}

void TimelineTest::keepsWhatTheUserChose()
{
    const TimeRange chosen{day(15), day(25)};
    m_timeline->show(chosen);
    m_model->setReview(outages({{10, 20}}));
    QCOMPARE(m_timeline->range(), chosen);
    m_timeline->showInitial();
    QCOMPARE(m_timeline->range(), withMargin({day(10), day(20)}));
    m_model->setReview(outages({{10, 40}}));
    QCOMPARE(m_timeline->range(), withMargin({day(10), day(40)}));
}

void TimelineTest::comesBackWhenTheChoiceShowsNothingOfANewList()
{
    m_timeline->show({day(15), day(25)});
    m_model->setReview(outages({{300, 400}}));
    QCOMPARE(m_timeline->range(), withMargin({day(300), day(400)}));
}

void TimelineTest::showsEverythingOnRequest()
{
    m_timeline->showAll();
    QCOMPARE(m_timeline->range(), withMargin({day(-900), day(110)}));
}

void TimelineTest::showsTheTimeFromTheCutoff()
{
    m_timeline->showFromCutoff();
    QCOMPARE(m_timeline->range().begin, day(0));
    QCOMPARE(m_timeline->range().end, withMargin({day(10), day(110)}).end);
}

void TimelineTest::zoomsAndPans()
{
    m_timeline->show({day(0), day(100)});
    m_timeline->zoom(2);
    QCOMPARE(m_timeline->range(), (TimeRange{day(25), day(75)}));
    m_timeline->zoom(0.5, day(25));
    QCOMPARE(m_timeline->range(), (TimeRange{day(25), day(125)}));
    m_timeline->pan(-0.25);
    QCOMPARE(m_timeline->range(), (TimeRange{day(0), day(100)}));
}

void TimelineTest::revealsOnlyWhatIsNotShown()
{
    const TimeRange range{day(0), day(100)};
    m_timeline->show(range);
    const auto bar = [](double begin, double end) {
        return OutageSpan{OutageSpan::Kind::Bar, day(begin), day(end)};
    };
    m_timeline->reveal(bar(-50, 1));
    m_timeline->reveal(bar(99, 500));
    m_timeline->reveal({});
    QCOMPARE(m_timeline->range(), range);
    m_timeline->reveal(bar(120, 500));
    QCOMPARE(m_timeline->range(), (TimeRange{day(30), day(130)}));
    m_timeline->reveal(bar(-50, -20));
    QCOMPARE(m_timeline->range(), (TimeRange{day(-30), day(70)}));
}

void TimelineTest::tellsOfEachChangeOnce()
{
    const QSignalSpy told(m_timeline.get(), &Timeline::rangeChanged);
    const QSignalSpy named(m_model.get(), &QAbstractItemModel::headerDataChanged);
    m_timeline->show({day(0), day(100)});
    m_timeline->show({day(0), day(100)});
    QCOMPARE(told.size(), 1);
    QCOMPARE(named.size(), 1);
}

QTEST_APPLESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
