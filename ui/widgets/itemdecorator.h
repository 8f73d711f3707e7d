// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qstyleditemdelegate.h>

#include <functional>

struct StateLook;

/// Adds icons, colours and fonts to the items of a view: models have only words and values.
class ItemDecorator final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ItemDecorator)

public:
    /// Changes the option, which already has the item's text, in any way.
    using Decorate = std::function<void(QStyleOptionViewItem &option, const QModelIndex &index)>;

    explicit ItemDecorator(Decorate decorate, QObject *parent = nullptr);

    /// Sets the icon of an item.
    static void setIcon(QStyleOptionViewItem &option, const StateLook &look);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Decorate m_decorate;
};
