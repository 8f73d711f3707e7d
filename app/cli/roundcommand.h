// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"
#include "exitcode.h"
#include "options.h"
#include "runend.h"
#include "session/roundfetch.h"
#include "siteframe.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>

#include <memory>

class Interrupt;
class ReviewCommand;
class SubmissionRecord;

/// `preview` and `submit` of several sites: fetches once for all, then shows or sends each, one
/// after the other, by a ReviewCommand of its own. A site that fails ends no other one; an
/// interrupt ends all that are left. For one use.
class RoundCommand final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoundCommand)

public:
    /// All of them must outlive it, but for \a options and \a network.
    RoundCommand(Options options, NetworkContext network, const SubmissionRecord &record,
                 Interrupt &interrupt, Console &console);
    ~RoundCommand() override;

    /// Begins; finished() is emitted later in every case.
    void start();
    /// Same as ReviewSession::end().
    [[nodiscard]] bool end(QDeadlineTimer deadline);

Q_SIGNALS:
    void finished(ExitCode code);

private:
    void endAtOnce(const RunEnd &end);
    void sayWhatBegins();
    void takeFetched(const RoundOutcome &outcome);
    /// Goes on with the next site, or ends the run.
    void next();
    void endSite(ExitCode code);
    /// Says once why there are no outages for any site.
    void tellOfAll(const SessionError &error);
    void endInterrupted();
    void finishRun();
    void sumUp();

    Options m_options;
    NetworkContext m_network;
    Console &m_console;
    const SubmissionRecord &m_record;
    Interrupt &m_interrupt;
    SiteFrame m_frame;
    RoundFetch m_fetch;
    RoundRequest m_request;
    RoundOutcome m_outcome;
    std::unique_ptr<ReviewCommand> m_site; // null between two
    QList<ExitCode> m_codes;               // of the sites that have ended, in their order
};
