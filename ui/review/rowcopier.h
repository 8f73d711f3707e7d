// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "models/rowscopy.h"

#include <QtCore/qobject.h>

/// Puts rows on the clipboard as text, HTML and CSV at once.
///
/// A few rows are copied at once; many are prepared on a thread of the pool, and a newer request
/// cancels an older one. GUI thread; the pool must outlive this. Destruction cancels and emits
/// nothing.
class RowCopier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowCopier)

public:
    /// The most rows that are copied: other programs cannot handle more data.
    static constexpr qsizetype RowLimit = 200'000;

    explicit RowCopier(QThreadPool &pool, QObject *parent = nullptr);

    /// Exactly one of `copied` and `refused` is emitted, unless a newer request replaces this one.
    void copy(const CopyRequest &request);

Q_SIGNALS:
    /// Emitted if there are so many rows that copying takes noticeable time.
    void started(qsizetype rows);
    void copied(qint64 rows);
    /// Emitted for more than RowLimit rows; the clipboard has not changed.
    void refused(qsizetype rows);

private:
    void offer(const CopiedRows &rows);

    LatestTask<CopiedRows> m_copying;
};
