// SPDX-License-Identifier: MIT
#include "ui/review/outageview.h"
#include "ui/theme/buttons.h"
#include "ui/window/windowdriver.h"
#include "ui/window/windowsteps.h"

#include <QtGui/qaction.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qlistview.h>
#include <QtWidgets/qradiobutton.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString Tree = u"norwich-pear-tree"_s;
const QString Harbour = u"odd-harbour"_s;
const QString Meadow = u"quiet-meadow"_s;

} // namespace

/// A person who answers for several sites of one connection.
class WindowRoundTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }

    void oneSiteHasNoColumn();
    void tabLeadsFromTheFieldsToTheSites();
    void fetchesAllWithOneAnswer();
    void leadsFromSiteToSite();
    void eachSiteKeepsItsChoices();
    void eachSiteKeepsWhatCanBeUndone();
    void theReceiptLeadsToTheNextSite();
    void aSiteThatFailsIsTold();
    void anUnknownOutcomeIsToldUntilItIsDecided();
    void cancelEndsIt();
    void withAKeyForEachSiteNothingIsAsked();
    void aNarrowWindowHasTheFieldOnly();
    void theDemoHasThreeSites();
    void theDemoBeginsAnew();

private:
    [[nodiscard]] WindowDriver &driver() { return *m_driver; }
    void fetchAll();
    [[nodiscard]] QListView *column() { return driver().named<QListView>(u"Sites"_s); }
    /// "Norwich Pear Tree: 10 to send, 1 to check" of each site, a line each.
    [[nodiscard]] QString told();
    [[nodiscard]] QString shownSite() { return driver().session().review().site().id(); }

    std::unique_ptr<WindowDriver> m_driver;
};

void WindowRoundTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_driver = std::make_unique<WindowDriver>();
    m_driver->window().resize(1280, 800);
}

void WindowRoundTest::fetchAll()
{
    QTest::keyClick(&driver().window(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(driver().action("fetch-all")->isEnabled() && driver().session().hasReview());
    driver().settle();
}

QString WindowRoundTest::told()
{
    QStringList lines;
    const QAbstractItemModel *model = column()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        lines.append(model->index(row, 0).data().toString().replace(u"\n"_s, u": "_s));
    return lines.join(u" | ");
}

void WindowRoundTest::oneSiteHasNoColumn()
{
    WindowSteps::connectTo(driver(), {Tree});
    QCOMPARE(column(), nullptr);
    QVERIFY(!driver().action("fetch-all")->isEnabled());
    QVERIFY(!driver().action("next-site")->isEnabled());
    QVERIFY(driver().action("next-site")->toolTip().contains(u"has one site only"_s));
}

void WindowRoundTest::tabLeadsFromTheFieldsToTheSites()
{
    WindowSteps::connectTo(driver(), {Tree, Harbour, Meadow});
    column()->setFocus();
    QTest::keyClick(column(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), driver().button(u"Fetch all"_s));
    QTest::keyClick(column(), Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyClick(column(), Qt::Key_Backtab, Qt::ShiftModifier);
    const auto *before = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(before != nullptr);
    QCOMPARE(before->text(), u"Fetch"_s);
}

void WindowRoundTest::fetchesAllWithOneAnswer()
{
    QStringList paths;
    QObject::connect(&driver().api(), &DemoHost::requestAnswered, this,
                     [&paths](const QString &, const QString &path) { paths.append(path); });
    WindowSteps::connectTo(driver(), {Tree, Harbour, Meadow});
    QVERIFY(column() != nullptr);
    const QAbstractItemModelTester tester(column()->model());
    QCOMPARE(told(), u"norwich-pear-tree: not fetched | odd-harbour: not fetched | "
                     "quiet-meadow: not fetched"_s);

    fetchAll();

    QTRY_COMPARE(paths.size(), 4);
    QCOMPARE(std::ranges::count(paths, u"/v1/outages"_s), 1);
    QVERIFY2(told().startsWith(u"Norwich Pear Tree: 10 to send, "), qPrintable(told()));
    QVERIFY2(told().contains(u" | Odd Harbour: 15 to send, "), qPrintable(told()));
    QVERIFY2(told().endsWith(u" | Quiet Meadow: nothing to send"), qPrintable(told()));
    QCOMPARE(shownSite(), Tree);
    QVERIFY(driver().button(u"Submit 10"_s)->isEnabled());
    QCOMPARE(column()->model()->index(2, 0).data(Qt::AccessibleTextRole).toString(),
             u"Quiet Meadow, nothing to send"_s);
}

void WindowRoundTest::leadsFromSiteToSite()
{
    WindowSteps::connectTo(driver(), {Tree, Harbour, Meadow});
    fetchAll();

    QTest::keyClick(&driver().window(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(shownSite(), Harbour);
    QCOMPARE(driver().window().fields().siteId, Harbour);
    QVERIFY(driver().window().windowTitle().contains(u"Odd Harbour"_s));
    driver().settle();
    QVERIFY(driver().button(u"Submit 15"_s)->isEnabled()); // it is no other connection
    QTest::keyClick(&driver().window(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(shownSite(), Tree);
    QTest::keyClick(&driver().window(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(shownSite(), Meadow); // from the first to the last
    const QRect second = column()->visualRect(column()->model()->index(1, 0));
    QTest::mouseClick(column()->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(shownSite(), Harbour);
    QCOMPARE(column()->currentIndex().row(), 1);
}

void WindowRoundTest::eachSiteKeepsItsChoices()
{
    WindowSteps::connectTo(driver(), {Tree, Harbour});
    fetchAll();
    Review changed = driver().session().review();
    for (qsizetype row = 0; row < changed.rowCount(); ++row)
        changed.setIncluded(row, row % 2 == 0);
    driver().session().apply(changed);
    const qint64 left = driver().session().review().counts().leftOut;
    QVERIFY(left > 0);

    QTest::keyClick(&driver().window(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(driver().session().review().counts().leftOut, 0);
    QVERIFY2(told().startsWith(u"Norwich Pear Tree: %1 to send"_s.arg(10 - left)),
             qPrintable(told()));
    QTest::keyClick(&driver().window(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(driver().session().review().counts().leftOut, left);
}

void WindowRoundTest::eachSiteKeepsWhatCanBeUndone()
{
    WindowSteps::connectTo(driver(), {Tree, Harbour});
    fetchAll();
    const auto leftOut = [this] { return driver().session().review().counts().leftOut; };
    const auto press = [this](int key) {
        QTest::keyClick(&driver().window(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        driver().settle();
    };
    const auto leaveOne = [this] {
        const Review &review = driver().session().review();
        qsizetype row = 0;
        while (review.verdict(row) != Verdict::Included)
            ++row;
        auto *rows = driver().window().findChild<OutageView *>();
        rows->setFocus();
        rows->goToRow(row);
        QTest::keyClick(rows, Qt::Key_Space);
    };
    leaveOne();
    QCOMPARE(leftOut(), 1);
    press(Qt::Key_PageDown);
    QVERIFY(!driver().action("undo")->isEnabled()); // the other site's is not undone from here
    leaveOne();
    QCOMPARE(leftOut(), 1);
    press(Qt::Key_PageUp);
    driver().action("undo")->trigger();
    QCOMPARE(leftOut(), 0);
    press(Qt::Key_PageDown);
    QCOMPARE(leftOut(), 1);
    driver().action("undo")->trigger();
    QCOMPARE(leftOut(), 0);
    press(Qt::Key_PageUp);
    driver().action("redo")->trigger();
    QCOMPARE(leftOut(), 1);
    // Of another answer the rows are others.
    fetchAll();
    QVERIFY(!driver().action("undo")->isEnabled());
}

void WindowRoundTest::theReceiptLeadsToTheNextSite()
{
    WindowSteps::connectTo(driver(), {Tree, Harbour, Meadow});
    fetchAll();

    driver().submitAndConfirm();
    QTRY_VERIFY(driver().says(u"Accepted"_s));
    QPushButton *next = driver().button(u"Next: Odd Harbour"_s);
    QVERIFY(next != nullptr);
    QVERIFY(isPrimary(next)); // the one step
    QVERIFY(!isPrimary(driver().button(u"Back"_s)));
    QVERIFY2(told().startsWith(u"Norwich Pear Tree: accepted "), qPrintable(told()));
    QCOMPARE(driver().api().acceptedSubmissions().size(), 1);
    QCOMPARE(driver().api().acceptedSubmissions().first().siteId, Tree);

    driver().click(u"Next: Odd Harbour"_s);
    QCOMPARE(shownSite(), Harbour);
    driver().settle();
    driver().click(u"Submit"_s);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    WindowSteps::tickAll(); // a device of it has two names
    driver().confirm();
    QTRY_VERIFY(driver().button(u"Back"_s) != nullptr);
    QTRY_COMPARE(driver().api().acceptedSubmissions().size(), 2);
    QCOMPARE(driver().api().acceptedSubmissions().last().siteId, Harbour);
    QCOMPARE(driver().button(u"Next: "_s), nullptr); // the meadow has nothing to send
    QVERIFY(isPrimary(driver().button(u"Back"_s)));
}

void WindowRoundTest::aSiteThatFailsIsTold()
{
    WindowSteps::connectTo(driver(), {Tree, u"nowhere"_s, Harbour});
    fetchAll();
    QVERIFY2(told().contains(u" | nowhere: fetch failed | Odd Harbour: 15 to send"),
             qPrintable(told()));
    QVERIFY(driver().button(u"Submit 10"_s)->isEnabled());
}

void WindowRoundTest::anUnknownOutcomeIsToldUntilItIsDecided()
{
    WindowSteps::connectTo(driver(), {Tree, Harbour, Meadow});
    fetchAll();
    DemoFaults faults;
    faults.switchOn(DemoFault::LostAnswer);
    driver().api().setFaults(faults);
    driver().submitAndConfirm();
    QTRY_COMPARE(driver().session().state(), SessionState::Unknown);
    driver().api().setFaults({});
    const QString unknown = u"Norwich Pear Tree: outcome unknown | "_s;
    QTRY_VERIFY2(told().startsWith(unknown), qPrintable(told()));
    driver().window().activateWindow(); // the question was the active one
    QVERIFY(QTest::qWaitForWindowActive(&driver().window()));
    fetchAll();
    QCOMPARE(driver().session().state(), SessionState::Reviewing);
    QVERIFY2(told().startsWith(unknown), qPrintable(told()));
    QTest::keyClick(&driver().window(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(shownSite(), Harbour); // it stops no other
    QVERIFY2(told().startsWith(unknown), qPrintable(told()));

    driver().restart(); // the next start reads it in the record
    driver().window().resize(1280, 800);
    QTRY_VERIFY(column() != nullptr);
    QTRY_VERIFY2(told().startsWith(u"norwich-pear-tree: outcome unknown | odd-harbour: not f"_s),
                 qPrintable(told()));
    driver().click(u"Mark the outcome"_s);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    for (QRadioButton *each : QApplication::activeModalWidget()->findChildren<QRadioButton *>()) {
        if (each->text().remove(u'&').startsWith(u"Accepted"_s))
            each->click();
    }
    QTest::keyClicks(QApplication::activeModalWidget()->findChild<QLineEdit *>(), u"asked them"_s);
    driver().click(u"Mark as accepted"_s);
    QTRY_VERIFY2(told().startsWith(u"norwich-pear-tree: not fetched | "_s), qPrintable(told()));
    QCOMPARE(driver().api().acceptedSubmissions().size(), 1);
}

void WindowRoundTest::cancelEndsIt()
{
    DemoFaults faults;
    faults.switchOn(DemoFault::Slow, 60'000);
    driver().api().setFaults(faults);
    WindowSteps::connectTo(driver(), {Tree, Harbour});
    QTest::keyClick(&driver().window(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY(driver().action("cancel")->isEnabled());
    QVERIFY(!driver().action("fetch")->isEnabled());
    driver().click(u"Cancel"_s);
    QTRY_VERIFY(driver().action("fetch-all")->isEnabled());
    QCOMPARE(told(), u"norwich-pear-tree: not fetched | odd-harbour: not fetched"_s);
}

void WindowRoundTest::withAKeyForEachSiteNothingIsAsked()
{
    int requests = 0;
    QObject::connect(&driver().api(), &DemoHost::requestAnswered, this, [&] { ++requests; });
    WindowSteps::connectTo(driver(), {Tree, Harbour}, false);
    QVERIFY(!driver().action("fetch-all")->isEnabled());
    QVERIFY(driver().action("fetch-all")->toolTip().contains(u"Each site has its own key"_s));
    QTest::keyClick(&driver().window(), Qt::Key_F5, Qt::ShiftModifier);
    driver().settle();
    QCOMPARE(requests, 0);
    // One after the other they can be fetched.
    driver().click(u"Fetch"_s);
    QTRY_COMPARE(driver().session().state(), SessionState::Reviewing);
    QVERIFY2(told().startsWith(u"Norwich Pear Tree: 10 to send"), qPrintable(told()));
}

void WindowRoundTest::aNarrowWindowHasTheFieldOnly()
{
    WindowSteps::connectTo(driver(), {Tree, Harbour});
    QVERIFY(column() != nullptr);
    driver().window().resize(900, 600);
    QTRY_COMPARE(column(), nullptr);
    QVERIFY(driver().action("next-site")->isEnabled());
    driver().window().resize(1280, 800);
    QTRY_VERIFY(column() != nullptr);
}

void WindowRoundTest::theDemoHasThreeSites()
{
    driver().showSites();
    driver().window().resize(1280, 800);
    driver().window().startDemo();
    QTRY_COMPARE(driver().session().state(), SessionState::Reviewing);
    driver().settle();
    QCOMPARE(column()->model()->rowCount(), 3);
    fetchAll();
    QVERIFY2(told().contains(u" | Odd Harbour: 15 to send, "), qPrintable(told()));
    QTest::keyClick(&driver().window(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(shownSite(), Harbour);
}

void WindowRoundTest::theDemoBeginsAnew()
{
    driver().showSites();
    driver().window().resize(1280, 800);
    driver().window().startDemo();
    QTRY_COMPARE(driver().session().state(), SessionState::Reviewing);
    fetchAll();
    driver().action("demo-reset")->trigger();
    QTRY_COMPARE(driver().session().state(), SessionState::Reviewing);
    driver().settle();
    QVERIFY2(told().startsWith(u"Norwich Pear Tree: 10 to send, "), qPrintable(told()));
    QVERIFY2(told().endsWith(u" | Odd Harbour: not fetched | Quiet Meadow: not fetched"),
             qPrintable(told()));
    QCOMPARE(shownSite(), Tree);
}

QTEST_MAIN(WindowRoundTest)
#include "tst_windowround.moc"
