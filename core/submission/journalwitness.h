// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

/// The last line of a journal, as it was when it was written. A value.
struct WitnessedLine
{
    qint64 number = 0;
    QByteArray hash;

    friend bool operator==(const WitnessedLine &, const WitnessedLine &) = default;
};

/// A small file beside a journal that remembers its last line, so that a journal which has become
/// shorter is noticed although it is sound in itself: SQLite's log was deleted, or an old copy put
/// in its place. It may lag behind the journal and never runs ahead of it.
namespace JournalWitness {

/// What its name has behind that of the journal.
[[nodiscard]] QString suffix();
/// Nothing if there is none, or none that can be read.
[[nodiscard]] std::optional<WitnessedLine> read(const QString &journalPath);
/// Remembers \a line. A failure weakens the witness and harms nothing else, so none is reported.
void write(const QString &journalPath, const WitnessedLine &line);

} // namespace JournalWitness
