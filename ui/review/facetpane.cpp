// SPDX-License-Identifier: MIT
#include "ui/review/facetpane.h"

#include "ui/theme/edgemargin.h"
#include "ui/theme/fonts.h"
#include "ui/theme/rowfocus.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tone.h"
#include "ui/widgets/itemdecorator.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qscrollbar.h>

#include <algorithm>

namespace {

// In units of the rhythm.
constexpr double Narrowest = 20;
constexpr double Widest = 32;

constexpr int LinesToMeasure = 300;

void dress(QStyleOptionViewItem &option, const FacetLine &line, int column)
{
    const bool isCount = column == FacetModel::CountColumn;
    if (line.isTitle)
        option.font = Fonts::strong();
    else if (isCount)
        option.font = Fonts::tabular(Fonts::body());
    option.fontMetrics = QFontMetrics(option.font);
    if (isCount || !line.isValue())
        setTextTone(option.palette, Tone::Dimmed);
}

} // namespace

FacetPane::FacetPane(QWidget *parent)
    : QTableView(parent)
{
    setModel(&m_model);
    const auto decorate = [this](QStyleOptionViewItem &option, const QModelIndex &index) {
        dress(option, m_model.line(index.row()), index.column());
    };
    setItemDelegate(new ItemDecorator(decorate, this));
    setAccessibleName(tr("Filters"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Spacing::rowHeight());
    EdgeMargin::apply(*this);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(FacetModel::ValueColumn, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(FacetModel::CountColumn, QHeaderView::Fixed);
    RowFocus::follow(*this);
    connect(this, &QAbstractItemView::clicked, this, &FacetPane::toggle);
}

void FacetPane::show(const Review &review, const FacetCounts &counts, const FacetFilter &chosen)
{
    const QModelIndex before = currentIndex();
    const FacetLine line = before.isValid() ? m_model.line(before.row()) : FacetLine();
    m_review = review;
    m_counts = counts;
    m_chosen = chosen;
    m_model.setLines(facetLines(review, counts, chosen, m_deviceText, m_ids));
    fitColumns();
    const int row = before.isValid() ? m_model.rowOf(line) : -1;
    if (row >= 0 && currentIndex().row() != row)
        setCurrentIndex(m_model.index(row, FacetModel::ValueColumn));
}

void FacetPane::setDeviceText(const QString &text)
{
    m_deviceText = text;
    show(Review(m_review), FacetCounts(m_counts), FacetFilter(m_chosen));
}

void FacetPane::setIds(Ids ids)
{
    m_ids = ids;
    show(Review(m_review), FacetCounts(m_counts), FacetFilter(m_chosen));
}

void FacetPane::fitColumns()
{
    int label = 0;
    int count = 0;
    for (int row = 0; row < std::min(m_model.rowCount(), LinesToMeasure); ++row) {
        const auto widthOf = [&](int column) {
            return sizeHintForIndex(m_model.index(row, column)).width();
        };
        label = std::max(label, widthOf(FacetModel::ValueColumn));
        count = std::max(count, widthOf(FacetModel::CountColumn));
    }
    horizontalHeader()->resizeSection(FacetModel::CountColumn, count + Spacing::of(0.5));
    const int bar = verticalScrollBar()->sizeHint().width();
    const int wanted = label + EdgeMargin::shift(this) + count + bar + Spacing::of(2.5);
    // Wider it would take the table's room: longer names are cut, and whole in their tool tips.
    setMinimumWidth(std::clamp(wanted, Spacing::of(Narrowest), Spacing::of(Widest)));
}

QSize FacetPane::sizeHint() const
{
    return {minimumWidth(), QTableView::sizeHint().height()};
}

void FacetPane::toggle(const QModelIndex &index)
{
    if (!index.isValid() || !m_model.line(index.row()).isValue())
        return;
    const FacetFilter next = toggled(m_chosen, m_model.line(index.row()).value);
    Q_EMIT filterChosen(next);
}

void FacetPane::goToEnd(bool isLast)
{
    const int rows = m_model.rowCount();
    for (int i = 0; i < rows; ++i) {
        const int row = isLast ? rows - 1 - i : i;
        if (m_model.line(row).isValue()) {
            setCurrentIndex(m_model.index(row, FacetModel::ValueColumn));
            return;
        }
    }
}

void FacetPane::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        goToEnd(false);
}

void FacetPane::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle(currentIndex());
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        goToEnd(event->key() == Qt::Key_End);
        return;
    case Qt::Key_Escape:
        event->ignore(); // clears all filters, elsewhere
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

bool FacetPane::edit(const QModelIndex &, EditTrigger, QEvent *)
{
    return false;
}

#include "moc_facetpane.cpp"
