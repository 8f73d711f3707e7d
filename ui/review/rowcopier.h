// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "models/rowscopy.h"

#include <QtCore/qobject.h>

/// Puts rows on the clipboard as text, HTML and CSV at once.
///
/// A few rows are there at once; many are written on a thread of the pool, and a newer wish
/// cancels an older one. GUI thread; the pool must outlive this. Destruction cancels silently.
class RowCopier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowCopier)

public:
    /// More rows are not copied: other programs choke on what they would weigh.
    static constexpr qsizetype RowLimit = 200'000;

    explicit RowCopier(QThreadPool &pool, QObject *parent = nullptr);

    /// Exactly one of `copied` and `refused` follows, unless a newer wish does.
    void copy(const CopyRequest &request);

Q_SIGNALS:
    /// So many rows that it takes a moment.
    void started(qsizetype rows);
    void copied(qint64 rows);
    /// More rows than RowLimit; the clipboard is what it was.
    void refused(qsizetype rows);

private:
    void offer(const CopiedRows &rows);

    LatestTask<CopiedRows> m_copying;
};
