// SPDX-License-Identifier: MIT
#include "ui/shell/judgeactions.h"

#include "text/plural.h"
#include "ui/review/notedialog.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/review/selectionsum.h"
#include "ui/shell/actionregistry.h"

#include <QtGui/qaction.h>

JudgeActions::JudgeActions(const ActionRegistry &actions, ReviewPane &review, QObject *parent)
    : QObject(parent)
    , m_review(review)
{
    const auto onTriggered = [&](ActionId id, auto &&does) {
        connect(actions.action(id), &QAction::triggered, this, does);
    };
    onTriggered(ActionId::ShowToCheck, [this] { m_review.toggleToCheck(); });
    onTriggered(ActionId::LeaveOutReason, [this] { ask(&JudgeActions::askForReason); });
    onTriggered(ActionId::Note, [this] { ask(&JudgeActions::askForNote); });
    onTriggered(ActionId::NextFinding, [this] { m_review.goToCheck(1); });
    onTriggered(ActionId::PreviousFinding, [this] { m_review.goToCheck(-1); });
    QAction *facets = actions.action(ActionId::Facets);
    connect(facets, &QAction::toggled, &m_review, &ReviewPane::showFacets);
    connect(&m_review, &ReviewPane::facetsShown, facets, &QAction::setChecked);
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
                              tr("Why leave out %Ln outage(s)?", nullptr, plural(marked.rows)),
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
void JudgeActions::tellOfNotes(NoteQuestion &question, const NotedRows &marked)
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

void JudgeActions::open(const NoteQuestion &question)
{
    delete m_dialog;
    m_dialog = new NoteDialog(question, &m_review);
    m_dialog->open();
}
