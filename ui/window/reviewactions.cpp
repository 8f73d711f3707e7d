// SPDX-License-Identifier: MIT
#include "ui/window/reviewactions.h"

#include "text/plural.h"
#include "ui/actions/actionregistry.h"
#include "ui/review/notedialog.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewclipboard.h"
#include "ui/review/revieweditor.h"
#include "ui/review/reviewpane.h"
#include "ui/review/selectionadder.h"
#include "ui/timeline/devicespane.h"
#include "ui/timeline/lanesview.h"
#include "ui/window/windowstate.h"

#include <QtGui/qaction.h>

#include <utility>

namespace {

QAction *separator(QObject *parent)
{
    auto *line = new QAction(parent);
    line->setSeparator(true);
    return line;
}

} // namespace

ReviewActions::ReviewActions(const ActionRegistry &actions, ReviewPane &review, Cleaning cleaning,
                             QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_review(review)
    , m_cleaned(std::move(cleaning))
{
    connectUndo();
    connectCopies();
    connectFilters();
    connectTimeline();
    connectChoices();
    fillRowMenus();
    watchRows();
}

void ReviewActions::on(ActionId id, const std::function<void()> &does)
{
    connect(m_actions.action(id), &QAction::triggered, this, does);
}

void ReviewActions::connectUndo()
{
    UndoHistory &history = m_review.editor().undoHistory();
    const auto keepNamed = [&](QAction *action, QString (UndoHistory::*step)() const) {
        const auto name = [action, verb = action->text(), &history, step] {
            const QString what = (history.*step)();
            action->setText(what.isEmpty() ? verb : tr("%1: %2").arg(verb, what));
        };
        // The history lives longest.
        connect(&history, &UndoHistory::changed, action, name);
        name();
    };
    keepNamed(m_actions.action(ActionId::Undo), &UndoHistory::undoText);
    keepNamed(m_actions.action(ActionId::Redo), &UndoHistory::redoText);
    on(ActionId::Undo, [&history] { history.undo(); });
    on(ActionId::Redo, [&history] { history.redo(); });
}

void ReviewActions::connectCopies()
{
    on(ActionId::Copy, [this] { m_review.clipboard().copyRows(false); });
    on(ActionId::CopyHeaders, [this] { m_review.clipboard().copyRows(true); });
    on(ActionId::CopyCell, [this] { m_review.clipboard().copyCell(); });
    on(ActionId::CopyReceived, [this] { m_review.clipboard().copyReceivedCell(); });
}

void ReviewActions::connectFilters()
{
    on(ActionId::Find, [this] { m_review.focusSearch(); });
    on(ActionId::ClearFilters, [this] { m_review.clearFilters(); });
    on(ActionId::OnlyDevice, [this] { m_review.showOnlyDevice(); });
    on(ActionId::ShowFetched, [this] { m_review.setFilter(CountFilter::Fetched); });
    on(ActionId::ShowSite, [this] { m_review.setFilter(CountFilter::AtSite); });
    on(ActionId::ShowSince, [this] { m_review.setFilter(CountFilter::SinceCutoff); });
    on(ActionId::ShowSelected, [this] { m_review.setFilter(CountFilter::Selected); });
    on(ActionId::ShowToCheck, [this] { m_review.toggleToCheck(); });
    on(ActionId::NextFinding, [this] { m_review.goToCheck(1); });
    on(ActionId::PreviousFinding, [this] { m_review.goToCheck(-1); });
    QAction *facets = m_actions.action(ActionId::Facets);
    connect(facets, &QAction::triggered, &m_review, &ReviewPane::goToFacets);
    connect(&m_review, &ReviewPane::facetsShown, facets, &QAction::setChecked);
}

void ReviewActions::connectTimeline()
{
    constexpr double ZoomFactor = 1.5;
    Timeline &timeline = m_review.timeline();
    QAction *devices = m_actions.action(ActionId::Devices);
    connect(devices, &QAction::triggered, &m_review, &ReviewPane::goToDevices);
    connect(&m_review, &ReviewPane::devicesShown, devices, &QAction::setChecked);
    on(ActionId::ZoomIn, [&timeline] { timeline.zoom(ZoomFactor); });
    on(ActionId::ZoomOut, [&timeline] { timeline.zoom(1 / ZoomFactor); });
    on(ActionId::FitAll, [&timeline] { timeline.showAll(); });
    on(ActionId::FitIncluded, [&timeline] { timeline.showInitial(); });
    on(ActionId::FitMarked, [this] { m_review.fitMarked(); });
    on(ActionId::FromCutoff, [&timeline] { timeline.showFromCutoff(); });
}

void ReviewActions::connectChoices()
{
    on(ActionId::Toggle, [this] { m_review.view()->toggleSelection(); });
    on(ActionId::Include, [this] { m_review.view()->setSelectionIncluded(true); });
    on(ActionId::LeaveOut, [this] { m_review.view()->setSelectionIncluded(false); });
    on(ActionId::IncludeAll, [this] { m_review.editor().includeAll(); });
    on(ActionId::LookedAt, [this] {
        m_review.toggleLookedAt();
        showLookedAt(); // the press has ticked it, whatever came of it
    });
    connect(this, &ReviewActions::rowsStateChanged, this, &ReviewActions::showLookedAt);
    on(ActionId::LeaveOutReason, [this] { ask(&ReviewActions::askForReason); });
    on(ActionId::Note, [this] { ask(&ReviewActions::askForNote); });
}

void ReviewActions::fillRowMenus()
{
    using enum ActionId;
    OutageView *view = m_review.view();
    QTableView *removed = m_review.removedTable();
    removed->setContextMenuPolicy(Qt::ActionsContextMenu);
    LanesView *lanes = m_review.devices()->view();
    for (const ActionId id : {Include, LeaveOut, LeaveOutReason, Note, LookedAt})
        view->addAction(m_actions.action(id));
    view->addAction(separator(view));
    // What is gone can only be read and copied.
    for (const ActionId id : {Copy, CopyHeaders, CopyCell, CopyReceived}) {
        view->addAction(m_actions.action(id));
        removed->addAction(m_actions.action(id));
    }
    view->addAction(separator(view));
    view->addAction(m_actions.action(OnlyDevice));
    lanes->addActions(view->actions());
    lanes->addAction(separator(lanes));
    for (const ActionId id : {ZoomIn, ZoomOut, FitAll, FitIncluded, FitMarked, FromCutoff})
        lanes->addAction(m_actions.action(id));
}

void ReviewActions::watchRows()
{
    const OutageView *view = m_review.view();
    const auto changed = &ReviewActions::rowsStateChanged;
    connect(&m_review.editor().undoHistory(), &UndoHistory::changed, this, changed);
    connect(&m_review.markedTotals(), &SelectionAdder::changed, this, changed);
    connect(view, &OutageView::markedRowsChanged, this, changed);
    connect(view, &OutageView::currentRowChanged, this, changed);
    connect(&m_review.clipboard(), &ReviewClipboard::sourceChanged, this, changed);
    connect(&m_review, &ReviewPane::shownRowsChanged, this, changed);
}

RowsState ReviewActions::rowsState() const
{
    const UndoHistory &history = m_review.editor().undoHistory();
    const SelectionAdder &marked = m_review.markedTotals();
    const OutageView *view = m_review.view();
    return {.undoStep = history.undoText(),
            .redoStep = history.redoText(),
            .hasForgottenSteps = history.hasForgotten(),
            .hasMarkedRows = view->selectionModel()->hasSelection(),
            .isCounting = marked.isAdding(),
            .choosable = marked.totals().choosable.rows,
            .whyNoChoice = marked.totals().rows == 1 ? m_review.whyNoChoice() : QString(),
            .ofSite = marked.totals().ofSite.rows,
            .hasCurrentRow = view->currentIndex().isValid(),
            .namesDevice = !m_review.currentDevice().isEmpty(),
            .hasRowsToCopy = m_review.clipboard().hasRows(),
            .hasCellToCopy = m_review.clipboard().hasCell(),
            .markedToCheck = marked.totals().toCheck,
            .markedLookedAt = marked.totals().lookedAt,
            .toCheck = m_review.review().rowsToCheck(),
            .lookedAt = m_review.review().rowsLookedAt()};
}

void ReviewActions::showLookedAt()
{
    const SelectionTotals &marked = m_review.markedTotals().totals();
    m_actions.action(ActionId::LookedAt)->setChecked(marked.lookedAt > 0 && marked.toCheck == 0);
}

/// Once it is known which rows are marked: of many, they are still being looked at.
void ReviewActions::ask(void (ReviewActions::*question)())
{
    const SelectionAdder &marked = m_review.markedTotals();
    delete m_waiting;
    if (!marked.isAdding()) {
        (this->*question)();
        return;
    }
    m_waiting = new QObject(this);
    connect(&marked, &SelectionAdder::changed, m_waiting, [this, question] {
        m_waiting->deleteLater();
        (this->*question)();
    });
}

void ReviewActions::askForReason()
{
    const NotedRows marked = m_review.markedTotals().totals().choosable;
    if (marked.rows == 0)
        return;
    NoteQuestion question{.title = tr("Leave out"),
                          .question =
                              tr("Why leave out %Ln outage(s)?", nullptr, plural(marked.rows)),
                          .button = tr("Leave out")};
    question.isNeeded = marked.withNote < marked.rows;
    tellOfNotes(question, marked);
    open(question);
    connect(m_dialog, &NoteDialog::noteGiven, &m_review,
            [this](const QString &reason) { m_review.leaveOutMarked(m_cleaned(reason)); });
}

void ReviewActions::askForNote()
{
    const NotedRows marked = m_review.markedTotals().totals().ofSite;
    if (marked.rows == 0)
        return;
    NoteQuestion question{.title = tr("Note"),
                          .question = tr("Note on %Ln outage(s)", nullptr, plural(marked.rows)),
                          .button = tr("Keep the note")};
    tellOfNotes(question, marked);
    if (marked.differ)
        question.removal = tr("Remove the notes");
    open(question);
    connect(m_dialog, &NoteDialog::removalAsked, &m_review, [this] { m_review.noteMarked({}); });
    connect(m_dialog, &NoteDialog::noteGiven, &m_review,
            [this, keepsNotes = marked.differ](const QString &note) {
                if (!note.isEmpty() || !keepsNotes)
                    m_review.noteMarked(m_cleaned(note));
            });
}

/// Notes that are there are begun with; of several, nothing is lost unless a text is typed.
void ReviewActions::tellOfNotes(NoteQuestion &question, const NotedRows &marked)
{
    if (!marked.differ) {
        question.text = marked.note;
        return;
    }
    question.standsFor = tr("several notes");
    question.hint = question.isNeeded
                        ? tr("%Ln of them has a note already, which this replaces.", nullptr,
                             plural(marked.withNote))
                        : tr("Left empty, each keeps its own note. A text replaces %Ln note(s).",
                             nullptr, plural(marked.withNote));
}

void ReviewActions::open(const NoteQuestion &question)
{
    delete m_dialog;
    m_dialog = new NoteDialog(question, &m_review);
    m_dialog->open();
}

#include "moc_reviewactions.cpp"
