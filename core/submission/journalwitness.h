// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

/// The last line of a journal, as it was written. A value type.
struct WitnessedLine
{
    qint64 number = 0;
    QByteArray hash;

    friend bool operator==(const WitnessedLine &, const WitnessedLine &) = default;
};

/// A small file beside a journal that stores its last line, so that a shortened journal is detected
/// although it is sound: because SQLite's log was deleted, or an old copy was restored. It may lag
/// behind the journal and is never ahead of it.
namespace JournalWitness {

/// Returns the suffix of its name after the name of the journal.
[[nodiscard]] QString suffix();
/// Returns nullopt if there is none or it cannot be read.
[[nodiscard]] std::optional<WitnessedLine> read(const QString &journalPath);
/// Stores \a line. A failure only weakens the witness, so it is not reported.
void write(const QString &journalPath, const WitnessedLine &line);

} // namespace JournalWitness
