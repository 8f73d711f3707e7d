// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qstyleditemdelegate.h>

/// Paints the cells of the outages' table: verdicts with icon, word and colour, dims rows that will
/// not be sent, shows ids in monospace and cut in the middle, and draws a hairline below each row.
class OutageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutageDelegate)

public:
    explicit OutageDelegate(QObject *parent = nullptr);

    /// Sets whether the ids that stand for the names of other sites' devices are left out.
    void setIdsHidden(bool areHidden) { m_areIdsHidden = areHidden; }
    [[nodiscard]] bool areIdsHidden() const { return m_areIdsHidden; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool m_areIdsHidden = false;
};
