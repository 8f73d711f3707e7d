// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qmetatype.h>
#include <QtCore/qstring.h>

/// Why the journal cannot be used.
struct JournalError
{
    enum class Kind : quint8 {
        NoHome,       ///< the folder for the user's files is not defined
        BadClock,     ///< this computer's clock shows a time that cannot be written as text
        Foreign,      ///< its tables or its version do not come from this program
        NoFolder,     ///< its folder cannot be made or entered
        CannotOpen,   ///< the file cannot be opened
        CannotRead,   ///< a query failed
        CannotWrite,  ///< nothing was changed: disk full, read-only
        Busy,         ///< nothing was changed: another program holds it, and did for seconds
        NewerVersion, ///< made by a newer version of this program; it was left untouched
        Damaged,      ///< SQLite cannot read its content, and it could not be moved aside
        Interrupted,  ///< the reading was cancelled; nothing was changed
        Displaced, ///< its file was deleted or replaced while it was open; what was written is lost
        NotRestored, ///< no new journal could be created, and the old one is still under `path`
    };

    Kind kind = Kind::CannotOpen;
    QString path = {};
    QString detail = {}; ///< the message of the system

    friend bool operator==(const JournalError &, const JournalError &) = default;
};

/// A finding from opening the journal, which can be used nevertheless.
struct JournalNotice
{
    enum class Kind : quint8 {
        MovedAside,   ///< it was damaged; it was kept under `path`, and a new journal was created
        BrokenChain,  ///< record `number` does not match the one before: one of them was changed or
                      ///< removed
        Shortened,    ///< it once had `number` records, and the last of them are missing
        SetAside,     ///< the operator started a new journal; the old one was kept under `path`
        OpenToOthers, ///< the file system lets other users read `path`
        WithoutLog,   ///< SQLite's log cannot be used in this folder, for example on a network file
                      ///< system
    };

    Kind kind = Kind::MovedAside;
    QString path = {};
    qint64 number = 0;
    bool isNew = false; ///< it was not reported before

    friend bool operator==(const JournalNotice &, const JournalNotice &) = default;
};

Q_DECLARE_METATYPE(JournalError)
Q_DECLARE_METATYPE(JournalNotice)
