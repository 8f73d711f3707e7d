// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qstring.h>

#include <functional>
#include <utility>

class ActionRegistry;
class NoteDialog;
class ReviewPane;
struct NotedRows;
struct NoteQuestion;

/// What helps to judge a list: from finding to finding, only what is to check, the facets, notes
/// and reasons. GUI thread; registry and pane outlive this.
class JudgeActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JudgeActions)

public:
    JudgeActions(ActionRegistry &actions, ReviewPane &review, QObject *parent);

    void addToViewMenu();
    void addToOutagesMenu();

    /// Why nothing can be done with the table at all, such as that it is not shown; empty: it can.
    void setTableReason(const QString &reason);
    /// What a note goes through before it is kept.
    void setCleaning(std::function<QString(const QString &)> cleaned)
    {
        m_cleaned = std::move(cleaned);
    }

private:
    void setReason(const char *id, const QString &reason);
    void addSteps();
    void refresh();
    void ask(void (JudgeActions::*question)());
    void askForReason();
    void askForNote();
    static void tellOfNotes(NoteQuestion &question, const NotedRows &marked);
    void open(const NoteQuestion &question);

    ActionRegistry &m_actions;
    ReviewPane &m_review;
    QString m_tableReason;
    std::function<QString(const QString &)> m_cleaned = [](const QString &text) { return text; };
    QPointer<NoteDialog> m_dialog;
    QPointer<QObject> m_waiting; // while a question waits for what is marked
};
