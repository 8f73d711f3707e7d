// SPDX-License-Identifier: MIT
#include "ui/review/countsbar.h"

#include "text/agetext.h"
#include "text/spantext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/countbutton.h"
#include "ui/widgets/labels.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qlocale.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>

#include <algorithm>
#include <utility>

namespace {

bool isStep(CountFilter filter)
{
    return filter <= CountFilter::Selected;
}

} // namespace

CountsBar::CountsBar(QWidget *parent)
    : QWidget(parent)
    , m_age(new ElidedLabel(this))
    , m_grid(new QGridLayout(this))
{
    m_age->setFont(Fonts::tabular(Fonts::small()));
    m_age->setTone(Tone::Dimmed);
    for (const CountFilter filter : CountFilters::All)
        m_buttons[filter] = addButton(filter);
    layOut();
    setCounts({}, 0);
    setFilter(m_filter);
}

CountButton *CountsBar::addButton(CountFilter filter)
{
    auto *button =
        new CountButton(isStep(filter) ? CountButton::Size::Large : CountButton::Size::Small, this);
    button->setToolTip(CountFilters::tip(filter, m_from));
    connect(button, &QAbstractButton::clicked, this, [this, filter] { choose(filter); });
    return button;
}

void CountsBar::layOut()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    m_columns = {{CountFilter::Fetched, {}},
                 {CountFilter::AtSite, {CountFilter::OtherSite, CountFilter::SiteUnknown}},
                 {CountFilter::SinceCutoff, {CountFilter::BeforeCutoff, CountFilter::Unreadable}},
                 {CountFilter::Selected, {CountFilter::LeftOut}}};
    int at = 0;
    for (Column &column : m_columns) {
        if (at > 0) {
            auto *arrow = new PlainLabel(QString(QChar(isRightToLeft() ? 0x2039 : 0x203A)), this);
            arrow->setTone(Tone::Dimmed);
            arrow->setContentsMargins(Spacing::of(0.5), 0, Spacing::of(0.5), 0);
            m_arrows.append(arrow);
            m_grid->addWidget(arrow, 0, at++, Qt::AlignCenter);
        }
        m_grid->addWidget(m_buttons[column.step], 0, at, Qt::AlignLeft);
        m_grid->addLayout(makeBehind(column), 1, at++);
    }
    m_grid->setColumnStretch(at, 1);
    m_grid->setRowStretch(2, 1);
}

QLayout *CountsBar::makeBehind(Column &column)
{
    column.layout = new QBoxLayout(QBoxLayout::LeftToRight);
    column.layout->setSpacing(0);
    if (column.behind.isEmpty()) {
        // As far in as the words of the buttons.
        column.layout->setContentsMargins(Spacing::margins(1, 0, 0, 0));
        column.layout->addWidget(m_age);
        m_age->setMinimumHeight(m_buttons[CountFilter::OtherSite]->sizeHint().height());
    }
    for (const CountFilter filter : column.behind)
        column.layout->addWidget(m_buttons[filter], 0, Qt::AlignLeft);
    column.layout->addStretch();
    return column.layout;
}

int CountsBar::widthOf(const Column &column, Behind behind) const
{
    int below = column.behind.isEmpty() ? column.layout->minimumSize().width() : 0;
    for (const CountFilter filter : column.behind) {
        const CountButton *button = m_buttons.at(filter);
        const int width = button->isHidden() ? 0 : button->sizeHint().width();
        below = behind == Behind::Beside ? below + width : std::max(below, width);
    }
    return std::max(below, m_buttons.at(column.step)->sizeHint().width());
}

int CountsBar::widthWith(Behind behind) const
{
    int width = 0;
    for (const QWidget *arrow : m_arrows)
        width += arrow->sizeHint().width();
    for (const Column &column : m_columns)
        width += widthOf(column, behind);
    return width;
}

QSize CountsBar::sizeHint() const
{
    const Column &first = m_columns.constFirst(); // the one with the age, which can be cut
    const int more = first.layout->sizeHint().width() - widthOf(first, Behind::Beside);
    return {widthWith(Behind::Beside) + std::max(more, 0), m_grid->sizeHint().height()};
}

QSize CountsBar::minimumSizeHint() const
{
    return {widthWith(Behind::Below), m_grid->minimumSize().height()};
}

bool CountsBar::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return isHandled;
}

void CountsBar::arrange()
{
    const bool haveRoom = widthWith(Behind::Beside) <= width();
    for (const Column &column : std::as_const(m_columns))
        column.layout->setDirection(haveRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CountsBar::setCounts(const ReviewCounts &counts, qint64 keptRows)
{
    m_counts = counts;
    m_areAllKept = keptRows >= counts.fetched;
    showCounts();
}

void CountsBar::showCounts()
{
    m_buttons[CountFilter::OtherSite]->setEnabled(m_areAllKept);
    for (const CountFilter filter : {CountFilter::Fetched, CountFilter::OtherSite}) {
        m_buttons[filter]->setToolTip(
            m_areAllKept ? CountFilters::tip(filter, m_from)
                         : tr("With all sites at once, the rows of other sites are counted only."));
    }
    for (const auto &[filter, button] : m_buttons) {
        const qint64 count = CountFilters::count(filter, m_counts);
        button->setCount(CountFilters::label(filter, count, m_from), QLocale().toString(count),
                         CountFilters::phrase(filter, count, m_from));
    }
    for (const CountFilter filter : {CountFilter::Unreadable, CountFilter::SiteUnknown}) {
        const bool hasAny = CountFilters::count(filter, m_counts) > 0;
        m_buttons[filter]->setToCheck(hasAny);
        m_buttons[filter]->setVisible(hasAny || m_filter == filter);
    }
}

void CountsBar::setAge(const DataAge &age, std::chrono::minutes limit, const QTimeZone &zone)
{
    const QString sentence = Wording::text(age, zone);
    const bool isOver = age.isOver(limit);
    const auto from = age.source == DataAge::Source::File ? CountedFrom::File : CountedFrom::Api;
    if (std::exchange(m_from, from) != from)
        showCounts();
    m_age->setText(Wording::brief(age, zone), {Wording::ago(age.age)});
    m_age->setDetail(isOver ? Wording::tooOld(limit) : sentence);
    m_age->setTone(isOver ? Tone::ToCheck : Tone::Dimmed);
    if (m_age->accessibleName() != sentence) // Qt tells a screen reader each time
        m_age->setAccessibleName(sentence);
}

void CountsBar::setFilter(CountFilter filter)
{
    m_filter = filter;
    for (const auto &[each, button] : m_buttons)
        button->setChecked(each == filter);
}

void CountsBar::choose(CountFilter filter)
{
    setFilter(filter == m_filter ? CountFilter::Fetched : filter);
    Q_EMIT filterChosen(m_filter);
}

#include "moc_countsbar.cpp"
