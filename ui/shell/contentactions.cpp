// SPDX-License-Identifier: MIT
#include "ui/review/detailspane.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/contentpane.h"
#include "ui/shell/judgeactions.h"
#include "ui/shell/rowactions.h"
#include "ui/submission/requestlogpane.h"
#include "ui/zone/zonecontrol.h"

#include <QtGui/qaction.h>
#include <QtGui/qundostack.h>
#include <QtWidgets/qmenu.h>

#include <array>

namespace {

/// Undo or Redo with the name of its step, off with a reason where there is none.
void nameStep(ActionRegistry &actions, const QString &id, const QString &verb, const QString &step,
              const QString &reason)
{
    actions.action(id)->setText(step.isEmpty() ? verb : ContentPane::tr("%1: %2").arg(verb, step));
    actions.setReason(id, step.isEmpty() ? reason : QString());
}

} // namespace

void ContentPane::addEditActions(ActionRegistry &actions)
{
    addUndoActions(actions);
    m_rowActions = new RowActions(actions, *m_review, this);
    m_rowActions->addToEditMenu();
    connect(actions.add({.id = QStringLiteral("find"),
                         .group = ActionGroup::Edit,
                         .text = tr("&Find"),
                         .icon = QStringLiteral("search"),
                         .tip = tr("Show only rows that contain a text"),
                         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_F)},
                         .startsSection = true}),
            &QAction::triggered, m_review, &ReviewPane::focusSearch);
    connect(actions.add({.id = QStringLiteral("clear-filters"),
                         .group = ActionGroup::Edit,
                         .text = tr("&Clear filters"),
                         .icon = QStringLiteral("filter-x"),
                         .tip = tr("Show this site's rows again, without a search"),
                         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}}),
            &QAction::triggered, m_review, &ReviewPane::clearFilters);
}

void ContentPane::addUndoActions(ActionRegistry &actions)
{
    QUndoStack &stack = m_review->undoStack();
    connect(actions.add({.id = QStringLiteral("undo"),
                         .group = ActionGroup::Edit,
                         .text = tr("&Undo"),
                         .icon = QStringLiteral("undo-2"),
                         .tip = tr("Take the last choice back"),
                         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Z)}}),
            &QAction::triggered, &stack, &QUndoStack::undo);
    connect(actions.add({.id = QStringLiteral("redo"),
                         .group = ActionGroup::Edit,
                         .text = tr("&Redo"),
                         .icon = QStringLiteral("redo-2"),
                         .tip = tr("Make the choice again that was taken back"),
                         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                                       QKeySequence(Qt::CTRL | Qt::Key_Y)}}),
            &QAction::triggered, &stack, &QUndoStack::redo);
    const auto undo = [&actions](const QString &step) {
        nameStep(actions, QStringLiteral("undo"), tr("&Undo"), step, tr("Nothing to undo"));
    };
    const auto redo = [&actions](const QString &step) {
        nameStep(actions, QStringLiteral("redo"), tr("&Redo"), step, tr("Nothing to redo"));
    };
    // The stack lives longest: it clears itself when the window goes.
    connect(&stack, &QUndoStack::undoTextChanged, &actions, undo);
    connect(&stack, &QUndoStack::redoTextChanged, &actions, redo);
    undo({});
    redo({});
}

void ContentPane::addViewActions(ActionRegistry &actions)
{
    addFilterActions(actions);
    m_judge = new JudgeActions(actions, *m_review, this);
    m_judge->addToViewMenu();
    addPaneActions(actions);
    m_zone->addActions(actions);
    m_review->setZoneActions(m_zone->actions());
}

void ContentPane::addFilterActions(ActionRegistry &actions)
{
    struct Item
    {
        CountFilter filter;
        QString id;
        QString text;
        QString icon;
        QKeySequence keys;
    };
    const std::array choices{
        Item{CountFilter::Fetched, QStringLiteral("show-fetched"), tr("&Everything fetched"),
               QStringLiteral("list"), QKeySequence(Qt::CTRL | Qt::Key_1)},
        Item{CountFilter::AtSite, QStringLiteral("show-site"), tr("At this &site"),
               QStringLiteral("battery"), QKeySequence(Qt::CTRL | Qt::Key_2)},
        Item{CountFilter::SinceCutoff, QStringLiteral("show-since"), tr("Since the &cutoff"),
               QStringLiteral("calendar"), QKeySequence(Qt::CTRL | Qt::Key_3)},
        Item{CountFilter::Selected, QStringLiteral("show-selected"), tr("Se&lected"),
               QStringLiteral("square-check"), QKeySequence(Qt::CTRL | Qt::Key_4)}};
    for (const Item &each : choices) {
        connect(actions.add({.id = each.id,
                             .group = ActionGroup::View,
                             .text = each.text,
                             .icon = each.icon,
                             .tip = tr("Show exactly these rows"),
                             .shortcuts = {each.keys}}),
                &QAction::triggered, m_review,
                [this, filter = each.filter] { m_review->setFilter(filter); });
    }
}

void ContentPane::addPaneActions(ActionRegistry &actions)
{
    QAction *details = actions.add({.id = QStringLiteral("details"),
                                    .group = ActionGroup::View,
                                    .text = tr("&Details"),
                                    .icon = QStringLiteral("info"),
                                    .tip = tr("Show or hide the details of the current row"),
                                    .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_D)},
                                    .startsSection = true,
                                    .isCheckable = true});
    details->setChecked(true);
    connect(details, &QAction::toggled, m_review->details(), &QWidget::setVisible);
    QAction *requests = actions.add({.id = QStringLiteral("requests"),
                                     .group = ActionGroup::View,
                                     .text = tr("&Requests"),
                                     .icon = QStringLiteral("server"),
                                     .tip = tr("Show or hide what was asked of the API"),
                                     .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_L)},
                                     .isCheckable = true});
    requests->setChecked(true);
    connect(requests, &QAction::toggled, m_requests, &QWidget::setVisible);
}

void ContentPane::addOutagesActions(ActionRegistry &actions)
{
    connect(actions.add({.id = QStringLiteral("toggle"),
                         .group = ActionGroup::Outages,
                         .text = tr("&Include or leave out"),
                         .icon = QStringLiteral("square-check"),
                         .tip = tr("Leave the selected rows out, or include them again"),
                         .widgetKey = QKeySequence(Qt::Key_Space),
                         .startsSection = true}),
            &QAction::triggered, m_review->view(), &OutageView::toggleSelection);
    m_rowActions->addToOutagesMenu();
    connect(actions.add({.id = QStringLiteral("include-all"),
                         .group = ActionGroup::Outages,
                         .text = tr("Include &all"),
                         .icon = QStringLiteral("rotate-ccw"),
                         .tip = tr("Include every outage that was left out")}),
            &QAction::triggered, m_review, &ReviewPane::includeAll);
    m_judge->addToOutagesMenu();
    m_rowActions->addToRows();
}

QList<QAction *> ContentPane::columnActions() const
{
    return m_review->view()->columnActions();
}
