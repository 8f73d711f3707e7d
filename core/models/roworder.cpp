// SPDX-License-Identifier: MIT
#include "models/roworder.h"

RowOrder RowOrder::asReceived(qsizetype rowCount)
{
    RowOrder order;
    order.m_rowCount = rowCount;
    return order;
}

RowOrder RowOrder::of(QList<quint32> rows, qsizetype rowCount)
{
    RowOrder order;
    order.m_isAsReceived = false;
    order.m_rowCount = rowCount;
    order.m_places.fill(NotShown, rowCount);
    for (qsizetype place = 0; place < rows.size(); ++place)
        order.m_places[qsizetype(rows[place])] = static_cast<quint32>(place);
    order.m_rows = std::move(rows);
    return order;
}

qsizetype RowOrder::place(qsizetype row) const
{
    if (m_isAsReceived)
        return row;
    return m_places[row] == NotShown ? -1 : qsizetype(m_places[row]);
}
