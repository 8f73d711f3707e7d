// SPDX-License-Identifier: MIT
#pragma once

#include "models/facetlist.h"

#include <QtCore/qabstractitemmodel.h>

/// The facets as a table: titles, and values with a box and a count. Resets only if lines appear or
/// disappear, so that the keyboard stays where it is while counts change.
class FacetModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetModel)

public:
    enum Column : int { ValueColumn, CountColumn, ColumnCount };

    explicit FacetModel(QObject *parent = nullptr);

    void setLines(const QList<FacetLine> &lines);
    [[nodiscard]] const FacetLine &line(int row) const { return m_lines[row]; }
    /// Returns the row of the line that is the same as \a line; -1 if there is none.
    [[nodiscard]] int rowOf(const FacetLine &line) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] bool hasSameLines(const QList<FacetLine> &lines) const;

    QList<FacetLine> m_lines;
};
