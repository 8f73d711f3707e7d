// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>

/// Which rows are shown, and at which place: a permutation of some of a review's row numbers.
/// An immutable value, cheap to copy; usable from any thread.
class RowOrder final
{
public:
    /// Shows nothing of nothing.
    RowOrder() = default;
    /// All rows, each at its own place. Costs no memory.
    [[nodiscard]] static RowOrder asReceived(qsizetype rowCount);
    /// \a rows in this order out of \a rowCount. No row may stand there twice.
    [[nodiscard]] static RowOrder of(QList<quint32> rows, qsizetype rowCount);

    /// Rows shown.
    [[nodiscard]] qsizetype shownCount() const
    {
        return m_isAsReceived ? m_rowCount : m_rows.size();
    }
    /// Rows of the review, shown or not.
    [[nodiscard]] qsizetype rowCount() const { return m_rowCount; }
    /// The row at a place in 0 … shownCount() - 1.
    [[nodiscard]] qsizetype row(qsizetype place) const
    {
        return m_isAsReceived ? place : qsizetype(m_rows[place]);
    }
    /// The place of a row in 0 … rowCount() - 1, or -1 if it is not shown.
    [[nodiscard]] qsizetype place(qsizetype row) const;

    friend bool operator==(const RowOrder &, const RowOrder &) = default;

private:
    static constexpr quint32 NotShown = 0xffffffffU;

    bool m_isAsReceived = true;
    qsizetype m_rowCount = 0;
    QList<quint32> m_rows;   // by place
    QList<quint32> m_places; // by row
};
