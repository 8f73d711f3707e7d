// SPDX-License-Identifier: MIT
#include "session/roundreviews.h"

#include <algorithm>
#include <utility>

namespace {

/// What is told of a review.
void tellReview(RoundSite &site, const ParkedReview &parked)
{
    const Review &review = parked.current.review();
    site.name = review.site().name();
    site.fetchedAt = parked.fetchedAt.utc;
    site.selected = review.counts().selected;
    site.toCheck = review.rowsToCheck();
    site.acceptedAt = parked.acceptedAt();
    site.outcome = parked.outcome();
    site.isSending = parked.state == SessionState::Submitting;
}

} // namespace

RoundPhase RoundSite::phase() const
{
    if (isSending)
        return RoundPhase::Sending;
    if (isFetching)
        return RoundPhase::Fetching;
    if (error)
        return RoundPhase::Failed; // also where an earlier list is shown
    return fetchedAt.isValid() ? RoundPhase::Reviewed : RoundPhase::NotFetched;
}

bool RoundSite::isOpen() const
{
    if (isUnknown())
        return false;
    const bool isToSend = selected > 0 && !outcome && !acceptedAt.isValid();
    return phase() == RoundPhase::NotFetched || (phase() == RoundPhase::Reviewed && isToSend);
}

RoundReviews::RoundReviews(const NetworkContext &network, const SubmissionRecord &record,
                           const JournalFolders &journals, QObject *parent)
    : QObject(parent)
    , m_fetch(network)
    , m_completing(network, record, journals)
{
    connect(&m_fetch, &RoundFetch::progressed, this, &RoundReviews::fetchProgressed);
    connect(&m_fetch, &RoundFetch::attemptFinished, this, &RoundReviews::attemptFinished);
    connect(&m_fetch, &RoundFetch::retryScheduled, this, &RoundReviews::retryScheduled);
    connect(&m_fetch, &RoundFetch::siteEnded, this, &RoundReviews::takeAnswer);
    connect(&m_fetch, &RoundFetch::finished, this, &RoundReviews::takeFetched);
    connect(&m_completing, &ReviewSession::journalNoticed, this, &RoundReviews::journalNoticed);
    connect(&m_completing, &ReviewSession::reviewChanged, this, [this] {
        if (!m_judged.isNull() && m_completing.fetched()->cutoffText == m_cutoffText)
            endJudging();
    });
    connect(&m_completing, &ReviewSession::fetchFinished, this,
            [this] { endCompletion(std::nullopt); });
    connect(&m_completing, &ReviewSession::fetchFailed, this,
            [this](const SessionError &error) { endCompletion(error); });
}

RoundReviews::~RoundReviews() = default;

bool RoundReviews::end(QDeadlineTimer deadline)
{
    const bool hasFetchEnded = m_fetch.end(deadline);
    return m_completing.end(deadline) && hasFetchEnded;
}

void RoundReviews::setSites(const QString &name, const QStringList &ids)
{
    QStringList before;
    for (const RoundSite &site : std::as_const(m_sites))
        before.append(site.id);
    if (m_name == name && before == ids)
        return;
    cancel();
    const bool isSame = m_name == name;
    const QList<RoundSite> known = std::exchange(m_sites, {});
    m_name = name;
    if (!isSame)
        m_reviews.clear();
    for (const QString &id : ids) {
        const qsizetype place = before.indexOf(id);
        m_sites.append(isSame && place >= 0 ? known[place] : RoundSite{.id = id});
    }
    m_reviews.removeIf([&ids](const auto &each) { return !ids.contains(each.key()); });
    Q_EMIT sitesReset();
}

void RoundReviews::startAnew()
{
    cancel();
    m_reviews.clear();
    for (qsizetype place = 0; place < m_sites.size(); ++place) {
        const RoundSite &before = m_sites[place];
        m_sites[place] = {.id = before.id,
                          .name = before.name,
                          .isUnknownOnRecord = before.isUnknownOnRecord,
                          .isNamesake = before.isNamesake};
        Q_EMIT siteChanged(place);
    }
}

void RoundReviews::setUnknown(const QStringList &ids)
{
    for (qsizetype place = 0; place < m_sites.size(); ++place) {
        const bool isUnknown = ids.contains(m_sites[place].id);
        if (std::exchange(m_sites[place].isUnknownOnRecord, isUnknown) != isUnknown)
            Q_EMIT siteChanged(place);
    }
}

qsizetype RoundReviews::indexOf(const QString &siteId) const
{
    const auto found = std::ranges::find(m_sites, siteId, &RoundSite::id);
    return found == m_sites.cend() ? -1 : found - m_sites.cbegin();
}

const RoundSite *RoundReviews::nextOpen(const QString &siteId) const
{
    const qsizetype place = indexOf(siteId);
    for (qsizetype step = 1; step < m_sites.size() && place >= 0; ++step) {
        const RoundSite &site = m_sites[(place + step) % m_sites.size()];
        if (site.isOpen())
            return &site;
    }
    return nullptr;
}

void RoundReviews::fetch(const RoundRequest &request)
{
    if (m_isFetching || request.sites.isEmpty())
        return;
    stopJudging();
    m_cutoff = request.common.cutoff;
    m_cutoffText = request.common.cutoffText;
    m_request = request;
    m_answers.clear();
    m_answered.clear();
    m_hasAll = false;
    m_isCancelled = false;
    m_fetch.start(request);
    for (const Connection &site : request.sites) {
        if (const qsizetype place = indexOf(site.siteId.text()); place >= 0)
            beginFetch(place);
    }
    setFetching(true);
}

void RoundReviews::cancel()
{
    stopJudging();
    m_isCancelled = true;
    m_fetch.cancel();
    m_completing.cancel();
}

void RoundReviews::retryNow()
{
    m_fetch.retryNow();
}

void RoundReviews::takeAnswer(const RoundAnswer &answer)
{
    m_answered.insert(answer.site);
    m_answers.append(answer);
    completeNext();
}

void RoundReviews::takeFetched(const RoundOutcome &outcome)
{
    for (qsizetype site = 0; site < m_request.sites.size(); ++site) {
        if (!m_answered.contains(site))
            m_answers.append(
                {site, outcome.sites[static_cast<std::size_t>(site)], outcome.arrival});
    }
    m_hasAll = true;
    completeNext();
}

void RoundReviews::completeNext()
{
    if (!m_completed.isNull())
        return; // endCompletion() goes on
    while (!m_answers.isEmpty()) {
        if (complete(m_answers.takeFirst()))
            return;
    }
    if (m_hasAll) {
        setFetching(false);
        judgeNext(); // those that failed
    }
}

bool RoundReviews::complete(const RoundAnswer &answer)
{
    const FetchRequest request = m_request.of(answer.site);
    const FetchOutcome own =
        m_isCancelled ? FetchOutcome(Unexpected{SessionError{}}) : answer.outcome;
    if (indexOf(request.siteId) < 0)
        return false; // it was taken out of the round meanwhile
    if (request.siteId == m_shown) {
        Q_EMIT shownFetched(request, std::make_shared<const FetchOutcome>(own), answer.arrival);
        return false;
    }
    if (!own) {
        noteFailure(request.siteId, own.error());
        return false;
    }
    if (const auto before = take(request.siteId))
        m_completing.resume(*before); // its choices are made again
    m_completed = request.siteId;
    m_completing.takeFetched(request, own, answer.arrival);
    return true;
}

void RoundReviews::endCompletion(const std::optional<SessionError> &error)
{
    const QString siteId = std::exchange(m_completed, QString());
    if (const auto review = m_completing.park())
        put(siteId, *review);
    if (error)
        noteFailure(siteId, *error);
    else
        endFetch(siteId);
    completeNext();
}

void RoundReviews::setCutoff(const Timestamp &cutoff, const QString &text)
{
    if (m_cutoffText == text)
        return;
    stopJudging();
    m_cutoff = cutoff;
    m_cutoffText = text;
    judgeNext();
}

void RoundReviews::judgeNext()
{
    if (m_isFetching || m_cutoffText.isEmpty() || !m_judged.isNull())
        return;
    const auto isOutdated = [this](const ParkedReview &each) {
        return each.fetched.cutoffText != m_cutoffText;
    };
    const auto found = std::find_if(m_reviews.cbegin(), m_reviews.cend(), isOutdated);
    if (found == m_reviews.cend())
        return;
    QString siteId = found.key();
    m_completing.resume(*found); // a copy: it can be shown meanwhile
    m_judged = std::move(siteId);
    m_completing.setCutoff(m_cutoff, m_cutoffText);
}

void RoundReviews::endJudging()
{
    const QString siteId = std::exchange(m_judged, QString());
    const auto judged = m_completing.park();
    if (judged && m_reviews.contains(siteId))
        put(siteId, *judged);
    judgeNext();
}

void RoundReviews::stopJudging()
{
    if (!std::exchange(m_judged, QString()).isNull())
        (void)m_completing.park();
}

std::optional<ParkedReview> RoundReviews::take(const QString &siteId)
{
    if (!m_reviews.contains(siteId))
        return std::nullopt;
    return m_reviews.take(siteId);
}

void RoundReviews::put(const QString &siteId, const ParkedReview &review)
{
    const qsizetype place = indexOf(siteId);
    const auto kept = m_reviews.constFind(siteId);
    const bool isOlder =
        kept != m_reviews.cend() && review.fetchedAt.monotonic < kept->fetchedAt.monotonic;
    if (place < 0 || isOlder)
        return;
    m_reviews.insert(siteId, review);
    tellReview(m_sites[place], review);
    findNamesakes();
    Q_EMIT siteChanged(place);
}

void RoundReviews::takeMark(const Submission &marked)
{
    for (auto each = m_reviews.begin(); each != m_reviews.end(); ++each) {
        if (!each->submission || each->submission->id != marked.id || !marked.mark)
            continue;
        ParkedReview review = *each;
        review.submission = marked;
        if (review.state == SessionState::Unknown)
            review.state = SessionState::Done;
        put(QString(each.key()), review);
        return;
    }
}

void RoundReviews::note(const QString &siteId, const ReviewSession &session)
{
    const qsizetype place = indexOf(siteId);
    if (place < 0)
        return;
    RoundSite &site = m_sites[place];
    if (const auto parked = session.parked()) {
        tellReview(site, *parked);
        findNamesakes();
    } else if (!m_reviews.contains(siteId)) {
        site.fetchedAt = {};
        site.acceptedAt = {};
        site.outcome.reset();
    }
    Q_EMIT siteChanged(place);
}

void RoundReviews::findNamesakes()
{
    QHash<QString, int> counts;
    for (const RoundSite &site : std::as_const(m_sites))
        ++counts[site.name];
    for (qsizetype place = 0; place < m_sites.size(); ++place) {
        RoundSite &site = m_sites[place];
        const bool isNamesake = !site.name.isEmpty() && counts[site.name] > 1;
        if (std::exchange(site.isNamesake, isNamesake) != isNamesake)
            Q_EMIT siteChanged(place);
    }
}

void RoundReviews::noteFetched(const QString &siteId)
{
    m_reviews.remove(siteId); // its site was typed rather than chosen
    endFetch(siteId);
}

void RoundReviews::endFetch(const QString &siteId)
{
    const qsizetype place = indexOf(siteId);
    if (place < 0)
        return;
    m_sites[place].isFetching = false;
    m_sites[place].error.reset();
    Q_EMIT siteChanged(place);
}

void RoundReviews::noteFailure(const QString &siteId, const SessionError &error)
{
    const qsizetype place = indexOf(siteId);
    if (place < 0)
        return;
    RoundSite &site = m_sites[place];
    site.isFetching = false;
    if (error.kind != SessionError::Kind::Cancelled)
        site.error = error; // a person who has cancelled is told nothing new
    Q_EMIT siteChanged(place);
}

void RoundReviews::beginFetch(qsizetype index)
{
    m_sites[index].isFetching = true;
    Q_EMIT siteChanged(index);
}

void RoundReviews::setFetching(bool isFetching)
{
    if (std::exchange(m_isFetching, isFetching) != isFetching)
        Q_EMIT fetchingChanged(isFetching);
}

#include "moc_roundreviews.cpp"
