// SPDX-License-Identifier: MIT
#pragma once

#include "models/facetlist.h"
#include "models/viewsorter.h"
#include "ui/review/countfilter.h"

#include <QtCore/qobject.h>

#include <optional>

class ChipBar;
class ComparisonLine;
class CountsBar;
class ElidedLabel;
class FacetPane;
class RemovedOutagesPane;
class SearchBox;

/// The widgets that filter the table; they must outlive the object that gets them.
struct FilterParts
{
    CountsBar &counts;
    SearchBox &search;
    FacetPane &facets;
    ChipBar &chips;
    ElidedLabel &sentence;
    RemovedOutagesPane &removed;
    ComparisonLine &comparison;
};

/// Filters the table: combines counts line, search and facets into one query for the arranger and
/// for the gone outages, and passes the results to counts, chips and the sentence. GUI thread.
class FilterController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterController)

public:
    FilterController(ViewSorter &arranger, const FilterParts &parts, QObject *parent = nullptr);

    /// Must be called before the arranger gets \a review: drops facets that have another meaning
    /// with another site's devices.
    void setReview(const Review &review);
    [[nodiscard]] CountFilter filter() const;
    void setFilter(CountFilter filter);
    /// Returns whether the rows of clear() are shown.
    [[nodiscard]] bool isClear() const;
    /// Asks for the rows of \a query again, in the order and the zone of now, and shows what it
    /// filters by; \a filter is the count that is chosen in it.
    void restore(const ViewQuery &query, CountFilter filter);
    /// Sets the query, including order and zone.
    void setQuery(const ViewQuery &query);
    [[nodiscard]] const FacetFilter &facets() const { return m_arranger.query().facets; }
    void setFacets(const FacetFilter &facets);
    /// Shows only rows with a finding to check, or all rows again.
    void toggleToCheck();
    /// Shows this site's rows, without search and facets.
    void clear();
    /// Sets whether the names of filters may be ids.
    void setIds(Ids ids);
    /// Updates chips and sentence to what is shown now.
    void refresh();

Q_SIGNALS:
    /// Emitted each time clear() was called or requested by a widget.
    void cleared();

private:
    void ask();
    void showFacets();
    void drop(const ActiveFilter &filter);
    void tellWhatIsShown();
    /// Number of gone outages that are shown, if they are asked for.
    [[nodiscard]] std::optional<qint64> removedIfAsked() const;
    /// Returns how many outages are shown: "2 of 108, and 1 gone".
    [[nodiscard]] QString shownSentence() const;
    /// Returns the same with what is asked for.
    [[nodiscard]] QString sentence(const QList<ActiveFilter> &filters) const;

    ViewSorter &m_arranger;
    FilterParts m_parts;
    Ids m_ids = Ids::Shown;
};
