// SPDX-License-Identifier: MIT
#include "ui/window/windowdriver.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commandlist.h"
#include "ui/actions/commandpalette.h"
#include "ui/review/chipbar.h"
#include "ui/review/facetpane.h"
#include "ui/review/outageview.h"
#include "ui/review/statusline.h"
#include "ui/review/zonecontrol.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/languagemenu.h"

#include <QtGui/qaction.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmenubar.h>
#include <QtWidgets/qtoolbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString focused()
{
    const QWidget *widget = QApplication::focusWidget();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (widget == nullptr)
        return {};
    return widget->accessibleName().isEmpty() && button != nullptr ? button->text()
                                                                   : widget->accessibleName();
}

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

} // namespace

/// Getting around in the window: areas, commands, menus on rows, columns, zones.
class WindowAroundTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says of every dialog that it cannot pass on size hints.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_driver = std::make_unique<WindowDriver>();
    }
    void cleanup() { m_driver.reset(); }
    void f6LeadsRoundTheWindow();
    void f6LeavesNoAreaOut();
    void faultsAreTheDemosOnly();
    void f6LeadsBackToWhereOneWas();
    void thePaletteHoldsEveryAction();
    void aLanguageIsKeptForTheNextStart();
    void thePaletteDoesWhatItNames();
    void theKeyboardOpensTheMenuOfARow_data();
    void theKeyboardOpensTheMenuOfARow();
    void theRowMenuSaysWhatCannotBeDone();
    void onlyTheDeviceOfARow();
    void theZoneIsChosenBesideTheTableAndRemembered();
    void anyZoneIsFoundByTyping();
    void theQuestionShowsTheZone();
    void someColumnsCannotVanish();

private:
    void fetch()
    {
        m_driver->fetchFromApi();
        QTRY_COMPARE(view().model()->rowCount(), 18);
        QTRY_VERIFY(m_driver->button(u"Submit"_s)->isEnabled());
    }
    [[nodiscard]] OutageView &view() { return *m_driver->window().findChild<OutageView *>(); }
    [[nodiscard]] QString header(int column)
    {
        return view().model()->headerData(column, Qt::Horizontal).toString();
    }

    std::unique_ptr<WindowDriver> m_driver;
};

void WindowAroundTest::f6LeadsRoundTheWindow()
{
    fetch();
    view().setFocus();
    QStringList seen;
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        seen << focused();
        if (QApplication::focusWidget() == &view())
            break;
    }
    QVERIFY2(seen.size() >= 5 && seen.last() == u"Outages", qPrintable(seen.join(u", ")));
    QVERIFY(seen.contains(u"Copy these details"_s));
    QVERIFY(seen.filter(QRegularExpression(u"^Submit"_s)).size() == 1);
    QStringList back;
    for (qsizetype i = 0; i < seen.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        back.prepend(focused());
    }
    back.append(back.takeFirst());
    QCOMPARE(back, seen);
}

void WindowAroundTest::f6LeavesNoAreaOut()
{
    fetch();
    m_driver->action("facets")->trigger();
    m_driver->window().openFiles({u"/nonexistent/outages.json"_s});
    QTRY_VERIFY(m_driver->says(u"/nonexistent/outages.json"_s));
    view().setFocus();
    QList<const QWidget *> seen;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        seen << QApplication::focusWidget();
        if (QApplication::focusWidget() == &view())
            break;
    }
    const auto isIn = [&seen](const QWidget *area) {
        return area != nullptr && std::ranges::any_of(seen, [area](const auto *each) {
                   return area == each || area->isAncestorOf(each);
               });
    };
    QVERIFY(isIn(m_driver->window().findChild<FacetPane *>()));
    QVERIFY(isIn(m_driver->window().findChild<ChipBar *>()));
    const auto bars = m_driver->window().findChildren<MessageBar *>();
    for (const MessageBar *bar : bars)
        QVERIFY(!bar->isVisible() || isIn(bar));
    QVERIFY(std::ranges::any_of(bars, [](auto *bar) { return bar->isVisible(); }));
    QCOMPARE(seen.last(), &view());
}

void WindowAroundTest::faultsAreTheDemosOnly()
{
    const auto *fault = m_driver->action("fault-wrong-key");
    const auto titles = [this] {
        QStringList seen;
        for (const QAction *title : m_driver->window().menuBar()->actions()) {
            if (title->isVisible())
                seen << title->text().remove(u'&');
        }
        return seen;
    };
    const auto isACommand = [&] {
        const QList<Command> all = commandsOf(*m_driver->window().menuBar());
        return std::ranges::any_of(all,
                                   [fault](const Command &each) { return each.action == fault; });
    };
    const QStringList atWork{u"File"_s,    u"Edit"_s,   u"View"_s, u"Timeline"_s,
                             u"Outages"_s, u"Window"_s, u"Help"_s};
    fetch(); // from a real API
    QCOMPARE(titles(), atWork);
    QVERIFY(!isACommand());
    m_driver->window().startDemo();
    QStringList inDemo = atWork;
    inDemo.insert(6, u"Demo"_s);
    QCOMPARE(titles(), inDemo);
    QVERIFY(isACommand());
    QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
}

void WindowAroundTest::f6LeadsBackToWhereOneWas()
{
    fetch();
    m_driver->openFields();
    m_driver->named<QLineEdit>(u"Cutoff"_s)->setFocus();
    view().setFocus();
    for (int i = 0; i < 10 && focused() != u"Cutoff"; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QCOMPARE(focused(), u"Cutoff"_s);
}

void WindowAroundTest::thePaletteHoldsEveryAction()
{
    QTest::keyClick(&m_driver->window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_driver->window().findChild<CommandPalette *>() != nullptr);
    const auto *palette = m_driver->window().findChild<CommandPalette *>();
    const auto *list = palette->findChild<QAbstractItemView *>();
    QStringList titles;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        titles << list->model()->index(row, 0).data().toString();
    const auto *registry = m_driver->window().findChild<ActionRegistry *>();
    for (const ActionSpec &spec : registry->specs()) {
        const QString title = registry->action(spec.id)->text().section(u'\t', 0, 0).remove(u'&');
        QVERIFY2(titles.contains(title) == (spec.id != ActionId::Palette), qPrintable(title));
    }
    QVERIFY(titles.contains(u"Device ID"_s)); // a column
    QVERIFY(titles.contains(u"Dark"_s));      // a theme
    QVERIFY(titles.contains(u"Deutsch"_s));   // a language
}

void WindowAroundTest::aLanguageIsKeptForTheNextStart()
{
    const auto *menu = m_driver->window().findChild<LanguageMenu *>();
    const auto chosen = [menu] {
        for (const QAction *each : menu->actions()) {
            if (each->isChecked())
                return each->text();
        }
        return QString();
    };
    QCOMPARE(chosen(), u"Like the &system"_s);
    for (QAction *each : menu->actions()) {
        if (each->text() == u"Deutsch"_s)
            each->trigger();
    }
    QCOMPARE(chosen(), u"Deutsch"_s);
    QCOMPARE(m_driver->settings().language(), u"de"_s);
    const auto bars = m_driver->window().findChildren<MessageBar *>();
    QVERIFY(std::ranges::any_of(bars, [](const MessageBar *bar) {
        return bar->isVisible() &&
               bar->notice().what == u"The language changes with the next start.";
    }));
    menu->actions().constFirst()->trigger();
    QCOMPARE(m_driver->settings().language(), QString());
}

void WindowAroundTest::thePaletteDoesWhatItNames()
{
    m_driver->typeConnection();
    QTest::keyClick(&m_driver->window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_driver->window().findChild<CommandPalette *>() != nullptr);
    auto *palette = m_driver->window().findChild<CommandPalette *>();
    QVERIFY(QTest::qWaitForWindowActive(palette));
    auto *search = palette->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"submit"_s);
    QTest::keyClick(search, Qt::Key_Return); // off: nothing has been fetched
    QVERIFY(palette->isVisible());
    QVERIFY(palette->findChild<PlainLabel *>()->text().contains(u"Fetch"));
    search->clear();
    QTest::keyClicks(search, u"fetch"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_driver->session().state(), SessionState::Reviewing);
    QVERIFY(!palette->isVisible());
}

void WindowAroundTest::theKeyboardOpensTheMenuOfARow_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("the menu key") << int(Qt::Key_Menu) << int(Qt::NoModifier);
    QTest::newRow("Shift+F10") << int(Qt::Key_F10) << int(Qt::ShiftModifier);
}

void WindowAroundTest::theKeyboardOpensTheMenuOfARow()
{
    QFETCH(const int, key);
    QFETCH(const int, modifiers);
    fetch();
    view().setFocus();
    view().selectRow(3);
    QTest::keyClick(&view(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QTRY_VERIFY(openMenu() != nullptr);
    QMenu *menu = openMenu();
    // The same key may come as a wish for a menu once more: still one menu.
    QContextMenuEvent again(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&view(), &again);
    QCOMPARE(openMenu(), menu);
    const QPoint row =
        view().viewport()->mapToGlobal(view().visualRect(view().currentIndex()).bottomLeft());
    QVERIFY((menu->pos() - row).manhattanLength() < 100);
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text().section(u'\t', 0, 0).remove(u'&');
    texts.removeAll(QString());
    const QStringList wanted{u"Include marked"_s,
                             u"Leave out marked"_s,
                             u"Leave out with a reason…"_s,
                             u"Note…"_s,
                             u"Looked at"_s,
                             u"Copy rows"_s,
                             u"Copy rows with headers"_s,
                             u"Copy cell"_s,
                             u"Copy cell as received"_s,
                             u"Show only this device"_s};
    QCOMPARE(texts, wanted);
    // "copy rows" with the arrow keys, as a person does.
    while (menu->activeAction() != m_driver->action("copy"))
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(openMenu() == nullptr);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 1);
}

void WindowAroundTest::theRowMenuSaysWhatCannotBeDone()
{
    fetch();
    view().clearSelection();
    for (const char *id : {"copy", "copy-headers", "include", "leave-out"}) {
        const QAction *action = m_driver->action(id);
        QVERIFY2(!action->isEnabled() && action->toolTip() == u"Mark a row first", id);
    }
    QAction *leaveOut = m_driver->action("leave-out");
    const Review &review = m_driver->session().review();
    for (int place = 0; place < view().model()->rowCount(); ++place) {
        view().selectRow(place);
        QCOMPARE(leaveOut->isEnabled(), review.isChoosable(view().currentRow()));
    }
    view().selectAll();
    leaveOut->trigger();
    QTRY_COMPARE(m_driver->session().review().counts().leftOut, 10);
}

void WindowAroundTest::onlyTheDeviceOfARow()
{
    fetch();
    view().selectRow(0);
    const QString device = view().model()->index(0, DeviceColumn).data().toString();
    m_driver->action("only-device")->trigger();
    QTRY_VERIFY(view().model()->rowCount() < 18);
    for (int place = 0; place < view().model()->rowCount(); ++place)
        QCOMPARE(view().model()->index(place, DeviceColumn).data().toString(), device);
}

void WindowAroundTest::theZoneIsChosenBesideTheTableAndRemembered()
{
    fetch();
    auto *button = m_driver->named<QToolButton>(u"Times in UTC"_s);
    QVERIFY(button != nullptr);
    QCOMPARE(button->menu()->actions().size(), 3);
    QVERIFY(button->menu()->actions().first()->isChecked());
    m_driver->window().findChild<ZoneControl *>()->setChoice(ZoneChoice::named("Asia/Kolkata"));
    QTRY_COMPARE(header(BeginColumn), u"Begin (Asia/Kolkata)"_s);
    m_driver->restart();
    fetch();
    QCOMPARE(header(BeginColumn), u"Begin (Asia/Kolkata)"_s);
    QVERIFY(m_driver->action("zone-other")->isChecked());
    m_driver->action("zone-utc")->trigger();
    QTRY_COMPARE(header(BeginColumn), u"Begin (UTC)"_s);
    m_driver->restart();
    fetch();
    QCOMPARE(header(BeginColumn), u"Begin (UTC)"_s);
}

void WindowAroundTest::anyZoneIsFoundByTyping()
{
    fetch();
    m_driver->action("zone-other")->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QVERIFY(m_driver->action("zone-utc")->isChecked());
    auto *search = QApplication::activeModalWidget()->findChild<QLineEdit *>();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"nowhere"_s);
    QVERIFY(!m_driver->button(u"Use this zone"_s)->isEnabled());
    QVERIFY(m_driver->says(u"No time zone matches “nowhere”"_s));
    search->clear();
    QTest::keyClicks(search, u"new york"_s);
    QVERIFY(!m_driver->says(u"No time zone matches"_s));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(header(EndColumn), u"End (America/New_York)"_s);
    QVERIFY(m_driver->named<QToolButton>(u"Times in America/New_York"_s) != nullptr);
    QVERIFY(m_driver->action("zone-other")->isChecked());
    m_driver->restart();
    fetch();
    QCOMPARE(header(EndColumn), u"End (America/New_York)"_s);
}

void WindowAroundTest::theQuestionShowsTheZone()
{
    m_driver->window().findChild<ZoneControl *>()->setChoice(ZoneChoice::named("Asia/Kolkata"));
    fetch();
    m_driver->window().askToSubmit();
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    const auto *rows = QApplication::activeModalWidget()->findChild<QTableView *>();
    QCOMPARE(rows->model()->headerData(2, Qt::Horizontal).toString(), u"Begin (Asia/Kolkata)"_s);
    QVERIFY(m_driver->says(u"+05:30"_s));
    const QString tip = rows->model()->index(0, 2).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"Z") && tip.contains(u"sent as received"), qPrintable(tip));
    QApplication::activeModalWidget()->close();
}

void WindowAroundTest::someColumnsCannotVanish()
{
    fetch();
    const QList<QAction *> actions = view().columnActions();
    for (QAction *action : actions)
        action->setChecked(false);
    QCOMPARE(view().shownColumns(), QList<OutageColumn>({IncludeColumn, DeviceColumn}));
    actions.first()->setChecked(true);
    m_driver->restart();
    fetch();
    QCOMPARE(view().shownColumns(),
             QList<OutageColumn>({IncludeColumn, DeviceColumn, BeginColumn}));
    // Even if a remembered state says so.
    view().horizontalHeader()->setSectionHidden(IncludeColumn, true);
    view().horizontalHeader()->setSectionHidden(DeviceColumn, true);
    view().restoreColumns(view().saveColumns());
    QVERIFY(!view().isColumnHidden(IncludeColumn));
    QVERIFY(!view().isColumnHidden(DeviceColumn));
}

QTEST_MAIN(WindowAroundTest)
#include "tst_windowaround.moc"
