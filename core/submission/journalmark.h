// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalwitness.h"
#include "system/filestate.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

#include <functional>
#include <optional>

/// The files that contain the lines of a journal: the database and SQLite's log. All zero for one
/// that is missing or empty. A value type.
struct JournalState
{
    FileState database;
    FileState log;

    [[nodiscard]] static JournalState of(const QString &journalPath);

    friend bool operator==(const JournalState &, const JournalState &) = default;
};

/// Records that a journal was sound when its files were in the state stored here. A value type.
struct JournalMark
{
    JournalState state;
    WitnessedLine last;       ///< of all lines
    qint64 settledBefore = 1; ///< see JournalStore::settledBefore()
    qint64 checked = 0;       ///< when all lines were last read, in milliseconds since 1970

    friend bool operator==(const JournalMark &, const JournalMark &) = default;
};

/// A small file beside a journal that avoids reading the whole journal at each opening. It is valid
/// only while the files are exactly (to the nanosecond) as they were when it was written, for one
/// day, and until the computer restarts; the last line is always compared, also with a valid mark.
namespace JournalMarks {

/// Returns the suffix of its name after the name of the journal.
[[nodiscard]] QString suffix();
/// Returns the mark if it is valid at \a now for files in \a state; otherwise nullopt.
[[nodiscard]] std::optional<JournalMark> read(const QString &journalPath, const JournalState &state,
                                              const QDateTime &now);
/// Returns the last line stored in the mark, also if the mark is not valid: a second witness.
[[nodiscard]] std::optional<WitnessedLine> lastLine(const QString &journalPath);
/// Deletes the mark, because it refers to lines that are missing.
void remove(const QString &journalPath);
/// Writes \a mark once the clock of the file system shows a later time than the files have, so that
/// a later change cannot get the same time; within milliseconds, or not at all. Asks \a isStillTrue
/// meanwhile. A mark is optional, so failures are not reported.
void write(const QString &journalPath, const JournalMark &mark,
           const std::function<bool()> &isStillTrue);

} // namespace JournalMarks
