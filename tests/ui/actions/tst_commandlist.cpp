// SPDX-License-Identifier: MIT
#include "ui/actions/commandlist.h"

#include <QtTest/qtest.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qmenubar.h>

using namespace Qt::StringLiterals;

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
        QMenu *file = m_bar->addMenu(u"&File"_s);
        file->addAction(u"&Open file…"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
        file->addSeparator();
        file->addSection(u"A title"_s);
        QAction *off = file->addAction(u"&Submit…"_s);
        off->setEnabled(false);
        off->setToolTip(u"Fetch the outages first"_s);
        QMenu *view = m_bar->addMenu(u"&View"_s);
        view->addAction(u"Toggle\tSpace"_s);
        view->addMenu(u"&Columns"_s)->addAction(u"Device ID"_s);
        view->addAction(u"Nothing to see"_s)->setVisible(false);
    }
    void holdsWhatTheMenusHold();
    void searches_data();
    void searches();
    void findsAMenuBeforeScatteredLetters();

private:
    std::unique_ptr<QMenuBar> m_bar;
};

void CommandListTest::holdsWhatTheMenusHold()
{
    const QList<Command> commands = commandsOf(*m_bar);
    QCOMPARE(titles(commands),
             QStringList({u"Open file…"_s, u"Submit…"_s, u"Toggle"_s, u"Device ID"_s}));
    QCOMPARE(commands[0].keys, u"Ctrl+O"_s);
    QCOMPARE(commands[0].place, u"File"_s);
    QCOMPARE(commands[0].reason(), QString());
    QCOMPARE(commands[1].reason(), u"Fetch the outages first"_s);
    QCOMPARE(commands[2].keys, u"Space"_s);
    QCOMPARE(commands[3].place, u"View › Columns"_s);
    delete commands[0].action;
    QVERIFY(!commands[0].reason().isEmpty());
}

void CommandListTest::searches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");

    QTest::newRow("nothing: as in the menus")
        << QString() << u"Open file… Submit… Toggle Device ID"_s;
    QTest::newRow("a title") << u"dev"_s << u"Device ID"_s;
    QTest::newRow("a menu and a title") << u"columns id"_s << u"Device ID"_s;
    QTest::newRow("a menu") << u"view"_s << u"Toggle Device ID"_s;
    QTest::newRow("what is off as well") << u"sub"_s << u"Submit…"_s;
    QTest::newRow("nobody") << u"xyz"_s << QString();
}

void CommandListTest::searches()
{
    QFETCH(const QString, typed);
    QTEST(titles(matchingCommands(commandsOf(*m_bar), typed)).join(u' '), "found");
}

// Letters of "theme" lie scattered in the title of another command.
void CommandListTest::findsAMenuBeforeScatteredLetters()
{
    m_bar->addMenu(u"&Demo"_s)->addAction(u"Start the demo anew"_s);
    m_bar->addMenu(u"The&me"_s)->addAction(u"Light"_s);
    QCOMPARE(titles(matchingCommands(commandsOf(*m_bar), u"theme"_s)),
             QStringList({u"Light"_s, u"Start the demo anew"_s}));
}

QTEST_MAIN(CommandListTest)
#include "tst_commandlist.moc"
