// SPDX-License-Identifier: MIT
#include "ui/widgets/accessibilityfixes.h"

#include <QtGui/qaccessible.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qscrollbar.h>
#include <QtWidgets/qtableview.h>

using namespace Qt::StringLiterals;

/// What screen readers are told where Qt's own answers will not do.
class AccessibilityFixesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { AccessibilityFixes::install(); }

    void aComboBoxSaysWhatItIsCalledAndWhatIsChosen_data()
    {
        QTest::addColumn<bool>("editable");
        QTest::newRow("a list") << false;
        QTest::newRow("a list to type into") << true;
    }

    void aComboBoxSaysWhatItIsCalledAndWhatIsChosen()
    {
        QFETCH(bool, editable);
        QComboBox box;
        box.setEditable(editable);
        box.setAccessibleName(u"Profile"_s);
        box.addItems({u"Demo"_s, u"Custom"_s});
        box.setCurrentIndex(1);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&box);
        QCOMPARE(spoken->role(), QAccessible::ComboBox);
        QCOMPARE(spoken->text(QAccessible::Name), u"Profile"_s);
        QCOMPARE(spoken->text(QAccessible::Value), u"Custom"_s);
        QAccessibleTextInterface *text = spoken->textInterface();
        QVERIFY(text != nullptr);
        QCOMPARE(text->characterCount(), 6);
        QCOMPARE(text->text(0, text->characterCount()), u"Custom"_s);
        QCOMPARE(text->text(1, 4), u"ust"_s);
        QCOMPARE(text->text(0, -1), u"Custom"_s);
    }

    void aComboBoxHasItsListAndItsLine()
    {
        QComboBox box;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&box);
        QCOMPARE(spoken->childCount(), 1);
        QCOMPARE(spoken->child(0)->object(), box.view());
        QCOMPARE(spoken->indexOfChild(spoken->child(0)), 0);
        QVERIFY(spoken->child(1) == nullptr);
        QVERIFY(spoken->focusChild() == nullptr);
        box.setEditable(true);
        QCOMPARE(spoken->childCount(), 2);
        QCOMPARE(spoken->child(1)->object(), box.lineEdit());
        QCOMPARE(spoken->indexOfChild(spoken->child(1)), 1);
        QVERIFY(spoken->child(2) == nullptr);
    }

    void aComboBoxOpensAndCloses()
    {
        QComboBox box;
        box.addItem(u"Demo"_s);
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&box);
        QVERIFY(spoken->state().expandable);
        QVERIFY(!spoken->state().expanded);
        spoken->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QVERIFY(spoken->state().expanded);
        spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(!spoken->state().expanded);
    }

    void aScrollAreaIsAskedForAScrollBarThatHasGone()
    {
        QScrollArea area;
        auto *content = new QLabel(u"A text"_s);
        content->setFixedSize(2000, 2000);
        area.setWidget(content);
        area.resize(200, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&area);
        const int before = spoken->childCount();
        QVERIFY(before >= 3); // the page and two scroll bars
        content->setFixedSize(10, 10);
        QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
        for (int index = 0; index < before + 3; ++index) {
            const QAccessibleInterface *child = spoken->child(index);
            QVERIFY(child == nullptr || child->isValid());
        }
        QVERIFY(spoken->child(before) == nullptr);
    }

    void everythingElseIsQtsOwn()
    {
        QTableView table;
        QCOMPARE(QAccessible::queryAccessibleInterface(&table)->role(), QAccessible::Table);
        QLineEdit line;
        QCOMPARE(QAccessible::queryAccessibleInterface(&line)->role(), QAccessible::EditableText);
    }
};

QTEST_MAIN(AccessibilityFixesTest)
#include "tst_accessibilityfixes.moc"
