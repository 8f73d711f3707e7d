// SPDX-License-Identifier: MIT
#include "session/reviewsession.h"

#include "base/retiredthreads.h"
#include "session/carryrun.h"
#include "session/choicekeeper.h"
#include "session/comparisonrun.h"
#include "session/fetchrun.h"
#include "session/filelook.h"
#include "session/findingrun.h"
#include "session/holdlookup.h"
#include "session/submitrun.h"

#include <QtCore/qtimer.h>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto CancelPatience = 500ms; // in which a fetch tells of what it was about

/// Ends with the event that is being handled: the object may be the one that is calling.
template <typename T>
void disposeLater(std::unique_ptr<T> &object)
{
    if (object == nullptr)
        return;
    object->disconnect();
    object->retire();
    object.release()->deleteLater();
}

} // namespace

ReviewSession::ReviewSession(NetworkContext network, const SubmissionRecord &record,
                             JournalFolders journals, QObject *parent)
    : QObject(parent)
    , m_network(std::move(network))
    , m_record(record)
    , m_journals(std::move(journals))
    , m_keeper(new ChoiceKeeper(this))
    , m_retired(std::make_shared<RetiredThreads>())
{
    connect(m_keeper, &ChoiceKeeper::saved, this, &ReviewSession::choicesSaved);
    connect(m_keeper, &ChoiceKeeper::failed, this, &ReviewSession::choicesNotSaved);
}

ReviewSession::~ReviewSession()
{
    (void)end(QDeadlineTimer(QDeadlineTimer::Forever));
}

bool ReviewSession::end(QDeadlineTimer deadline)
{
    m_look.reset();
    m_run.reset();
    m_carry.reset();
    m_findingRun.reset();
    m_comparisonRun.reset();
    m_submit.reset();
    m_lookup.reset();
    m_senderLookup.reset();
    const bool areSaved = m_keeper->end(deadline);
    return m_retired->waitFor(deadline) && areSaved;
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
    m_look = std::make_unique<FileLook>(files, m_retired, words);
    connect(m_look.get(), &FileLook::finished, this, [this](const QList<OpenedFile> &opened) {
        disposeLater(m_look);
        Q_EMIT filesOpened(opened);
    });
    m_look->start();
}

void ReviewSession::closeFiles()
{
    m_look.reset();
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
    m_run =
        std::make_unique<FetchRun>(*m_requested, completion(*m_requested), m_network, m_retired);
    connect(m_run.get(), &FetchRun::progressed, this, &ReviewSession::fetchProgressed);
    connect(m_run.get(), &FetchRun::attemptFinished, this, &ReviewSession::attemptFinished);
    connect(m_run.get(), &FetchRun::retryScheduled, this, &ReviewSession::retryScheduled);
    connect(m_run.get(), &FetchRun::finished, this, &ReviewSession::endFetch);
    m_run->start();
    beginState(SessionState::Fetching);
}

void ReviewSession::endFetch(const std::shared_ptr<const FetchOutcome> &outcome)
{
    disposeLater(m_run);
    if (!outcome->hasValue()) {
        failFetch(outcome->error());
        return;
    }
    takeWithLateChoices(std::make_shared<const FetchedReview>(outcome->value()));
}

void ReviewSession::failFetch(const SessionError &error)
{
    setState(m_stateBefore);
    Q_EMIT fetchFailed(error);
}

void ReviewSession::takeWithLateChoices(const std::shared_ptr<const FetchedReview> &fetched)
{
    const bool isCarriedOn = m_requested->looksBack && isOfSameSite(*m_requested);
    if (isCarriedOn && !m_review.sharesChoicesWith(m_reviewAtFetch)) {
        m_carry = std::make_unique<CarryRun>(*fetched, m_review, m_missing, m_retired);
        connect(m_carry.get(), &CarryRun::finished, this, &ReviewSession::endCarry);
        m_carry->start();
        return;
    }
    FetchedReview taken = *fetched;
    if (isCarriedOn && !m_offer)
        taken.offer.reset(); // taken or turned down meanwhile
    takeFetched(taken);
    m_fetched = m_requested;
    m_fetchedAt = m_network.clock->utc();
    setState(SessionState::Reviewing);
    for (const JournalNotice &notice : taken.notices)
        Q_EMIT journalNoticed(notice);
    Q_EMIT fetchFinished();
    judgeAnew(); // by rules that came while it was under way
}

void ReviewSession::endCarry(const std::shared_ptr<const FetchedReview> &fetched)
{
    const bool isCancelled = fetched == nullptr || m_carry->isCancelled();
    m_reviewAtFetch = m_carry->decided();
    disposeLater(m_carry);
    if (isCancelled)
        failFetch(SessionError());
    else
        takeWithLateChoices(fetched);
}

void ReviewSession::setFindingRules(const FindingRules &rules)
{
    m_rules = rules;
    judgeAnew();
}

void ReviewSession::judgeAnew()
{
    const bool isLookedFor = m_fetched && m_fetched->findings;
    if (m_findingRun != nullptr) {
        m_findingRun->cancel(); // and begin again behind it: nobody waits for a thread
        return;
    }
    if (!m_rules || !isLookedFor || m_review.findings().rules() == *m_rules)
        return;
    m_findingRun = std::make_unique<FindingRun>(m_review, *m_rules, m_retired);
    connect(m_findingRun.get(), &FindingRun::finished, this, &ReviewSession::takeFindings);
    m_findingRun->start();
}

void ReviewSession::takeFindings(const std::shared_ptr<const Findings> &findings)
{
    const bool isOfThisReview = &m_findingRun->table() == &m_review.table();
    disposeLater(m_findingRun);
    if (findings != nullptr && isOfThisReview) {
        m_review.setFindings(findings);
        m_fetched->findings = findings->rules();
        Q_EMIT findingsChanged();
    }
    judgeAnew();
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
    Q_EMIT comparisonChanged();
}

void ReviewSession::cancel()
{
    if (m_run != nullptr) {
        m_run->abort();
        // A disk that does not answer holds up its thread, but no person.
        QTimer::singleShot(CancelPatience, m_run.get(), [this, run = m_run.get()] {
            if (m_run.get() != run)
                return; // it has ended, and is only still to be deleted
            disposeLater(m_run);
            failFetch(SessionError());
        });
    }
    if (m_carry != nullptr)
        m_carry->cancel();
    if (m_submit != nullptr)
        m_submit->abort();
}

void ReviewSession::retryNow()
{
    if (m_run != nullptr)
        m_run->retryNow();
    if (m_submit != nullptr)
        m_submit->retryNow();
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

void ReviewSession::foreseeHold(const Submission &submission)
{
    m_lookup = std::make_unique<HoldLookup>(submission, m_record, m_journals.of(submission.kind));
    connect(m_lookup.get(), &HoldLookup::answered, this,
            [this](const QString &id, const std::optional<SubmissionHold> &hold) {
                if (hold)
                    Q_EMIT holdForeseen(id, *hold);
            });
}

void ReviewSession::lookForSender(const Submission &submission)
{
    if (m_senderLookup != nullptr)
        return; // a disk that does not answer is asked once
    m_senderLookup =
        std::make_unique<HoldLookup>(submission, m_record, m_journals.of(submission.kind));
    connect(m_senderLookup.get(), &HoldLookup::answered, this,
            [this](const QString &, const std::optional<SubmissionHold> &hold) {
                m_senderLookup.release()->deleteLater(); // it is the one that is calling
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
    m_submit = std::make_unique<SubmitRun>(SubmitRequest{connection, policy, submission, again,
                                                         despite, m_journals.of(submission.kind)},
                                           m_network, m_record, m_retired);
    followSubmit();
    m_submit->start();
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
    SubmitRun *run = m_submit.get();
    connect(run, &SubmitRun::journalNoticed, this, &ReviewSession::journalNoticed);
    connect(run, &SubmitRun::attemptFinished, this, &ReviewSession::attemptFinished);
    connect(run, &SubmitRun::retryScheduled, this, &ReviewSession::retryScheduled);
    connect(run, &SubmitRun::uploadProgressed, this, &ReviewSession::uploadProgressed);
    connect(run, &SubmitRun::heldBack, this, &ReviewSession::endHeldBack);
    connect(run, &SubmitRun::finished, this, &ReviewSession::endSubmission);
}

void ReviewSession::endHeldBack(const SubmissionHold &hold)
{
    disposeLater(m_submit);
    m_submission.reset();
    setState(m_stateBefore);
    Q_EMIT submissionHeldBack(hold);
}

void ReviewSession::endSubmission(const Submission &submission)
{
    m_submission = submission;
    disposeLater(m_submit);
    setState(submission.state == SubmissionState::Unknown ? SessionState::Unknown
                                                          : SessionState::Done);
    if (submission.state == SubmissionState::Accepted)
        compareAnew(submission);
    Q_EMIT submissionFinished(submission);
}
