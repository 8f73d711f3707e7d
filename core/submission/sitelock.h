// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "submission/submissiontarget.h"

#include <QtCore/qfile.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <chrono>
#include <memory>

/// Why a lock could not be taken.
struct SiteLockFault
{
    enum class Kind : quint8 {
        Taken,      ///< another window or program is sending for this site now
        NotPossible ///< the lock file cannot be made; see `detail`
    };
    Kind kind = Kind::Taken;
    QString detail = {};
};

/// The right to send for one place, held by one window of one process at a time. The system
/// releases it when the process ends in any way. Owned by the sender; any thread.
class SiteLock final
{
    Q_DISABLE_COPY_MOVE(SiteLock)

public:
    /// Takes the lock; waits for at most \a patience, since readers and recovery hold it for an
    /// instant. The lock file lies in \a folder, which must exist; it is never removed, since
    /// removing it would let two senders in.
    [[nodiscard]] static Expected<std::shared_ptr<SiteLock>, SiteLockFault>
    take(const QString &folder, const SubmissionTarget &place,
         std::chrono::milliseconds patience = std::chrono::milliseconds::zero());
    /// Takes the locks of all places that were ever sent to from \a folder. Does not wait.
    [[nodiscard]] static Expected<QList<std::shared_ptr<SiteLock>>, SiteLockFault>
    takeAll(const QString &folder);
    /// Returns whether another window or program holds the lock now. Creates no file: if there is
    /// none, nothing was ever sent, and a missing record is no loss.
    [[nodiscard]] static bool isTaken(const QString &folder, const SubmissionTarget &place);
    ~SiteLock();

    /// Returns whether the lock is still effective: not if its file was deleted, since the next
    /// sender then makes a new one.
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] QString path() const { return QFile::decodeName(m_path); }

private:
    [[nodiscard]] static Expected<std::shared_ptr<SiteLock>, SiteLockFault>
    takeFile(const QByteArray &path);

    SiteLock(int descriptor, QByteArray path)
        : m_descriptor(descriptor)
        , m_path(std::move(path))
    {}

    int m_descriptor;
    QByteArray m_path;
};
