// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "models/rowsexport.h"

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>
#include <QtCore/qtimer.h>

#include <atomic>
#include <memory>

/// Writes rows to a file on a thread of the pool, completely or not at all. One file at a time. GUI
/// thread; the pool must outlive this. Destruction cancels and emits nothing.
class RowsSaver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsSaver)

public:
    explicit RowsSaver(QThreadPool &pool, QObject *parent = nullptr);
    ~RowsSaver() override;

    /// Exactly one of `saved`, `cancelled` and `failed` follows.
    void save(const RowsExport &rows, const QString &path);
    /// Asks to stop; `cancelled` follows unless the file was complete or the writing had failed.
    void cancel();
    [[nodiscard]] bool isSaving() const { return m_writing.isRunning(); }

Q_SIGNALS:
    /// Emitted while it is written, a few times a second.
    void progressed(qint64 rows);
    void saved(const QString &path, qint64 rows);
    /// Emitted when it was stopped. A file that was there before is unchanged.
    void cancelled();
    /// Emitted when the write failed; \a reason is the message of the system. A file that was there
    /// before is unchanged.
    void failed(const QString &path, const QString &reason);

private:
    /// Shared with the thread that writes.
    struct Run
    {
        std::atomic<qint64> rows = 0;
        std::atomic<bool> isCancelled = false;
    };
    struct Outcome
    {
        bool isCancelled = false;
        QString fault; ///< empty: saved
    };

    [[nodiscard]] static Outcome write(const RowsExport &rows, const QString &path, Run &run,
                                       const StopToken &isStopped);

    std::shared_ptr<Run> m_run;
    LatestTask<Outcome> m_writing;
    QTimer m_look; ///< how far it is
};
