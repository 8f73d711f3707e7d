// SPDX-License-Identifier: MIT
#include "ui/shell/judgeactions.h"

#include "ui/review/notedialog.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/shell/actionregistry.h"

#include <QtGui/qaction.h>

JudgeActions::JudgeActions(ActionRegistry &actions, ReviewPane &review, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_review(review)
{}

void JudgeActions::addToViewMenu()
{
    connect(m_actions.add({.id = QStringLiteral("show-to-check"),
                           .group = ActionGroup::View,
                           .text = tr("Only what is to chec&k"),
                           .icon = QStringLiteral("flag"),
                           .tip = tr("Show only the rows that deserve a look, or all again"),
                           .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_5)}}),
            &QAction::triggered, &m_review, &ReviewPane::toggleToCheck);
    QAction *facets =
        m_actions.add({.id = QStringLiteral("facets"),
                       .group = ActionGroup::View,
                       .text = tr("&Filters"),
                       .icon = QStringLiteral("filter"),
                       .tip = tr("Show or hide what the rows can be narrowed down to"),
                       .shortcuts = {QKeySequence(Qt::Key_F9)},
                       .isCheckable = true});
    connect(facets, &QAction::toggled, &m_review, &ReviewPane::showFacets);
    connect(&m_review, &ReviewPane::facetsShown, facets, &QAction::setChecked);
}

void JudgeActions::addToOutagesMenu()
{
    connect(m_actions.add({.id = QStringLiteral("leave-out-reason"),
                           .group = ActionGroup::Outages,
                           .text = tr("Leave out with a &reason…"),
                           .icon = QStringLiteral("circle-dashed"),
                           .tip = tr("Leave the marked outages out and note why"),
                           .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}}),
            &QAction::triggered, this, &JudgeActions::askForReason);
    connect(m_actions.add({.id = QStringLiteral("note"),
                           .group = ActionGroup::Outages,
                           .text = tr("N&ote…"),
                           .icon = QStringLiteral("file-text"),
                           .tip = tr("Note something on the marked outages"),
                           .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_M)}}),
            &QAction::triggered, this, &JudgeActions::askForNote);
    addSteps();
    connect(m_review.view(), &OutageView::markedRowsChanged, this, &JudgeActions::refresh);
    connect(&m_review, &ReviewPane::shownRowsChanged, this, &JudgeActions::refresh);
    refresh();
}

void JudgeActions::addSteps()
{
    connect(m_actions.add({.id = QStringLiteral("next-finding"),
                           .group = ActionGroup::Outages,
                           .text = tr("Ne&xt to check"),
                           .icon = QStringLiteral("flag"),
                           .tip = tr("Go to the next row that deserves a look"),
                           .shortcuts = {QKeySequence(Qt::Key_F8)},
                           .startsSection = true}),
            &QAction::triggered, &m_review, [this] { m_review.goToCheck(1); });
    connect(m_actions.add({.id = QStringLiteral("previous-finding"),
                           .group = ActionGroup::Outages,
                           .text = tr("&Previous to check"),
                           .icon = QStringLiteral("undo-2"),
                           .tip = tr("Go to the row before that deserves a look"),
                           .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F8)}}),
            &QAction::triggered, &m_review, [this] { m_review.goToCheck(-1); });
}

void JudgeActions::setTableReason(const QString &reason)
{
    m_tableReason = reason;
    refresh();
}

void JudgeActions::setReason(const char *id, const QString &reason)
{
    m_actions.setReason(QLatin1String(id), m_tableReason.isEmpty() ? reason : m_tableReason);
}

void JudgeActions::refresh()
{
    const OutageView *view = m_review.view();
    const bool hasRows = view->selectionModel()->hasSelection();
    const QString noRow = hasRows ? QString() : tr("Mark a row first");
    const QString noChoice = tr("None of the marked rows can be included or left out");
    setReason("leave-out-reason", hasRows && !view->canChoose() ? noChoice : noRow);
    setReason("note", noRow);
    setReason("facets", {});
    const QString nothing =
        m_review.rowsToCheck() > 0 ? QString() : tr("Nothing in this list is to check");
    for (const char *id : {"next-finding", "previous-finding", "show-to-check"})
        setReason(id, nothing);
}

void JudgeActions::askForReason()
{
    const auto rows = static_cast<int>(m_review.view()->choosableSelection().size());
    delete m_dialog;
    m_dialog = new NoteDialog(tr("Why leave out %n outage(s)?", nullptr, rows), tr("Leave out"), {},
                              true, &m_review);
    connect(m_dialog, &NoteDialog::noteGiven, &m_review, &ReviewPane::leaveOutMarked);
    m_dialog->open();
}

void JudgeActions::askForNote()
{
    const auto rows = static_cast<int>(m_review.view()->rowsOfSite().size());
    delete m_dialog;
    m_dialog = new NoteDialog(tr("Note on %n outage(s)", nullptr, rows), tr("Keep the note"),
                              m_review.markedNote(), false, &m_review);
    connect(m_dialog, &NoteDialog::noteGiven, &m_review, &ReviewPane::noteMarked);
    m_dialog->open();
}
