// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagetablemodel.h"
#include "models/rowscopy.h"
#include "models/viewsorter.h"

#include <QtWidgets/qwidget.h>

class PlainLabel;
class QTableView;
class QThreadPool;

/// The outages of an earlier list that are gone: a heading and a table to read, sort and copy.
///
/// Follows the filters of the current outages, but has its own sorting. Its outages cannot be
/// chosen or sent. Hidden at first. GUI thread.
class RemovedOutagesPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemovedOutagesPane)

public:
    /// Filters and sorts on \a pool, which must outlive this.
    explicit RemovedOutagesPane(QThreadPool &pool, QWidget *parent = nullptr);
    ~RemovedOutagesPane() override;

    /// Sets the rows, made by removedOutages(); \a sentence tells which list they are gone from.
    void setRemoved(const Review &removed, const QString &sentence);
    /// Sets whether tool tips may name ids.
    void setIds(Ids ids) { m_model.setIds(ids); }
    /// Applies the query for the review of a site of \a siteDevices devices.
    void ask(const ViewQuery &query, qsizetype siteDevices);

    [[nodiscard]] const FacetCounts &facets() const { return m_arranger.facets(); }
    /// Number of rows that match the filter; the last query may still be running.
    [[nodiscard]] qint64 matchingRows() const { return m_model.order().shownCount(); }
    [[nodiscard]] bool isArranging() const { return m_arranger.isArranging(); }
    [[nodiscard]] QTableView *view() const { return m_view; }
    /// Returns the height, in pixels, that shows all rows, or the first few of many.
    [[nodiscard]] int wantedHeight() const;

    /// Returns a request to copy the marked rows as shown.
    [[nodiscard]] CopyRequest copyRequest(bool hasHeaders) const;
    [[nodiscard]] const OutageTableModel &model() const { return m_model; }

Q_SIGNALS:
    /// Emitted when the table shows the result of the last query, and facets() belongs to it.
    void arranged();
    /// Emitted when the user asks to copy the marked rows.
    void copyRequested();
    void markedRowsChanged();

protected:
    /// Makes Ctrl+C copy the marked rows instead of the current cell.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpView();
    void askAgain();
    void sayHowMany();

    OutageTableModel m_model;
    ViewSorter m_arranger;
    Review m_removed;
    ViewQuery m_asked;
    qsizetype m_siteDevices = 0;
    std::optional<SortBy> m_sort;
    QString m_sentence;
    PlainLabel *m_heading;
    QTableView *m_view;
};
