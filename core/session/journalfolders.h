// SPDX-License-Identifier: MIT
#pragma once

#include "submission/connectionkind.h"

#include <QtCore/qstring.h>

/// Whether submissions of both kinds are on one record: only the demo has a record of its own.
[[nodiscard]] constexpr bool shareRecord(ConnectionKind one, ConnectionKind other)
{
    return (one == ConnectionKind::Demo) == (other == ConnectionKind::Demo);
}

/// Where submissions are recorded; each folder is made when it is first needed.
struct JournalFolders
{
    QString user;
    QString demo = {}; ///< for submissions that never leave this computer

    /// Of the record that submissions of \a kind are on.
    [[nodiscard]] const QString &of(ConnectionKind kind) const
    {
        return shareRecord(kind, ConnectionKind::Demo) ? demo : user;
    }
};
