// SPDX-License-Identifier: MIT
#pragma once

#include "session/tablechoice.h"
#include "session/tabletrial.h"

#include <QtCore/qabstractitemmodel.h>

/// The first rows of a table as they stand in it, and what becomes of their times. GUI thread.
class TableRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableRowsModel)

public:
    enum Column : int {
        LineColumn,
        DeviceColumn,
        BeginTextColumn,
        BeginColumn,
        EndTextColumn,
        EndColumn,
        ColumnCount
    };
    enum Role : int { IsProblemRole = Qt::UserRole };
    /// Most rows that are shown.
    static constexpr int MostRows = 100;

    explicit TableRowsModel(QObject *parent = nullptr);

    /// Shows the first of \a rows, and what \a trial has made of them; without a trial the times
    /// are open.
    void setRows(const QList<SampleRow> &rows, const TableChoice &choice,
                 const std::optional<TableTrial> &trial);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] qsizetype placeOf(int column) const;
    [[nodiscard]] QString cell(int row, qsizetype place) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString time(int row, RecordField field) const;
    /// Whether that cell says why the row cannot be read.
    [[nodiscard]] bool isProblem(int row, int column) const;

    QList<SampleRow> m_rows;
    TableChoice m_choice;
    std::optional<TableTrial> m_trial;
};
