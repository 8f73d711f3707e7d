// SPDX-License-Identifier: MIT
#include "ui/connection/sitescolumn.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tone.h"
#include "ui/widgets/itemdecorator.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelook.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlistview.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double ColumnWidth = 35; // units of the rhythm

/// Draws a site that changed and no other one: sites are of one size, so that none moves, while
/// QListView would lay out and draw them all.
class SiteList final : public QListView
{
protected:
    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles) override
    {
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView's own is what is left out
        QAbstractItemView::dataChanged(first, last, roles);
    }
};

QListView *makeSites(RoundModel &model)
{
    auto *list = new SiteList;
    list->setModel(&model);
    list->setAccessibleName(SitesColumn::tr("Sites"));
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setTextElideMode(Qt::ElideRight);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    const auto decorate = [&model](QStyleOptionViewItem &option, const QModelIndex &index) {
        ItemDecorator::setIcon(option, stateLook(model.site(index.row())));
    };
    list->setItemDelegate(new ItemDecorator(decorate, list));
    return list;
}

} // namespace

SitesColumn::SitesColumn(RoundModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_place(new QWidget(this))
{
    m_place->hide();
    m_place->setFocusPolicy(Qt::TabFocus); // without one nothing could be put behind it
    hide();
}

void SitesColumn::setVisible(bool isVisible)
{
    if (isVisible && m_list == nullptr)
        furnish();
    QWidget::setVisible(isVisible);
}

void SitesColumn::furnish()
{
    m_list = makeSites(m_model);
    m_fetchAll = new QPushButton(Icon::named(u"download"_s), tr("Fetch all"));
    auto *title = new PlainLabel(tr("Sites"));
    title->setFont(Fonts::title());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::margins(2, 1, 1, 1));
    layout->setSpacing(Spacing::of(1));
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_fetchAll);
    connect(m_list, &QListView::clicked, this, &SitesColumn::choose);
    connect(m_list, &QListView::activated, this, &SitesColumn::choose);
    connect(m_fetchAll, &QPushButton::clicked, this, &SitesColumn::fetchAllRequested);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SitesColumn::markShown);
    setTabOrder(m_place, m_list);
    setTabOrder(m_list, m_fetchAll);
    markShown();
    tellFault();
}

QSize SitesColumn::sizeHint() const
{
    return {Spacing::of(ColumnWidth), QWidget::sizeHint().height()};
}

void SitesColumn::choose(const QModelIndex &index)
{
    const QString siteId = m_model.site(index.row()).id;
    if (siteId != m_shown)
        Q_EMIT siteChosen(siteId);
    markShown(); // it may not have been shown
}

void SitesColumn::setShown(const QString &siteId)
{
    if (m_shown == siteId)
        return;
    m_shown = siteId;
    markShown();
}

void SitesColumn::markShown()
{
    if (m_list == nullptr)
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.site(row).id == m_shown) {
            m_list->setCurrentIndex(m_model.index(row));
            return;
        }
    }
    m_list->setCurrentIndex({});
}

void SitesColumn::setFetchAllFault(const QString &reason)
{
    m_fetchAllFault = reason;
    if (m_fetchAll != nullptr)
        tellFault();
}

void SitesColumn::tellFault()
{
    const bool isPossible = m_fetchAllFault.isEmpty();
    m_fetchAll->setEnabled(isPossible);
    m_fetchAll->setToolTip(isPossible ? tr("Fetch all sites with one answer of the API")
                                      : m_fetchAllFault);
}

#include "moc_sitescolumn.cpp"
