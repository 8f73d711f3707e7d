// SPDX-License-Identifier: MIT
#include "ui/window/roundcontroller.h"

#include "net/baseurl.h"
#include "text/roundtext.h"
#include "ui/actions/actionregistry.h"
#include "ui/connection/sitescolumn.h"
#include "ui/review/detailspane.h"
#include "ui/review/reviewpane.h"
#include "ui/submission/receiptpage.h"
#include "ui/submission/retrybar.h"
#include "ui/window/contentpane.h"
#include "ui/window/fetchcontroller.h"
#include "ui/window/historycontroller.h"
#include "ui/window/progressstrip.h"
#include "ui/window/reviewsplitter.h"

#include <QtGui/qaction.h>

#include <utility>

RoundController::RoundController(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_round(parts.round)
    , m_session(parts.session)
    , m_fetch(parts.fetch)
    , m_content(parts.content)
    , m_journal(parts.journal)
    , m_model(parts.round)
    , m_column(new SitesColumn(m_model))
{
    connect(m_column, &SitesColumn::siteChosen, this, &RoundController::show);
    connect(m_column, &SitesColumn::fetchAllRequested, this, &RoundController::fetchAll);
    connect(&m_fetch, &FetchController::cancelRequested, &m_round, &RoundReviews::cancel);
    connect(&m_round, &RoundReviews::fetchingChanged, this, &RoundController::onFetching);
    connect(&m_round, &RoundReviews::shownFetched, this, &RoundController::takeShown);
    connect(&m_round, &RoundReviews::siteChanged, this, &RoundController::onSiteChanged);
    connect(&m_round, &RoundReviews::journalNoticed, &parts.journal, &HistoryController::addNotice);
    ProgressStrip *progress = m_content.progress();
    connect(&m_round, &RoundReviews::fetchProgressed, progress, &ProgressStrip::showProgress);
    connect(progress, &ProgressStrip::retryNowRequested, &m_round, &RoundReviews::retryNow);
    connect(&m_round, &RoundReviews::retryScheduled, progress->retryBar(), &RetryBar::schedule);
    connect(&m_round, &RoundReviews::attemptFinished, this, [this](const AttemptRecord &attempt) {
        m_content.splitter()->addAttempt(attempt);
        m_content.progress()->retryBar()->endWait(attempt);
    });
    connect(&m_session, &ReviewSession::reviewLeft, this, &RoundController::keep);
    connect(&m_session, &ReviewSession::reviewChanged, this, &RoundController::note);
    connect(&m_session, &ReviewSession::stateChanged, this, &RoundController::note);
    connect(&m_session, &ReviewSession::fetchFinished, this, [this] {
        m_round.noteFetched(m_fetch.fields().siteId);
        if (isOffered() && !isFetching())
            m_journal.read(); // another program may have sent there
    });
    connect(&m_session, &ReviewSession::fetchFailed, this, [this](const SessionError &error) {
        m_round.noteFailure(m_fetch.fields().siteId, error);
    });
    connect(&parts.journal, &HistoryController::marked, &m_round, &RoundReviews::takeMark);
}

RoundController::~RoundController()
{
    // Both outlive the window.
    m_round.disconnect(this);
    m_session.disconnect(this);
}

void RoundController::connectActions(const ActionRegistry &actions)
{
    const auto onTriggered = [this, &actions](ActionId id, auto &&does) {
        connect(actions.action(id), &QAction::triggered, this, does);
    };
    onTriggered(ActionId::FetchAll, [this] { fetchAll(); });
    onTriggered(ActionId::NextSite, [this] { step(1); });
    onTriggered(ActionId::PreviousSite, [this] { step(-1); });
    onTriggered(ActionId::Cancel, [this] {
        if (m_session.state() != SessionState::Submitting)
            m_round.cancel(); // a list that is being sent is what a person sees, and means
    });
}

void RoundController::furnish()
{
    ReceiptPage *receipt = m_content.receipt();
    connect(receipt, &ReceiptPage::nextRequested, this, &RoundController::showNext);
    connect(&m_round, &RoundReviews::siteChanged, this, &RoundController::offerNext);
    connect(&m_round, &RoundReviews::sitesReset, this, &RoundController::offerNext);
    offerNext();
}

bool RoundController::isOffered() const
{
    return !m_round.sites().isEmpty() && !m_fetch.readsFiles();
}

bool RoundController::isBusy() const
{
    const SessionState state = m_session.state();
    return state == SessionState::Fetching || state == SessionState::Submitting;
}

bool RoundController::isShownAwaited() const
{
    const qsizetype place = m_round.indexOf(m_fetch.fields().siteId);
    return isFetching() && (place < 0 || m_round.sites()[place].isFetching);
}

bool RoundController::isReady(qsizetype place) const
{
    return place >= 0 && !m_round.sites()[place].isFetching;
}

QString RoundController::fetchAllFault() const
{
    if (!isOffered())
        return tr("The connection has one site only");
    if (isBusy() || isFetching())
        return tr("Something is under way: cancel it first");
    return m_fetch.sharesKey()
               ? QString()
               : tr("Each site has its own key: Connections… can make one key be for all");
}

QString RoundController::nameOfNamesake() const
{
    const qsizetype place = m_round.indexOf(m_fetch.fields().siteId);
    const bool isNamesake = isOffered() && place >= 0 && m_round.sites()[place].isNamesake;
    return isNamesake ? Wording::siteLabel(m_round.sites()[place]) : QString();
}

void RoundController::startAnew()
{
    m_round.startAnew();
}

void RoundController::follow()
{
    const ConnectionFields fields = m_fetch.fields();
    m_round.setSites(m_fetch.roundName(), m_fetch.roundSites());
    const auto address = BaseUrl::parse(fields.baseUrl, AllowHttp::Yes);
    if (address && !m_round.sites().isEmpty())
        m_round.setUnknown(m_journal.openSites(fields.kind, address->text()));
    m_model.setZone(m_session.hasReview() ? m_content.review()->zone() : QTimeZone::utc());
    m_column->setShown(fields.siteId);
    m_column->setFetchAllFault(fetchAllFault());
    showColumn();
}

void RoundController::showColumn()
{
    m_column->setVisible(isOffered() && m_hasRoom && !m_isPresenting);
}

void RoundController::setRoom(bool hasRoom)
{
    m_hasRoom = hasRoom;
    showColumn();
}

void RoundController::setPresenting(bool isPresenting)
{
    m_isPresenting = isPresenting;
    showColumn();
}

void RoundController::show(const QString &siteId)
{
    const QString before = m_fetch.fields().siteId;
    if (siteId == before || isBusy() || !isOffered() || !isReady(m_round.indexOf(siteId)))
        return;
    m_content.review()->details()->takeNote(); // a key, unlike a click, does not leave its field
    if (const auto left = m_session.park())
        keep(*left);
    m_round.setShown(siteId);
    m_fetch.showSite(siteId);
    if (const auto review = m_round.take(siteId))
        m_session.resume(*review);
    showPage();
    if (const auto &error = m_round.sites()[m_round.indexOf(siteId)].error)
        m_fetch.showFailure(*error); // last: over what was said of the site before
    Q_EMIT changed();
}

void RoundController::showPage()
{
    const auto shown = m_session.parked();
    const auto outcome = shown ? shown->outcome() : std::nullopt;
    if (outcome)
        m_content.receipt()->setSubmission(*outcome);
    m_content.showPage(outcome ? ContentPane::Page::Receipt : ContentPane::Page::Review);
}

void RoundController::keep(const ParkedReview &left)
{
    // The field may name a different site since.
    if (m_fetch.isOfConnection(left.fetched))
        m_round.put(left.fetched.siteId, left);
}

void RoundController::step(qsizetype by)
{
    const QList<RoundSite> &sites = m_round.sites();
    const qsizetype place = m_round.indexOf(m_fetch.fields().siteId);
    if (sites.isEmpty())
        return;
    const qsizetype count = sites.size();
    qsizetype next = place < 0 ? 0 : (place + by + count) % count;
    for (qsizetype passed = 0; passed < count && !isReady(next); ++passed)
        next = (next + by + count) % count; // it is being fetched
    show(QString(sites[next].id));
}

void RoundController::showNext()
{
    const RoundSite *next = m_round.nextOpen(m_fetch.fields().siteId);
    if (next == nullptr)
        return;
    const bool isToFetch = next->phase() == RoundPhase::NotFetched && m_fetch.sharesKey();
    show(QString(next->id));
    if (isToFetch)
        m_fetch.fetch();
}

void RoundController::fetchAll()
{
    if (!fetchAllFault().isEmpty())
        return;
    const auto request = m_fetch.roundRequest();
    if (!request)
        return;
    m_round.setShown(m_fetch.fields().siteId);
    m_round.fetch(*request);
}

void RoundController::onFetching(bool isFetching)
{
    m_fetch.setRoundFetching(isFetching);
    if (!isFetching)
        m_journal.read(); // another program may have sent to one of them
    Q_EMIT changed();
}

void RoundController::takeShown(const FetchRequest &request,
                                const std::shared_ptr<const FetchOutcome> &outcome,
                                const FetchMoment &arrival)
{
    if (isBusy())
        m_round.noteFailure(request.siteId, SessionError()); // as if it was cancelled
    else
        m_session.takeFetched(request, *outcome, arrival);
}

void RoundController::onSiteChanged(qsizetype)
{
    const bool isAwaited = isShownAwaited();
    if (std::exchange(m_wasShownAwaited, isAwaited) != isAwaited)
        Q_EMIT changed();
}

void RoundController::note()
{
    if (m_session.state() == SessionState::Fetching)
        return;
    if (!m_session.hasReview() || m_fetch.isAtOrigin())
        m_round.note(m_fetch.fields().siteId, m_session);
    if (m_session.hasReview() && m_fetch.isAtOrigin() && m_fetch.cutoffFault().isEmpty())
        m_round.setCutoff(m_session.fetched()->cutoff, m_session.fetched()->cutoffText);
}

void RoundController::offerNext()
{
    const RoundSite *next = m_round.nextOpen(m_fetch.fields().siteId);
    m_content.receipt()->setNext(next != nullptr ? Wording::siteLabel(*next) : QString());
}

#include "moc_roundcontroller.cpp"
