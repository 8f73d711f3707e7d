// SPDX-License-Identifier: MIT
#include "ui/window/windowsteps.h"

#include "ui/connection/connectionbar.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/theme/buttons.h"
#include "ui/window/oddinputs.h"

#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>

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

void WindowSteps::chooseRow(WindowDriver &driver, int row)
{
    auto *table = driver.window().findChild<OutageView *>();
    QTRY_VERIFY(table->model()->rowCount() > row);
    table->setFocus();
    table->selectRow(row);
}

void WindowSteps::fill(WindowDriver &driver, const QString &key)
{
    driver.window().setFields({.baseUrl = driver.apiUrl(),
                               .siteId = QStringLiteral("norwich-pear-tree"),
                               .cutoff = usualCutoff()});
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
    fill(driver, QStringLiteral("demo"));
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
    fields.cutoff = QStringLiteral("2022-06-01T00:00:00.000Z");
    driver.window().setFields(fields);
    driver.window().fetch();
    QTRY_VERIFY(driver.session().state() == SessionState::Reviewing);
    driver.settle();
}

void WindowSteps::comeAgainChanged(WindowDriver &driver, const QString &folder)
{
    fill(driver, QStringLiteral("demo"));
    driver.window().openFiles(
        OddInputs::writeTwo(folder, QStringLiteral("2022-03-02T10:00:00.000Z")));
    QTRY_COMPARE(driver.session().review().rowCount(), 2);
    driver.settle();
    chooseRow(driver, 1);
    driver.window().findChild<ReviewPane *>()->leaveOutMarked(QStringLiteral("Wrong meter"));
    QTRY_COMPARE(driver.session().review().counts().leftOut, 1);
    driver.window().openFiles(
        OddInputs::writeTwo(folder, QStringLiteral("2022-03-02T12:00:00.000Z")));
    QTRY_COMPARE(driver.session().carriedChoices().changed.size(), 1);
    driver.settle();
}
