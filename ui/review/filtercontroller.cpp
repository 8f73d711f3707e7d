// SPDX-License-Identifier: MIT
#include "ui/review/filtercontroller.h"

#include "models/removedrows.h"
#include "ui/review/chipbar.h"
#include "ui/review/comparisonline.h"
#include "ui/review/countsbar.h"
#include "ui/review/facetpane.h"
#include "ui/review/removedoutagespane.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchbox.h"

namespace {

/// The initial filter: the site's rows, including those that will not be sent.
constexpr CountFilter FirstFilter = CountFilter::AtSite;

} // namespace

FilterController::FilterController(ViewSorter &arranger, const FilterParts &parts, QObject *parent)
    : QObject(parent)
    , m_arranger(arranger)
    , m_parts(parts)
{
    connect(&parts.counts, &CountsBar::filterChosen, this, &FilterController::ask);
    connect(&parts.search, &QLineEdit::textChanged, this, &FilterController::ask);
    connect(&parts.facets, &FacetPane::filterChosen, this, &FilterController::setFacets);
    connect(&parts.chips, &ChipBar::dropped, this, &FilterController::drop);
    connect(&parts.chips, &ChipBar::allDropped, this, &FilterController::clear);
    connect(&parts.chips, &ChipBar::toCheckToggled, this, &FilterController::toggleToCheck);
    connect(&arranger, &ViewSorter::facetsCounted, this, &FilterController::showFacets);
    connect(&arranger, &ViewSorter::arranged, this, &FilterController::refresh);
    connect(&parts.removed, &RemovedOutagesPane::arranged, this, [this] {
        showFacets();
        refresh();
    });
    connect(&parts.comparison, &ComparisonLine::stateToggled, this, [this](CompareState state) {
        setFacets(toggled(facets(), {ActiveFilter::Kind::State, qsizetype(state), {}}));
    });
    parts.counts.setFilter(FirstFilter);
    ask();
}

void FilterController::setReview(const Review &review)
{
    const bool isSameSite = m_arranger.review().site().devices() == review.site().devices();
    m_parts.counts.setCounts(review.counts(), review.rowCount());
    if (!isSameSite && !facets().isEmpty())
        setFacets({});
    m_parts.removed.ask(m_arranger.query(), review.site().devices().size());
}

CountFilter FilterController::filter() const
{
    return m_parts.counts.filter();
}

void FilterController::setFilter(CountFilter filter)
{
    m_parts.counts.setFilter(filter);
    ask();
}

bool FilterController::isClear() const
{
    return filter() == FirstFilter && facets().isEmpty() && m_parts.search.text().isEmpty();
}

void FilterController::restore(const ViewQuery &query, CountFilter filter)
{
    m_parts.search.setText(query.text);
    setFilter(filter);
    setFacets(query.facets);
}

void FilterController::setQuery(const ViewQuery &query)
{
    m_arranger.setQuery(query);
    m_parts.removed.ask(query, m_arranger.review().site().devices().size());
}

void FilterController::setFacets(const FacetFilter &facets)
{
    ViewQuery query = m_arranger.query();
    query.facets = facets;
    setQuery(query);
}

void FilterController::toggleToCheck()
{
    setFacets(toggled(facets(), {ActiveFilter::Kind::ToCheck, 0, {}}));
}

void FilterController::clear()
{
    setFacets({});
    m_parts.search.clear();
    setFilter(FirstFilter);
    Q_EMIT cleared();
}

void FilterController::ask()
{
    ViewQuery query = m_arranger.query();
    query.verdicts = CountFilters::verdicts(filter());
    query.unreadable = CountFilters::unreadable(filter());
    query.text = m_parts.search.text().trimmed();
    setQuery(query);
}

void FilterController::drop(const ActiveFilter &filter)
{
    if (filter.kind == ActiveFilter::Kind::Search)
        m_parts.search.clear();
    else
        setFacets(ViewText::without(m_arranger.query(), filter).facets);
}

void FilterController::showFacets()
{
    const FacetCounts counts =
        RemovedRows::together(m_arranger.facets(), m_parts.removed.facets(), facets());
    // What is gone may be arranged before the rows of a site with fewer devices are counted.
    if (counts.devices.size() <= m_arranger.review().site().devices().size())
        m_parts.facets.show(m_arranger.review(), counts, facets());
}

void FilterController::setIds(Ids ids)
{
    m_ids = ids;
    m_parts.facets.setIds(ids);
    refresh();
}

void FilterController::refresh()
{
    const ViewQuery &query = m_arranger.query();
    m_parts.chips.setFilters(ViewText::activeFilters(query, m_arranger.review(), m_ids));
    m_parts.chips.setToCheck(m_arranger.review().rowsToCheck(),
                             query.facets.findings == FindingSet::toCheck());
    m_parts.comparison.setChosen(
        [&query](CompareState state) { return query.facets.states.contains(state); });
    tellWhatIsShown();
}

void FilterController::tellWhatIsShown()
{
    const qint64 fetched = m_arranger.review().counts().fetched;
    if (fetched == 0) {
        m_parts.sentence.setText({});
        return;
    }
    // Counts, chips and the search say themselves what is asked for; together it is for who
    // listens.
    const QList<ActiveFilter> filters =
        ViewText::activeFilters(m_arranger.query(), m_arranger.review(), m_ids);
    if (filters.isEmpty()) {
        m_parts.sentence.setText({});
    } else {
        m_parts.sentence.setText(shownSentence(),
                                 {ViewText::sentence(m_arranger.facets().shown, fetched, {}, {})});
    }
    m_parts.sentence.setDetail(sentence(filters));
}

std::optional<qint64> FilterController::removedIfAsked() const
{
    return RemovedRows::areAsked(m_arranger.query().facets)
               ? std::optional(m_parts.removed.matchingRows())
               : std::nullopt;
}

QString FilterController::shownSentence() const
{
    if (RemovedRows::areAllThatIsAsked(m_arranger.query().facets))
        return ViewText::removedSentence(m_parts.removed.matchingRows(), {});
    return ViewText::sentence(m_arranger.facets().shown, m_arranger.review().counts().fetched, {},
                              {}, removedIfAsked());
}

QString FilterController::sentence(const QList<ActiveFilter> &filters) const
{
    const ViewQuery &query = m_arranger.query();
    const qint64 fetched = m_arranger.review().counts().fetched;
    const qint64 shown = m_arranger.facets().shown;
    if (query.facets.isEmpty())
        return CountFilters::sentence(filter(), query.text, shown, fetched);
    if (RemovedRows::areAllThatIsAsked(query.facets))
        return ViewText::removedSentence(m_parts.removed.matchingRows(), filters);
    return ViewText::sentence(shown, fetched, CountFilters::whichRows(filter()), filters,
                              removedIfAsked());
}

#include "moc_filtercontroller.cpp"
