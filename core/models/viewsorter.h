// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "models/outagetablemodel.h"
#include "models/viewquery.h"

#include <QtCore/qobject.h>

/// Keeps a model filtered and sorted as asked, without the GUI thread walking the rows.
///
/// Each question runs on a thread of the pool, from a copy of the review; a newer question
/// cancels it. The model gets rows and order together, in one step, and shows what it showed
/// before until then. Lives on the model's thread; model and pool must outlive it. Destruction
/// cancels silently and does not wait.
class ViewSorter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewSorter)

public:
    ViewSorter(OutageTableModel &model, QThreadPool &pool, QObject *parent = nullptr);

    /// The newest rows and choices, shown already or not.
    [[nodiscard]] const Review &review() const { return m_review; }
    [[nodiscard]] const ViewQuery &query() const { return m_query; }
    /// Whether the model does not yet show what was asked last.
    [[nodiscard]] bool isArranging() const { return m_arranging.isRunning(); }

    /// New rows.
    void setReview(const Review &review);
    /// The same rows with other choices or findings, or compared with another list. The model shows
    /// them at once; rows that the filter now shows or hides follow. A sorted column is not sorted
    /// anew, so rows stay where they are.
    void updateChoices(const Review &review);
    void setQuery(const ViewQuery &query);
    /// What the facets would show, for the newest rows and question once `facetsCounted` came.
    [[nodiscard]] const FacetCounts &facets() const { return m_facets; }

Q_SIGNALS:
    /// The model shows the newest rows as asked last. Not emitted for superseded questions.
    void arranged();
    /// facets() is new: with every `arranged`, right before it, and after choices.
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
    LatestTask<FacetCounts> m_counting; // where the rows stay as they are
};
