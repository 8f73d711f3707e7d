// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpresult.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>

/// The requests made so far: one line per attempt, the oldest first; only the newest are kept.
/// Contains no secret. GUI thread.
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
    /// Keeps at most \a mostLines, which is 10 or more; the oldest lines are dropped, a tenth at a
    /// time.
    explicit RequestLogModel(int mostLines = 10'000, QObject *parent = nullptr);

    /// \a origin is `http://host:port` of the request, or empty if it is not known.
    void append(const AttemptRecord &attempt, const QString &origin);

    [[nodiscard]] const AttemptRecord &attempt(int row) const { return m_lines[row].attempt; }
    /// Returns the line as text to paste, with columns separated by tabs.
    [[nodiscard]] QString line(int row) const;
    /// Returns the request as a shell command without the key; empty if the origin is not known.
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

    const int m_mostLines;
    QList<Line> m_lines;
};
