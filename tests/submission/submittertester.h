// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalfixture.h"
#include "submission/submissionrecord.h"
#include "submission/submitter.h"
#include "support/scriptedserver.h"

#include <QtTest/qsignalspy.h>

/// A Submitter on the real network against a scripted server, and what came of it. Three
/// attempts without pauses; the key is `canary-key`.
class SubmitterTester final
{
    Q_DISABLE_COPY_MOVE(SubmitterTester)

public:
    SubmitterTester() = default;

    static const QByteArray Body;
    [[nodiscard]] static Script answer(int status, const QByteArray &body = "{}",
                                       const QList<HttpHeader> &headers = {});

    /// Another list for the place that is sent to, as it was prepared earlier.
    [[nodiscard]] Submission earlier(const QByteArray &body = Body) const;
    /// Prepares a new submission; submitter() is not started.
    void make(SendAgain again = SendAgain::No, const QByteArray &body = Body);
    /// The same of what \a submission says.
    void make(SendAgain again, const Submission &submission);
    [[nodiscard]] Submitter &submitter() { return *m_submitter; }
    void destroySubmitter() { m_submitter.reset(); }
    void wait() const;
    void run()
    {
        m_submitter->start();
        wait();
    }

    [[nodiscard]] std::optional<Submission> result() const;
    [[nodiscard]] std::optional<SubmissionHold> hold() const;
    [[nodiscard]] QString id() const { return m_id; }
    /// What the journal says about it when it is opened anew; an empty one if nothing.
    [[nodiscard]] Submission recorded() const;

    QList<HoldName> despite;       ///< of what is made from now on
    StopToken isStopped;           ///< likewise
    ConnectionLook connectionLook; ///< likewise
    JournalFixture files;
    ScriptedServer server;

private:
    const QString m_baseUrl = server.url(QStringLiteral("/v1")).toString();
    SystemClock m_clock;
    SubmissionRecord m_record;
    std::unique_ptr<Submitter> m_submitter;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_held;
    QString m_id;
};
