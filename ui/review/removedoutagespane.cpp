// SPDX-License-Identifier: MIT
#include "ui/review/removedoutagespane.h"

#include "models/removedrows.h"
#include "ui/review/columnfit.h"
#include "ui/review/outagedelegate.h"
#include "ui/review/selectionrestorer.h"
#include "ui/theme/buttons.h"
#include "ui/theme/edgemargin.h"
#include "ui/theme/fonts.h"
#include "ui/theme/rowfocus.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtCore/qlocale.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qtableview.h>

#include <algorithm>
#include <array>

namespace {

constexpr int MostRows = 5;
constexpr int LeastRows = 2;

/// What is known of a record that is no longer received; it has no verdict.
constexpr std::array Columns{DeviceColumn, BeginColumn, EndColumn, DurationColumn, DeviceIdColumn};

} // namespace

RemovedOutagesPane::RemovedOutagesPane(QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_arranger(m_model, pool)
    , m_heading(wrappedLabel({}, this))
    , m_view(new QTableView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(hairline(Qt::Horizontal, this));
    m_heading->setFont(Fonts::strong());
    m_heading->setContentsMargins(Spacing::of(2), Spacing::of(0.75), Spacing::of(2),
                                  Spacing::of(0.75));
    layout->addWidget(m_heading);
    layout->addWidget(m_view, 1);
    setUpView();
    connect(&m_model, &OutageTableModel::sortRequested, this,
            [this](const std::optional<SortBy> &sort) {
                m_sort = sort;
                askAgain();
            });
    connect(&m_arranger, &ViewSorter::arranged, this, [this] {
        sayHowMany();
        Q_EMIT arranged();
    });
    hide();
}

RemovedOutagesPane::~RemovedOutagesPane()
{
    delete m_view; // before the model that it shows
}

void RemovedOutagesPane::setUpView()
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new OutageDelegate(m_view));
    m_view->setAccessibleName(tr("Gone outages"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(Spacing::rowHeight());
    EdgeMargin::apply(*m_view);
    QHeaderView *header = m_view->horizontalHeader();
    // As in the outages' own table: else a large selection makes every repaint slow.
    header->setSelectionModel(new QItemSelectionModel(&m_model, header));
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setAccessibleName(tr("Columns of the gone outages"));
    header->setStretchLastSection(true);
    for (int column = 0; column < OutageColumnCount; ++column)
        header->setSectionHidden(column, std::ranges::find(Columns, column) == Columns.end());
    m_view->setSortingEnabled(true);
    m_view->setMinimumHeight(header->sizeHint().height() + LeastRows * Spacing::rowHeight());
    new ColumnFit(*m_view, m_model);
    new SelectionRestorer(*m_view, m_model);
    RowFocus::follow(*m_view);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RemovedOutagesPane::markedRowsChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RemovedOutagesPane::markedRowsChanged);
}

bool RemovedOutagesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            Q_EMIT copyRequested();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            event->ignore(); // clears all filters, elsewhere
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RemovedOutagesPane::setRemoved(const Review &removed, const QString &sentence)
{
    m_sentence = sentence;
    const bool isAnother = &removed.table() != &m_removed.table();
    m_removed = removed;
    if (isAnother) {
        m_arranger.setReview(removed);
        askAgain();
    }
    sayHowMany();
}

void RemovedOutagesPane::ask(const ViewQuery &query, qsizetype siteDevices)
{
    m_asked = query;
    m_siteDevices = siteDevices;
    askAgain();
}

void RemovedOutagesPane::askAgain()
{
    m_arranger.setQuery(RemovedRows::query(m_asked, m_sort, m_removed, m_siteDevices));
}

void RemovedOutagesPane::sayHowMany()
{
    const QLocale locale;
    const qint64 all = m_removed.rowCount();
    const bool areAllShown = matchingRows() == all;
    m_heading->setText(
        areAllShown ? m_sentence
                    //: what the rows are gone of, and how many of them are shown
                    : tr("%1 (%2 of %3 shown)")
                          .arg(m_sentence, locale.toString(matchingRows()), locale.toString(all)));
    m_view->setAccessibleDescription(m_heading->text());
}

int RemovedOutagesPane::wantedHeight() const
{
    const int rows = int(std::min<qint64>(matchingRows(), MostRows));
    return m_heading->sizeHint().height() + m_view->horizontalHeader()->sizeHint().height() +
           std::max(rows, LeastRows) * Spacing::rowHeight() + Spacing::of(2);
}

CopyRequest RemovedOutagesPane::copyRequest(bool hasHeaders) const
{
    CopyRequest request{.review = m_model.review(),
                        .order = m_model.order(),
                        .columns = {Columns.begin(), Columns.end()},
                        .zone = m_model.zone(),
                        .hasHeaders = hasHeaders};
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        request.places.append({range.top(), range.bottom()});
    request.places = inOrder(std::move(request.places));
    return request;
}

#include "moc_removedoutagespane.cpp"
