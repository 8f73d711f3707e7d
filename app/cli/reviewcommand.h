// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"
#include "exitcode.h"
#include "options.h"
#include "runend.h"
#include "session/reviewsession.h"
#include "siteframe.h"
#include "submission/sendingguard.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qobject.h>

#include <functional>
#include <optional>

class Interrupt;

/// What the commands of a run share; all of it outlives them.
struct RunContext
{
    const SubmissionRecord &record;
    Interrupt &interrupt;
    SiteFrame &frame;
    Console &console;
};

/// `preview` and `submit` of one site: fetches, shows or sends, and ends with an exit code. For one
/// use.
class ReviewCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewCommand)

public:
    ReviewCommand(Options options, NetworkContext network, const RunContext &run);

    /// Begins; finished() is emitted later in every case.
    void start();
    /// Begins with what a round has fetched for \a request, which was looked at before.
    void startWith(const FetchRequest &request, const FetchOutcome &outcome,
                   const FetchMoment &arrival);
    /// Same as ReviewSession::end().
    [[nodiscard]] bool end(QDeadlineTimer deadline) { return m_session.end(deadline); }

Q_SIGNALS:
    void finished(ExitCode code);

private:
    void followSession(Interrupt &interrupt);
    /// Shows on a terminal what begins, before any wait.
    void sayWhatBegins();
    /// The site as the run names it; of a file, as that does.
    [[nodiscard]] QString siteId() const;
    void endWith(const RunEnd &end);
    void endInterrupted();
    void judgeFetched();
    void warnAboutReview();
    void sayWhichSheet();
    void warnAboutTimes();
    void sayWhatWasConverted();
    void warnAboutNames();
    void preview();
    /// Ends a run whose list came to \a written.
    void endOutput(ExitCode written);
    void prepareSubmission();
    [[nodiscard]] std::optional<RunEnd> holdsBack();
    /// Number of unreadable records that may belong to the site and that no finding counts already;
    /// 0 once they were acknowledged.
    [[nodiscard]] qint64 unreadableWithoutFinding() const;
    /// Returns how the run ends if --fail-on-findings was given and there are findings.
    [[nodiscard]] std::optional<RunEnd> findingsEnd();
    void send(const Submission &submission, SendAgain again, const QList<HoldName> &despite = {});
    /// If \a hold is about another sender of the site and --wait allows it, calls \a then after a
    /// short wait and returns true.
    [[nodiscard]] bool waitsFor(const SubmissionHold &hold, const std::function<void()> &then);
    /// Asks on a terminal, then sends; does not ask if the list is certainly held back.
    void askAndSend(const Submission &submission);
    /// Asks whether \a submission is to be sent, and returns why not; nullopt if it is. \a despite
    /// is the hold that --again overrides.
    [[nodiscard]] std::optional<QString> refusal(const Submission &submission,
                                                 const std::optional<SubmissionHold> &despite);
    /// Returns why the site's id is to be typed, and shows it.
    [[nodiscard]] GuardQuestion showGuard(const Submission &submission);
    [[nodiscard]] bool isOverridden(const SubmissionHold &hold) const;
    /// Returns how the run ends by a new finding about the record, which is then recorded.
    [[nodiscard]] RunEnd noticedEnd(SubmissionHold hold);
    /// Returns how the run ends by a hold that would occur if the list were sent.
    [[nodiscard]] RunEnd foreseenEnd(const SubmissionHold &hold);
    void dryRun(const Submission &submission);
    void endSubmission(const Submission &submission);

    Options m_options;
    Console &m_console;
    const SubmissionRecord &m_record;
    SiteFrame &m_frame;
    ReviewSession m_session;
    FetchRequest m_request;
    std::function<void()> m_send;
    QDeadlineTimer m_siteWait; ///< for another sender of the site; expired at first
    bool m_hasSaidToWait = false;
    bool m_lacksYes = false; // --yes is missing and there is no terminal to ask on
};
