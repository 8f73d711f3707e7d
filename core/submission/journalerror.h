// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qmetatype.h>
#include <QtCore/qstring.h>

/// Why the journal cannot be used.
struct JournalError
{
    enum class Kind : quint8 {
        NoHome,       ///< nobody has said where files of this user lie
        BadClock,     ///< this computer's clock shows a time that cannot be written down
        Foreign,      ///< its tables or its version are none that this program makes
        NoFolder,     ///< its folder cannot be made or entered
        CannotOpen,   ///< the file cannot be opened
        CannotRead,   ///< a query failed
        CannotWrite,  ///< nothing was changed: disk full, read-only
        Busy,         ///< nothing was changed: another program holds it, and did for seconds
        NewerVersion, ///< made by a newer version of this program; it was left untouched
        Damaged,      ///< its content makes no sense to SQLite, and it could not be moved aside
        Interrupted,  ///< it was not wanted any more while it was read; nothing was changed
        Displaced, ///< its file was deleted or replaced while it was open; what was written is lost
        NotRestored, ///< no new one could be begun, and the old one is still under `path`
    };

    Kind kind = Kind::CannotOpen;
    QString path = {};
    QString detail = {}; ///< the system's words

    friend bool operator==(const JournalError &, const JournalError &) = default;
};

/// What was noticed while the journal was opened. It is usable all the same.
struct JournalNotice
{
    enum class Kind : quint8 {
        MovedAside,   ///< it was damaged; it was kept under `path`, and a new one begun
        BrokenChain,  ///< record `number` does not fit the one before: one was changed or removed
        Shortened,    ///< it once had `number` records, and the last of them are gone
        SetAside,     ///< a person began a new one; the old one was kept under `path`
        OpenToOthers, ///< the file system lets other users read `path`
        WithoutLog,   ///< SQLite's log cannot be used where it lies, as on a network file system
    };

    Kind kind = Kind::MovedAside;
    QString path = {};
    qint64 number = 0;
    bool isNew = false; ///< nobody has been told before

    friend bool operator==(const JournalNotice &, const JournalNotice &) = default;
};

Q_DECLARE_METATYPE(JournalError)
Q_DECLARE_METATYPE(JournalNotice)
