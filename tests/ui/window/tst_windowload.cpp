// SPDX-License-Identifier: MIT
#include "models/heartbeat.h"
#include "models/outagetablemodel.h"
#include "outages/payload.h"
#include "outages/timestamp.h"
#include "support/reviewedits.h"
#include "ui/review/facetpane.h"
#include "ui/review/notedialog.h"
#include "ui/review/outageview.h"
#include "ui/review/revieweditor.h"
#include "ui/review/reviewpane.h"
#include "ui/review/selectionadder.h"
#include "ui/submission/submitdialog.h"
#include "ui/window/windowdriver.h"

#include <QtCore/qfile.h>
#include <QtCore/qtemporarydir.h>
#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 120'000;
/// A pause that is ours comes every time; one that another program on the machine made does not.
constexpr int Tries = 3;
constexpr int Devices = 10;
constexpr qint64 FirstBegin = 1'640'995'200'000; // the cutoff
constexpr qint64 Minute = 60'000;
/// Every so many rows one ends before it begins.
constexpr int OddEach = 5000;

/// 100,000 unless the environment asks for others, such as a million.
int rowsWanted()
{
    bool isNumber = false;
    const int rows = qEnvironmentVariableIntValue("OUTAGE_DESK_LOAD_ROWS", &isNumber);
    return isNumber && rows > OddEach ? rows : 100'000;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray siteJson()
{
    QByteArrayList devices;
    for (int i = 0; i < Devices; ++i) {
        const QByteArray number = QByteArray::number(i);
        devices.append("{\"id\":\"own-" + number + "\",\"name\":\"Battery " + number + "\"}");
    }
    return "{\"id\":\"large\",\"name\":\"Large\",\"devices\":[" + devices.join(',') + "]}";
}

QByteArray outagesJson(int rows)
{
    QByteArray json = "[";
    for (int i = 0; i < rows; ++i) {
        const qint64 begin = FirstBegin + i * Minute;
        const qint64 end = i % OddEach == 7 ? begin - 1 : begin + Minute / 2;
        json += (i == 0 ? "{\"id\":\"own-" : ",{\"id\":\"own-") + QByteArray::number(i % Devices) +
                "\",\"begin\":\"" + canonicalText(begin) + "\",\"end\":\"" + canonicalText(end) +
                "\"}";
    }
    return json + ']';
}

} // namespace

/// A hundred thousand outages of one site: judging them never stops the window.
class WindowLoadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_driver.reset(); }
    void whileTheyAreComparedWithTheFetchBefore();
    void whileAFacetIsChosen();
    void whileTheNextToCheckIsLookedFor();
    void whileAllAreLeftOutAndIncluded();
    void whileAllAreLeftOutForAReason();
    void whileAllGetANote();
    void whileTheFilterChangesWithAllMarked();
    void whileTheZoneChanges();
    void whileLimitsOfFindingsChange();
    void whileAllAreIncludedAgain();
    void whileTheListIsPrepared();
    void theQuestionWaitsForADecision();
    void theQuestionShowsWhatWasDecidedMeanwhile();

private:
    void expectNoPause(const std::function<void()> &act);
    void settle()
    {
        const auto isDone = [this] {
            return !m_pane->editor().isWorking() && !m_pane->isArranging() &&
                   !m_pane->markedTotals().isAdding();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isDone(), PatienceMs);
    }
    void markAll()
    {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        settle();
        QCOMPARE(m_pane->markedTotals().totals().rows, m_rows);
    }
    void undo()
    {
        m_driver->action("undo")
            ->trigger(); // the key is another test's: a dialog may still be going
        settle();
    }
    void answer(const QString &text)
    {
        const auto dialogs = m_driver->window().findChildren<NoteDialog *>();
        QVERIFY(!dialogs.isEmpty());
        auto *line = dialogs.constLast()->findChild<QLineEdit *>();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        settle();
    }
    /// Presses Submit; the confirmation cannot have been answered yet.
    [[nodiscard]] SubmitDialog *ask()
    {
        m_driver->action("submit")->trigger();
        return qobject_cast<SubmitDialog *>(QApplication::activeModalWidget());
    }
    /// Until the question shows the list, and what it shows is the list as it is now.
    void waitForList(SubmitDialog *question)
    {
        QVERIFY(question != nullptr && !question->isReady());
        QVERIFY(!m_driver->button(u"Submit"_s)->isEnabled());
        QVERIFY(m_driver->says(u"The list is being prepared"_s));
        QTRY_VERIFY_WITH_TIMEOUT(question->isReady(), PatienceMs);
        QTRY_VERIFY(m_driver->button(u"Submit"_s)->isEnabled());
        QCOMPARE(question->preview().submission.rows, review().counts().selected);
        QCOMPARE(question->preview().submission.body, payload(review()));
    }
    void dismiss(SubmitDialog *question)
    {
        QPointer<SubmitDialog> gone(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(gone == nullptr);
        m_driver->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
    }
    /// Until a fetch is over and shown.
    void waitForFetch()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->session().state(), SessionState::Fetching, PatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->session().state(), SessionState::Reviewing, PatienceMs);
        settle();
    }
    [[nodiscard]] OutageView *table() { return m_driver->window().findChild<OutageView *>(); }
    [[nodiscard]] const Review &review() { return m_driver->session().review(); }

    QTemporaryDir m_folder;
    const int m_rows = rowsWanted();
    std::unique_ptr<WindowDriver> m_driver;
    ReviewPane *m_pane = nullptr;
};

/// Does something up to three times and expects the loop to have been beating once at least.
void WindowLoadTest::expectNoPause(const std::function<void()> &act)
{
    QByteArray seen;
    for (int i = 0; i < Tries; ++i) {
        Heartbeat heartbeat;
        act();
        if (QTest::currentTestFailed())
            return;
        seen += ' ' + QByteArray::number(qint64(heartbeat.longestWork.count()));
        if (qEnvironmentVariableIsSet("OUTAGE_DESK_LOAD_ROWS"))
            qInfo("longest pause %d ms", int(heartbeat.longestWork.count()));
        if (heartbeat.longestWork < LongestPause)
            return;
    }
    QFAIL(QByteArray("the longest pauses, in ms:" + seen).constData());
}

void WindowLoadTest::initTestCase()
{
    m_driver = std::make_unique<WindowDriver>();
    m_pane = m_driver->window().findChild<ReviewPane *>();
    QVERIFY(m_pane != nullptr);
    const QString outages = m_folder.filePath(u"outages.json"_s);
    const QString site = m_folder.filePath(u"site.json"_s);
    QVERIFY(write(outages, outagesJson(m_rows)));
    QVERIFY(write(site, siteJson()));
    m_driver->window().setFields(
        {.baseUrl = m_driver->apiUrl(), .siteId = u"large"_s, .cutoff = usualCutoff()});
    m_driver->type(u"API key"_s, u"demo"_s);
    expectNoPause([&] {
        m_driver->window().openFiles({outages, site});
        waitForFetch();
    });
    QCOMPARE(review().counts().selected, m_rows);
}

void WindowLoadTest::whileTheyAreComparedWithTheFetchBefore()
{
    expectNoPause([this] {
        QTest::keyClick(&m_driver->window(), Qt::Key_F5);
        waitForFetch();
    });
    QCOMPARE(review().comparison().sameCount, m_rows);
}

void WindowLoadTest::whileAFacetIsChosen()
{
    QTest::keyClick(&m_driver->window(), Qt::Key_F9);
    auto *facets = m_driver->window().findChild<FacetPane *>();
    QVERIFY(facets->isVisible());
    settle();
    const auto facet = [facets] {
        for (int row = 0; row < facets->model()->rowCount(); ++row) {
            if (facets->model()->index(row, 0).data().toString() == u"Battery 3"_s)
                return row;
        }
        return -1;
    };
    expectNoPause([&] {
        QVERIFY(facet() >= 0);
        facets->setFocus();
        facets->setCurrentIndex(facets->model()->index(facet(), 0));
        QTest::keyClick(facets, Qt::Key_Space);
        settle();
        QCOMPARE(table()->model()->rowCount(), m_rows / Devices);
        QTest::keyClick(facets, Qt::Key_Space);
        settle();
        QCOMPARE(table()->model()->rowCount(), m_rows);
    });
    QTest::keyClick(&m_driver->window(), Qt::Key_F9);
}

void WindowLoadTest::whileTheNextToCheckIsLookedFor()
{
    expectNoPause([this] {
        table()->selectRow(0);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(&m_driver->window(), Qt::Key_F8);
        QTest::keyClick(&m_driver->window(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(table()->currentIndex().data(OutageTableModel::AttentionRole).toInt(),
                 int(Attention::ToCheck));
        QTest::keyClick(&m_driver->window(), Qt::Key_5, Qt::ControlModifier);
        settle();
        QVERIFY(table()->model()->rowCount() < m_rows / 10);
        QTest::keyClick(&m_driver->window(), Qt::Key_5, Qt::ControlModifier);
        settle();
    });
}

void WindowLoadTest::whileAllAreLeftOutAndIncluded()
{
    expectNoPause([this] {
        markAll();
        QTest::keyClick(table(), Qt::Key_Space);
        settle();
        QCOMPARE(review().counts().leftOut, m_rows);
        undo();
        QCOMPARE(review().counts().leftOut, 0);
    });
}

void WindowLoadTest::whileAllAreLeftOutForAReason()
{
    expectNoPause([this] {
        markAll();
        m_driver->action("leave-out-reason")->trigger();
        answer(u"planned work"_s);
        QCOMPARE(review().counts().leftOut, m_rows);
        QCOMPARE(review().note(m_rows - 1), u"planned work"_s);
        undo();
        QCOMPARE(review().counts().leftOut, 0);
    });
}

void WindowLoadTest::whileAllGetANote()
{
    expectNoPause([this] {
        markAll();
        m_driver->action("note")->trigger();
        answer(u"asked the site"_s);
        QCOMPARE(review().note(0), u"asked the site"_s);
        undo();
        QCOMPARE(review().note(0), QString());
    });
}

void WindowLoadTest::whileTheFilterChangesWithAllMarked()
{
    expectNoPause([this] {
        markAll();
        QTest::keyClick(&m_driver->window(), Qt::Key_1, Qt::ControlModifier);
        settle();
        table()->sortByColumn(EndColumn, Qt::DescendingOrder);
        settle();
        QCOMPARE(m_pane->markedTotals().totals().rows, m_rows);
        table()->sortByColumn(-1, Qt::AscendingOrder);
        QTest::keyClick(&m_driver->window(), Qt::Key_2, Qt::ControlModifier);
        settle();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    });
}

void WindowLoadTest::whileTheZoneChanges()
{
    expectNoPause([this] {
        m_pane->setZone(QTimeZone("Asia/Kolkata"));
        settle();
        m_pane->setZone(QTimeZone::utc());
        settle();
    });
}

void WindowLoadTest::whileLimitsOfFindingsChange()
{
    expectNoPause([this] {
        for (const int days : {1, 365}) {
            m_driver->session().setFindingRules({.longestDays = days});
            QTRY_COMPARE_WITH_TIMEOUT(review().findings().rules().longestDays, days, PatienceMs);
            settle();
        }
    });
}

void WindowLoadTest::whileAllAreIncludedAgain()
{
    expectNoPause([this] {
        markAll();
        QTest::keyClick(table(), Qt::Key_Space);
        settle();
        m_driver->action("include-all")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(review().counts().leftOut, 0, PatienceMs);
        settle();
    });
}

void WindowLoadTest::whileTheListIsPrepared()
{
    expectNoPause([this] {
        SubmitDialog *question = ask();
        QVERIFY(question != nullptr);
        QVERIFY(!question->isReady());
        QTRY_VERIFY_WITH_TIMEOUT(question->isReady(), PatienceMs);
        QCOMPARE(question->preview().submission.rows, m_rows);
        QTRY_VERIFY(m_driver->button(u"Submit"_s)->isEnabled());
        dismiss(question);
        // Not worth waiting for: it goes at once, and nothing comes of it.
        SubmitDialog *hasty = ask();
        QVERIFY(hasty != nullptr && !hasty->isReady());
        dismiss(hasty);
        QVERIFY(QApplication::activeModalWidget() == nullptr);
    });
}

void WindowLoadTest::theQuestionWaitsForADecision()
{
    table()->setFocus();
    table()->selectionModel()->select(
        {table()->model()->index(0, 0), table()->model()->index(m_rows - 2, 0)},
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(m_pane->editor().isWorking());
    SubmitDialog *question = ask();
    waitForList(question);
    QCOMPARE(question->preview().submission.rows, 1);
    dismiss(question);
    undo();
    QCOMPARE(review().counts().leftOut, 0);
}

void WindowLoadTest::theQuestionShowsWhatWasDecidedMeanwhile()
{
    SubmitDialog *question = ask();
    QVERIFY(question != nullptr && !question->isReady());
    leaveOut(m_driver->session(), {7});
    waitForList(question);
    QCOMPARE(question->preview().submission.rows, m_rows - 1);
    dismiss(question);
}

QTEST_MAIN(WindowLoadTest)
#include "tst_windowload.moc"
