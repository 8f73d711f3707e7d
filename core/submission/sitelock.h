// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "submission/submissiontarget.h"

#include <QtCore/qfile.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <chrono>
#include <memory>

/// Why a lock was not had.
struct SiteLockFault
{
    enum class Kind : quint8 {
        Taken,      ///< somebody is sending for this site right now
        NotPossible ///< the lock file cannot be made; see `detail`
    };
    Kind kind = Kind::Taken;
    QString detail = {};
};

/// The right to send for one place, held by one window of one process at a time. The system takes
/// it back when the process dies, however it dies. Owned by whoever sends; any thread.
class SiteLock final
{
    Q_DISABLE_COPY_MOVE(SiteLock)

public:
    /// Waits for at most \a patience: who only looks, or tidies up, holds it for an instant. The
    /// lock file lies in \a folder, which must exist; it is never removed, for removing it would
    /// let two in.
    [[nodiscard]] static Expected<std::shared_ptr<SiteLock>, SiteLockFault>
    take(const QString &folder, const SubmissionTarget &place,
         std::chrono::milliseconds patience = std::chrono::milliseconds::zero());
    /// The right to send for every place that was ever sent to from \a folder. Does not wait.
    [[nodiscard]] static Expected<QList<std::shared_ptr<SiteLock>>, SiteLockFault>
    takeAll(const QString &folder);
    /// Whether another window or program holds it just now. Makes no file: where there is none,
    /// nothing was ever sent, and a missing record is no loss.
    [[nodiscard]] static bool isTaken(const QString &folder, const SubmissionTarget &place);
    ~SiteLock();

    /// Whether it still holds others off: not if somebody has deleted its file, for then the next
    /// one makes another.
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
