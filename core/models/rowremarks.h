// SPDX-License-Identifier: MIT
#pragma once

#include "outages/review.h"
#include "text/privatetext.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

/// A remark on a row. A value type.
struct RowRemark
{
    enum class Kind : quint8 {
        ToCheck,  ///< a finding to check
        LookedAt, ///< a finding to check that the operator has looked at
        Finding,  ///< a finding for information
        New,      ///< the earlier list did not have it
        Changed,  ///< the earlier list had it with other values
        Decided,  ///< what the operator had decided on it before
        Note,     ///< the operator's note
        Near,     ///< the outage before or after it on its device
    };

    Kind kind = Kind::Finding;
    QString sentence = {};
    qsizetype otherRow = -1; ///< the row that it is about as well

    friend bool operator==(const RowRemark &, const RowRemark &) = default;
};

/// Returns the remarks on a row: earlier decisions, every finding with what it was compared
/// against, the changes since the earlier list, and the operator's note. Plain text; O(log n) in
/// rows.
[[nodiscard]] QList<RowRemark> rowRemarks(const Review &review, qsizetype row,
                                          const QTimeZone &zone, Ids ids = Ids::Shown);
/// Returns the outages before and after it on its device, in the same way.
[[nodiscard]] QList<RowRemark> rowNeighbours(const Review &review, qsizetype row,
                                             const QTimeZone &zone);
