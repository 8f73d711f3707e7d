// SPDX-License-Identifier: MIT
#pragma once

#include "session/reviewsession.h"
#include "session/soakserver.h"
#include "submission/journalfixture.h"
#include "submission/submissionrecord.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qstringlist.h>

#include <map>
#include <vector>

/// What the process held at the end of a cycle.
struct SoakSample
{
    qint64 resident = 0; ///< KiB
    int descriptors = 0;
};

/// One session that is used for a long time: fetch, submit, and a person who decides what is
/// unknown by looking at the server's record. After every cycle the server must have taken its
/// list exactly once.
class SoakRun final
{
    Q_DISABLE_COPY_MOVE(SoakRun)

public:
    explicit SoakRun(quint64 seed);

    /// Each broken promise is a line.
    [[nodiscard]] QStringList play(int cycles);
    /// The figures, on a few lines.
    [[nodiscard]] QString text() const;
    [[nodiscard]] int times(SubmissionState state) const;
    /// By how much the last tenth of the cycles holds more than the second tenth: medians.
    [[nodiscard]] SoakSample growth() const;

private:
    void playOne();
    bool fetch();
    /// The submission with its outcome; nothing if it was held back, or if it never ended.
    std::optional<Submission> submit();
    void decide(const Submission &unknown);
    void checkHeldBack(SubmissionHold::Kind kind);
    void checkOutcome(const Submission &submission);
    void checkRecord();
    void waitForEnd();
    void expect(bool condition, const QString &promise);
    [[nodiscard]] SoakSample median(std::size_t first, std::size_t last) const;

    SoakServer m_server;
    JournalFixture m_files;
    SystemClock m_clock;
    FetchRequest m_request;
    SubmissionRecord m_record;
    ReviewSession m_session;
    QEventLoop m_loop;
    bool m_hasFetched = false;
    std::optional<Submission> m_result;
    std::optional<SubmissionHold> m_hold;

    int m_cycle = 0;
    int m_fetches = 0;
    int m_marked = 0;
    int m_heldBack = 0;
    std::map<SubmissionState, int> m_states;
    std::vector<SoakSample> m_samples;
    QStringList m_broken;
};
