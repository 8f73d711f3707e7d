// SPDX-License-Identifier: MIT
#pragma once

#include "submission/sentrow.h"

#include <QtCore/qlist.h>

/// What two lists have in common and what they have not, outage by outage. Two rows are about the
/// same outage if they have the same id and begin at the same instant. A value.
struct ListComparison
{
    enum class Kind : quint8 {
        New,     ///< only in the later list
        Gone,    ///< only in the earlier list
        Changed, ///< the same outage with another end, another name, or another spelling
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

/// An outage that stands in a list more than once is matched as often as it stands in both;
/// equal rows find each other first. Pure; costs what sorting both lists costs.
[[nodiscard]] ListComparison compareLists(const QList<SentRow> &earlier,
                                          const QList<SentRow> &later);
