// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/actiontable.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qstring.h>

#include <functional>

class ActionRegistry;
class NoteDialog;
class QAction;
class ReviewPane;
struct NotedRows;
struct NoteQuestion;
struct RowsState;

/// What the actions do that are about rows: undo, copy, find, filter, choose, note, and the way
/// from finding to finding. GUI thread; what it is given outlives it.
class ReviewActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewActions)

public:
    /// What a note goes through before it is kept.
    using Cleaning = std::function<QString(const QString &)>;

    ReviewActions(const ActionRegistry &actions, ReviewPane &review, Cleaning cleaning,
                  QObject *parent);

    /// What the table allows now; when its rows came is for the caller to say.
    [[nodiscard]] RowsState rowsState() const;

Q_SIGNALS:
    /// Emitted when rowsState() may have changed.
    void rowsStateChanged();

private:
    void connectUndo();
    void connectCopies();
    void connectFilters();
    void connectChoices();
    void fillRowMenus();
    void watchRows();
    void on(ActionId id, const std::function<void()> &does);

    void ask(void (ReviewActions::*question)());
    void askForReason();
    void askForNote();
    static void tellOfNotes(NoteQuestion &question, const NotedRows &marked);
    void open(const NoteQuestion &question);

    const ActionRegistry &m_actions;
    ReviewPane &m_review;
    Cleaning m_cleaned;
    QPointer<NoteDialog> m_dialog;
    QPointer<QObject> m_waiting; // while a question waits for what is marked
};
