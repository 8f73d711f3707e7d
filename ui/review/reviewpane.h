// SPDX-License-Identifier: MIT
#pragma once

#include "models/manychoices.h"
#include "models/outagetablemodel.h"
#include "models/reviewarranger.h"
#include "outages/choices.h"
#include "ui/review/countfilter.h"

#include <QtCore/qtimezone.h>
#include <QtWidgets/qwidget.h>

class ChipBar;
class ComparisonLine;
class CountsBar;
class DetailsPane;
class ElidedLabel;
class FacetColumn;
class FacetPane;
class GonePane;
class Narrowing;
class OutageView;
class QAction;
class QSplitter;
class QStackedWidget;
class QTableView;
class QThreadPool;
class ReviewEditor;
class RowCopier;
class SearchBox;
class SelectionSum;
class StatusLine;
struct ComparisonNews;

/// The review as a person judges it: counts that filter, search, the table, and the details of
/// the current row.
///
/// Owns no choices: what a person decides goes through editor(), and the owner of the review
/// answers its `changed` with updateChoices(). head() and details() may be placed elsewhere in the
/// window; they are made and owned here at first. GUI thread.
class ReviewPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPane)

public:
    /// \a pool filters and sorts, and must outlive this.
    explicit ReviewPane(QThreadPool &pool, const QTimeZone &localZone = QTimeZone::systemTimeZone(),
                        QWidget *parent = nullptr);
    ~ReviewPane() override;

    /// A new review: forgets selection and undo steps, keeps filter, search and sorting.
    void setReview(const Review &review);
    /// The same rows with other choices.
    void updateChoices(const Review &review);

    /// The same rows, compared with another list; \a news says what became of it.
    void updateComparison(const Review &review, const ComparisonNews &news);

    /// Counts, search and the sentence of what is shown.
    [[nodiscard]] QWidget *head() const { return m_head; }
    [[nodiscard]] OutageView *view() const { return m_view; }
    /// Without a place in a layout yet; the shell gives it one.
    [[nodiscard]] DetailsPane *details() const { return m_details; }
    /// The line above the table, the filters beside it, and the table or what stands in its place.
    [[nodiscard]] QWidget *tools() const { return m_tools; }
    [[nodiscard]] QWidget *facets() const;
    [[nodiscard]] QWidget *middle() const;
    /// What is gone of an earlier list, below the table; hidden unless it is asked for.
    [[nodiscard]] QWidget *gone() const;
    [[nodiscard]] QTableView *goneTable() const;
    [[nodiscard]] ReviewEditor &editor() const { return *m_editor; }
    /// Shows or hides what acts on the rows: there is nothing to narrow before the first review.
    void showTools(bool areShown);
    /// Shows \a page where the table is; null: the table. The page is taken over.
    void showInsteadOfTable(QWidget *page);

    /// Rows that the filter shows; what was asked last may still be under way.
    [[nodiscard]] qint64 shownRows() const { return m_model.order().shownCount(); }
    /// That more will be sent than the filter shows; empty where it is not so.
    [[nodiscard]] QString hiddenSentence() const;
    [[nodiscard]] bool isArranging() const;
    /// Whether the filter lets nothing through, neither rows nor what is gone.
    [[nodiscard]] bool showsNothing() const;
    [[nodiscard]] CountFilter filter() const;
    void setFilter(CountFilter filter);
    /// Shows this site's rows again, without a search.
    void clearFilters();
    /// Rows that deserve a look, shown or not.
    [[nodiscard]] qint64 rowsToCheck() const
    {
        return m_arranger.review().findings().rowsToCheck();
    }
    /// Goes to the next of them that is shown, or with -1 to the one before.
    void goToCheck(int step);
    /// Marks \a rows of the review and goes to the first of them, without the filters that hide
    /// them.
    void goToRows(const QList<qsizetype> &rows);
    /// Shows only what is to check, or everything again.
    void toggleToCheck();
    void showFacets(bool areShown);
    [[nodiscard]] bool areFacetsShown() const;
    void focusSearch();

    /// The zone that times are shown in: table, details and copies; UTC at first.
    void setZone(const QTimeZone &zone);
    [[nodiscard]] const QTimeZone &zone() const { return m_arranger.query().zone; }
    /// What the button below the table offers to change it.
    void setZoneActions(const QList<QAction *> &actions);

    /// Copies the marked rows as shown, hidden columns left out: those of the table, or of what is
    /// gone where the keyboard was there last.
    void copyRows(bool hasHeaders);
    /// Copies the cell under the keyboard, a time with its zone.
    void copyCell();
    /// Copies the characters received for it.
    void copyReceivedCell();
    /// Whether there are rows, or a cell, that would be copied.
    [[nodiscard]] bool hasRowsToCopy() const;
    [[nodiscard]] bool hasCellToCopy() const;
    /// Notes on the marked rows of the site; empty removes the notes.
    void noteMarked(const QString &note);
    /// Leaves the marked rows out for a reason: one step that can be undone. Without a reason each
    /// keeps its note.
    void leaveOutMarked(const QString &reason);
    /// What is marked, in numbers, and the notes it has.
    [[nodiscard]] const SelectionSum &markedSum() const { return *m_sum; }

    /// The id of the current row's device; empty if there is none.
    [[nodiscard]] QString currentDevice() const;
    /// Shows the outages of that device only.
    void showOnlyDevice();

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /// The table shows what was asked last.
    void shownRowsChanged();
    void facetsShown(bool areShown);
    /// Emitted when hasRowsToCopy() or hasCellToCopy() may have changed.
    void copySourceChanged();
    /// Emitted when hiddenSentence() has changed.
    void hiddenSentenceChanged(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    [[nodiscard]] QWidget *makeMiddle();
    void connectCopier();
    /// Whether the rows in the table are those of the newest review.
    [[nodiscard]] bool showsNewestRows() const;
    void decideOnMarked(const ManyChoices &choices);
    void copyText(const QString &text);
    /// Gives what is gone room as far as it is asked for, and the table what is left.
    void placeGone();
    void setCopySource(bool isGone);
    void goToWantedRows();
    [[nodiscard]] QModelIndex cellToCopy() const;
    [[nodiscard]] const OutageTableModel &modelToCopy() const;

    OutageTableModel m_model;
    ReviewArranger m_arranger;
    QWidget *m_head;
    CountsBar *m_counts;
    SearchBox *m_search;
    ElidedLabel *m_sentence;
    ComparisonLine *m_comparison;
    QWidget *m_tools;
    QStackedWidget *m_stack;
    OutageView *m_view;
    DetailsPane *m_details;
    StatusLine *m_status;
    SelectionSum *m_sum;
    ReviewEditor *m_editor;
    RowCopier *m_copier;
    GonePane *m_gone;
    QSplitter *m_rows; ///< the table, or what stands in its place, and what is gone
    bool m_copiesGone = false;
    QList<qsizetype> m_wantedRows; ///< to go to, once they are shown
    bool m_hasTools = true;
    bool m_areFacetsChosen = false;
    FacetPane *m_facets;
    FacetColumn *m_facetColumn;
    ChipBar *m_chips;
    Narrowing *m_narrowing;
};
