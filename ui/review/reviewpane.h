// SPDX-License-Identifier: MIT
#pragma once

#include "models/manychoices.h"
#include "models/outagetablemodel.h"
#include "models/timeline.h"
#include "models/viewsorter.h"
#include "outages/choices.h"
#include "session/dataage.h"
#include "ui/review/countfilter.h"

#include <QtCore/qtimezone.h>
#include <QtWidgets/qwidget.h>

#include <functional>
#include <optional>

class ChipBar;
class ComparisonLine;
class CountsBar;
class DetailsPane;
class DevicesPane;
class ElidedLabel;
class FacetColumn;
class FacetPane;
class RemovedOutagesPane;
class FilterController;
class OutageView;
class QAction;
class QSplitter;
class QStackedWidget;
class QTableView;
class QThreadPool;
class ReviewClipboard;
class ReviewEditor;
class SearchBox;
class SelectionAdder;
class StatusLine;
class ToolArea;
struct ComparisonNews;

/// What a person has made of the view of a review: columns, order, filters and the range of time. A
/// value.
struct ReviewLook
{
    QByteArray columns = {}; ///< as OutageView saves them
    QList<int> wantedColumns = {};
    ViewQuery query = {};
    CountFilter filter = CountFilter::AtSite;
    std::optional<TimeRange> range = {}; ///< nullopt: that of the included outages

    friend bool operator==(const ReviewLook &, const ReviewLook &) = default;
};

/// The view of a review: counts that filter, search, the table, and the details of the current row.
///
/// Owns no choices: decisions go through editor(), and the owner of the review answers its
/// `changed` with updateChoices(). head() and details() may be placed elsewhere in the window; they
/// are created and first owned here. GUI thread.
class ReviewPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPane)

public:
    /// Filters and sorts on \a pool, which must outlive this.
    explicit ReviewPane(QThreadPool &pool, const QTimeZone &localZone = QTimeZone::systemTimeZone(),
                        QWidget *parent = nullptr);
    ~ReviewPane() override;

    /// Shows a new review: discards selection and undo steps, keeps filter, search and sorting.
    void setReview(const Review &review);
    /// Shows the same rows with other choices.
    void updateChoices(const Review &review);

    /// Shows the same rows with another comparison; \a news is its texts.
    void updateComparison(const Review &review, const ComparisonNews &news);

    /// Shows how old the rows are, and whether they are too old to be sent by \a limit.
    void setAge(const DataAge &age, std::chrono::minutes limit);

    /// The counts, the search and the sentence on what is shown.
    [[nodiscard]] QWidget *head() const { return m_head; }
    [[nodiscard]] OutageView *view() const { return m_view; }
    /// Not in a layout yet; the shell places it.
    [[nodiscard]] DetailsPane *details() const { return m_details; }
    /// The line above the table, the filters beside it, and the table or its replacement.
    [[nodiscard]] QWidget *tools() const;
    [[nodiscard]] QWidget *facets() const;
    [[nodiscard]] DevicesPane *devices() const { return m_devices; }
    [[nodiscard]] QWidget *middle() const;
    /// The gone outages of an earlier list, below the table; hidden unless requested.
    [[nodiscard]] QWidget *removed() const;
    [[nodiscard]] QTableView *removedTable() const;
    [[nodiscard]] ReviewEditor &editor() const { return *m_editor; }
    /// The range of time that the bars of table and lanes show.
    [[nodiscard]] Timeline &timeline() { return m_timeline; }
    /// Shows or hides the widgets that act on rows: before the first review there are no rows to
    /// filter.
    void showTools(bool areShown);
    /// Shows \a page in place of the table; null: the table. Takes ownership of \a page.
    void showInsteadOfTable(QWidget *page);

    /// The rows that the table shows, and their order.
    [[nodiscard]] const OutageTableModel &rows() const { return m_model; }
    /// Number of rows that the filter shows; the last query may still be running.
    [[nodiscard]] qint64 shownRows() const { return m_model.order().shownCount(); }
    /// Returns a sentence that more rows will be sent than the filter shows; empty if not.
    [[nodiscard]] QString hiddenSentence() const;
    [[nodiscard]] bool isArranging() const;
    /// Returns whether the filter shows no row, neither current nor gone.
    [[nodiscard]] bool showsNothing() const;
    [[nodiscard]] CountFilter filter() const;
    void setFilter(CountFilter filter);
    /// Whether other rows are shown than clearFilters() shows.
    [[nodiscard]] bool isFiltered() const;
    /// Shows this site's rows again, without a search.
    void clearFilters();
    /// The newest rows and choices, which the table may not show yet.
    [[nodiscard]] const Review &review() const { return m_arranger.review(); }
    /// Goes to the next row shown that is to check, or with -1 to the previous one; says where it
    /// begins again at the other end.
    void goToCheck(int step);
    /// Marks \a rows of the review and goes to the first of them; removes filters that hide them.
    void goToRows(const QList<qsizetype> &rows);
    /// Shows only rows with a finding to check, or all rows again.
    /// Returns why the current row can be neither included nor left out; empty if it can.
    [[nodiscard]] QString whyNoChoice() const;
    void toggleToCheck();
    /// Hides the ids of devices and the records, which hold them, or shows them again.
    void setIdsHidden(bool areHidden);
    void showFacets(bool areShown);
    /// Leads the keyboard to the facets and shows them if needed; from there it hides them again.
    void goToFacets();
    [[nodiscard]] bool areFacetsShown() const;
    /// Shows the devices as lanes, above the table or, in a wide window, at its left.
    void showDevices(bool areShown);
    /// Leads the keyboard to the lanes and shows them if needed; from there it hides them again.
    void goToDevices();
    [[nodiscard]] bool areDevicesShown() const { return m_areDevicesChosen; }
    /// Shows the time of the marked rows on the timeline.
    void fitMarked();
    /// Returns whether the table or the lanes have the focus.
    [[nodiscard]] bool hasRowFocus() const;
    void focusSearch();

    /// Sets the zone in which times are shown, in table, details and copies; UTC at first.
    void setZone(const QTimeZone &zone);
    [[nodiscard]] const QTimeZone &zone() const { return m_arranger.query().zone; }
    /// Sets the actions of the button below the table that changes the zone.
    void setZoneActions(const QList<QAction *> &actions);

    [[nodiscard]] ReviewClipboard &clipboard() const { return *m_clipboard; }
    /// Sets the note of the marked rows of the site; an empty note removes the notes.
    void noteMarked(const QString &note);
    /// Sets what takes out of a typed note what must not be kept in it.
    void setCleaning(const std::function<QString(const QString &)> &cleaned)
    {
        m_cleaned = cleaned;
    }
    /// Marks all that is to check on the marked rows as looked at; if it was, as to check again.
    void toggleLookedAt();
    /// Leaves the marked rows out with a reason, as one step that can be undone. With an empty
    /// reason each keeps its note.
    void leaveOutMarked(const QString &reason);
    /// The totals of the marked rows, and their notes.
    [[nodiscard]] const SelectionAdder &markedTotals() const { return *m_sum; }

    /// The id of the current row's device; empty if there is none.
    [[nodiscard]] QString currentDevice() const;
    /// Shows the outages of that device only.
    void showOnlyDevice();

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    [[nodiscard]] ReviewLook look() const;
    /// Brings a look back that the same rows had.
    void setLook(const ReviewLook &look);
    /// Returns whether columns, order, filters and range are as at first.
    [[nodiscard]] bool hasFirstLook() const;
    /// Shows them as at first.
    void resetLook();

Q_SIGNALS:
    /// Emitted when the table shows the result of the last query.
    void shownRowsChanged();
    void facetsShown(bool areShown);
    void devicesShown(bool areShown);
    /// Emitted when hiddenSentence() has changed.
    void hiddenSentenceChanged(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void connectParts();
    [[nodiscard]] QWidget *makeMiddle();
    void connectTimeline();
    /// Gives the lanes their place and size.
    void placeDevices();
    /// Returns whether the table shows the rows of the newest review.
    [[nodiscard]] bool showsNewestRows() const;
    void decideOnMarked(const ManyChoices &choices);
    /// Gives the gone outages the height they need, and the table the rest.
    void placeRemoved();
    void goToWantedRows();
    /// Goes to \a row; removes filters only if they hide it.
    void goToRow(qsizetype row);
    void connectDetails();

    OutageTableModel m_model;
    Timeline m_timeline;
    ViewSorter m_arranger;
    QWidget *m_head;
    CountsBar *m_counts;
    SearchBox *m_search;
    ElidedLabel *m_sentence;
    ComparisonLine *m_comparison;
    ToolArea *m_tools;
    QStackedWidget *m_stack;
    OutageView *m_view;
    DetailsPane *m_details;
    StatusLine *m_status;
    SelectionAdder *m_sum;
    ReviewEditor *m_editor;
    RemovedOutagesPane *m_removed;
    ReviewClipboard *m_clipboard;
    QSplitter *m_rows; ///< the table or its replacement, and the gone outages
    std::function<QString(const QString &)> m_cleaned = [](const QString &note) { return note; };
    QList<qsizetype> m_wantedRows; ///< rows to go to once they are shown
    bool m_showsFirst = false;     ///< once the rows are sorted anew
    bool m_hasTools = true;
    bool m_areFacetsChosen = false;
    bool m_areDevicesChosen = false;
    bool m_arePlaced = false; ///< the lanes have got their size
    bool m_areDevicesLow = false;
    DevicesPane *m_devices;
    QSplitter *m_lanesAndRows;
    FacetPane *m_facets;
    FacetColumn *m_facetColumn;
    ChipBar *m_chips;
    FilterController *m_narrowing;
};
