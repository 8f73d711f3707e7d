// SPDX-License-Identifier: MIT
#include "ui/window/windowdriver.h"

#include <QtGui/qaccessible.h>
#include <QtGui/qaction.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qabstractitemview.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qtableview.h>

using namespace Qt::StringLiterals;

/// The window for the keyboard, for screen readers, and in little space.
class WindowAccessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says of every dialog that it cannot pass on size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    }

    void everyShortcutStandsOnOnePage()
    {
        WindowDriver driver;
        QTest::keyClick(&driver.window(), Qt::Key_F1, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
        const auto *page = QApplication::activeModalWidget()->findChild<QAbstractItemView *>();
        QVERIFY(page != nullptr);
        QStringList keys;
        for (int row = 0; row < page->model()->rowCount(); ++row) {
            keys << page->model()->index(row, 0).data().toString();
        }
        for (const char *wanted : {"F5", "Ctrl+F", "Ctrl+Return", "Ctrl+Z", "Space", "Esc"}) {
            QVERIFY2(keys.contains(QLatin1String(wanted)), wanted);
        }
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    }

    void noShortcutIsTakenTwice()
    {
        WindowDriver driver;
        QMap<QString, QString> taken;
        for (const QAction *action : driver.window().findChildren<QAction *>()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!taken.contains(keys.toString()),
                         qPrintable(keys.toString() + u' ' + action->text() + u' ' +
                                    taken.value(keys.toString())));
                taken.insert(keys.toString(), action->text());
            }
        }
        QVERIFY(taken.size() > 10);
    }

    void whateverTakesTheFocusHasAName()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        for (const QWidget *each : driver.window().findChildren<QWidget *>()) {
            if ((each->focusPolicy() & Qt::TabFocus) == 0 || !each->isVisible()) {
                continue;
            }
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            const bool isNamed = !each->accessibleName().isEmpty() ||
                                 (button != nullptr && !button->text().isEmpty());
            QVERIFY2(isNamed, each->metaObject()->className());
        }
    }

    void screenReadersFindWhatTheyRelyOn()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.openFields();
        const auto role = [](QWidget *widget) {
            return QAccessible::queryAccessibleInterface(widget)->role();
        };
        QCOMPARE(role(driver.named<QComboBox>(u"Connection"_s)), QAccessible::ComboBox);
        QCOMPARE(role(driver.named<QLineEdit>(u"Base URL"_s)), QAccessible::EditableText);
        QCOMPARE(role(driver.named<QTableView>(u"Outages"_s)), QAccessible::Table);
        QAccessibleInterface *key =
            QAccessible::queryAccessibleInterface(driver.named<QLineEdit>(u"API key"_s));
        QVERIFY(key->state().passwordEdit);
        QAccessibleInterface *fetch =
            QAccessible::queryAccessibleInterface(driver.button(u"Fetch"_s));
        QCOMPARE(fetch->text(QAccessible::Name), u"Fetch"_s);
        QCOMPARE(fetch->role(), QAccessible::Button);
        QAccessibleInterface *submit =
            QAccessible::queryAccessibleInterface(driver.button(u"Submit"_s));
        QVERIFY(submit->text(QAccessible::Name).startsWith(u"Submit"_s));
        driver.type(u"Site ID"_s, u"odd-harbour"_s);
        QVERIFY(submit->text(QAccessible::Description).contains(u"fetch again"_s));
    }

    void tabLeadsFromTheFieldsToTheTableToSubmit()
    {
        WindowDriver driver;
        driver.fetchFromApi();
        driver.openFields();
        driver.named<QComboBox>(u"Connection"_s)->setFocus();
        QStringList seen;
        QWidget *const start = QApplication::focusWidget();
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *now = QApplication::focusWidget();
            if (now == start) {
                break;
            }
            const auto *button = qobject_cast<QPushButton *>(now);
            seen << (button != nullptr ? button->text() : now->accessibleName());
        }
        const QStringList wanted{u"Base URL"_s, u"Site ID"_s, u"API key"_s,
                                 u"Cutoff"_s,   u"Fetch"_s,   u"Outages"_s};
        qsizetype place = -1;
        for (const QString &name : wanted) {
            const qsizetype next = seen.indexOf(name, place + 1);
            QVERIFY2(next > place, qPrintable(name + u" in " + seen.join(u", ")));
            place = next;
        }
        QVERIFY2(seen.last().startsWith(u"Submit"_s), qPrintable(seen.join(u", ")));
    }

    void noWordIsClippedInTheSmallestWindow_data()
    {
        QTest::addColumn<bool>("fetched");
        QTest::newRow("first run") << false;
        QTest::newRow("review") << true;
    }

    void noWordIsClippedInTheSmallestWindow()
    {
        QFETCH(bool, fetched);
        WindowDriver driver;
        if (fetched) {
            driver.fetchFromApi();
            QTRY_VERIFY(driver.button(u"Submit"_s)->isEnabled());
        }
        driver.window().resize(900, 600);
        QTRY_COMPARE(driver.window().size(), QSize(900, 600));
        for (const QWidget *each : driver.window().findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(each);
            const bool isWord = (label != nullptr && !label->wordWrap()) ||
                                qobject_cast<const QAbstractButton *>(each) != nullptr;
            const bool isFieldIcon = qobject_cast<QLineEdit *>(each->parentWidget()) != nullptr;
            if (!isWord || isFieldIcon || !each->isVisible()) {
                continue;
            }
            QVERIFY2(each->width() >= each->sizeHint().width(),
                     qPrintable(QString::fromLatin1(each->metaObject()->className()) + u' ' +
                                (label != nullptr ? label->text() : each->accessibleName())));
            QVERIFY(driver.window().rect().contains(
                QRect(each->mapTo(&driver.window(), QPoint()), each->size())));
        }
    }
};

QTEST_MAIN(WindowAccessTest)
#include "tst_windowaccess.moc"
