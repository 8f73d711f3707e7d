// SPDX-License-Identifier: MIT
#include "ui/widgets/factsgrid.h"

#include "text/oneline.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtWidgets/qgridlayout.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestValue = 1000;
constexpr qsizetype LongestLine = 60;

} // namespace

FactsGrid::FactsGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(Spacing::of(2));
    m_layout->setVerticalSpacing(Spacing::of(0.5));
    m_layout->setColumnStretch(1, 3);
    m_layout->setColumnStretch(3, 2);
}

void FactsGrid::add(const QString &name, const QString &value, Kind kind, Room room)
{
    const bool goesRight = m_isHalfTaken && room == Room::HalfLine;
    if (m_isHalfTaken && !goesRight)
        ++m_row;
    auto *label = new PlainLabel(name, this);
    label->setTone(Tone::Dimmed);
    const int column = goesRight ? 2 : 0;
    m_layout->addWidget(label, m_row, column, Qt::AlignLeft | Qt::AlignTop);
    PlainLabel *words = makeValue(name, value, kind);
    m_values.insert(name, words);
    m_layout->addWidget(words, m_row, column + 1, 1, room == Room::Line ? -1 : 1, Qt::AlignTop);
    m_isHalfTaken = room == Room::HalfLine && !goesRight;
    if (!m_isHalfTaken)
        ++m_row;
}

void FactsGrid::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{m_layout->takeAt(0)})
        delete item->widget();
    m_values.clear();
    m_row = 0;
    m_isHalfTaken = false;
}

void FactsGrid::setValue(const QString &name, const QString &value)
{
    fill(*m_values.value(name), name, value);
}

void FactsGrid::setDetail(const QString &name, const QString &detail)
{
    PlainLabel &words = *m_values.value(name);
    words.setToolTip(detail.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    words.setAccessibleDescription(detail);
}

PlainLabel *FactsGrid::makeValue(const QString &name, const QString &value, Kind kind)
{
    PlainLabel *words = wrappedLabel({}, this);
    fill(*words, name, value);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setFont(kind == Kind::Code ? Fonts::mono() : Fonts::tabular(words->font()));
    words->setContentsMargins(0, Fonts::dropOf(words->font()), 0, 0);
    return words;
}

void FactsGrid::fill(PlainLabel &words, const QString &name, const QString &value)
{
    const QString text = oneLine(value, LongestValue);
    words.setText(text);
    // A word without end is cut at the edge: the whole of it can still be read.
    words.setToolTip(text.size() > LongestLine ? toolTipText(text) : QString());
    //: A fact as a screen reader says it: its name, then its value
    words.setAccessibleName(name.isEmpty() ? text : tr("%1: %2").arg(name, text));
}

#include "moc_factsgrid.cpp"
