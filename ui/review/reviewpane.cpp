// SPDX-License-Identifier: MIT
#include "ui/review/reviewpane.h"

#include "models/rowscopy.h"
#include "ui/facets/chipbar.h"
#include "ui/facets/facetcolumn.h"
#include "ui/facets/facetpane.h"
#include "ui/look/labels.h"
#include "ui/look/spacing.h"
#include "ui/review/countsbar.h"
#include "ui/review/detailspane.h"
#include "ui/review/narrowing.h"
#include "ui/review/outageview.h"
#include "ui/review/rowchooser.h"
#include "ui/review/rowcopier.h"
#include "ui/review/searchbox.h"
#include "ui/review/selectionsum.h"
#include "ui/review/statusline.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qsplitter.h>
#include <QtWidgets/qstackedwidget.h>

ReviewPane::ReviewPane(QThreadPool &pool, const QTimeZone &localZone, QWidget *parent)
    : QWidget(parent)
    , m_arranger(m_model, pool)
    , m_head(new QWidget(this))
    , m_counts(new CountsBar)
    , m_search(new SearchBox)
    , m_sentence(new ElidedLabel)
    , m_tools(new QWidget(this))
    , m_stack(new QStackedWidget)
    , m_view(new OutageView(m_model))
    , m_details(new DetailsPane(localZone, this))
    , m_status(new StatusLine)
    , m_sum(new SelectionSum(*m_view, m_model, pool, this))
    , m_chooser(new RowChooser(*m_view, m_model, pool, this))
    , m_copier(new RowCopier(pool, this))
    , m_facets(new FacetPane)
    , m_facetColumn(new FacetColumn(m_facets))
    , m_chips(new ChipBar)
    , m_narrowing(
          new Narrowing(m_arranger, {*m_counts, *m_search, *m_facets, *m_chips, *m_sentence}, this))
{
    m_details->hide();
    layOut();
    connectParts();
    connectCopier();
}

ReviewPane::~ReviewPane()
{
    delete m_narrowing;
    delete m_sum;
    delete m_chooser;
    delete m_view; // before the model that it shows
}

void ReviewPane::layOut()
{
    m_sentence->setTone(Tone::Dimmed);
    m_sentence->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *right = new QVBoxLayout;
    right->setSpacing(Spacing::of(0.5));
    right->addWidget(m_search, 0, Qt::AlignRight);
    right->addWidget(m_sentence);
    auto *head = new QHBoxLayout(m_head);
    Spacing::apply(head, 1, 1, 2);
    head->setContentsMargins(Spacing::of(1), Spacing::of(1), Spacing::of(2), Spacing::of(1));
    head->addWidget(m_counts);
    head->addLayout(right, 1);

    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    // One line for what narrows the rows and what is marked among them: the rest is the table's.
    auto *line = new QHBoxLayout(m_tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_chips);
    line->addWidget(m_status, 1);
    layout->addWidget(m_tools);
    layout->addWidget(makeMiddle(), 1);
}

QWidget *ReviewPane::makeMiddle()
{
    auto *middle = new QSplitter(Qt::Horizontal);
    middle->addWidget(m_facetColumn);
    middle->addWidget(m_stack);
    middle->setChildrenCollapsible(false);
    middle->setStretchFactor(1, 1);
    m_facetColumn->hide();
    // Esc in any of them clears the filters; the search first clears itself.
    for (QWidget *each : {m_head, static_cast<QWidget *>(m_chips)})
        each->installEventFilter(this);
    return middle;
}

bool ReviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        clearFilters();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        clearFilters();
    else
        QWidget::keyPressEvent(event);
}

void ReviewPane::connectParts()
{
    connect(m_chips, &ChipBar::facetsToggled, this, &ReviewPane::showFacets);
    connect(m_narrowing, &Narrowing::cleared, m_facetColumn, &FacetColumn::clearSearch);
    connect(m_search, &SearchBox::leftForRows, m_view, qOverload<>(&QWidget::setFocus));
    connect(&m_model, &OutageTableModel::sortRequested, this,
            [this](const std::optional<SortBy> &sort) {
                ViewQuery query = m_arranger.query();
                query.sort = sort;
                m_arranger.setQuery(query);
            });
    connect(&m_arranger, &ReviewArranger::arranged, this, &ReviewPane::shownRowsChanged);
    connect(&m_arranger, &ReviewArranger::facetsCounted, this,
            [this] { Q_EMIT hiddenSentenceChanged(hiddenSentence()); });
    connect(m_view, &OutageView::inclusionRequested, m_chooser, &RowChooser::choose);
    connect(m_chooser, &RowChooser::inclusionRequested, this, &ReviewPane::inclusionRequested);
    connect(m_view, &OutageView::choiceOfManyRequested, m_chooser, &RowChooser::chooseMarked);
    connect(m_chooser, &RowChooser::reviewRequested, this, &ReviewPane::reviewRequested);
    connect(m_chooser, &RowChooser::manyChosen, this, &ReviewPane::manyChosen);
    connect(m_chooser, &RowChooser::choicesRequested, this, &ReviewPane::choicesRequested);
    connect(m_view, &OutageView::currentRowChanged, this,
            [this](qsizetype row) { m_details->showRow(m_model.review(), row); });
}

void ReviewPane::setReview(const Review &review)
{
    m_review = review;
    m_chooser->setReview(review);
    m_facetColumn->setDeviceCount(review.site().devices().size());
    m_narrowing->setReview(review);
    m_arranger.setReview(review);
}

void ReviewPane::updateComparison(const Review &review, const QString &sentence)
{
    m_chips->setComparison(sentence);
    m_view->showComparison(!sentence.isEmpty());
    if (&review.comparison() != &m_review.comparison())
        updateChoices(review);
}

void ReviewPane::showFacets(bool areShown)
{
    m_areFacetsChosen = areShown;
    m_facetColumn->setVisible(areShown && m_hasTools);
    m_chips->setFacetsShown(areShown);
    Q_EMIT facetsShown(areShown);
}

QWidget *ReviewPane::facets() const
{
    return m_facets;
}

QWidget *ReviewPane::middle() const
{
    return m_stack;
}

bool ReviewPane::areFacetsShown() const
{
    return m_areFacetsChosen;
}

void ReviewPane::updateChoices(const Review &review)
{
    m_review = review;
    m_chooser->updateChoices(review);
    m_narrowing->setReview(review);
    m_arranger.updateChoices(review);
    m_narrowing->refresh();
}

void ReviewPane::showTools(bool areShown)
{
    m_hasTools = areShown;
    m_facetColumn->setVisible(areShown && m_areFacetsChosen);
    m_chips->setVisible(areShown);
    m_status->setVisible(areShown);
}

void ReviewPane::showInsteadOfTable(QWidget *page)
{
    if (page != nullptr && m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page != nullptr ? page : m_view);
}

CountFilter ReviewPane::filter() const
{
    return m_narrowing->filter();
}

void ReviewPane::setFilter(CountFilter filter)
{
    m_narrowing->setFilter(filter);
}

void ReviewPane::clearFilters()
{
    m_narrowing->clear();
}

void ReviewPane::goToCheck(int step)
{
    m_view->setFocus(Qt::ShortcutFocusReason); // first: then the row counts as chosen
    if (!m_view->goToCheck(step))
        m_status->say(tr("None of the rows shown is to check."));
}

void ReviewPane::toggleToCheck()
{
    m_narrowing->toggleToCheck();
}

void ReviewPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ReviewPane::setZone(const QTimeZone &zone)
{
    ViewQuery query = m_arranger.query();
    query.zone = zone;
    m_arranger.setQuery(query);
    m_details->setZone(zone);
    m_status->setZone(zone);
}

void ReviewPane::setZoneActions(const QList<QAction *> &actions)
{
    m_status->setZoneActions(actions);
}

void ReviewPane::connectCopier()
{
    connect(m_sum, &SelectionSum::changed, m_status, &StatusLine::setSummary);
    connect(m_view, &OutageView::copyRequested, this, [this] { copyRows(false); });
    connect(m_copier, &RowCopier::started, this, [this](qsizetype rows) {
        m_status->say(tr("Copying %Ln row(s)…", nullptr, int(rows)));
    });
    connect(m_copier, &RowCopier::copied, this,
            [this](qint64 rows) { m_status->say(tr("%Ln row(s) copied", nullptr, int(rows))); });
    connect(m_copier, &RowCopier::refused, this, [this](qsizetype rows) {
        m_status->say(tr("%Ln row(s) are too many to copy: mark at most %1.", nullptr, int(rows))
                          .arg(QLocale().toString(RowCopier::RowLimit)));
    });
}

void ReviewPane::copyRows(bool hasHeaders)
{
    CopyRequest request{.review = m_model.review(),
                        .order = m_model.order(),
                        .places = m_view->markedPlaces(),
                        .columns = m_view->shownColumns(),
                        .zone = m_model.zone(),
                        .hasHeaders = hasHeaders};
    if (!request.places.isEmpty())
        m_copier->copy(request);
}

void ReviewPane::copyCell()
{
    if (const QModelIndex cell = m_view->currentIndex(); cell.isValid()) {
        copyText(copiedCell(m_model.review(), m_model.row(cell), OutageColumn(cell.column()),
                            m_model.zone()));
    }
}

void ReviewPane::copyReceivedCell()
{
    if (const QModelIndex cell = m_view->currentIndex(); cell.isValid()) {
        copyText(receivedCell(m_model.review(), m_model.row(cell), OutageColumn(cell.column()),
                              m_model.zone()));
    }
}

void ReviewPane::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_status->say(text.isEmpty() ? tr("An empty cell was copied") : tr("Copied: %1").arg(text));
}

QString ReviewPane::currentDevice() const
{
    const qsizetype row = m_view->currentRow();
    return row < 0 ? QString() : m_model.review().table().deviceId(row);
}

void ReviewPane::showOnlyDevice()
{
    const QString id = currentDevice();
    const qsizetype row = m_view->currentRow();
    if (id.isEmpty())
        return;
    FacetFilter facets;
    if (const qsizetype device = m_model.review().siteDevice(row); device >= 0)
        facets.devices = {device};
    else
        m_search->setText(id); // the facets know this site's devices
    m_narrowing->setFacets(facets);
}

QString ReviewPane::hiddenSentence() const
{
    return ViewText::hiddenSentence(m_arranger.facets().selectedShown, m_review.counts().selected);
}

QUndoStack &ReviewPane::undoStack()
{
    return m_chooser->undoStack();
}

bool ReviewPane::isChoosing() const
{
    return m_chooser->isChoosing();
}

void ReviewPane::includeAll()
{
    m_chooser->includeAll();
}

void ReviewPane::noteMarked(const QString &note)
{
    m_chooser->noteMarked(note);
}

void ReviewPane::leaveOutMarked(const QString &reason)
{
    m_chooser->leaveOutMarked(reason);
}

QByteArray ReviewPane::saveState() const
{
    return m_view->saveColumns();
}

void ReviewPane::restoreState(const QByteArray &state)
{
    m_view->restoreColumns(state);
}
