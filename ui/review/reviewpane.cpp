// SPDX-License-Identifier: MIT
#include "ui/review/reviewpane.h"

#include "models/removedrows.h"
#include "text/verdicttext.h"
#include "ui/review/chipbar.h"
#include "ui/review/comparisonline.h"
#include "ui/review/countsbar.h"
#include "ui/review/detailspane.h"
#include "ui/review/facetcolumn.h"
#include "ui/review/facetpane.h"
#include "ui/review/filtercontroller.h"
#include "ui/review/outageview.h"
#include "ui/review/removedoutagespane.h"
#include "ui/review/reviewclipboard.h"
#include "ui/review/revieweditor.h"
#include "ui/review/selectionadder.h"
#include "ui/review/statusline.h"
#include "ui/theme/spacing.h"
#include "ui/timeline/devicespane.h"
#include "ui/timeline/lanesview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/toolarea.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qsplitter.h>
#include <QtWidgets/qstackedwidget.h>

#include <algorithm>

ReviewPane::ReviewPane(QThreadPool &pool, const QTimeZone &localZone, QWidget *parent)
    : QWidget(parent)
    , m_timeline(m_model)
    , m_arranger(m_model, pool)
    , m_head(new QWidget(this))
    , m_counts(new CountsBar)
    , m_search(new SearchBox)
    , m_sentence(new ElidedLabel)
    , m_comparison(new ComparisonLine)
    , m_stack(new QStackedWidget)
    , m_view(new OutageView(m_model))
    , m_details(new DetailsPane(localZone, this))
    , m_status(new StatusLine)
    , m_sum(new SelectionAdder(*m_view, m_model, pool, this))
    , m_editor(
          new ReviewEditor([this]() -> const Review & { return m_arranger.review(); }, pool, this))
    , m_removed(new RemovedOutagesPane(pool))
    , m_clipboard(new ReviewClipboard({*m_view, m_model, *m_removed, *m_status}, pool, this))
    , m_rows(new QSplitter(Qt::Vertical))
    , m_devices(new DevicesPane(m_model, m_timeline, pool))
    , m_lanesAndRows(new QSplitter(Qt::Vertical))
    , m_facets(new FacetPane)
    , m_facetColumn(new FacetColumn(m_facets))
    , m_chips(new ChipBar)
    , m_narrowing(new FilterController(
          m_arranger,
          {*m_counts, *m_search, *m_facets, *m_chips, *m_sentence, *m_removed, *m_comparison},
          this))
{
    m_tools = new ToolArea(m_chips, m_comparison, m_status, this);
    m_details->hide();
    layOut();
    connectParts();
    connectTimeline();
}

ReviewPane::~ReviewPane()
{
    delete m_narrowing;
    delete m_clipboard;
    delete m_sum;
    delete m_editor;
    delete m_view; // before the model that it shows
    delete m_devices;
    delete m_removed;
}

void ReviewPane::layOut()
{
    m_sentence->setTone(Tone::Dimmed);
    m_sentence->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *right = new QVBoxLayout;
    right->setSpacing(0); // what stands there is in line with what stands below the counts
    right->addWidget(m_search, 0, Qt::AlignRight);
    auto *news = new QHBoxLayout;
    news->addWidget(m_sentence, 1);
    right->addLayout(news);
    m_tools->offerHead(m_head, m_counts, news);
    auto *head = new QHBoxLayout(m_head);
    Spacing::apply(head, 1, 1, 2);
    head->setContentsMargins(Spacing::margins(1, 0.5, 2, 0.5));
    head->addWidget(m_counts);
    head->addLayout(right, 1);

    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tools);
    layout->addWidget(makeMiddle(), 1);
}

QWidget *ReviewPane::makeMiddle()
{
    m_rows->addWidget(m_stack);
    m_rows->addWidget(m_removed);
    m_rows->setChildrenCollapsible(false);
    m_rows->setStretchFactor(0, 1);
    auto *middle = new QSplitter(Qt::Horizontal);
    middle->addWidget(m_facetColumn);
    m_lanesAndRows->addWidget(m_devices);
    m_lanesAndRows->addWidget(m_rows);
    m_lanesAndRows->setChildrenCollapsible(false);
    m_lanesAndRows->setStretchFactor(1, 1);
    m_devices->hide();
    middle->addWidget(m_lanesAndRows);
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
    if (watched == m_lanesAndRows) {
        if (event->type() == QEvent::Resize)
            placeDevices(); // also where larger text has taken the room
        return false;
    }
    if (watched == m_devices->view()) {
        if (event->type() == QEvent::FocusIn)
            m_clipboard->leaveRemoved();
        return false;
    }
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
    connect(m_narrowing, &FilterController::cleared, m_facetColumn, &FacetColumn::clearSearch);
    connect(m_search, &SearchBox::leftForRows, m_view, qOverload<>(&QWidget::setFocus));
    connect(&m_model, &OutageTableModel::sortRequested, this,
            [this](const std::optional<SortBy> &sort) {
                ViewQuery query = m_arranger.query();
                query.sort = sort;
                m_showsFirst = true;
                m_narrowing->setQuery(query);
            });
    connect(&m_arranger, &ViewSorter::started, this, [this] {
        if (m_areDevicesChosen)
            m_devices->prepare(m_arranger.review(), m_arranger.query());
    });
    connect(&m_arranger, &ViewSorter::arranged, this, [this] {
        placeRemoved();
        if (std::exchange(m_showsFirst, false))
            m_view->scrollToTop();
        Q_EMIT shownRowsChanged();
        goToWantedRows();
    });
    connect(m_removed, &RemovedOutagesPane::arranged, this, [this] {
        placeRemoved();
        Q_EMIT shownRowsChanged();
    });
    connect(&m_arranger, &ViewSorter::facetsCounted, this,
            [this] { Q_EMIT hiddenSentenceChanged(hiddenSentence()); });
    connect(m_view, &OutageView::inclusionRequested, this,
            [this](const QList<qsizetype> &rows, bool included) {
                if (showsNewestRows())
                    m_editor->setIncluded(rows, included);
            });
    connect(m_view, &OutageView::choiceRefused, this, [this] {
        if (const QString why = whyNoChoice(); !why.isEmpty())
            m_status->say(why);
    });
    connect(m_view, &OutageView::choiceOfManyRequested, this, [this](std::optional<bool> included) {
        using Kind = ManyChoices::Kind;
        const Kind kind = !included ? Kind::Toggle : *included ? Kind::Include : Kind::LeaveOut;
        decideOnMarked({.kind = kind});
    });
    connect(m_sum, &SelectionAdder::changed, m_status, &StatusLine::setSummary);
    connect(m_view, &OutageView::currentRowChanged, this,
            [this](qsizetype row) { m_details->showRow(m_model.review(), row); });
    connectDetails();
}

void ReviewPane::connectDetails()
{
    connect(m_details, &DetailsPane::rowRequested, this, &ReviewPane::goToRow);
    connect(m_details, &DetailsPane::neighbourRequested, this, [this](qsizetype row) {
        const bool isShown = showsNewestRows() && m_model.order().place(row) >= 0;
        if (isShown)
            m_view->goToRow(row);
        else
            goToRow(row); // which makes the filters give way
    });
    connect(m_details, &DetailsPane::inclusionRequested, this,
            [this](qsizetype row, bool included) {
                if (showsNewestRows())
                    m_editor->setIncluded({row}, included);
            });
    connect(m_details, &DetailsPane::noteGiven, this, [this](qsizetype row, const QString &note) {
        if (showsNewestRows())
            m_editor->setNote({row}, m_cleaned(note));
    });
    connect(m_details, &DetailsPane::lookedAtRequested, this, [this](qsizetype row) {
        if (showsNewestRows())
            m_editor->toggleLookedAt({row});
    });
    connect(m_details, &DetailsPane::left, m_view, qOverload<>(&QWidget::setFocus));
}

void ReviewPane::connectTimeline()
{
    connect(m_view, &OutageView::timelineZoomed, &m_timeline,
            qOverload<double, qint64>(&Timeline::zoom));
    connect(m_view, &OutageView::timelinePanned, &m_timeline, &Timeline::pan);
    const LanesView *lanes = m_devices->view();
    connect(m_view, &OutageView::currentRowChanged, m_devices, &DevicesPane::setCurrentOutage);
    connect(lanes, &LanesView::outageRequested, m_view, &OutageView::goToRow);
    connect(lanes, &LanesView::toggleRequested, m_view, &OutageView::toggleSelection);
    connect(lanes, &LanesView::copyRequested, this, [this] { m_clipboard->copyRows(false); });
    connect(&m_devices->lanes(), &LanesModel::laidOut, this, &ReviewPane::placeDevices);
    m_devices->view()->installEventFilter(this);
    m_lanesAndRows->installEventFilter(this);
}

bool ReviewPane::hasRowFocus() const
{
    return m_view->hasFocus() || m_devices->view()->hasFocus();
}

void ReviewPane::showDevices(bool areShown)
{
    const bool losesFocus = !areShown && m_devices->view()->hasFocus();
    m_areDevicesChosen = areShown;
    m_devices->setVisible(areShown && m_hasTools);
    if (losesFocus)
        m_view->setFocus();
    placeDevices();
    Q_EMIT devicesShown(areShown);
}

void ReviewPane::goToDevices()
{
    const bool isThere = m_devices->view()->hasFocus();
    showDevices(!isThere);
    if (!isThere)
        m_devices->view()->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPane::placeDevices()
{
    constexpr double RoomForBoth = 210; // units: as wide as this both fit side by side
    constexpr double RoomForAll = 40;   // of lanes with all that belongs to them, and rows
    const bool isWide = m_lanesAndRows->width() >= Spacing::of(RoomForBoth);
    const auto orientation = isWide ? Qt::Horizontal : Qt::Vertical;
    const bool isLow = !isWide && m_lanesAndRows->height() < Spacing::of(RoomForAll);
    m_devices->setLow(isLow);
    const bool isPlaced =
        m_lanesAndRows->orientation() == orientation && m_arePlaced && m_areDevicesLow == isLow;
    if (isPlaced || m_devices->isHidden() || m_devices->lanes().rowCount() == 0)
        return; // without lanes it is not known how high they want to be
    m_arePlaced = true;
    m_areDevicesLow = isLow;
    m_lanesAndRows->setOrientation(orientation);
    const int room = isWide ? m_lanesAndRows->width() : m_lanesAndRows->height();
    const int share = isLow ? room / 2 : room * 2 / 5;
    const int wanted = isWide ? share : std::min(m_devices->wantedHeight(), share);
    m_lanesAndRows->setSizes({wanted, room - wanted});
}

void ReviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeDevices();
}

void ReviewPane::fitMarked()
{
    const SelectionTotals &marked = m_sum->totals();
    if (!marked.firstBegin && !marked.lastEnd)
        return;
    const qint64 begin = marked.firstBegin.value_or(*marked.lastEnd).milliseconds;
    const qint64 end = marked.lastEnd.value_or(*marked.firstBegin).milliseconds;
    m_timeline.show(withMargin({std::min(begin, end), std::max(begin, end)}, 0.05));
}

void ReviewPane::setReview(const Review &review)
{
    m_wantedRows.clear();
    m_editor->setReview(review);
    m_facetColumn->setDeviceCount(review.site().devices().size());
    m_narrowing->setReview(review);
    m_arranger.setReview(review);
}

void ReviewPane::updateComparison(const Review &review, const ComparisonNews &news)
{
    m_comparison->setNews(news);
    m_removed->setRemoved(news.removed, news.removedSentence);
    m_view->showComparison(!news.sentence.isEmpty());
    if (&review.comparison() != &m_arranger.review().comparison())
        updateChoices(review);
}

void ReviewPane::setAge(const DataAge &age, std::chrono::minutes limit)
{
    m_counts->setAge(age, limit, zone());
}

void ReviewPane::showFacets(bool areShown)
{
    m_areFacetsChosen = areShown;
    m_facetColumn->setVisible(areShown && m_hasTools);
    m_chips->setFacetsShown(areShown);
    Q_EMIT facetsShown(areShown);
}

void ReviewPane::goToFacets()
{
    const bool isThere = m_facetColumn->isAncestorOf(focusWidget());
    showFacets(!isThere);
    if (isThere)
        m_view->setFocus();
    else
        m_facets->setFocus(Qt::ShortcutFocusReason);
}

QWidget *ReviewPane::facets() const
{
    return m_facets;
}

QWidget *ReviewPane::tools() const
{
    return m_tools;
}

QWidget *ReviewPane::middle() const
{
    return m_stack;
}

QWidget *ReviewPane::removed() const
{
    return m_removed;
}

QTableView *ReviewPane::removedTable() const
{
    return m_removed->view();
}

bool ReviewPane::isArranging() const
{
    return m_arranger.isArranging() || m_removed->isArranging();
}

bool ReviewPane::showsNothing() const
{
    return shownRows() == 0 &&
           !(RemovedRows::areAsked(m_narrowing->facets()) && m_removed->matchingRows() > 0);
}

bool ReviewPane::isFiltered() const
{
    return !m_narrowing->isClear();
}

void ReviewPane::placeRemoved()
{
    const FacetFilter &facets = m_narrowing->facets();
    const bool isShown = RemovedRows::areAsked(facets) && m_removed->matchingRows() > 0;
    const bool isAlone =
        isShown && RemovedRows::areAllThatIsAsked(facets) && m_stack->currentWidget() == m_view;
    const bool comesUp = isShown && m_removed->isHidden();
    const bool losesFocus = isAlone && m_view->hasFocus();
    m_removed->setVisible(isShown);
    m_stack->setVisible(!isAlone);
    if (comesUp)
        m_rows->setSizes({m_rows->height() - m_removed->wantedHeight(), m_removed->wantedHeight()});
    if (losesFocus)
        m_removed->view()->setFocus();
    if (!isShown)
        m_clipboard->leaveRemoved();
}

bool ReviewPane::areFacetsShown() const
{
    return m_areFacetsChosen;
}

void ReviewPane::updateChoices(const Review &review)
{
    m_narrowing->setReview(review);
    m_arranger.updateChoices(review);
    m_narrowing->refresh();
}

void ReviewPane::showTools(bool areShown)
{
    m_hasTools = areShown;
    m_facetColumn->setVisible(areShown && m_areFacetsChosen);
    m_devices->setVisible(areShown && m_areDevicesChosen);
    placeDevices();
    m_chips->setVisible(areShown);
    m_status->setVisible(areShown);
    m_tools->setVisible(areShown);
}

void ReviewPane::showInsteadOfTable(QWidget *page)
{
    if (page != nullptr && m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_stack->setCurrentWidget(page != nullptr ? page : m_view);
    placeRemoved();
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
    if (!hasRowFocus())
        m_view->setFocus(Qt::ShortcutFocusReason); // first: then the row counts as chosen
    const qsizetype before = m_view->currentIndex().row();
    const PlaceToCheck next = m_view->goToCheck(step);
    if (next.place < 0) {
        m_status->say(m_model.hasPlacesToCheck()
                          ? tr("All that is to check in the rows shown has been looked at.")
                          : tr("None of the rows shown is to check."));
    } else if (next.place == before) {
        m_status->say(tr("No other row shown is to check."));
    } else if (next.isAnew) {
        m_status->say(step > 0 ? tr("That was the last row to check: begun again at the top.")
                               : tr("That was the first row to check: begun again at the bottom."));
    }
}

void ReviewPane::goToRows(const QList<qsizetype> &rows)
{
    m_wantedRows = rows;
    clearFilters();
    goToWantedRows();
}

void ReviewPane::goToWantedRows()
{
    if (!m_arranger.isArranging() && !m_wantedRows.isEmpty())
        m_view->goToRows(std::exchange(m_wantedRows, {}));
}

void ReviewPane::goToRow(qsizetype row)
{
    if (showsNewestRows() && m_model.order().place(row) >= 0)
        m_view->goToRows({row});
    else if (showsNewestRows())
        goToRows({row});
}

void ReviewPane::toggleToCheck()
{
    m_narrowing->toggleToCheck();
}

QString ReviewPane::whyNoChoice() const
{
    const qsizetype row = m_view->currentRow();
    return row < 0 ? QString() : Wording::whyNoChoice(m_model.review().verdict(row));
}

void ReviewPane::setIdsHidden(bool areHidden)
{
    const Ids ids = areHidden ? Ids::Hidden : Ids::Shown;
    m_view->setIdsHidden(areHidden);
    m_details->setIdsHidden(areHidden);
    m_removed->setIds(ids);
    m_narrowing->setIds(ids);
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
    m_narrowing->setQuery(query);
    m_details->setZone(zone);
    m_status->setZone(zone);
}

void ReviewPane::setZoneActions(const QList<QAction *> &actions)
{
    m_status->setZoneActions(actions);
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
    const bool isHidden = m_model.review().siteDevice(row) < 0 && m_model.ids() == Ids::Hidden;
    if (isHidden) {
        m_status->say(tr("This device has no name here, and its ID is hidden."));
        return;
    }
    FacetFilter facets;
    if (const qsizetype device = m_model.review().siteDevice(row); device >= 0)
        facets.devices = {device};
    else
        m_search->setText(id); // the facets know this site's devices
    m_narrowing->setFacets(facets);
}

QString ReviewPane::hiddenSentence() const
{
    if (!showsNewestRows())
        return {}; // the counts are of the list before
    return ViewText::hiddenSentence(m_arranger.facets().selectedShown,
                                    m_arranger.review().counts().selected);
}

bool ReviewPane::showsNewestRows() const
{
    return &m_model.review().table() == &m_arranger.review().table();
}

void ReviewPane::decideOnMarked(const ManyChoices &choices)
{
    if (showsNewestRows())
        m_editor->decideOnMany(m_model.order(), m_view->markedPlaces(), choices);
}

void ReviewPane::noteMarked(const QString &note)
{
    if (m_view->areManyMarked())
        decideOnMarked({.kind = ManyChoices::Kind::Note, .note = note});
    else if (showsNewestRows())
        m_editor->setNote(m_view->rowsOfSite(), note);
}

void ReviewPane::toggleLookedAt()
{
    if (m_view->areManyMarked())
        decideOnMarked({.kind = ManyChoices::Kind::ToggleLookedAt});
    else if (showsNewestRows())
        m_editor->toggleLookedAt(m_view->rowsOfSite());
}

void ReviewPane::leaveOutMarked(const QString &reason)
{
    if (m_view->areManyMarked())
        decideOnMarked({.kind = ManyChoices::Kind::LeaveOut, .note = reason});
    else if (showsNewestRows())
        m_editor->leaveOut(m_view->choosableSelection(), reason);
}

QByteArray ReviewPane::saveState() const
{
    return m_view->saveColumns();
}

void ReviewPane::restoreState(const QByteArray &state)
{
    m_view->restoreColumns(state);
}

ReviewLook ReviewPane::look() const
{
    return {.columns = m_view->saveColumns(),
            .wantedColumns = m_view->wantedColumns(),
            .query = m_arranger.query(),
            .filter = filter(),
            .range = m_timeline.chosen()};
}

void ReviewPane::setLook(const ReviewLook &look)
{
    m_view->restoreColumns(look.columns, look.wantedColumns); // and the order with them
    m_narrowing->restore(look.query, look.filter);
    if (look.range)
        m_timeline.show(*look.range);
    else
        m_timeline.showInitial();
}

bool ReviewPane::hasFirstLook() const
{
    return m_view->areColumnsAsAtFirst() && m_narrowing->isClear() && !m_timeline.chosen();
}

void ReviewPane::resetLook()
{
    m_view->resetColumns();
    clearFilters();
    m_timeline.showInitial();
}

#include "moc_reviewpane.cpp"
