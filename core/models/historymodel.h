// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submission.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qlist.h>

/// A table of the shown submissions, newest first. Searching takes place elsewhere. GUI thread.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    enum Column : int {
        BegunColumn,
        SiteColumn,
        RowsColumn,
        OutcomeColumn,
        StatusColumn,
        AttemptsColumn,
        OriginColumn,
        HashColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows those of \a submissions at the indexes \a places.
    void show(const QList<Submission> &submissions, const QList<int> &places);
    [[nodiscard]] const Submission &submission(int row) const;
    /// Number of submissions, shown or not.
    [[nodiscard]] qsizetype total() const { return m_submissions.size(); }
    /// Returns the row of a submission; -1 if it is not shown.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString text(const Submission &submission, Column column);
    [[nodiscard]] static QString toolTip(const Submission &submission, Column column);

    QList<Submission> m_submissions;
    QList<int> m_places; // by row
};
