// SPDX-License-Identifier: MIT
#pragma once

#include "outages/choices.h"

#include <QtCore/qlist.h>
#include <QtCore/qset.h>

/// A choice on the disk, and the revision of the file that it was decided in.
struct FiledChoice
{
    OutageChoice choice;
    qint64 revision = 0; ///< 0 in files of versions that did not store it
    /// What other windows had decided on the same outage, unknown to the one that decided this: the
    /// latest first, none with anything beneath. The first stands again once this is taken back.
    QList<FiledChoice> beneath = {};

    /// Defined out of line: a defaulted one would ask for itself through the list while the struct
    /// is incomplete, and be deleted or not as the headers before it happen to come.
    friend bool operator==(const FiledChoice &a, const FiledChoice &b);
};

/// What one window brings into a file that others change as well.
struct ChoiceEdit
{
    QList<OutageChoice> before = {}; ///< as it read or last wrote them
    QList<OutageChoice> now = {};
    qint64 seenUpTo = 0;   ///< the revision that it read
    QSet<qint64> own = {}; ///< the revisions that it wrote since

    [[nodiscard]] bool hasSeen(qint64 revision) const
    {
        return revision <= seenUpTo || own.contains(revision);
    }
};

/// Returns \a file with what \a edit has changed, which gets \a revision; everything else of the
/// file stays. Of an outage that several windows decided on, the later decision stands, and covers
/// the others; what one window takes back takes away nothing that another one has decided.
[[nodiscard]] QList<FiledChoice> withChanges(const QList<FiledChoice> &file, const ChoiceEdit &edit,
                                             qint64 revision);
