// SPDX-License-Identifier: MIT
#pragma once

#include "models/facetlist.h"
#include "models/viewsorter.h"
#include "ui/review/countfilter.h"

#include <QtCore/qobject.h>

class ChipBar;
class ComparisonLine;
class CountsBar;
class ElidedLabel;
class FacetPane;
class RemovedOutagesPane;
class SearchBox;

/// The widgets that narrow the table down; they outlive whoever gets them.
struct FilterParts
{
    CountsBar &counts;
    SearchBox &search;
    FacetPane &facets;
    ChipBar &chips;
    ElidedLabel &sentence;
    RemovedOutagesPane &gone;
    ComparisonLine &comparison;
};

/// What the table is narrowed down to: counts line, search and facets make one question to the
/// arranger and to what is gone, and their answers go back to counts, chips and the sentence. GUI
/// thread.
class FilterController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterController)

public:
    FilterController(ViewSorter &arranger, const FilterParts &parts, QObject *parent = nullptr);

    /// To be called before the arranger gets \a review: facets that mean something else with
    /// another site's devices are dropped.
    void setReview(const Review &review);
    [[nodiscard]] CountFilter filter() const;
    void setFilter(CountFilter filter);
    /// Asks for rows in another order or zone too.
    void setQuery(const ViewQuery &query);
    [[nodiscard]] const FacetFilter &facets() const { return m_arranger.query().facets; }
    void setFacets(const FacetFilter &facets);
    /// Only rows with a finding to check, or all again.
    void toggleToCheck();
    /// This site's rows, without search and facets.
    void clear();
    /// Tells chips and sentence what is shown now.
    void refresh();

Q_SIGNALS:
    /// clear() was asked for, by whatever way.
    void cleared();

private:
    void ask();
    void showFacets();
    void drop(const ActiveFilter &filter);
    void tellWhatIsShown();
    [[nodiscard]] QString sentence(const QList<ActiveFilter> &filters) const;

    ViewSorter &m_arranger;
    FilterParts m_parts;
};
