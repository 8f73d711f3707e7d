// SPDX-License-Identifier: MIT
#pragma once

#include "cli/clirunner.h"
#include "submission/crowdserver.h"
#include "submission/journalfixture.h"

#include <QtCore/qtimer.h>

#include <array>

/// Several programs at one record at once: two windows that live long, command lines that submit
/// and read the history, and kills among them. In the end the record must be whole, and hold every
/// POST that the server saw and every outcome that a program told of.
class CrowdRun final
{
    Q_DISABLE_COPY_MOVE(CrowdRun)

public:
    /// The program that runs it is started anew, with `window` as its first argument, for each
    /// window: see CrowdWindow::main().
    explicit CrowdRun(quint64 seed);
    ~CrowdRun();

    /// Until so many submissions were told their outcome, or until an interrupt (Interrupt). Each
    /// broken promise is a line.
    [[nodiscard]] QStringList play(int submissions);
    /// The figures, on one line.
    [[nodiscard]] QString text() const;
    [[nodiscard]] int kills() const { return m_kills; }
    [[nodiscard]] int commandLines() const { return m_commandLines; }

private:
    /// A window, and what of its last line has come.
    struct Window
    {
        QProcess process;
        QByteArray rest;
    };

    void open(Window &window);
    void hear(Window &window);
    void hearLine(const QByteArray &line);
    void killAWindow();
    void runCommandLine();
    void submit();
    void answerQuestions();
    CliResult run(const QStringList &arguments, const QList<int> &usual);
    void closeAll();
    void checkRecord();
    void checkPosts(const QHash<QString, Submission> &recorded);
    void expect(bool condition, const QString &promise);

    Chance m_chance;
    CrowdServer m_server;
    JournalFixture m_files;
    CliRunner m_cli;
    QTimer m_killer; // of the command line
    std::array<Window, 2> m_windows;
    QHash<QString, int> m_told; // outcomes by the id of the submission
    QStringList m_broken;
    int m_kills = 0;
    int m_commandLines = 0;
    int m_toldByCommandLines = 0;
    qsizetype m_submissions = 0; ///< on record
    qsizetype m_lines = 0;
};
