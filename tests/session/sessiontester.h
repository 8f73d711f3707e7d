// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demodata.h"
#include "net/networkcontext.h"
#include "session/reviewsession.h"
#include "submission/submissionrecord.h"
#include "support/scriptedserver.h"

#include <QtCore/qtemporarydir.h>

#include <optional>

/// A ReviewSession on the real network, with what it said kept for a test to look at.
class SessionTester final
{
public:
    SessionTester();
    /// On \a clock, which outlives it.
    explicit SessionTester(const Clock &clock);

    /// A request to \a server with the demo's site and key, and waits short enough for a test.
    [[nodiscard]] FetchRequest requestTo(const QUrl &baseUrl) const;
    /// Answers both GETs of \a server with the demo's data until further notice.
    static void serveDemo(ScriptedServer &server);
    [[nodiscard]] static QByteArray siteBody();
    [[nodiscard]] static QByteArray outagesBody();

    /// Starts the fetch and waits for its end. Returns whether it succeeded.
    bool fetch(const FetchRequest &request);
    /// Submits what is selected and waits for the outcome.
    void submit(const FetchRequest &request);

    ReviewSession &session() { return *m_session; }
    /// Ends the session and begins a new session on the same record, as a new start would.
    void restart();
    /// Ends the session as closing the window would.
    void destroySession() { m_session.reset(); }
    [[nodiscard]] const std::optional<SessionError> &error() const { return m_error; }
    [[nodiscard]] const QList<SessionState> &states() const { return m_states; }
    [[nodiscard]] const QList<AttemptRecord> &attempts() const { return m_attempts; }
    [[nodiscard]] int ends() const { return m_ends; }
    [[nodiscard]] qint64 mostRecordsSeen() const { return m_mostRecords; }

private:
    void makeSession();

    SystemClock m_systemClock;
    const Clock &m_clock;
    QTemporaryDir m_folder;
    QTemporaryDir m_demoFolder;
    SubmissionRecord m_record;
    std::unique_ptr<ReviewSession> m_session;
    std::optional<SessionError> m_error;
    QList<SessionState> m_states;
    QList<AttemptRecord> m_attempts;
    int m_ends = 0;
    qint64 m_mostRecords = 0;
};
