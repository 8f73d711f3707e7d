// SPDX-License-Identifier: MIT
#pragma once

#include "session/reviewsession.h"
#include "text/errortext.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qstring.h>

/// How much is written to standard error in addition to warnings and errors.
enum class Verbosity : quint8 { Quiet, Normal, Verbose };

/// Standard error: progress, the request log, warnings and errors, as plain text.
class Console final
{
    Q_DISABLE_COPY_MOVE(Console)

public:
    explicit Console(Verbosity verbosity);
    ~Console();

    /// Shows a bar that updates in place on a terminal, otherwise a line every few seconds.
    void showProgress(const FetchProgress &progress);
    void showAttempt(const AttemptRecord &attempt);
    void showRetry(const RetryNotice &notice);
    /// From now on sentences begin with \a subject, which they are about; empty: with nothing.
    void setSubject(const QString &subject);
    /// Writes \a sentence unless quiet.
    void say(const QString &sentence);
    void warn(const QString &sentence);
    void fail(const QString &sentence);
    void fail(const Wording::Message &message);

    /// Writes a line that programs read, as it is.
    void showJson(const QByteArray &line);

    /// Returns whether standard error is a terminal.
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }
    /// Returns whether the user can be asked: standard input and error are a terminal.
    [[nodiscard]] static bool canAsk();
    /// Shows \a text, several lines of it, also if quiet.
    void show(const QString &text);
    /// Shows \a question and waits for a line that is typed after it; earlier input is ignored.
    /// Returns it without white space around it; empty if none came.
    [[nodiscard]] QString answerTo(const QString &question);
    /// The same; returns true only for "yes".
    [[nodiscard]] bool ask(const QString &question);
    /// prompt() shows a question whose answer the caller reads; endPrompt() ends its line.
    void prompt(const QString &question);
    void endPrompt();

private:
    /// Returns how fast it comes and how long it will take, once both can be told.
    [[nodiscard]] QString paceText(const FetchProgress &progress);
    void line(const QString &text);
    void endBar();

    const Verbosity m_verbosity;
    const bool m_isTerminal;
    QString m_subject; // with what stands behind it
    bool m_hasBar = false;
    QElapsedTimer m_lastLine;
    QElapsedTimer m_receiving; ///< since the first byte
};

/// Returns \a text on one line without characters that control a terminal or change the reading
/// direction.
[[nodiscard]] QString printable(QStringView text);
