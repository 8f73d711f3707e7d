// SPDX-License-Identifier: MIT
#pragma once

#include "submission/faultscript.h"
#include "submission/faulttally.h"
#include "submission/journalfixture.h"
#include "submission/submissionrecord.h"
#include "support/fakeclock.h"

#include <QtCore/qstringlist.h>

/// One site, one journal, and a series of submissions to it of which each has its own faults;
/// between them a person marks what is unknown, or does not. Submitter, HttpOperation and
/// SubmissionLog are the real ones; network and clock are played.
///
/// After every submission the promises are checked against what the network saw.
class FaultWorld final
{
    Q_DISABLE_COPY_MOVE(FaultWorld)

public:
    explicit FaultWorld(quint64 seed);

    /// Plays \a scripts submissions; each broken promise is a line.
    [[nodiscard]] QStringList play(int scripts);
    [[nodiscard]] const FaultTally &tally() const { return m_tally; }

private:
    struct Run;

    void playOne(const FaultScript &script);
    void interfere(Run &run);
    void follow(Run &run);
    void drive(Run &run);
    void checkBeforeAttempt(Run &run);
    void checkEnd(Run &run);
    void checkHold(const Run &run);
    void checkAttempts(const Run &run);
    void checkRecord(const Run &run, const Submission &record);
    void checkState(const Run &run, SubmissionState state);
    void checkLimits(Run &run);
    void letAPersonDecide();
    void expect(bool condition, const QString &promise);
    /// Attempts on record, each written before its first byte could leave.
    [[nodiscard]] int sendingsOf(const Run &run) const;
    [[nodiscard]] bool isHeldByThePast(const FaultScript &script) const;

    const quint64 m_seed;
    Chance m_chance;
    JournalFixture m_files;
    SubmissionRecord m_record;
    int m_number = 0; // of the script
    QStringList m_broken;
    FaultTally m_tally;
};
