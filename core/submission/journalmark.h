// SPDX-License-Identifier: MIT
#pragma once

#include "submission/journalwitness.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>

#include <functional>
#include <optional>

/// What the system says of a file: whoever writes into it, puts another in its place or gives it
/// another name changes this, and nobody can set the time of the last change. A value, all zero
/// where there is no file, or an empty one.
struct FileState
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 written = 0; ///< nanoseconds since 1970
    qint64 changed = 0; ///< nanoseconds since 1970

    friend bool operator==(const FileState &, const FileState &) = default;
};

/// The files in which the lines of a journal stand: the database and SQLite's log. A value.
struct JournalState
{
    FileState database;
    FileState log;

    [[nodiscard]] static JournalState of(const QString &journalPath);

    friend bool operator==(const JournalState &, const JournalState &) = default;
};

/// Says that a journal was sound when its files were as they are described here. A value.
struct JournalMark
{
    JournalState state;
    WitnessedLine last;       ///< of all lines
    qint64 settledBefore = 1; ///< see JournalStore: what was prepared before this line is settled
    qint64 checked = 0;       ///< when every line was read last, in milliseconds since 1970

    friend bool operator==(const JournalMark &, const JournalMark &) = default;
};

/// A small file beside a journal that spares reading all of it at each opening. It is believed
/// only while the files are, to the nanosecond, as they were when it was written, for a day, and
/// until the computer starts anew; whatever it says, the last line is compared all the same.
namespace JournalMarks {

/// What its name has behind that of the journal.
[[nodiscard]] QString suffix();
/// The mark that can be believed at \a now, for files that are in \a state.
[[nodiscard]] std::optional<JournalMark> read(const QString &journalPath, const JournalState &state,
                                              const QDateTime &now);
/// The last line that the mark names, whether or not it can be believed otherwise: a second
/// witness.
[[nodiscard]] std::optional<WitnessedLine> lastLine(const QString &journalPath);
/// Takes the mark away, as it speaks of lines that are gone.
void remove(const QString &journalPath);
/// Writes \a mark once the clock of the file system shows a later time than its files do, so that
/// a change that comes after it cannot bear the same time; within milliseconds, or not at all.
/// \a isStillTrue is asked in between. Nobody relies on a mark, so no failure is reported.
void write(const QString &journalPath, const JournalMark &mark,
           const std::function<bool()> &isStillTrue);

} // namespace JournalMarks
