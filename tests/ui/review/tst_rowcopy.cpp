// SPDX-License-Identifier: MIT
#include "models/heartbeat.h"
#include "models/reviewfixture.h"
#include "ui/review/detailspane.h"
#include "ui/review/outageview.h"
#include "ui/review/panedriver.h"
#include "ui/review/reviewclipboard.h"
#include "ui/review/rowcopier.h"
#include "ui/review/statusline.h"
#include "ui/theme/theme.h"

#include <QtCore/qmimedata.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qheaderview.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QMimeData &clipboard()
{
    return *QGuiApplication::clipboard()->mimeData();
}

} // namespace

/// A person who marks rows, reads what they add up to, copies them, and changes the zone.
class RowCopyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init()
    {
        QTest::failOnWarning(anyWarning());
        QGuiApplication::clipboard()->clear();
        m_desk = std::make_unique<PaneDriver>();
        m_status = m_desk->pane().findChild<StatusLine *>();
    }
    void cleanup() { m_desk.reset(); }
    void theMarkedRowsAreAddedUp();
    void nothingMarkedAddsUpToNothing();
    void controlCCopiesTheMarkedRows();
    void headersAreCopiedOnRequest();
    void columnsAreCopiedAsTheyStand();
    void aCellIsCopiedWithItsZoneOrAsReceived();
    void zoneReachesEverything();
    void anHourThatComesTwiceIsNotCut();
    void tooManyRowsAreRefused();
    void aHundredThousandRowsKeepTheEventLoopBeating();

private:
    void mark(int first, int last)
    {
        m_desk->select(first);
        for (int place = first; place < last; ++place)
            QTest::keyClick(&m_desk->view(), Qt::Key_Down, Qt::ShiftModifier);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PaneDriver> m_desk;
    StatusLine *m_status = nullptr;
};

void RowCopyTest::theMarkedRowsAreAddedUp()
{
    mark(1, 2);
    QCOMPARE(m_status->text(),
             u"2 row(s) marked · 2 device(s) · 2 d 2 h · first begin 2021-12-31 23:59:59.999 · "
             "last end 2022-05-02 10:00:00 (UTC)"_s);
    mark(2, 2);
    QVERIFY(m_status->text().startsWith(u"1 row(s) marked · 1 device(s) · 1 d 2 h"));
}

void RowCopyTest::nothingMarkedAddsUpToNothing()
{
    m_desk->view().clearSelection();
    QCOMPARE(m_status->text(), QString());
}

void RowCopyTest::controlCCopiesTheMarkedRows()
{
    mark(1, 2);
    QTest::keyClick(&m_desk->view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard().text(),
             u"Not part of the list\tBattery 2\t2021-12-31 23:59:59.999 UTC\t"
             "2022-01-02 00:00:00 UTC\t1 d\tBefore cutoff\t\tbegan 1 ms before the cutoff\n"
             "Included\tBattery 1\t2022-05-01 08:00:00 UTC\t2022-05-02 10:00:00 UTC\t1 d 2 h\t"
             "Included\t\tbegan 120 d 8 h after the cutoff\n"_s);
    QVERIFY(clipboard().hasHtml());
    QVERIFY(clipboard().html().contains(u"<td>Battery 2</td>"));
    QVERIFY(clipboard().data(u"text/csv"_s).contains("Battery 1,2022-05-01T10:00:00+02:00,"));
    QCOMPARE(m_status->text(), u"2 row(s) copied"_s);
}

void RowCopyTest::headersAreCopiedOnRequest()
{
    mark(1, 1);
    m_desk->pane().clipboard().copyRows(true);
    QCOMPARE(clipboard().text().section(u'\n', 0, 0),
             u"Included\tDevice\tBegin (UTC)\tEnd (UTC)\tDuration\tVerdict\tCheck\tWhy"_s);
    QVERIFY(clipboard().text().contains(u"\t2021-12-31 23:59:59.999\t"));
}

void RowCopyTest::columnsAreCopiedAsTheyStand()
{
    QHeaderView *header = m_desk->view().horizontalHeader();
    for (const int column : {IncludeColumn, EndColumn, DurationColumn, VerdictColumn, ReasonColumn,
                             CheckColumn, CompareColumn})
        header->setSectionHidden(column, true);
    header->setSectionHidden(DeviceIdColumn, false);
    header->moveSection(header->visualIndex(DeviceIdColumn), 1);
    // Columns that were moved split the marked rows into ranges of their own.
    mark(1, 2);
    QTest::keyClick(&m_desk->view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard().text(), u"d2\tBattery 2\t2021-12-31 23:59:59.999 UTC\n"
                                 "d1\tBattery 1\t2022-05-01 08:00:00 UTC\n"_s);
}

void RowCopyTest::aCellIsCopiedWithItsZoneOrAsReceived()
{
    m_desk->view().setCurrentIndex(m_desk->view().model()->index(2, BeginColumn));
    m_desk->pane().clipboard().copyCell();
    QCOMPARE(clipboard().text(), u"2022-05-01 08:00:00 UTC"_s);
    QCOMPARE(m_status->text(), u"Copied: 2022-05-01 08:00:00 UTC"_s);
    m_desk->pane().clipboard().copyReceivedCell();
    QCOMPARE(clipboard().text(), u"2022-05-01T10:00:00+02:00"_s);
}

void RowCopyTest::zoneReachesEverything()
{
    m_desk->pane().setZone(QTimeZone("Asia/Kolkata"));
    QVERIFY(m_desk->settle());
    mark(2, 2);
    const QAbstractItemModel *model = m_desk->view().model();
    const QModelIndex begin = model->index(2, BeginColumn);
    QCOMPARE(begin.data().toString(), u"2022-05-01 13:30:00"_s);
    QCOMPARE(model->headerData(BeginColumn, Qt::Horizontal).toString(), u"Begin (Asia/Kolkata)"_s);
    const QString tip = begin.data(Qt::ToolTipRole).toString();
    for (const QString &part :
         {u"2022-05-01 13:30:00 +05:30 in Asia/Kolkata"_s, u"2022-05-01 08:00:00 UTC"_s,
          u"Received as 2022-05-01T10:00:00+02:00"_s})
        QVERIFY2(tip.contains(part), qPrintable(tip));
    QCOMPARE(begin.data(Qt::AccessibleTextRole).toString(), u"2022-05-01 13:30:00 Asia/Kolkata"_s);
    const QString details = m_desk->pane().details()->text();
    QVERIFY2(details.contains(u"Begin (Asia/Kolkata): 2022-05-01 13:30:00"), qPrintable(details));
    QVERIFY2(details.contains(u"Begin (UTC): 2022-05-01 08:00:00"), qPrintable(details));
    QVERIFY2(details.contains(u"2022-05-01T10:00:00+02:00"), qPrintable(details));
    QVERIFY(m_status->text().endsWith(u"last end 2022-05-02 15:30:00 (Asia/Kolkata)"));
    const auto titles = m_desk->view().columnActions();
    QVERIFY(std::ranges::any_of(
        titles, [](const QAction *action) { return action->text() == u"End (Asia/Kolkata)"; }));
    // And the search finds what is shown.
    m_desk->pane().focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), u"13:30"_s);
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->shown(), QStringList({u"4"_s, u"9"_s}));
}

void RowCopyTest::anHourThatComesTwiceIsNotCut()
{
    m_desk->fetch(ReviewFixture::review(
        {{u"d1"_s, u"2022-10-30T00:30:00.125Z"_s, u"2022-10-30T01:30:00.125Z"_s}},
        ReviewFixture::devices()));
    m_desk->pane().setZone(QTimeZone("Europe/Berlin"));
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->shown(BeginColumn).first(), u"2022-10-30 02:30:00.125 +02:00"_s);
    QCOMPARE(m_desk->shown(EndColumn).first(), u"2022-10-30 02:30:00.125 +01:00"_s);
    QCOMPARE(m_desk->shown(DurationColumn).first(), u"1 h"_s);
    for (const int column : {BeginColumn, EndColumn}) {
        const int needed =
            m_desk->view().sizeHintForIndex(m_desk->view().model()->index(0, column)).width();
        QVERIFY(m_desk->view().columnWidth(column) >= needed);
    }
}

void RowCopyTest::tooManyRowsAreRefused()
{
    m_desk->fetch(ReviewFixture::generated(RowCopier::RowLimit + 1));
    m_desk->pane().setFilter(CountFilter::Fetched);
    QVERIFY(m_desk->settle());
    m_desk->view().selectAll();
    QTest::keyClick(&m_desk->view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(m_status->text(), u"200,001 row(s) are too many to copy: mark at most 200,000."_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void RowCopyTest::aHundredThousandRowsKeepTheEventLoopBeating()
{
    m_desk->fetch(ReviewFixture::generated(100'000));
    m_desk->pane().setFilter(CountFilter::Fetched);
    QVERIFY(m_desk->settle());
    Heartbeat heartbeat;
    m_desk->view().selectAll();
    QTRY_VERIFY(m_status->text().startsWith(u"100,000 row(s) marked · "));
    QTest::keyClick(&m_desk->view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_status->text().endsWith(u" row(s) copied"), 60'000);
    QVERIFY(heartbeat.beats > 5);
    QVERIFY2(heartbeat.longestWork < LongestPause,
             QByteArray::number(qint64(heartbeat.longestWork.count())).constData());
    QCOMPARE(clipboard().text().count(u'\n'), 100'000);
}

QTEST_MAIN(RowCopyTest)
#include "tst_rowcopy.moc"
