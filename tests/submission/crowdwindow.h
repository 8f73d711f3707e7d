// SPDX-License-Identifier: MIT
#pragma once

#include "session/historysession.h"
#include "session/reviewsession.h"
#include "submission/submissionrecord.h"
#include "support/chance.h"

#include <QtCore/qeventloop.h>

/// What a window does, without a screen and without a pause: fetches, looks up what speaks against
/// the list, submits it, reads the history, and marks what is unknown. Prints a line for each
/// submission that has its outcome, `finished ID STATE`, and for each promise that does not hold,
/// `broken WHAT`. A program of its own, that ends when its standard input does.
class CrowdWindow final
{
    Q_DISABLE_COPY_MOVE(CrowdWindow)

public:
    CrowdWindow(const QString &folder, const QString &url, quint64 seed);

    /// The program `… window FOLDER URL SEED`.
    [[nodiscard]] static int main(const QStringList &arguments);

private:
    void play();
    [[nodiscard]] FetchRequest request(const QString &site) const;
    void submit(const FetchRequest &request);
    void takeHold(const SubmissionHold &hold);
    void takeOutcome(const Submission &submission);
    void mark(const QString &id);
    void readHistory();
    /// Turns the event loop until something quits it.
    void wait();
    static void print(const QString &line);

    QString m_url;
    Chance m_chance;
    SystemClock m_clock;
    SubmissionRecord m_record;
    ReviewSession m_session;
    HistorySession m_history;
    QEventLoop m_loop;
    bool m_hasFetched = false;
    std::optional<Submission> m_result;
    std::optional<SubmissionHold> m_hold;
};
