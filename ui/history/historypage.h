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

/// The list of submissions with its search, and what can be done with those selected. Asks
/// others to read and to search, and shows what they found. GUI thread.
class HistoryPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPage)

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    /// Until there is something to show.
    void showLoading();
    /// The journal cannot be used, which is said in the list's place.
    void showError(const JournalError &error);
    /// Shows \a matches of \a reading; the selection stays where it can.
    void showMatches(const JournalReading &reading, const HistoryMatches &matches);
    /// What the person asks for just now.
    [[nodiscard]] HistoryQuery query() const;
    void clearQuery();
    void focusSearch();
    /// Where the rows are, if there are any.
    void focusTable();
    /// What became of an export, or why something could not be done.
    void say(const QString &sentence);

Q_SIGNALS:
    void queryChanged(const HistoryQuery &query);
    void refreshRequested();
    void openRequested(const QString &id);
    void compareRequested(const QString &one, const QString &other);
    /// No \a ids: everything.
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
    bool m_isFiltered = false; ///< the blank page offers to clear the filters
};
