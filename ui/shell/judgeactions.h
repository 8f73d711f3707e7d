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
/// and reasons. GUI thread; the pane outlives this.
class JudgeActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JudgeActions)

public:
    JudgeActions(const ActionRegistry &actions, ReviewPane &review, QObject *parent);

    /// What a note goes through before it is kept.
    void setCleaning(std::function<QString(const QString &)> cleaned)
    {
        m_cleaned = std::move(cleaned);
    }

private:
    void ask(void (JudgeActions::*question)());
    void askForReason();
    void askForNote();
    static void tellOfNotes(NoteQuestion &question, const NotedRows &marked);
    void open(const NoteQuestion &question);

    ReviewPane &m_review;
    std::function<QString(const QString &)> m_cleaned = [](const QString &text) { return text; };
    QPointer<NoteDialog> m_dialog;
    QPointer<QObject> m_waiting; // while a question waits for what is marked
};
