// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"
#include "exitcode.h"
#include "interrupt.h"
#include "options.h"
#include "session/reviewsession.h"

#include <QtCore/qobject.h>

#include <optional>

/// `preview` and `submit`: fetches, shows or sends, and ends with an exit code. One use.
class ReviewCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewCommand)

public:
    /// \a record outlives it.
    ReviewCommand(Options options, NetworkContext network, const SubmissionRecord &record,
                  Console &console);

    /// Begins; finished() follows in any case.
    void start();
    /// As ReviewSession::end().
    [[nodiscard]] bool end(QDeadlineTimer deadline) { return m_session.end(deadline); }

Q_SIGNALS:
    void finished(ExitCode code);

private:
    void followSession();
    /// On a terminal, before anything is waited for.
    void sayWhatBegins();
    void endInterrupted();
    void judgeFetched();
    void warnAboutReview();
    void warnAboutNames();
    [[nodiscard]] ExitCode preview();
    void prepareSubmission();
    [[nodiscard]] std::optional<ExitCode> holdsBack();
    /// Whether --fail-on-findings was given and there are any; says so.
    /// Records that may be of the site and cannot be read, and that no finding counts already; none
    /// once they were acknowledged.
    [[nodiscard]] qint64 unreadableWithoutFinding() const;
    [[nodiscard]] bool failsOnFindings();
    /// On a terminal: the question, unless it is clear that the list is held back all the same.
    void askAndSend(const Submission &submission);
    /// \a despite is what --again overrides.
    [[nodiscard]] bool hasConsent(const std::optional<SubmissionHold> &despite);
    [[nodiscard]] bool isOverridden(const SubmissionHold &hold) const;
    [[nodiscard]] ExitCode endHeldBack(const SubmissionHold &hold);
    /// The same for what is noticed about the record for the first time, which is put on record.
    [[nodiscard]] ExitCode endNoticed(SubmissionHold hold);
    /// The same for a hold that would come if the list were sent.
    [[nodiscard]] ExitCode endForeseen(const SubmissionHold &hold);
    void dryRun(const Submission &submission);
    void endSubmission(const Submission &submission);

    Options m_options;
    Console &m_console;
    const SubmissionRecord &m_record;
    ReviewSession m_session;
    Interrupt m_interrupt;
    FetchRequest m_request;
    bool m_lacksYes = false; // and there is no terminal to ask on
};
