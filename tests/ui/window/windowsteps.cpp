// SPDX-License-Identifier: MIT
#include "ui/window/windowsteps.h"

#include "ui/connection/connectionbar.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/theme/buttons.h"
#include "ui/window/oddinputs.h"

#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

using namespace Qt::StringLiterals;

namespace {

QPushButton *defaultButton(const QWidget *dialog)
{
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        if (isPrimary(each) && each->isVisible()) {
            return each;
        }
    }
    return nullptr;
}

} // namespace

void WindowSteps::connectTo(WindowDriver &driver, const QStringList &sites, bool sharesKey)
{
    const SavedConnection coast{.id = u"id-coast"_s,
                                .name = u"Coast"_s,
                                .kind = ConnectionKind::Test,
                                .baseUrl = driver.apiUrl(),
                                .sites = sites,
                                .sharesKey = sharesKey};
    QVERIFY(driver.settings().savedConnections().save(coast));
    const QSize size = driver.window().size();
    driver.showSites();
    driver.window().resize(size);
    driver.window().setFields(driver.window().fieldsOf(coast));
    driver.window().findChild<ConnectionBar *>()->setKeyText(u"demo"_s);
    driver.settle();
}

void WindowSteps::fetchAll(WindowDriver &driver)
{
    driver.action("fetch-all")->trigger();
    QTRY_VERIFY(driver.action("fetch-all")->isEnabled() && driver.session().hasReview());
    driver.settle();
}

void WindowSteps::chooseRow(WindowDriver &driver, int row)
{
    auto *table = driver.window().findChild<OutageView *>();
    QTRY_VERIFY(table->model()->rowCount() > row);
    table->setFocus();
    // Not selectRow(), which misses from right to left.
    table->setCurrentIndex(table->model()->index(row, 0));
}

void WindowSteps::fill(WindowDriver &driver, const QString &key)
{
    driver.window().setFields(
        {.baseUrl = driver.apiUrl(), .siteId = u"norwich-pear-tree"_s, .cutoff = usualCutoff()});
    driver.window().findChild<ConnectionBar *>()->setKeyText(key);
}

void WindowSteps::confirm()
{
    auto *dialog = QApplication::activeModalWidget();
    QTRY_VERIFY(defaultButton(dialog) != nullptr && defaultButton(dialog)->isEnabled());
    defaultButton(dialog)->click();
}

void WindowSteps::fetch(WindowDriver &driver)
{
    fill(driver, u"demo"_s);
    driver.window().fetch();
}

void WindowSteps::reviewed(WindowDriver &driver)
{
    fetch(driver);
    QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
}

void WindowSteps::tickAll()
{
    for (QAbstractButton *each :
         QApplication::activeModalWidget()->findChildren<QAbstractButton *>()) {
        if (each->inherits("QCheckBox") && !each->isChecked()) {
            each->click();
        }
    }
}

void WindowSteps::submitted(WindowDriver &driver)
{
    reviewed(driver);
    driver.window().askToSubmit();
    confirm();
    QTRY_VERIFY(driver.session().state() == SessionState::Done);
}

void WindowSteps::cutLater(WindowDriver &driver)
{
    submitted(driver);
    ConnectionFields fields = driver.window().fields();
    fields.cutoff = u"2022-06-01T00:00:00.000Z"_s;
    driver.window().setFields(fields);
    driver.window().fetch();
    QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
    driver.settle();
}

void WindowSteps::comeAgainChanged(WindowDriver &driver, const QString &folder)
{
    fill(driver, u"demo"_s);
    driver.window().openFiles(OddInputs::writeTwo(folder, u"2022-03-02T10:00:00.000Z"_s));
    QTRY_COMPARE(driver.session().review().rowCount(), 2);
    driver.settle();
    chooseRow(driver, 1);
    driver.window().findChild<ReviewPane *>()->leaveOutMarked(u"Wrong meter"_s);
    QTRY_COMPARE(driver.session().review().counts().leftOut, 1);
    driver.window().openFiles(OddInputs::writeTwo(folder, u"2022-03-02T12:00:00.000Z"_s));
    QTRY_COMPARE(driver.session().carriedChoices().changed.size(), 1);
    driver.settle();
}
