// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "base/stoptoken.h"
#include "submission/database.h"

#include <QtCore/qlist.h>

/// The result of reading all lines of a journal, bodies included. A value type.
struct CheckedChain
{
    /// The numbers of changed records and of the first record of each gap, including a gap at the
    /// end; the first hundred of them, ascending.
    QList<qint64> broken;
    qint64 lines = 0; ///< number of lines read
};

/// Checks all lines. Returns `Interrupted` once \a isStopped is true; it is asked at every line.
[[nodiscard]] Expected<CheckedChain, JournalError> checkChain(const Database &database,
                                                              const StopToken &isStopped);
/// Returns the highest number that a record ever had in this file; 0 if there never was a record.
[[nodiscard]] Expected<qint64, JournalError> highestNumber(const Database &database);
