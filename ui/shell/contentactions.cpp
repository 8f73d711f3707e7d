// SPDX-License-Identifier: MIT
#include "text/timetext.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/review/selectionsum.h"
#include "ui/review/undohistory.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/contentpane.h"
#include "ui/shell/desklogic.h"
#include "ui/shell/judgeactions.h"
#include "ui/shell/reviewdesk.h"
#include "ui/zone/zonecontrol.h"

#include <QtGui/qaction.h>
#include <QtWidgets/qstackedwidget.h>

#include <array>
#include <utility>

namespace {

QAction *separator(QObject *parent)
{
    auto *line = new QAction(parent);
    line->setSeparator(true);
    return line;
}

} // namespace

void ContentPane::connectActions(const ActionRegistry &actions)
{
    connectUndo(actions);
    connectRowActions(actions);
    fillRowMenus(actions);
    m_judge = new JudgeActions(actions, *m_review, this);
    m_desk->connectActions(actions);
    m_zone->connectActions(actions);
    m_review->setZoneActions(m_zone->actions());
    watchRows();
}

void ContentPane::connectUndo(const ActionRegistry &actions)
{
    UndoHistory &history = m_review->undoHistory();
    const auto keepNamed = [&](QAction *action, QString (UndoHistory::*step)() const) {
        const auto name = [action, verb = action->text(), &history, step] {
            const QString what = (history.*step)();
            action->setText(what.isEmpty() ? verb : tr("%1: %2").arg(verb, what));
        };
        // The history lives longest.
        connect(&history, &UndoHistory::changed, action, name);
        name();
    };
    QAction *undo = actions.action(ActionId::Undo);
    QAction *redo = actions.action(ActionId::Redo);
    keepNamed(undo, &UndoHistory::undoText);
    keepNamed(redo, &UndoHistory::redoText);
    connect(undo, &QAction::triggered, &history, &UndoHistory::undo);
    connect(redo, &QAction::triggered, &history, &UndoHistory::redo);
}

void ContentPane::connectRowActions(const ActionRegistry &actions)
{
    const auto onTriggered = [&](ActionId id, auto &&does) {
        connect(actions.action(id), &QAction::triggered, m_review, does);
    };
    onTriggered(ActionId::Copy, [this] { m_review->copyRows(false); });
    onTriggered(ActionId::CopyHeaders, [this] { m_review->copyRows(true); });
    onTriggered(ActionId::CopyCell, [this] { m_review->copyCell(); });
    onTriggered(ActionId::CopyReceived, [this] { m_review->copyReceivedCell(); });
    onTriggered(ActionId::Find, [this] { m_review->focusSearch(); });
    onTriggered(ActionId::ClearFilters, [this] { m_review->clearFilters(); });
    onTriggered(ActionId::Toggle, [this] { m_review->view()->toggleSelection(); });
    onTriggered(ActionId::Include, [this] { m_review->view()->setSelectionIncluded(true); });
    onTriggered(ActionId::LeaveOut, [this] { m_review->view()->setSelectionIncluded(false); });
    onTriggered(ActionId::IncludeAll, [this] { m_review->includeAll(); });
    onTriggered(ActionId::OnlyDevice, [this] { m_review->showOnlyDevice(); });
    for (const auto &[id, filter] : {std::pair(ActionId::ShowFetched, CountFilter::Fetched),
                                     std::pair(ActionId::ShowSite, CountFilter::AtSite),
                                     std::pair(ActionId::ShowSince, CountFilter::SinceCutoff),
                                     std::pair(ActionId::ShowSelected, CountFilter::Selected)})
        onTriggered(id, [this, which = filter] { m_review->setFilter(which); });
}

void ContentPane::fillRowMenus(const ActionRegistry &actions)
{
    using enum ActionId;
    OutageView *view = m_review->view();
    QTableView *gone = m_review->goneTable();
    gone->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const ActionId id : {Include, LeaveOut, LeaveOutReason, Note})
        view->addAction(actions.action(id));
    view->addAction(separator(view));
    // What is gone can only be read and copied.
    for (const ActionId id : {Copy, CopyHeaders, CopyCell, CopyReceived}) {
        view->addAction(actions.action(id));
        gone->addAction(actions.action(id));
    }
    view->addAction(separator(view));
    view->addAction(actions.action(OnlyDevice));
}

void ContentPane::watchRows()
{
    const OutageView *view = m_review->view();
    const auto changed = &ContentPane::rowsStateChanged;
    connect(&m_review->undoHistory(), &UndoHistory::changed, this, changed);
    connect(&m_review->markedSum(), &SelectionSum::changed, this, changed);
    connect(view, &OutageView::markedRowsChanged, this, changed);
    connect(view, &OutageView::currentRowChanged, this, changed);
    connect(m_review, &ReviewPane::copySourceChanged, this, changed);
    connect(m_review, &ReviewPane::shownRowsChanged, this, changed);
}

RowsState ContentPane::rowsState() const
{
    const UndoHistory &history = m_review->undoHistory();
    const SelectionSum &marked = m_review->markedSum();
    const OutageView *view = m_review->view();
    return {.shownSince = m_hasReview ? clockTimeText(m_shownSince, zone()) : QString(),
            .undoStep = history.undoText(),
            .redoStep = history.redoText(),
            .hasForgottenSteps = history.hasForgotten(),
            .hasMarkedRows = view->selectionModel()->hasSelection(),
            .isCounting = marked.isAdding(),
            .choosable = marked.summary().choosable.rows,
            .ofSite = marked.summary().ofSite.rows,
            .hasCurrentRow = view->currentIndex().isValid(),
            .namesDevice = !m_review->currentDevice().isEmpty(),
            .hasRowsToCopy = m_review->hasRowsToCopy(),
            .hasCellToCopy = m_review->hasCellToCopy(),
            .toCheck = m_review->rowsToCheck()};
}

void ContentPane::setNoteCleaning(const std::function<QString(const QString &)> &cleaned)
{
    m_judge->setCleaning(cleaned);
}

QList<QAction *> ContentPane::columnActions() const
{
    return m_review->view()->columnActions();
}
