// SPDX-License-Identifier: MIT
#include "ui/review/chipbar.h"

#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtCore/qlocale.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// More chips would push what follows out of the window; the sentence beside the search says all.
constexpr qsizetype MostChips = 4;
constexpr int LongestLabel = 18; // average characters

} // namespace

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
    , m_facets(new QPushButton(Icon::named(u"filter"_s), tr("Filters")))
    , m_toCheck(new QPushButton)
    , m_chips(new QHBoxLayout)
    , m_clear(new QPushButton(Icon::named(u"filter-x"_s), tr("Clear filters")))
{
    m_facets->setCheckable(true);
    m_facets->setAccessibleName(m_facets->text());
    m_clear->setAccessibleName(m_clear->text());
    m_facets->setToolTip(tr("Show or hide what the rows can be narrowed down to (F9)"));
    m_toCheck->setCheckable(true);
    m_toCheck->setIcon(Icon::toned(u"flag"_s, Tone::ToCheck));
    m_toCheck->setToolTip(tr("Show only the rows that deserve a look (F8 leads to the next one)"));
    m_clear->setToolTip(tr("Show this site’s rows again, without a search (Esc)"));
    layOut();
    connect(m_facets, &QPushButton::clicked, this, &ChipBar::facetsToggled);
    connect(m_toCheck, &QPushButton::clicked, this, &ChipBar::toCheckToggled);
    connect(m_clear, &QPushButton::clicked, this, &ChipBar::allDropped);
    setFilters({});
    setToCheck(0, false);
}

void ChipBar::layOut()
{
    auto *layout = new QHBoxLayout(this);
    Spacing::apply(layout, 2, 0.25, 1);
    m_chips->setSpacing(Spacing::of(0.5));
    layout->addWidget(m_facets);
    layout->addWidget(m_toCheck);
    layout->addLayout(m_chips);
    layout->addWidget(m_clear);
}

void ChipBar::setFilters(const QList<ActiveFilter> &filters)
{
    m_clear->setVisible(!filters.isEmpty());
    if (filters == m_filters)
        return;
    m_filters = filters;
    // The button for what is to check is its own chip.
    QList<ActiveFilter> chips = filters;
    chips.removeIf(
        [](const ActiveFilter &each) { return each.kind == ActiveFilter::Kind::ToCheck; });
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (const ActiveFilter &filter : chips.first(std::min(chips.size(), MostChips)))
        m_chips->addWidget(makeChip(filter));
    if (chips.size() > MostChips) {
        const auto more = static_cast<int>(chips.size() - MostChips);
        m_chips->addWidget(new PlainLabel(tr("and %Ln more", "filters", more)));
    }
}

QPushButton *ChipBar::makeChip(const ActiveFilter &filter)
{
    const QFontMetrics metrics(font());
    const QString text =
        metrics.elidedText(filter.label, Qt::ElideRight, metrics.averageCharWidth() * LongestLabel);
    // An ampersand is part of a name here, not a mnemonic.
    auto *chip = new QPushButton(Icon::named(u"x"_s), QString(text).replace(u'&', u"&&"_s));
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
    chip->setAccessibleName(tr("Drop the filter %1").arg(filter.label));
    chip->setToolTip(u"<p>"_s + chip->accessibleName().toHtmlEscaped() + u"</p>"_s);
    connect(chip, &QPushButton::clicked, this, [this, filter] { Q_EMIT dropped(filter); });
    return chip;
}

void ChipBar::setToCheck(qint64 rows, bool isOnlyShown)
{
    //: On a button: how many rows deserve a look
    m_toCheck->setText(tr("%1 to check").arg(QLocale().toString(rows)));
    m_toCheck->setAccessibleName(m_toCheck->text());
    m_toCheck->setChecked(isOnlyShown);
    m_toCheck->setVisible(rows > 0 || isOnlyShown);
}

void ChipBar::setFacetsShown(bool areShown)
{
    m_facets->setChecked(areShown);
}

#include "moc_chipbar.cpp"
