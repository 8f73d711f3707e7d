// SPDX-License-Identifier: MIT
#include "session/reviewsession.h"
#include "tables/rowcollector.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

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
    , m_keeper(new ChoiceAutosave(this))
    , m_opening(u"open"_s, m_threads)
    , m_counting(u"count"_s, m_threads)
    , m_completing(u"complete"_s, m_threads)
    , m_judging(u"findings"_s, m_threads)
    , m_comparing(u"compare"_s, m_threads)
    , m_foreseeing(u"holds"_s, m_threads)
    , m_lookingForSender(u"sender"_s, m_threads)
{
    m_cancelPatience.setSingleShot(true);
    connect(&m_cancelPatience, &QTimer::timeout, this, [this] {
        // A disk that does not answer holds up its thread, but no person.
        m_fetcher.reset();
        failFetch(SessionError());
    });
    connect(m_keeper, &ChoiceAutosave::waiting, this, &ReviewSession::choicesWaiting);
    connect(m_keeper, &ChoiceAutosave::saved, this, &ReviewSession::choicesSaved);
    connect(m_keeper, &ChoiceAutosave::failed, this, &ReviewSession::choicesNotSaved);
}

ReviewSession::~ReviewSession()
{
    (void)end(QDeadlineTimer(QDeadlineTimer::Forever));
}

bool ReviewSession::end(QDeadlineTimer deadline)
{
    m_cancelPatience.stop();
    m_opening.cancel();
    m_counting.cancel();
    m_completing.cancel();
    m_judging.cancel();
    m_comparing.cancel();
    m_foreseeing.cancel();
    m_lookingForSender.cancel();
    m_fetcher.reset();
    m_submitter.reset();
    m_testing.reset();
    const bool areSaved = m_keeper->end(deadline);
    return m_threads.waitFor(deadline) && areSaved;
}

FetchMoment ReviewSession::now() const
{
    return {m_network.clock->utc(), m_network.clock->monotonic()};
}

std::optional<DataAge> ReviewSession::dataAge() const
{
    if (!m_fetched)
        return std::nullopt;
    const FetchMoment now = this->now();
    // The one does not stand still while the computer sleeps, the other cannot be set back.
    const std::chrono::milliseconds byDate(m_fetchedAt.utc.msecsTo(now.utc));
    DataAge age{.fetchedAt = m_fetchedAt.utc,
                .age = std::max(byDate, now.monotonic - m_fetchedAt.monotonic)};
    if (!m_fetched->outagesFile.isEmpty())
        age.source = DataAge::Source::File;
    else if (m_fetched->kind == ConnectionKind::Demo)
        age.source = DataAge::Source::Demo;
    return age;
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

void ReviewSession::countTable(const TableToCount &table)
{
    m_counting.run([table](const StopToken &isStopped) { return countRows(table, isStopped); },
                   [this](const TableTrial &counts) { Q_EMIT tableCounted(counts); });
}

void ReviewSession::fetch(const FetchRequest &request)
{
    if (m_state == SessionState::Fetching || m_state == SessionState::Submitting)
        return;
    m_completing.cancel(); // a new cutoff
    m_stateBefore = m_state;
    m_requested = request;
    m_arriving = {};
    m_fetcher = std::make_unique<WorkerThread<Fetcher>>(
        u"fetch"_s, m_threads, [this](const StopToken &isStopped) {
            return std::make_unique<Fetcher>(m_requested, m_network, isStopped);
        });
    followFetch();
    m_fetcher->post(&Fetcher::start);
    beginState(SessionState::Fetching);
}

void ReviewSession::takeFetched(const FetchRequest &request, const FetchOutcome &outcome,
                                const FetchMoment &arrival)
{
    if (m_state == SessionState::Fetching || m_state == SessionState::Submitting)
        return;
    m_completing.cancel(); // a new cutoff
    m_stateBefore = m_state;
    m_requested = request;
    m_arriving = {};
    beginState(SessionState::Fetching);
    if (outcome) {
        complete([fetched = *outcome](const StopToken &) { return fetched; }, arrival.utc,
                 [this, arrival](const FetchedReview &completed) { endFetch(completed, arrival); });
        return;
    }
    const auto end = [this, error = outcome.error()] {
        if (m_state == SessionState::Fetching && !m_cancelPatience.isActive())
            failFetch(error);
    };
    QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
}

void ReviewSession::followFetch()
{
    m_fetcher->connect(&Fetcher::progressed, this, &ReviewSession::fetchProgressed);
    m_fetcher->connect(&Fetcher::attemptFinished, this, &ReviewSession::attemptFinished);
    m_fetcher->connect(&Fetcher::retryScheduled, this, &ReviewSession::retryScheduled);
    m_fetcher->connect(&Fetcher::outagesRead, this, &ReviewSession::expectSource);
    m_fetcher->connect(&Fetcher::finished, this, &ReviewSession::takeOutcome);
}

void ReviewSession::expectSource(const ListSource &source)
{
    m_arriving = source;
}

void ReviewSession::takeOutcome(const std::shared_ptr<const FetchOutcome> &outcome)
{
    const bool isCancelled = m_cancelPatience.isActive();
    m_cancelPatience.stop();
    m_fetcher.reset();
    if (!outcome->hasValue() || isCancelled) {
        failFetch(isCancelled && outcome->hasValue() ? SessionError() : outcome->error());
        return;
    }
    const FetchMoment arrival = now();
    complete([fetched = outcome->value()](const StopToken &) { return fetched; }, std::nullopt,
             [this, arrival](const FetchedReview &completed) { endFetch(completed, arrival); });
}

void ReviewSession::failFetch(const SessionError &error)
{
    setState(m_stateBefore);
    Q_EMIT fetchFailed(error);
}

CompletionRequest ReviewSession::completion() const
{
    CompletionRequest completion;
    completion.findings = m_rules && m_requested.findings ? m_rules : m_requested.findings;
    if (!m_requested.keepsChoices)
        return completion;
    completion.record = &m_record;
    completion.folder = m_journals.of(m_requested.kind);
    completion.place = m_requested.place();
    if (isOfSite(m_requested.kind, completion.place)) {
        completion.earlier = EarlierReview{review(), m_fetchedAt.utc, m_current.missing()};
        if (const auto &offer = m_current.offer())
            completion.earlier->offered = offer->saved;
    }
    if (const LastAnswer *answer = answerFor(m_requested))
        completion.answer = answer->review;
    return completion;
}

void ReviewSession::complete(const MakeReview &make, const std::optional<QDateTime> &fetchedAt,
                             const std::function<void(FetchedReview)> &then)
{
    CompletionRequest request = completion();
    request.now = Timestamp{fetchedAt.value_or(m_network.clock->utc()).toMSecsSinceEpoch()};
    m_completing.run(
        [make, request](const StopToken &isStopped) {
            return completeReview(make(isStopped), request, isStopped);
        },
        [this, make, fetchedAt, request, then](const FetchedReview &completed) {
            if (isSameWork(request, completion()))
                then(completed);
            else
                complete(make, fetchedAt, then);
        });
}

void ReviewSession::endFetch(const FetchedReview &completed, const FetchMoment &arrival)
{
    m_fetchedAt = arrival;
    m_source = m_arriving;
    show(completed);
    Q_EMIT fetchFinished();
}

const ReviewSession::LastAnswer *ReviewSession::answerFor(const FetchRequest &request) const
{
    const bool isAsked = m_lastAnswer && request.connection && !request.outagesFile.isEmpty();
    return isAsked && shareRecord(m_lastAnswer->kind, request.kind) &&
                   m_lastAnswer->place == request.place()
               ? &*m_lastAnswer
               : nullptr;
}

void ReviewSession::noteSource(const FetchedReview &completed)
{
    if (m_requested.outagesFile.isEmpty()) {
        m_lastAnswer =
            LastAnswer{m_requested.kind, m_requested.place(), completed.review, m_fetchedAt.utc};
        return;
    }
    m_source.inAnswer = completed.inAnswer;
    const LastAnswer *answer = completed.inAnswer ? answerFor(m_requested) : nullptr;
    m_source.answeredAt = answer != nullptr ? answer->fetchedAt : QDateTime();
}

void ReviewSession::show(const FetchedReview &completed)
{
    if (auto left = parked(); left && left->fetched.place() != m_requested.place()) {
        left->state = m_stateBefore;
        Q_EMIT reviewLeft(*left);
    }
    take(completed);
    noteSource(completed);
    m_fetched = m_requested;
    if (completed.onDisk) {
        m_onDisk = completed.onDisk;
        m_keeper->begin(m_journals.of(m_fetched->kind), m_fetched->place(), *completed.onDisk);
    }
    if (m_fetched->findings)
        m_fetched->findings = review().findings().rules();
    setState(SessionState::Reviewing);
    for (const JournalNotice &notice : completed.notices)
        Q_EMIT journalNoticed(notice);
    Q_EMIT reviewChanged(ReviewPart::Rows);
}

void ReviewSession::setCutoff(const Timestamp &cutoff, const QString &text)
{
    if (!m_fetched || m_state == SessionState::Fetching || m_state == SessionState::Submitting)
        return;
    m_requested = *m_fetched;
    m_requested.cutoff = cutoff;
    m_requested.cutoffText = text;
    if (text == m_fetched->cutoffText) {
        m_completing.cancel();
        return;
    }
    const auto judge = [now = review(), cutoff](const StopToken &isStopped) {
        return Review(now.sharedTable(), now.site(), cutoff, isStopped);
    };
    complete(judge, m_fetchedAt.utc, [this](FetchedReview judged) {
        // The rows are those of the last fetch: what differs from the one before stays.
        judged.previousFetch = m_current.comparison(ComparedWith::PreviousFetch);
        judged.review.setChangedChoices(review().changedChoices());
        show(judged);
    });
}

void ReviewSession::take(const FetchedReview &fetched)
{
    m_judging.cancel();
    m_comparing.cancel();
    m_current.take(fetched);
}

bool ReviewSession::isOfSite(ConnectionKind kind, const SubmissionTarget &place) const
{
    return m_fetched && m_fetched->keepsChoices && shareRecord(m_fetched->kind, kind) &&
           m_fetched->place() == place;
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
    if (!m_rules || !isLookedFor || review().findings().rules() == *m_rules)
        return;
    m_judging.run(
        [review = review(), rules = *m_rules](const StopToken &isStopped) {
            // As of when the list was fetched: what lies in the future then does not change.
            return findFindings(review, rules, review.findings().now(), isStopped);
        },
        [this](Findings findings) {
            m_fetched->findings = findings.rules();
            m_current.setFindings(std::make_shared<const Findings>(std::move(findings)));
            Q_EMIT reviewChanged(ReviewPart::Findings);
        });
}

void ReviewSession::testConnection(const ConnectionTestRequest &request)
{
    m_testing = std::make_unique<WorkerThread<ConnectionTest>>(
        u"test"_s, m_threads, [this, &request](const StopToken &) {
            return std::make_unique<ConnectionTest>(m_network, request);
        });
    m_testing->connect(&ConnectionTest::finished, this, &ReviewSession::endConnectionTest);
    m_testing->post(&ConnectionTest::start);
}

void ReviewSession::cancelConnectionTest()
{
    m_testing.reset();
}

void ReviewSession::endConnectionTest(const ConnectionTestResult &result)
{
    m_testing.reset();
    Q_EMIT connectionTested(result);
}

std::optional<ParkedReview> ReviewSession::parked() const
{
    if (!m_fetched)
        return std::nullopt;
    return ParkedReview{m_current,    *m_fetched, m_fetchedAt, m_source,
                        m_submission, m_onDisk,   m_sent,      m_state};
}

std::optional<ParkedReview> ReviewSession::park()
{
    if (m_state == SessionState::Fetching || m_state == SessionState::Submitting)
        return std::nullopt;
    const auto parked = this->parked();
    if (parked)
        forget();
    return parked;
}

void ReviewSession::resume(const ParkedReview &parked)
{
    if (m_state == SessionState::Fetching || m_state == SessionState::Submitting)
        return;
    m_completing.cancel();
    m_judging.cancel();
    m_comparing.cancel();
    m_current = parked.current;
    m_requested = parked.fetched;
    m_fetched = parked.fetched;
    m_fetchedAt = parked.fetchedAt;
    m_source = parked.source;
    m_submission = parked.submission;
    m_sent = parked.sent;
    m_onDisk = parked.onDisk;
    if (m_onDisk)
        m_keeper->resume(m_journals.of(m_fetched->kind), m_fetched->place(), *m_onDisk);
    setState(parked.state);
    judgeAnew(); // the limits may be others since
    Q_EMIT reviewChanged(ReviewPart::Rows);
}

void ReviewSession::forget()
{
    if (m_state == SessionState::Fetching || m_state == SessionState::Submitting)
        return;
    m_completing.cancel();
    take({});
    m_fetched.reset();
    m_fetchedAt = {};
    m_source = {};
    m_lastAnswer.reset();
    m_submission.reset();
    m_sent = {};
    m_onDisk.reset();
    setState(SessionState::Idle);
    Q_EMIT reviewChanged(ReviewPart::Rows);
}

void ReviewSession::apply(const Review &changed)
{
    if (m_current.apply(changed))
        saveChoices();
}

void ReviewSession::takeOfferedChoices()
{
    if (m_current.takeOffer())
        saveChoices(ChoiceAutosave::Decided::Anew);
}

void ReviewSession::forgetOfferedChoices()
{
    if (m_current.forgetOffer())
        saveChoices();
}

void ReviewSession::saveChoices(ChoiceAutosave::Decided decided)
{
    if (m_fetched && m_fetched->keepsChoices)
        m_keeper->save(m_journals.of(m_fetched->kind), m_fetched->place(), review(),
                       m_current.others(), decided);
    Q_EMIT reviewChanged(ReviewPart::Choices);
}

void ReviewSession::setComparedWith(ComparedWith with)
{
    if (m_current.setComparedWith(with))
        Q_EMIT reviewChanged(ReviewPart::Comparison);
}

void ReviewSession::compareAnew(const Submission &accepted)
{
    if (!isOfSite(accepted.kind, accepted.place()))
        return;
    m_comparing.run(
        [review = review(), accepted](const StopToken &isStopped) {
            return compareWithAccepted(review, accepted, isStopped);
        },
        [this](const ReviewComparison &comparison) {
            m_current.setLastAccepted(comparison);
            Q_EMIT reviewChanged(ReviewPart::Comparison);
        });
}

void ReviewSession::compareWithRecord()
{
    if (!m_fetched || m_state == SessionState::Fetching)
        return;
    m_comparing.run(
        [review = review(), request = completion()](const StopToken &isStopped) {
            return ::compareWithRecord(review, request, isStopped);
        },
        [this](const ReviewComparison &comparison) {
            m_current.setLastAccepted(comparison);
            Q_EMIT reviewChanged(ReviewPart::Comparison);
        });
}

void ReviewSession::noteAccepted(const SubmissionHold &hold)
{
    const auto &known = comparison(ComparedWith::LastAccepted);
    for (const SubmissionHold &each : QList{hold} + hold.others) {
        const bool isNews = each.kind == SubmissionHold::Kind::AlreadyAccepted &&
                            !(known && known->since == each.earlier.begunAt());
        if (isNews)
            compareWithRecord();
    }
}

void ReviewSession::cancel()
{
    if (m_fetcher != nullptr) {
        m_fetcher->requestStop();
        m_fetcher->post(&Fetcher::abort);
    }
    m_completing.cancel();
    if (m_state == SessionState::Fetching && !m_cancelPatience.isActive())
        m_cancelPatience.start(m_fetcher != nullptr ? CancelPatience : 0ms);
    if (m_submitter != nullptr) {
        m_submitter->requestStop();
        m_submitter->post(&Submitter::abort);
    }
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
    SubmissionDraft draft{.review = review(), .siteId = review().site().id()};
    draft.lastAccepted = comparison(ComparedWith::LastAccepted);
    if (connection) {
        draft.baseUrl = connection->baseUrl.text();
        draft.siteId = connection->siteId.text();
    }
    if (m_fetched) {
        draft.kind = m_fetched->kind;
        draft.cutoff = m_fetched->cutoffText;
        draft.fetchedAt = m_fetchedAt.utc;
        draft.source = m_source;
        const auto dates = datesBy(m_fetched->table); // in the zone that texts are in, too
        if (!m_source.isApi() && dates) {
            draft.convertedFrom = QString::fromLatin1(dates->zone().id());
            draft.convertedForm = m_fetched->table.timeForm;
        }
    }
    return draft;
}

Submission ReviewSession::prepare(const std::optional<Connection> &connection) const
{
    return *freeze(draft(connection), [] { return false; });
}

template <typename Look, typename Then>
void ReviewSession::askRecord(LatestTask<std::invoke_result_t<Look, OpenLog &>> &task,
                              const Submission &submission, Look look, Then then)
{
    task.run(
        [lane = m_record.sending(), folder = m_journals.of(submission.kind),
         look = std::move(look)](const StopToken &isStopped) {
            return RecordClient(lane, folder).call(look, isStopped);
        },
        std::move(then));
}

void ReviewSession::foresee(const Submission &submission)
{
    const ConnectionLook lookAtConnection = m_fetched ? m_fetched->connectionLook : nullptr;
    const auto look = [place = submission.place(), sha256 = submission.sha256,
                       lookAtConnection](OpenLog &log) {
        Foresight found{log.foreseenHold(place, sha256), log.precedent(place)};
        if (const auto kind = lookAtConnection ? lookAtConnection() : std::nullopt)
            found.hold = SubmissionHold{.kind = *kind};
        return found;
    };
    askRecord(m_foreseeing, submission, look, [this, id = submission.id](const Foresight &found) {
        if (found.hold) {
            noteAccepted(*found.hold);
            Q_EMIT holdForeseen(id, *found.hold);
        }
        Q_EMIT precedentFound(id, found.precedent);
    });
}

void ReviewSession::lookForSender(const Submission &submission)
{
    if (m_lookingForSender.isRunning())
        return; // a disk that does not answer is asked once
    const auto look = [place = submission.place(), sha256 = submission.sha256](OpenLog &log) {
        return log.foreseenHold(place, sha256);
    };
    askRecord(m_lookingForSender, submission, look,
              [this](const std::optional<SubmissionHold> &hold) {
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
    if (m_fetched->isReadOnly) {
        const SubmissionHold hold{.kind = SubmissionHold::Kind::ReadOnly};
        QMetaObject::invokeMethod(
            this, [this, hold] { Q_EMIT submissionHeldBack(hold); }, Qt::QueuedConnection);
        return;
    }
    m_completing.cancel(); // what is sent stays what is shown
    m_stateBefore = m_state;
    m_submission = submission;
    m_sent = review();
    const SubmitRequest request{.connection = connection,
                                .policy = policy,
                                .submission = submission,
                                .again = again,
                                .despite = despite,
                                .journalFolder = m_journals.of(submission.kind),
                                .connectionLook = m_fetched->connectionLook};
    m_submitter = std::make_unique<WorkerThread<Submitter>>(
        u"submit"_s, m_threads, [this, &request](const StopToken &isStopped) {
            return std::make_unique<Submitter>(routed(m_network, m_fetched->route), m_record,
                                               request, isStopped);
        });
    followSubmit();
    m_submitter->post(&Submitter::start);
    beginState(SessionState::Submitting);
}

void ReviewSession::setConnectionKind(ConnectionKind kind, const ConnectionLook &look)
{
    const bool isBusy = m_state == SessionState::Fetching || m_state == SessionState::Submitting;
    if (isBusy || !hasReview() || !shareRecord(m_fetched->kind, kind))
        return;
    m_fetched->kind = kind;
    m_fetched->connectionLook = look;
}

void ReviewSession::takeMark(const Submission &marked)
{
    if (marked.isAccepted() && isOfSite(marked.kind, marked.place()))
        compareWithRecord();
    if (!m_submission || m_submission->id != marked.id || !marked.mark)
        return;
    m_submission = marked;
    if (m_state == SessionState::Unknown)
        setState(SessionState::Done);
}

void ReviewSession::followSubmit()
{
    m_submitter->connect(&Submitter::journalNoticed, this, &ReviewSession::journalNoticed);
    m_submitter->connect(&Submitter::attemptStarted, this, &ReviewSession::sendingStarted);
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
    noteAccepted(hold);
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

#include "moc_reviewsession.cpp"
