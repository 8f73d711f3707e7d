// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagetablemodel.h"
#include "models/reviewarranger.h"
#include "models/rowscopy.h"

#include <QtWidgets/qwidget.h>

class PlainLabel;
class QTableView;
class QThreadPool;

/// The outages that are gone of an earlier list: a heading and a table to read, sort and copy.
///
/// It follows what is asked of the outages that are there; sorting is its own. Nothing in it can be
/// chosen or sent. Hidden at first. GUI thread.
class GonePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GonePane)

public:
    /// \a pool filters and sorts, and must outlive this.
    explicit GonePane(QThreadPool &pool, QWidget *parent = nullptr);
    ~GonePane() override;

    /// Rows made by goneOutages(); \a sentence says what they are gone of.
    void setGone(const Review &gone, const QString &sentence);
    /// Follows what is asked of the review of a site of \a siteDevices devices.
    void ask(const ViewQuery &query, qsizetype siteDevices);

    [[nodiscard]] const FacetCounts &facets() const { return m_arranger.facets(); }
    /// Rows that the filter lets through; what was asked last may still be under way.
    [[nodiscard]] qint64 matchingRows() const { return m_model.order().shownCount(); }
    [[nodiscard]] bool isArranging() const { return m_arranger.isArranging(); }
    [[nodiscard]] QTableView *view() const { return m_view; }
    /// As high as this all rows are seen, or the first few of many.
    [[nodiscard]] int wantedHeight() const;

    /// The marked rows as shown.
    [[nodiscard]] CopyRequest copyRequest(bool hasHeaders) const;
    [[nodiscard]] const OutageTableModel &model() const { return m_model; }

Q_SIGNALS:
    /// The table shows what was asked last, and facets() is of it.
    void arranged();
    /// The marked rows shall be copied.
    void copyRequested();
    void markedRowsChanged();

protected:
    /// Ctrl+C copies the marked rows, not the cell under the keyboard.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpView();
    void askAgain();
    void sayHowMany();

    OutageTableModel m_model;
    ReviewArranger m_arranger;
    Review m_gone;
    ViewQuery m_asked;
    qsizetype m_siteDevices = 0;
    std::optional<SortBy> m_sort;
    QString m_sentence;
    PlainLabel *m_heading;
    QTableView *m_view;
};
