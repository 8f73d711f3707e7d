// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions/actiontable.h"

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

/// Implements the actions on rows: undo, copy, find, filter, choose, note, and going from finding
/// to finding. GUI thread; all objects passed must outlive it.
class ReviewActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewActions)

public:
    /// Applied to a note before it is stored.
    using Cleaning = std::function<QString(const QString &)>;

    ReviewActions(const ActionRegistry &actions, ReviewPane &review, Cleaning cleaning,
                  QObject *parent);

    /// Returns what the table allows now; the caller adds when its rows were fetched.
    [[nodiscard]] RowsState rowsState() const;

Q_SIGNALS:
    /// Emitted when rowsState() may have changed.
    void rowsStateChanged();

private:
    void connectUndo();
    void connectCopies();
    void connectFilters();
    void connectTimeline();
    void connectChoices();
    void fillRowMenus();
    void watchRows();
    /// Ticks the action if everything to check on the marked rows has been looked at.
    void showLookedAt();
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
    QPointer<QObject> m_waiting; // set while a dialog waits for the totals of the marked rows
};
