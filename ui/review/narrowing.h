// SPDX-License-Identifier: MIT
#pragma once

#include "models/facetlist.h"
#include "models/reviewarranger.h"
#include "ui/review/countfilter.h"

#include <QtCore/qobject.h>

class ChipBar;
class ComparisonLine;
class CountsBar;
class ElidedLabel;
class FacetPane;
class GonePane;
class SearchBox;

/// The widgets that narrow the table down; they must outlive the object that gets them.
struct NarrowingParts
{
    CountsBar &counts;
    SearchBox &search;
    FacetPane &facets;
    ChipBar &chips;
    ElidedLabel &sentence;
    GonePane &gone;
    ComparisonLine &comparison;
};

/// What the table is narrowed down to: counts line, search and facets make one question to the
/// arranger and to what is gone, and their answers go back to counts, chips and the sentence. GUI
/// thread.
class Narrowing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Narrowing)

public:
    Narrowing(ReviewArranger &arranger, const NarrowingParts &parts, QObject *parent = nullptr);

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
    /// Emitted each time clear() was called or requested by a widget.
    void cleared();

private:
    void ask();
    void showFacets();
    void drop(const ActiveFilter &filter);
    void tellWhatIsShown();
    [[nodiscard]] QString sentence(const QList<ActiveFilter> &filters) const;

    ReviewArranger &m_arranger;
    NarrowingParts m_parts;
};
