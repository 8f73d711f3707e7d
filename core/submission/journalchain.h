// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "base/stoptoken.h"
#include "submission/database.h"

#include <QtCore/qlist.h>

/// What was found by reading all lines of a journal, bodies included. A value.
struct CheckedChain
{
    /// The numbers of the records that were changed, and of the first of each gap, at the end
    /// too; the first hundred of them, ascending.
    QList<qint64> broken;
    qint64 lines = 0; ///< that were read
};

/// `Interrupted` once \a isStopped, which is asked at every line.
[[nodiscard]] Expected<CheckedChain, JournalError> checkChain(const Database &database,
                                                              const StopToken &isStopped);
/// The highest number that any record ever had in this file; 0 if there never was one.
[[nodiscard]] Expected<qint64, JournalError> highestNumber(const Database &database);
