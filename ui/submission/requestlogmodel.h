// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpresult.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>
#include <QtGui/qicon.h>

/// The requests that were made: one line an attempt, the oldest first, the newest kept. Holds no
/// secret. GUI thread.
class RequestLogModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestLogModel)

public:
    enum Column : int {
        TimeColumn,
        RequestColumn,
        StatusColumn,
        NoteColumn,
        SizeColumn,
        ElapsedColumn,
        ColumnCount
    };
    /// Keeps \a mostLines at most, 10 or more; the oldest go, a tenth at a time.
    explicit RequestLogModel(int mostLines = 10'000, QObject *parent = nullptr);

    /// \a origin is `http://host:port` of the request, or empty where it is not known.
    void append(const AttemptRecord &attempt, const QString &origin);

    /// The line as text to paste; columns parted by tabs.
    [[nodiscard]] QString line(int row) const;
    /// The request as a shell command without the key; empty where the origin is not known.
    [[nodiscard]] QString curl(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Line
    {
        AttemptRecord attempt;
        QString origin;
    };

    [[nodiscard]] static QString text(const AttemptRecord &attempt, Column column);
    [[nodiscard]] static QString toolTip(const AttemptRecord &attempt);
    [[nodiscard]] QIcon icon(const AttemptRecord &attempt) const;

    const int m_mostLines;
    const QIcon m_done;
    const QIcon m_retried;
    const QIcon m_cancelled;
    const QIcon m_failed;
    QList<Line> m_lines;
};
