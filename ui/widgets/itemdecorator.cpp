// SPDX-License-Identifier: MIT
#include "ui/widgets/itemdecorator.h"

#include "ui/theme/icon.h"
#include "ui/widgets/statelook.h"

ItemDecorator::ItemDecorator(Decorate decorate, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_decorate(std::move(decorate))
{}

void ItemDecorator::setIcon(QStyleOptionViewItem &option, const StateLook &look)
{
    option.features |= QStyleOptionViewItem::HasDecoration;
    option.icon = Icon::toned(look.icon, look.tone);
}

void ItemDecorator::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    m_decorate(*option, index);
}

#include "moc_itemdecorator.cpp"
