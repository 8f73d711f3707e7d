// SPDX-License-Identifier: MIT
#include "models/timetext.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/review/undohistory.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/contentpane.h"
#include "ui/shell/judgeactions.h"
#include "ui/shell/reviewdesk.h"
#include "ui/shell/rowactions.h"
#include "ui/submission/receiptpage.h"
#include "ui/submission/sendingpage.h"
#include "ui/zone/zonecontrol.h"

#include <QtGui/qaction.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qstackedwidget.h>

#include <algorithm>
#include <array>

namespace {

/// What acts on the table, which nobody must change without seeing it.
const std::array ActionsOfTheTable{
    QLatin1StringView{"find"},         QLatin1StringView{"clear-filters"},
    QLatin1StringView{"show-fetched"}, QLatin1StringView{"show-site"},
    QLatin1StringView{"show-since"},   QLatin1StringView{"show-selected"},
    QLatin1StringView{"details"},      QLatin1StringView{"requests"},
    QLatin1StringView{"toggle"},       QLatin1StringView{"include-all"}};

/// Undo or Redo with the name of its step, off with a reason where there is none.
void nameStep(ActionRegistry &actions, const QString &id, const QString &verb, const QString &step,
              const QString &reason)
{
    actions.action(id)->setText(step.isEmpty() ? verb : ContentPane::tr("%1: %2").arg(verb, step));
    actions.setReason(id, reason);
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
                         .text = tr("C&lear filters"),
                         .icon = QStringLiteral("filter-x"),
                         .tip = tr("Show this site's rows again, without a search"),
                         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)}}),
            &QAction::triggered, m_review, &ReviewPane::clearFilters);
}

void ContentPane::addUndoActions(ActionRegistry &actions)
{
    UndoHistory &history = m_review->undoHistory();
    connect(actions.add({.id = QStringLiteral("undo"),
                         .group = ActionGroup::Edit,
                         .text = tr("&Undo"),
                         .icon = QStringLiteral("undo-2"),
                         .tip = tr("Take the last choice back"),
                         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Z)}}),
            &QAction::triggered, &history, &UndoHistory::undo);
    connect(actions.add({.id = QStringLiteral("redo"),
                         .group = ActionGroup::Edit,
                         .text = tr("&Redo"),
                         .icon = QStringLiteral("redo-2"),
                         .tip = tr("Make the choice again that was taken back"),
                         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                                       QKeySequence(Qt::CTRL | Qt::Key_Y)}}),
            &QAction::triggered, &history, &UndoHistory::redo);
    m_actions = &actions;
    // The history lives longest.
    connect(&history, &UndoHistory::changed, &actions, [this] { refreshActions(); });
    refreshActions();
}

void ContentPane::refreshActions()
{
    if (m_actions == nullptr)
        return;
    QString hidden;
    if (m_pages->currentWidget() == m_receipt)
        hidden = tr("Go back to the review first");
    else if (m_pages->currentWidget() == m_sending)
        hidden = tr("Wait until the list is sent");
    const auto reason = [&hidden](const QString &step, const QString &without) {
        return step.isEmpty() && hidden.isEmpty() ? without : hidden;
    };
    // A step holds for the rows it was made on; a fetch may have brought others.
    const auto nothing = [this](const QString &ever, const QString &since) {
        return m_hasReview ? since.arg(clockTimeText(m_shownSince, zone())) : ever;
    };
    const UndoHistory &history = m_review->undoHistory();
    nameStep(
        *m_actions, QStringLiteral("undo"), tr("&Undo"), history.undoText(),
        reason(history.undoText(),
               history.hasForgotten()
                   ? tr("Earlier choices cannot be undone: they would take too much memory")
                   : nothing(tr("Nothing to undo"), tr("Nothing to undo since the fetch of %1"))));
    nameStep(*m_actions, QStringLiteral("redo"), tr("&Redo"), history.redoText(),
             reason(history.redoText(),
                    nothing(tr("Nothing to redo"), tr("Nothing to redo since the fetch of %1"))));
    for (const ActionSpec &spec : m_actions->specs()) {
        if (std::find(ActionsOfTheTable.cbegin(), ActionsOfTheTable.cend(), spec.id) !=
            ActionsOfTheTable.cend())
            m_actions->setReason(spec.id, hidden);
    }
    if (m_rowActions != nullptr && m_judge != nullptr) {
        m_rowActions->setTableReason(hidden);
        m_judge->setTableReason(hidden);
    }
}

void ContentPane::setNoteCleaning(const std::function<QString(const QString &)> &cleaned)
{
    m_judge->setCleaning(cleaned);
}

void ContentPane::addViewActions(ActionRegistry &actions)
{
    addFilterActions(actions);
    m_judge = new JudgeActions(actions, *m_review, this);
    m_judge->addToViewMenu();
    m_desk->addActions(actions);
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
        Item{CountFilter::SinceCutoff, QStringLiteral("show-since"), tr("Since the cut&off"),
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
