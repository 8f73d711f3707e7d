// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>

/// The rows that are shown and their places: a permutation of some of a review's row numbers. An
/// immutable value, cheap to copy; may be used from any thread.
class RowOrder final
{
public:
    /// An order of no rows.
    RowOrder() = default;
    /// Returns the order of all rows as received. Takes no memory per row.
    [[nodiscard]] static RowOrder asReceived(qsizetype rowCount);
    /// Returns the order that shows \a rows, in this order, out of \a rowCount. \a rows must not
    /// contain a row twice.
    [[nodiscard]] static RowOrder of(QList<quint32> rows, qsizetype rowCount);

    /// Number of rows shown.
    [[nodiscard]] qsizetype shownCount() const
    {
        return m_isAsReceived ? m_rowCount : m_rows.size();
    }
    /// Number of rows of the review, shown or not.
    [[nodiscard]] qsizetype rowCount() const { return m_rowCount; }
    /// Returns the row at a place from 0 to shownCount() - 1.
    [[nodiscard]] qsizetype row(qsizetype place) const
    {
        return m_isAsReceived ? place : qsizetype(m_rows[place]);
    }
    /// Returns the place of a row from 0 to rowCount() - 1; -1 if it is not shown.
    [[nodiscard]] qsizetype place(qsizetype row) const;

    friend bool operator==(const RowOrder &, const RowOrder &) = default;

private:
    static constexpr quint32 NotShown = 0xffffffffU;

    bool m_isAsReceived = true;
    qsizetype m_rowCount = 0;
    QList<quint32> m_rows;   // by place
    QList<quint32> m_places; // by row
};
