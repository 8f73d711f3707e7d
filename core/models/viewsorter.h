// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "models/outagetablemodel.h"
#include "models/viewquery.h"

#include <QtCore/qobject.h>

/// Keeps a model filtered and sorted as requested, without work per row on the GUI thread.
///
/// Each query runs on a thread of the pool, on a copy of the review; a newer query cancels it. The
/// model gets rows and order together in one step, and keeps its earlier content until then. Lives
/// on the model's thread; model and pool must outlive it. Destruction cancels, emits nothing and
/// does not wait.
class ViewSorter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewSorter)

public:
    ViewSorter(OutageTableModel &model, QThreadPool &pool, QObject *parent = nullptr);

    /// The newest rows and choices, which the model may not show yet.
    [[nodiscard]] const Review &review() const { return m_review; }
    [[nodiscard]] const ViewQuery &query() const { return m_query; }
    /// Returns whether the model does not show the result of the last query yet.
    [[nodiscard]] bool isArranging() const { return m_arranging.isRunning(); }

    /// Sets new rows.
    void setReview(const Review &review);
    /// Sets the same rows with other choices, findings or comparison. The model shows them at once;
    /// rows that the filter now shows or hides follow later. A sorted column is not sorted again,
    /// so rows stay in place.
    void updateChoices(const Review &review);
    void setQuery(const ViewQuery &query);
    /// The facet counts, for the newest rows and query after `facetsCounted`.
    [[nodiscard]] const FacetCounts &facets() const { return m_facets; }

Q_SIGNALS:
    /// Emitted when the rows of query() are being looked for: `arranged` follows, unless this comes
    /// again before.
    void started();
    /// Emitted when the model shows the result of the last query on the newest rows; never for a
    /// superseded query.
    void arranged();
    /// Emitted when facets() has changed: right before every `arranged`, and after changed choices.
    void facetsCounted();

private:
    void start();
    void finish(const Arrangement &arrangement);
    void startCounting();

    OutageTableModel &m_model;
    Review m_review;
    ViewQuery m_query;
    FacetCounts m_facets;
    LatestTask<Arrangement> m_arranging;
    LatestTask<FacetCounts> m_counting; // used if the rows stay as they are
};
