// SPDX-License-Identifier: MIT
#include "ui/review/countsbar.h"

#include "text/agetext.h"
#include "text/spantext.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/countbutton.h"
#include "ui/widgets/labels.h"

#include <QtCore/qlocale.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>

namespace {

bool isStep(CountFilter filter)
{
    return filter <= CountFilter::Selected;
}

} // namespace

CountsBar::CountsBar(QWidget *parent)
    : QWidget(parent)
    , m_age(new ElidedLabel(this))
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
    button->setToolTip(CountFilters::tip(filter));
    connect(button, &QAbstractButton::clicked, this, [this, filter] { choose(filter); });
    return button;
}

void CountsBar::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(0);
    int column = 0;
    for (const CountFilter step : {CountFilter::Fetched, CountFilter::AtSite,
                                   CountFilter::SinceCutoff, CountFilter::Selected}) {
        if (column > 0) {
            auto *arrow = new PlainLabel(QString(QChar(isRightToLeft() ? 0x2039 : 0x203A)), this);
            arrow->setTone(Tone::Dimmed);
            arrow->setContentsMargins(Spacing::of(0.5), 0, Spacing::of(0.5), 0);
            grid->addWidget(arrow, 0, column++, Qt::AlignCenter);
        }
        grid->addWidget(m_buttons[step], 0, column++, Qt::AlignLeft);
    }
    const auto leftBehind = [&](int at, std::initializer_list<CountFilter> filters) {
        auto *row = new QHBoxLayout;
        row->setSpacing(0);
        for (const CountFilter filter : filters)
            row->addWidget(m_buttons[filter]);
        row->addStretch();
        grid->addLayout(row, 1, at);
    };
    auto *age = new QHBoxLayout;
    age->setContentsMargins(Spacing::margins(1, 0, 0, 0)); // as far in as the words of the buttons
    age->addWidget(m_age);
    grid->addLayout(age, 1, 0);
    leftBehind(2, {CountFilter::OtherSite, CountFilter::SiteUnknown});
    leftBehind(4, {CountFilter::BeforeCutoff, CountFilter::Unreadable});
    leftBehind(6, {CountFilter::LeftOut});
    grid->setColumnStretch(column, 1);
    grid->setRowStretch(2, 1);
}

void CountsBar::setCounts(const ReviewCounts &counts, qint64 keptRows)
{
    const bool areAllKept = keptRows >= counts.fetched;
    m_buttons[CountFilter::OtherSite]->setEnabled(areAllKept);
    for (const CountFilter filter : {CountFilter::Fetched, CountFilter::OtherSite}) {
        m_buttons[filter]->setToolTip(
            areAllKept ? CountFilters::tip(filter)
                       : tr("With all sites at once, the rows of other sites are counted only."));
    }
    for (const auto &[filter, button] : m_buttons) {
        const qint64 count = CountFilters::count(filter, counts);
        button->setCount(CountFilters::label(filter, count), QLocale().toString(count),
                         CountFilters::phrase(filter, count));
    }
    for (const CountFilter filter : {CountFilter::Unreadable, CountFilter::SiteUnknown}) {
        const bool hasAny = CountFilters::count(filter, counts) > 0;
        m_buttons[filter]->setToCheck(hasAny);
        m_buttons[filter]->setVisible(hasAny || m_filter == filter);
    }
}

void CountsBar::setAge(const DataAge &age, std::chrono::minutes limit, const QTimeZone &zone)
{
    const QString sentence = Wording::text(age, zone);
    const bool isOver = age.isOver(limit);
    m_age->setText(Wording::brief(age, zone), {Wording::ago(age.age)});
    m_age->setDetail(isOver ? Wording::tooOld(limit) : sentence);
    m_age->setTone(isOver ? Tone::ToCheck : Tone::Dimmed);
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
