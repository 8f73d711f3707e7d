// SPDX-License-Identifier: MIT
#pragma once

#include "submission/sentrow.h"

#include <QtCore/qlist.h>

/// What two lists have in common and what they have not, outage by outage. A value.
///
/// They are paired by the rule of outages/pairing.h, as outages under review are; here the name
/// counts among the characters.
struct ListComparison
{
    enum class Kind : quint8 {
        New,     ///< only in the later list
        Gone,    ///< only in the earlier list
        Changed, ///< the same outage with another time, another name, or another spelling
        Same,
    };
    struct Row
    {
        Kind kind = Kind::Same;
        SentRow earlier = {}; ///< empty for New
        SentRow later = {};   ///< empty for Gone

        friend bool operator==(const Row &, const Row &) = default;
    };

    /// New, then gone, then changed, then the same; within each in the order of its list.
    QList<Row> rows;

    [[nodiscard]] qsizetype count(Kind kind) const;

    friend bool operator==(const ListComparison &, const ListComparison &) = default;
};

/// Pure; the effort grows as the lists do.
[[nodiscard]] ListComparison compareLists(const QList<SentRow> &earlier,
                                          const QList<SentRow> &later);
