// SPDX-License-Identifier: MIT
#include "ui/actions/commandpalette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QtGui/qaccessible.h>
#include <QtTest/qabstractitemmodeltester.h>
#include <QtTest/qsignalspy.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qtableview.h>

using namespace Qt::StringLiterals;

/// A person who types a few letters, walks the list and presses Return.
class CommandPaletteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init();
    void cleanup();
    void lettersAndReturnChoose();
    void arrowsWalkWhileTheTextKeepsTheFocus();
    void whatIsOffSaysWhyAndStays();
    void anUnknownNameIsSaid();
    void escapeLeavesEverythingAsItWas();
    void isLeftWhenAnotherWindowIsUsed();
    void screenReadersHearEachLine();

private:
    [[nodiscard]] QString current() const
    {
        return m_list->currentIndex().siblingAtColumn(0).data().toString();
    }
    [[nodiscard]] QString note() const { return m_palette->findChild<PlainLabel *>()->text(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    QList<QAction *> m_actions;
    QPointer<CommandPalette> m_palette;
    QLineEdit *m_search = nullptr;
    QTableView *m_list = nullptr;
    std::unique_ptr<QSignalSpy> m_chosen;
};

void CommandPaletteTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QList<Command> commands;
    m_actions.clear();
    for (const QString &title : {u"Fetch"_s, u"Find"_s, u"Submit…"_s}) {
        auto *action = new QAction(title, m_window.get());
        action->setToolTip(u"What %1 does"_s.arg(title));
        m_actions.append(action);
        commands.append({action, title, u"Outages"_s, title == u"Fetch" ? u"F5"_s : QString()});
    }
    m_actions[2]->setEnabled(false);
    m_actions[2]->setToolTip(u"Fetch the outages first"_s);
    m_palette = new CommandPalette(commands, m_window.get());
    m_search = m_palette->findChild<QLineEdit *>();
    m_list = m_palette->findChild<QTableView *>();
    m_chosen = std::make_unique<QSignalSpy>(m_palette.data(), &CommandPalette::commandChosen);
    new QAbstractItemModelTester(m_list->model(), m_palette);
    m_palette->show();
    QTRY_VERIFY(m_search->hasFocus());
}

void CommandPaletteTest::cleanup()
{
    m_window.reset();
}

void CommandPaletteTest::lettersAndReturnChoose()
{
    QTest::keyClicks(m_search, u"fn"_s);
    QCOMPARE(current(), u"Find"_s);
    QTest::keyClick(m_search, Qt::Key_Return);
    QCOMPARE(m_chosen->count(), 1);
    QCOMPARE(m_chosen->first().first().value<QAction *>(), m_actions[1]);
    QTRY_VERIFY(!m_palette->isVisible());
}

void CommandPaletteTest::arrowsWalkWhileTheTextKeepsTheFocus()
{
    QCOMPARE(current(), u"Fetch"_s);
    QTest::keyClick(m_search, Qt::Key_Down);
    QCOMPARE(current(), u"Find"_s);
    QCOMPARE(note(), u"What Find does"_s);
    QTest::keyClick(m_search, Qt::Key_PageDown);
    QCOMPARE(current(), u"Submit…"_s);
    QTest::keyClick(m_search, Qt::Key_Down);
    QCOMPARE(current(), u"Submit…"_s);
    QTest::keyClick(m_search, Qt::Key_Up);
    QCOMPARE(current(), u"Find"_s);
    QVERIFY(m_search->hasFocus());
}

void CommandPaletteTest::whatIsOffSaysWhyAndStays()
{
    QTest::keyClicks(m_search, u"submit"_s);
    QCOMPARE(current(), u"Submit…"_s);
    QCOMPARE(note(), u"Fetch the outages first"_s);
    QCOMPARE(m_list->currentIndex().siblingAtColumn(1).data().toString(),
             u"Fetch the outages first"_s);
    QTest::keyClick(m_search, Qt::Key_Return);
    QCOMPARE(m_chosen->count(), 0);
    QVERIFY(m_palette->isVisible());
}

void CommandPaletteTest::anUnknownNameIsSaid()
{
    QTest::keyClicks(m_search, u"xyz"_s);
    QCOMPARE(m_list->model()->rowCount(), 0);
    QCOMPARE(note(), u"No command is called that."_s);
    QTest::keyClick(m_search, Qt::Key_Return);
    QCOMPARE(m_chosen->count(), 0);
}

void CommandPaletteTest::escapeLeavesEverythingAsItWas()
{
    QTest::keyClick(m_search, Qt::Key_Escape);
    QTRY_VERIFY(!m_palette->isVisible());
    QCOMPARE(m_chosen->count(), 0);
}

void CommandPaletteTest::isLeftWhenAnotherWindowIsUsed()
{
    m_window->activateWindow();
    QTRY_VERIFY(!m_palette->isVisible());
    QCOMPARE(m_chosen->count(), 0);
}

void CommandPaletteTest::screenReadersHearEachLine()
{
    QCOMPARE(m_search->accessibleDescription(), u"Fetch, F5"_s);
    QTest::keyClicks(m_search, u"submit"_s);
    QCOMPARE(m_search->accessibleDescription(), u"Submit…, off: Fetch the outages first"_s);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_list);
    QCOMPARE(table->tableInterface()->cellAt(0, 0)->text(QAccessible::Name),
             u"Submit…, off: Fetch the outages first"_s);
}

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
