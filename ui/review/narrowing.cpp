// SPDX-License-Identifier: MIT
#include "ui/review/narrowing.h"

#include "ui/facets/chipbar.h"
#include "ui/facets/facetpane.h"
#include "ui/look/labels.h"
#include "ui/review/countsbar.h"
#include "ui/review/searchbox.h"

namespace {

/// What is looked at first: the site's rows, those that will not be sent too.
constexpr CountFilter FirstFilter = CountFilter::AtSite;

} // namespace

Narrowing::Narrowing(ReviewArranger &arranger, const NarrowingParts &parts, QObject *parent)
    : QObject(parent)
    , m_arranger(arranger)
    , m_parts(parts)
{
    connect(&parts.counts, &CountsBar::filterChosen, this, &Narrowing::ask);
    connect(&parts.search, &QLineEdit::textChanged, this, &Narrowing::ask);
    connect(&parts.facets, &FacetPane::filterChosen, this, &Narrowing::setFacets);
    connect(&parts.chips, &ChipBar::dropped, this, &Narrowing::drop);
    connect(&parts.chips, &ChipBar::allDropped, this, &Narrowing::clear);
    connect(&parts.chips, &ChipBar::toCheckToggled, this, &Narrowing::toggleToCheck);
    connect(&arranger, &ReviewArranger::facetsCounted, this, &Narrowing::showFacets);
    connect(&arranger, &ReviewArranger::arranged, this, &Narrowing::refresh);
    parts.counts.setFilter(FirstFilter);
    ask();
}

void Narrowing::setReview(const Review &review)
{
    const bool isSameSite = m_review.site().devices() == review.site().devices();
    m_review = review;
    m_parts.counts.setCounts(review.counts());
    if (!isSameSite && !facets().isEmpty())
        setFacets({});
}

CountFilter Narrowing::filter() const
{
    return m_parts.counts.filter();
}

void Narrowing::setFilter(CountFilter filter)
{
    m_parts.counts.setFilter(filter);
    ask();
}

void Narrowing::setFacets(const FacetFilter &facets)
{
    ViewQuery query = m_arranger.query();
    query.facets = facets;
    m_arranger.setQuery(query);
}

void Narrowing::toggleToCheck()
{
    setFacets(toggled(facets(), {ActiveFilter::Kind::ToCheck, 0, {}}));
}

void Narrowing::clear()
{
    setFacets({});
    m_parts.search.clear();
    setFilter(FirstFilter);
    Q_EMIT cleared();
}

void Narrowing::ask()
{
    ViewQuery query = m_arranger.query();
    query.verdicts = CountFilters::verdicts(filter());
    query.unreadable = CountFilters::unreadable(filter());
    query.text = m_parts.search.text().trimmed();
    m_arranger.setQuery(query);
}

void Narrowing::drop(const ActiveFilter &filter)
{
    if (filter.kind == ActiveFilter::Kind::Search)
        m_parts.search.clear();
    else
        setFacets(ViewText::without(m_arranger.query(), filter).facets);
}

void Narrowing::showFacets()
{
    m_parts.facets.show(m_review, m_arranger.facets(), facets());
}

void Narrowing::refresh()
{
    const ViewQuery &query = m_arranger.query();
    m_parts.chips.setFilters(ViewText::activeFilters(query, m_review));
    m_parts.chips.setToCheck(m_review.findings().rowsToCheck(),
                             query.facets.findings == FindingSet::toCheck());
    const qint64 fetched = m_review.counts().fetched;
    const qint64 shown = m_arranger.facets().shown;
    if (fetched == 0)
        m_parts.sentence.setText({});
    else if (query.facets.isEmpty())
        m_parts.sentence.setText(CountFilters::sentence(filter(), query.text, shown, fetched));
    else
        m_parts.sentence.setText(ViewText::sentence(shown, fetched,
                                                    CountFilters::whichRows(filter()),
                                                    ViewText::activeFilters(query, m_review)));
}
