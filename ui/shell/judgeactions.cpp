// SPDX-License-Identifier: MIT
#include "ui/shell/judgeactions.h"

#include "ui/review/notedialog.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/review/selectionsum.h"
#include "ui/shell/actionregistry.h"

#include <QtGui/qaction.h>

#include <algorithm>
#include <limits>

namespace {

int number(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

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
            &QAction::triggered, this, [this] { ask(&JudgeActions::askForReason); });
    connect(m_actions.add({.id = QStringLiteral("note"),
                           .group = ActionGroup::Outages,
                           .text = tr("N&ote…"),
                           .icon = QStringLiteral("file-text"),
                           .tip = tr("Note something on the marked outages"),
                           .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_M)}}),
            &QAction::triggered, this, [this] { ask(&JudgeActions::askForNote); });
    addSteps();
    connect(m_review.view(), &OutageView::markedRowsChanged, this, &JudgeActions::refresh);
    connect(&m_review.markedSum(), &SelectionSum::changed, this, &JudgeActions::refresh);
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
    const SelectionSum &marked = m_review.markedSum();
    const bool isKnown = hasRows && !marked.isAdding();
    setReason("leave-out-reason",
              isKnown && marked.summary().choosable.rows == 0 ? noChoice : noRow);
    setReason("note", isKnown && marked.summary().ofSite.rows == 0
                          ? tr("None of the marked rows is of a device of this site")
                          : noRow);
    setReason("facets", {});
    const QString nothing =
        m_review.rowsToCheck() > 0 ? QString() : tr("Nothing in this list is to check");
    for (const char *id : {"next-finding", "previous-finding", "show-to-check"})
        setReason(id, nothing);
}

/// Once it is known which rows are marked: of many, they are still being looked at.
void JudgeActions::ask(void (JudgeActions::*question)())
{
    const SelectionSum &marked = m_review.markedSum();
    delete m_waiting;
    if (!marked.isAdding()) {
        (this->*question)();
        return;
    }
    m_waiting = new QObject(this);
    connect(&marked, &SelectionSum::changed, m_waiting, [this, question] {
        m_waiting->deleteLater();
        (this->*question)();
    });
}

void JudgeActions::askForReason()
{
    const NotedRows marked = m_review.markedSum().summary().choosable;
    if (marked.rows == 0)
        return;
    NoteQuestion question{.title = tr("Leave out"),
                          .question =
                              tr("Why leave out %Ln outage(s)?", nullptr, number(marked.rows)),
                          .button = tr("Leave out")};
    question.isNeeded = marked.withNote < marked.rows;
    tellOfNotes(question, marked);
    open(question);
    connect(m_dialog, &NoteDialog::noteGiven, &m_review,
            [this](const QString &reason) { m_review.leaveOutMarked(m_cleaned(reason)); });
}

void JudgeActions::askForNote()
{
    const NotedRows marked = m_review.markedSum().summary().ofSite;
    if (marked.rows == 0)
        return;
    NoteQuestion question{.title = tr("Note"),
                          .question = tr("Note on %Ln outage(s)", nullptr, number(marked.rows)),
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
void JudgeActions::tellOfNotes(NoteQuestion &question, const NotedRows &marked)
{
    if (!marked.differ) {
        question.text = marked.note;
        return;
    }
    question.standsFor = tr("several notes");
    question.hint = question.isNeeded
                        ? tr("%Ln of them has a note already, which this replaces.", nullptr,
                             number(marked.withNote))
                        : tr("Left empty, each keeps its own note. A text replaces %Ln note(s).",
                             nullptr, number(marked.withNote));
}

void JudgeActions::open(const NoteQuestion &question)
{
    delete m_dialog;
    m_dialog = new NoteDialog(question, &m_review);
    m_dialog->open();
}
