// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "outages/comparison.h"
#include "session/historysearch.h"
#include "session/journalfolders.h"
#include "submission/journalerror.h"
#include "submission/journalrecord.h"
#include "submission/submission.h"
#include "submission/submissionlog.h"

#include <QtCore/qlist.h>
#include <QtCore/qmetatype.h>

#include <optional>

/// What a journal holds, and in what state it was found. A value.
struct JournalReading
{
    ConnectionKind kind = ConnectionKind::Production; ///< of a connection that it records
    quint64 number = 0;                               ///< counts the readings
    std::optional<JournalError> error = {};           ///< it cannot be used
    bool isCopied = false; ///< despite the error: what follows is from a copy of the files
    QList<JournalNotice> notices = {};  ///< what was noticed while it was opened
    QList<Submission> submissions = {}; ///< newest first, without bodies

    /// The first record that does not fit the one before it; 0 if all do.
    [[nodiscard]] qint64 brokenRecord() const
    {
        for (const JournalNotice &notice : notices) {
            if (notice.kind == JournalNotice::Kind::BrokenChain)
                return notice.number;
        }
        return 0;
    }

    friend bool operator==(const JournalReading &, const JournalReading &) = default;
};

/// Which submissions of a reading fit a query. A value.
struct HistoryMatches
{
    quint64 reading = 0; ///< JournalReading::number
    HistoryQuery query;
    QList<int> places; ///< in JournalReading::submissions, ascending

    friend bool operator==(const HistoryMatches &, const HistoryMatches &) = default;
};

/// One submission with everything that is on record about it. A value.
struct HistoryRecord
{
    Submission submission; ///< with its body
    std::optional<OutageList> rows = {};
    QList<JournalRecord> lines = {};
    qint64 brokenRecord = 0; ///< as JournalReading's

    friend bool operator==(const HistoryRecord &, const HistoryRecord &) = default;
};

/// Two submissions, the earlier one first, and what differs. A value.
struct HistoryComparison
{
    Submission earlier;
    Submission later;
    OutageList list; ///< of the later one
    Comparison comparison;

    friend bool operator==(const HistoryComparison &, const HistoryComparison &) = default;
};

/// Why something could not be had of a journal that opened, or the journal's own error.
struct HistoryError
{
    enum class Kind : quint8 {
        Journal,    ///< see `journal`
        NoSuch,     ///< it is not there any more
        Unreadable, ///< its list cannot be read as rows
        NotWritten, ///< an export: `detail` is the system's reason
    };
    Kind kind = Kind::Journal;
    JournalError journal = {};
    QString detail = {};

    friend bool operator==(const HistoryError &, const HistoryError &) = default;
};

/// What became of a mark: if it was not made, the submission as it is now.
struct MarkAnswer
{
    ConnectionKind kind = ConnectionKind::Production;
    ResolveResult verdict = ResolveResult::NoSuch;
    Submission submission = {}; ///< as it is on record now, with its body

    friend bool operator==(const MarkAnswer &, const MarkAnswer &) = default;
};

using RecordAnswer = Expected<HistoryRecord, HistoryError>;
using ComparisonAnswer = Expected<HistoryComparison, HistoryError>;
using MarkResult = Expected<MarkAnswer, HistoryError>;

Q_DECLARE_METATYPE(JournalReading)
Q_DECLARE_METATYPE(HistoryMatches)
