// SPDX-License-Identifier: MIT
// Runs the commands of the guide as a reader would: in one shell after the other, against the demo.
#include "clirunner.h"

#include "support/places.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qregularexpression.h>
#include <QtTest/qtest.h>

#include <algorithm>
#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// The blocks of a page that are marked as commands.
QStringList commandsOf(const QString &page)
{
    QFile file(Places::source(u"resources/help/"_s + page));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression block(u"^```sh\\n(.*?)^```"_s,
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    QStringList commands;
    for (const QRegularExpressionMatch &match :
         block.globalMatch(QString::fromUtf8(file.readAll())))
        commands += match.captured(1);
    return commands;
}

} // namespace

class CliGuideTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<CliRunner>();
        m_demo->start({u"demo-server"_s});
        const auto hasAddress = [this] { return m_demo->outputSoFar().contains('\n'); };
        QTRY_VERIFY(hasAddress());
        m_reader = std::make_unique<CliRunner>();
        const QByteArray out = m_demo->outputSoFar();
        m_reader->setVariable(u"OUTAGE_DESK_BASE_URL"_s,
                              QString::fromLatin1(out.first(out.indexOf('\n'))));
        m_reader->setVariable(u"OUTAGE_DESK_SITE"_s, u"norwich-pear-tree"_s);
        m_reader->setVariable(u"OUTAGE_DESK_API_KEY"_s, u"demo"_s);
    }

    void cleanup()
    {
        m_demo->signal(SIGTERM);
        (void)m_demo->finish();
    }

    void everyCommandDoesWhatItSays_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("count");
        for (const QString &language : {u"en/"_s, u"de/"_s}) {
            const auto row = [&language](const QString &page, int count) {
                QTest::newRow(qPrintable(language + page)) << language + page << count;
            };
            row(u"unknown-outcome.md"_s, 1);
            row(u"several-sites.md"_s, 1);
            row(u"scripts.md"_s, 6);
        }
    }

    void everyCommandDoesWhatItSays()
    {
        QFETCH(const QString, page);
        QFETCH(const int, count);
        const QStringList commands = commandsOf(page);
        QCOMPARE(commands.size(), count);
        for (const QString &command : commands) {
            const CliResult result = run(command);
            QVERIFY2(result.exitCode == 0, qPrintable(command + QString::fromUtf8(result.err)));
            // The list of the morning was accepted by the command before.
            QCOMPARE(result.out.contains("ended with"), command.contains(u"ended with"_s));
        }
    }

    void theScriptOfAMorningSends()
    {
        const QStringList commands = commandsOf(u"en/scripts.md"_s);
        const auto morning = std::ranges::find_if(
            commands, [](const QString &each) { return each.contains(u"ended with"_s); });
        QVERIFY(morning != commands.cend());
        const auto state = [this] { return json(u"receipt.json"_s)[u"state"].toString(); };
        QVERIFY(!run(*morning).out.contains("ended with"));
        QCOMPARE(state(), u"accepted"_s);
        // The next one sends nothing.
        QVERIFY(run(*morning).out.contains("ended with 7"));
        QCOMPARE(state(), u"held"_s);
        QCOMPARE(json(u"receipt.json"_s)[u"reason"].toString(), u"already-accepted"_s);
    }

    void theOtherScriptsWriteTheirFiles()
    {
        for (const QString &command : commandsOf(u"en/scripts.md"_s))
            QCOMPARE(run(command).exitCode, 0);
        QCOMPARE(json(u"list.json"_s).array().size(), 10);
        QVERIFY(QFileInfo(m_reader->folder() + u"/rows.csv"_s).size() > 1000);
    }

private:
    CliResult run(const QString &command)
    {
        const QString shell = u"PATH=$(dirname \"$0\"):$PATH; cd \"$1\"; set -e; "_s + command;
        return m_reader->runWithShell(shell, {m_reader->folder()});
    }

    [[nodiscard]] QJsonDocument json(const QString &name) const
    {
        QFile file(m_reader->folder() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                              : QJsonDocument();
    }

    std::unique_ptr<CliRunner> m_demo;
    std::unique_ptr<CliRunner> m_reader;
};

QTEST_GUILESS_MAIN(CliGuideTest)
#include "tst_cliguide.moc"
