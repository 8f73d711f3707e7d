// SPDX-License-Identifier: MIT
#include "ui/actions/commandlist.h"

#include <QtTest/qtest.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmenubar.h>

namespace {

QStringList titles(const QList<Command> &commands)
{
    QStringList texts;
    for (const Command &command : commands)
        texts.append(command.title);
    return texts;
}

} // namespace

class CommandListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<QMenuBar>();
        QMenu *file = m_bar->addMenu(u"&File"_qs);
        file->addAction(u"&Open file…"_qs)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
        file->addSeparator();
        file->addSection(u"A title"_qs);
        QAction *off = file->addAction(u"&Submit…"_qs);
        off->setEnabled(false);
        off->setToolTip(u"Fetch the outages first"_qs);
        QMenu *view = m_bar->addMenu(u"&View"_qs);
        view->addAction(u"Toggle\tSpace"_qs);
        view->addMenu(u"&Columns"_qs)->addAction(u"Device ID"_qs);
        view->addAction(u"Nothing to see"_qs)->setVisible(false);
    }
    void holdsWhatTheMenusHold();
    void searches_data();
    void searches();

private:
    std::unique_ptr<QMenuBar> m_bar;
};

void CommandListTest::holdsWhatTheMenusHold()
{
    const QList<Command> commands = commandsOf(*m_bar);
    QCOMPARE(titles(commands),
             QStringList({u"Open file…"_qs, u"Submit…"_qs, u"Toggle"_qs, u"Device ID"_qs}));
    QCOMPARE(commands[0].keys, u"Ctrl+O"_qs);
    QCOMPARE(commands[0].place, u"File"_qs);
    QCOMPARE(commands[0].reason(), QString());
    QCOMPARE(commands[1].reason(), u"Fetch the outages first"_qs);
    QCOMPARE(commands[2].keys, u"Space"_qs);
    QCOMPARE(commands[3].place, u"View › Columns"_qs);
    delete commands[0].action;
    QVERIFY(!commands[0].reason().isEmpty());
}

void CommandListTest::searches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");

    QTest::newRow("nothing: as in the menus")
        << QString() << u"Open file… Submit… Toggle Device ID"_qs;
    QTest::newRow("a title") << u"dev"_qs << u"Device ID"_qs;
    QTest::newRow("a menu and a title") << u"columns id"_qs << u"Device ID"_qs;
    QTest::newRow("a menu") << u"view"_qs << u"Toggle Device ID"_qs;
    QTest::newRow("what is off as well") << u"sub"_qs << u"Submit…"_qs;
    QTest::newRow("nobody") << u"xyz"_qs << QString();
}

void CommandListTest::searches()
{
    QFETCH(const QString, typed);
    QTEST(titles(matchingCommands(commandsOf(*m_bar), typed)).join(u' '), "found");
}

QTEST_MAIN(CommandListTest)
#include "tst_commandlist.moc"
