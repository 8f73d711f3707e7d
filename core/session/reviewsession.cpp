// SPDX-License-Identifier: MIT
#include "session/reviewsession.h"

#include "session/choicekeeper.h"

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto CancelPatience = 500ms; // in which a fetch tells of what it was about

} // namespace

ReviewSession::ReviewSession(NetworkContext network, const SubmissionRecord &record,
                             JournalFolders journals, QObject *parent)
    : QObject(parent)
    , m_network(std::move(network))
    , m_record(record)
    , m_journals(std::move(journals))
    , m_keeper(new ChoiceKeeper(this))
    , m_opening(QStringLiteral("open"), m_threads)
    , m_carrying(QStringLiteral("choices"), m_threads)
    , m_judging(QStringLiteral("findings"), m_threads)
    , m_comparing(QStringLiteral("compare"), m_threads)
    , m_foreseeing(QStringLiteral("holds"), m_threads)
    , m_lookingForSender(QStringLiteral("sender"), m_threads)
{
    m_cancelPatience.setSingleShot(true);
    connect(&m_cancelPatience, &QTimer::timeout, this, [this] {
        // A disk that does not answer holds up its thread, but no person.
        m_fetcher.reset();
        failFetch(SessionError());
    });
    connect(m_keeper, &ChoiceKeeper::saved, this, &ReviewSession::choicesSaved);
    connect(m_keeper, &ChoiceKeeper::failed, this, &ReviewSession::choicesNotSaved);
}

ReviewSession::~ReviewSession()
{
    (void)end(QDeadlineTimer(QDeadlineTimer::Forever));
}

bool ReviewSession::end(QDeadlineTimer deadline)
{
    m_cancelPatience.stop();
    m_opening.cancel();
    m_carrying.cancel();
    m_judging.cancel();
    m_comparing.cancel();
    m_foreseeing.cancel();
    m_lookingForSender.cancel();
    m_fetcher.reset();
    m_submitter.reset();
    const bool areSaved = m_keeper->end(deadline);
    return m_threads.waitFor(deadline) && areSaved;
}

void ReviewSession::setState(SessionState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void ReviewSession::beginState(SessionState state)
{
    m_state = state;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT stateChanged(m_state); }, Qt::QueuedConnection);
}

void ReviewSession::openFiles(const QList<FileToOpen> &files, ContentWords words)
{
    m_opening.run(
        [files, words](const StopToken &isStopped) { return openedFiles(files, words, isStopped); },
        [this](const QList<OpenedFile> &opened) { Q_EMIT filesOpened(opened); });
}

void ReviewSession::closeFiles()
{
    m_opening.cancel();
}

void ReviewSession::fetch(const FetchRequest &request)
{
    if (m_state == SessionState::Fetching || m_state == SessionState::Submitting)
        return;
    m_stateBefore = m_state;
    m_requested = request;
    m_reviewAtFetch = m_review;
    if (m_rules && request.findings)
        m_requested->findings = m_rules;
    m_fetcher = std::make_unique<WorkerThread<Fetcher>>(
        QStringLiteral("fetch"), m_threads, [this](const StopToken &isStopped) {
            return std::make_unique<Fetcher>(*m_requested, completion(*m_requested), m_network,
                                             isStopped);
        });
    followFetch();
    m_fetcher->post(&Fetcher::start);
    beginState(SessionState::Fetching);
}

void ReviewSession::followFetch()
{
    m_fetcher->connect(&Fetcher::progressed, this, &ReviewSession::fetchProgressed);
    m_fetcher->connect(&Fetcher::attemptFinished, this, &ReviewSession::attemptFinished);
    m_fetcher->connect(&Fetcher::retryScheduled, this, &ReviewSession::retryScheduled);
    m_fetcher->connect(&Fetcher::finished, this, &ReviewSession::endFetch);
}

void ReviewSession::endFetch(const std::shared_ptr<const FetchOutcome> &outcome)
{
    m_cancelPatience.stop();
    m_fetcher.reset();
    if (outcome->hasValue())
        takeWithLateChoices(outcome->value());
    else
        failFetch(outcome->error());
}

void ReviewSession::failFetch(const SessionError &error)
{
    setState(m_stateBefore);
    Q_EMIT fetchFailed(error);
}

void ReviewSession::takeWithLateChoices(const FetchedReview &fetched)
{
    const bool isCarriedOn = m_requested->looksBack && isOfSameSite(*m_requested);
    if (isCarriedOn && !m_review.sharesChoicesWith(m_reviewAtFetch)) {
        m_reviewAtFetch = m_review;
        m_carrying.run(
            [fetched, decided = m_review, missing = m_missing](const StopToken &isStopped) {
                return withChoices(fetched, decided, missing, isStopped);
            },
            [this](const FetchedReview &carried) { takeWithLateChoices(carried); });
        return;
    }
    FetchedReview taken = fetched;
    if (isCarriedOn && !m_offer)
        taken.offer.reset(); // taken or turned down meanwhile
    takeFetched(taken);
    m_fetched = m_requested;
    m_fetchedAt = m_network.clock->utc();
    setState(SessionState::Reviewing);
    for (const JournalNotice &notice : taken.notices)
        Q_EMIT journalNoticed(notice);
    Q_EMIT reviewChanged(ReviewPart::Rows);
    Q_EMIT fetchFinished();
    judgeAnew(); // by rules that came while it was under way
}

void ReviewSession::setFindingRules(const FindingRules &rules)
{
    m_rules = rules;
    judgeAnew();
}

void ReviewSession::judgeAnew()
{
    m_judging.cancel();
    const bool isLookedFor = m_fetched && m_fetched->findings;
    if (!m_rules || !isLookedFor || m_review.findings().rules() == *m_rules)
        return;
    m_judging.run(
        [review = m_review, rules = *m_rules](const StopToken &isStopped) {
            // As of when the list was fetched: what lies in the future then does not change.
            return findFindings(review, rules, review.findings().now(), isStopped);
        },
        [this](Findings findings) {
            takeFindings(std::make_shared<const Findings>(std::move(findings)));
        });
}

void ReviewSession::takeFindings(std::shared_ptr<const Findings> findings)
{
    m_fetched->findings = findings->rules();
    m_review.setFindings(std::move(findings));
    Q_EMIT reviewChanged(ReviewPart::Findings);
}

void ReviewSession::forget()
{
    if (m_state == SessionState::Fetching || m_state == SessionState::Submitting)
        return;
    takeFetched({});
    m_fetched.reset();
    m_fetchedAt = {};
    m_submission.reset();
    setState(SessionState::Idle);
    Q_EMIT reviewChanged(ReviewPart::Rows);
}

void ReviewSession::cancel()
{
    if (m_fetcher != nullptr) {
        m_fetcher->requestStop();
        m_fetcher->post(&Fetcher::abort);
    }
    const bool isFetching = m_fetcher != nullptr || m_carrying.isRunning();
    m_carrying.cancel();
    if (isFetching && !m_cancelPatience.isActive())
        m_cancelPatience.start(m_fetcher != nullptr ? CancelPatience : 0ms);
    if (m_submitter != nullptr)
        m_submitter->post(&Submitter::abort);
}

void ReviewSession::retryNow()
{
    if (m_fetcher != nullptr)
        m_fetcher->post(&Fetcher::retryNow);
    if (m_submitter != nullptr)
        m_submitter->post(&Submitter::retryNow);
}

SubmissionDraft ReviewSession::draft(const std::optional<Connection> &connection) const
{
    SubmissionDraft draft{.review = m_review, .siteId = m_review.site().id()};
    if (connection) {
        draft.baseUrl = connection->baseUrl.text();
        draft.siteId = connection->siteId.text();
    }
    if (m_fetched) {
        draft.kind = m_fetched->kind;
        draft.cutoff = m_fetched->cutoffText;
    }
    return draft;
}

Submission ReviewSession::prepare(const std::optional<Connection> &connection) const
{
    return *frozen(draft(connection), [] { return false; });
}

void ReviewSession::lookForHold(LatestTask<std::optional<SubmissionHold>> &task,
                                const Submission &submission,
                                std::function<void(const std::optional<SubmissionHold> &)> then)
{
    task.run(
        [lane = m_record.sending(), folder = m_journals.of(submission.kind),
         place = submission.place(), sha256 = submission.sha256](const StopToken &isStopped) {
            return RecordClient(lane, folder)
                .call([=](OpenLog &log) { return log.foreseenHold(place, sha256); }, isStopped);
        },
        std::move(then));
}

void ReviewSession::foreseeHold(const Submission &submission)
{
    lookForHold(m_foreseeing, submission,
                [this, id = submission.id](const std::optional<SubmissionHold> &hold) {
                    if (hold)
                        Q_EMIT holdForeseen(id, *hold);
                });
}

void ReviewSession::lookForSender(const Submission &submission)
{
    if (m_lookingForSender.isRunning())
        return; // a disk that does not answer is asked once
    lookForHold(m_lookingForSender, submission, [this](const std::optional<SubmissionHold> &hold) {
        if (!hold || hold->kind != SubmissionHold::Kind::Busy)
            Q_EMIT siteFree();
    });
}

void ReviewSession::submit(const Submission &submission, const Connection &connection,
                           const RetryPolicy &policy, SendAgain again,
                           const QList<HoldName> &despite)
{
    const bool isBusy = m_state == SessionState::Fetching || m_state == SessionState::Submitting;
    if (isBusy || !hasReview())
        return;
    m_stateBefore = m_state;
    m_submission = submission;
    const SubmitRequest request{connection, policy,  submission,
                                again,      despite, m_journals.of(submission.kind)};
    m_submitter = std::make_unique<WorkerThread<Submitter>>(
        QStringLiteral("submit"), m_threads, [this, &request](const StopToken &) {
            return std::make_unique<Submitter>(m_network, m_record, request);
        });
    followSubmit();
    m_submitter->post(&Submitter::start);
    beginState(SessionState::Submitting);
}

void ReviewSession::takeMark(const Submission &marked)
{
    if (!m_submission || m_submission->id != marked.id || !marked.mark)
        return;
    m_submission = marked;
    if (m_state == SessionState::Unknown)
        setState(SessionState::Done);
}

void ReviewSession::followSubmit()
{
    m_submitter->connect(&Submitter::journalNoticed, this, &ReviewSession::journalNoticed);
    m_submitter->connect(&Submitter::attemptFinished, this, &ReviewSession::attemptFinished);
    m_submitter->connect(&Submitter::retryScheduled, this, &ReviewSession::retryScheduled);
    m_submitter->connect(&Submitter::uploadProgressed, this, &ReviewSession::uploadProgressed);
    m_submitter->connect(&Submitter::heldBack, this, &ReviewSession::endHeldBack);
    m_submitter->connect(&Submitter::finished, this, &ReviewSession::endSubmission);
}

void ReviewSession::endHeldBack(const SubmissionHold &hold)
{
    m_submitter.reset();
    m_submission.reset();
    setState(m_stateBefore);
    Q_EMIT submissionHeldBack(hold);
}

void ReviewSession::endSubmission(const Submission &submission)
{
    m_submission = submission;
    m_submitter.reset();
    setState(submission.state == SubmissionState::Unknown ? SessionState::Unknown
                                                          : SessionState::Done);
    if (submission.state == SubmissionState::Accepted)
        compareAnew(submission);
    Q_EMIT submissionFinished(submission);
}
