// SPDX-License-Identifier: MIT
#pragma once

#include "session/historyanswers.h"

#include <QtWidgets/qwidget.h>

class BlankPage;
class HistoryModel;
class HistoryTable;
class PlainLabel;
class QComboBox;
class QPushButton;
class QStackedWidget;
class SearchBox;

/// The list of submissions with its search, and the actions on the selected ones. Emits requests to
/// read and to search, and shows the results. GUI thread.
class HistoryPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPage)

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    /// Shows that the journal is being read.
    void showLoading();
    /// Shows, in place of the list, that the journal cannot be used.
    void showError(const JournalError &error);
    /// Shows \a matches of \a reading; keeps the selection as far as possible.
    void showMatches(const JournalReading &reading, const HistoryMatches &matches);
    /// Returns the current query.
    [[nodiscard]] HistoryQuery query() const;
    void clearQuery();
    void focusSearch();
    /// Gives the focus to the table if it has rows.
    void focusTable();
    /// Shows the result of an export, or why an action failed.
    void say(const QString &sentence);

Q_SIGNALS:
    void queryChanged(const HistoryQuery &query);
    void refreshRequested();
    void openRequested(const QString &id);
    void compareRequested(const QString &one, const QString &other);
    /// Emitted when the user asks for an export. Empty \a ids: everything.
    void exportRequested(const QStringList &ids);

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void connectParts();
    void showTableOrReason(const JournalReading &reading);
    void updateActions();
    void openCurrent();
    void compareChosen();
    void exportShown();
    [[nodiscard]] QStringList chosenIds() const;
    void chooseAgain(const QStringList &ids, const QString &current);

    HistoryModel *m_model;
    HistoryTable *m_table;
    BlankPage *m_blank;
    SearchBox *m_search = nullptr;
    QComboBox *m_outcome = nullptr;
    QStackedWidget *m_content;
    PlainLabel *m_count = nullptr;
    PlainLabel *m_hint = nullptr;
    QPushButton *m_export = nullptr;
    QAction *m_exportShown = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_open = nullptr;
    bool m_isFiltered = false; ///< whether the blank page offers to clear the filters
};
