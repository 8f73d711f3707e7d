// SPDX-License-Identifier: MIT
#include "submission/faultydisk.h"

#include <QtCore/qbytearray.h>

#include <atomic>
#include <memory>
#include <sqlite3.h>

namespace {

using Fault = FaultyDisk::Fault;

struct State
{
    Fault fault = Fault::IoError;
    int at = 0;
    std::atomic<int> calls = 0;
    std::atomic<bool> hasFailed = false;
    sqlite3_vfs *real = nullptr;
};

State state;
sqlite3_vfs faulty;

/// Whether the fault is due in a call that \a concerned says it is about.
bool isDue(bool concerned)
{
    if (!concerned)
        return false;
    const int call = ++state.calls;
    const bool isNow = call == state.at;
    const bool isStill = state.fault == Fault::Full && state.at > 0 && call > state.at;
    state.hasFailed = state.hasFailed || isNow;
    return isNow || isStill;
}

bool isIoErrorDue()
{
    return isDue(state.fault == Fault::IoError);
}

/// A file of ours, with the real one behind it in the same block of memory.
struct FaultyFile
{
    sqlite3_file base;
    QByteArray *synced; ///< what a loss of power would leave

    static FaultyFile *of(sqlite3_file *file) { return reinterpret_cast<FaultyFile *>(file); }
    [[nodiscard]] sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    [[nodiscard]] const sqlite3_io_methods *calls() { return real()->pMethods; }

    [[nodiscard]] QByteArray content()
    {
        sqlite3_int64 size = 0;
        calls()->xFileSize(real(), &size);
        QByteArray bytes(size, Qt::Uninitialized);
        if (size > 0)
            calls()->xRead(real(), bytes.data(), static_cast<int>(size), 0);
        return bytes;
    }

    void loseWhatIsNotSynced()
    {
        calls()->xTruncate(real(), 0);
        if (!synced->isEmpty())
            calls()->xWrite(real(), synced->constData(), static_cast<int>(synced->size()), 0);
    }
};

int closeFile(sqlite3_file *file)
{
    delete FaultyFile::of(file)->synced;
    return FaultyFile::of(file)->calls()->xClose(FaultyFile::of(file)->real());
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
    if (isIoErrorDue())
        return SQLITE_IOERR_READ;
    return FaultyFile::of(file)->calls()->xRead(FaultyFile::of(file)->real(), to, size, at);
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    FaultyFile *own = FaultyFile::of(file);
    if (isIoErrorDue())
        return SQLITE_IOERR_WRITE;
    if (isDue(state.fault == Fault::Full))
        return SQLITE_FULL;
    if (isDue(state.fault == Fault::ShortWrite)) {
        own->calls()->xWrite(own->real(), from, size / 2, at);
        return SQLITE_IOERR_WRITE;
    }
    return own->calls()->xWrite(own->real(), from, size, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (isIoErrorDue())
        return SQLITE_IOERR_TRUNCATE;
    return FaultyFile::of(file)->calls()->xTruncate(FaultyFile::of(file)->real(), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    FaultyFile *own = FaultyFile::of(file);
    if (isIoErrorDue())
        return SQLITE_IOERR_FSYNC;
    if (isDue(state.fault == Fault::LostSync)) {
        own->loseWhatIsNotSynced();
        return SQLITE_IOERR_FSYNC;
    }
    if (state.fault == Fault::LostSync)
        *own->synced = own->content();
    return own->calls()->xSync(own->real(), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return FaultyFile::of(file)->calls()->xFileSize(FaultyFile::of(file)->real(), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return FaultyFile::of(file)->calls()->xLock(FaultyFile::of(file)->real(), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return FaultyFile::of(file)->calls()->xUnlock(FaultyFile::of(file)->real(), level);
}

int isReserved(sqlite3_file *file, int *answer)
{
    return FaultyFile::of(file)->calls()->xCheckReservedLock(FaultyFile::of(file)->real(), answer);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return FaultyFile::of(file)->calls()->xFileControl(FaultyFile::of(file)->real(), operation,
                                                       argument);
}

int sectorSize(sqlite3_file *file)
{
    return FaultyFile::of(file)->calls()->xSectorSize(FaultyFile::of(file)->real());
}

int characteristics(sqlite3_file *file)
{
    return FaultyFile::of(file)->calls()->xDeviceCharacteristics(FaultyFile::of(file)->real());
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **map)
{
    if (isIoErrorDue())
        return SQLITE_IOERR_SHMMAP;
    return FaultyFile::of(file)->calls()->xShmMap(FaultyFile::of(file)->real(), page, size, extend,
                                                  map);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return FaultyFile::of(file)->calls()->xShmLock(FaultyFile::of(file)->real(), offset, count,
                                                   flags);
}

void bar(sqlite3_file *file)
{
    FaultyFile::of(file)->calls()->xShmBarrier(FaultyFile::of(file)->real());
}

int unmapShared(sqlite3_file *file, int deletes)
{
    return FaultyFile::of(file)->calls()->xShmUnmap(FaultyFile::of(file)->real(), deletes);
}

const sqlite3_io_methods Methods{
    .iVersion = 2, // no xFetch: each page is read where the fault can be
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = fileSize,
    .xLock = lockFile,
    .xUnlock = unlockFile,
    .xCheckReservedLock = isReserved,
    .xFileControl = controlFile,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = mapShared,
    .xShmLock = lockShared,
    .xShmBarrier = bar,
    .xShmUnmap = unmapShared,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultyFile *own = FaultyFile::of(file);
    own->base.pMethods = nullptr; // SQLite does not close what could not be opened
    if (isIoErrorDue())
        return SQLITE_CANTOPEN;
    const int result = state.real->xOpen(state.real, name, own->real(), flags, outFlags);
    if (result != SQLITE_OK)
        return result;
    own->synced = new QByteArray(state.fault == Fault::LostSync ? own->content() : QByteArray());
    own->base.pMethods = &Methods;
    return result;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncsFolder)
{
    return isIoErrorDue() ? SQLITE_IOERR_DELETE
                          : state.real->xDelete(state.real, name, syncsFolder);
}

} // namespace

FaultyDisk::FaultyDisk(Fault fault, int at)
{
    state.fault = fault;
    state.at = at;
    state.calls = 0;
    state.hasFailed = false;
    state.real = sqlite3_vfs_find(nullptr);
    faulty = *state.real;
    faulty.zName = "faulty";
    faulty.szOsFile = static_cast<int>(sizeof(FaultyFile)) + state.real->szOsFile;
    faulty.xOpen = openFile;
    faulty.xDelete = deleteFile;
    sqlite3_vfs_register(&faulty, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&faulty);
    sqlite3_vfs_register(state.real, 1);
}

int FaultyDisk::calls()
{
    return state.calls;
}

bool FaultyDisk::hasFailed()
{
    return state.hasFailed;
}
