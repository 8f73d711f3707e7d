// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "base/workerthread.h"
#include "net/httpresult.h"
#include "net/outagesapi.h"
#include "outages/payload.h"
#include "outages/review.h"
#include "session/choiceautosave.h"
#include "session/connectiontest.h"
#include "session/currentreview.h"
#include "session/dataage.h"
#include "session/fetcher.h"
#include "session/fetchprogress.h"
#include "session/fetchrequest.h"
#include "session/journalfolders.h"
#include "session/openedfile.h"
#include "session/parkedreview.h"
#include "session/sessionerror.h"
#include "session/sessionstate.h"
#include "session/submissiondraft.h"
#include "session/tabletrial.h"
#include "submission/listsource.h"
#include "submission/sendingprecedent.h"
#include "submission/submission.h"
#include "submission/submissionhold.h"
#include "submission/submitter.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qflags.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

class OpenLog;

/// What of a session's review is new.
enum class ReviewPart : quint8 {
    Rows = 1,       ///< the list itself, and with it everything below
    Choices = 2,    ///< what is decided about rows, and the choices on offer
    Findings = 4,   ///< review().findings()
    Comparison = 8, ///< review().comparison()
};
Q_DECLARE_FLAGS(ReviewParts, ReviewPart)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReviewParts)

/// Fetch, review, submit: the one object that a window or a command line talks to.
///
/// Lives on the thread that made it, which needs an event loop; the fetch, reading, judging and
/// completing run on other threads and the finished review is moved over. Nothing is emitted before
/// control returns to the event loop. Nothing waits for a thread but end() and destruction, which
/// cancels silently.
class ReviewSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewSession)

public:
    /// \a record outlives it.
    ReviewSession(NetworkContext network, const SubmissionRecord &record, JournalFolders journals,
                  QObject *parent = nullptr);
    ~ReviewSession() override;

    /// Stops everything for good and waits until all threads have ended and all choices are on the
    /// disk, but not beyond \a deadline. Returns whether they have. If not, threads still use what
    /// this was made with: the process may only exit at once then.
    [[nodiscard]] bool end(QDeadlineTimer deadline);

    [[nodiscard]] SessionState state() const { return m_state; }
    /// Whether there is a review to look at: once fetched, until the next fetch succeeds.
    [[nodiscard]] bool hasReview() const { return m_fetched.has_value(); }
    /// The rows, verdicts and choices; empty before the first fetch.
    [[nodiscard]] const Review &review() const { return m_current.review(); }
    /// What the review was fetched with; nothing before the first fetch.
    [[nodiscard]] const std::optional<FetchRequest> &fetched() const { return m_fetched; }
    /// Where the outages of the review came from.
    [[nodiscard]] const ListSource &source() const { return m_source; }
    /// When the review was fetched, in UTC.
    [[nodiscard]] QDateTime fetchedAt() const { return m_fetchedAt.utc; }
    /// Returns how old its outages are now; nullopt before the first fetch. The time that the
    /// computer sleeps counts; setting its clock back makes nothing younger.
    [[nodiscard]] std::optional<DataAge> dataAge() const;
    /// The newest submission of this session, under way or ended.
    [[nodiscard]] const std::optional<Submission> &submission() const { return m_submission; }

    /// Opens files and looks what they are; `filesOpened` follows, unless others are to be opened
    /// before, or closeFiles() comes. A pipe makes it wait for its first bytes.
    void openFiles(const QList<FileToOpen> &files, ContentWords words = nullptr);
    /// Gives up on openFiles().
    void closeFiles();
    [[nodiscard]] bool isOpeningFiles() const { return m_opening.isRunning(); }
    /// Counts what would become of the rows of a table; `tableCounted` follows, unless another one
    /// is to be counted before, or it cannot be read.
    void countTable(const TableToCount &table);
    /// Fetches outages and site side by side. Allowed in every state but Fetching and Submitting.
    void fetch(const FetchRequest &request);
    /// Takes over what a round has fetched for one site: what fetch() would have come to with
    /// \a request, whose rows arrived at \a arrival. On the same terms, and ends in the same way.
    void takeFetched(const FetchRequest &request, const FetchOutcome &outcome,
                     const FetchMoment &arrival);
    /// Judges the rows anew by \a cutoff, typed as \a text, on a thread and without a fetch;
    /// `reviewChanged` follows. Choices stay; those on rows that are before it are kept until an
    /// earlier cutoff. A newer cutoff replaces it, and the present one ends it. Does nothing
    /// without a review and while a fetch or a submission is under way.
    void setCutoff(const Timestamp &cutoff, const QString &text);
    /// Asks a connection for one of its sites, beside all else and changing nothing;
    /// `connectionTested` follows, unless another one is to be tested before, or
    /// cancelConnectionTest() comes.
    void testConnection(const ConnectionTestRequest &request);
    void cancelConnectionTest();
    /// Returns the review with all that belongs to it, also while something is under way; nothing
    /// if there is none.
    [[nodiscard]] std::optional<ParkedReview> parked() const;
    /// Takes it out, and is as before the first fetch. Nothing if there is no review, or
    /// while a fetch or a submission is under way.
    [[nodiscard]] std::optional<ParkedReview> park();
    /// Shows a review that was parked in place of the one there is; `reviewChanged` follows.
    /// Allowed in every state but Fetching and Submitting.
    void resume(const ParkedReview &parked);
    /// Lets go of the review and of submission(), as before the first fetch; what was decided stays
    /// on the disk. Allowed in every state but Fetching and Submitting.
    void forget();
    /// Stops what is under way within 100 ms; without anything under way does nothing.
    void cancel();
    /// Ends a wait between two attempts at once.
    void retryNow();
    /// Takes over everything that is decided in \a changed, a changed copy of review(), in constant
    /// time, and has it saved; one `reviewChanged` follows. Does nothing if \a changed is of other
    /// rows than review() or shares its choices.
    void apply(const Review &changed);

    /// What the last fetch did with the choices made before it: `missing` did not come again. They
    /// are kept, and made again should their outage come back.
    [[nodiscard]] const MatchedChoices &carriedChoices() const { return m_current.carried(); }
    /// Choices of an earlier start for this site, until one of the two below answers.
    [[nodiscard]] const std::optional<ChoiceOffer> &offeredChoices() const
    {
        return m_current.offer();
    }
    /// Makes them; rows decided on since stay as they are.
    void takeOfferedChoices();
    /// They are gone, from the disk too.
    void forgetOfferedChoices();

    /// From where on something deserves a look, from now on: for the next fetch, and for the
    /// review there is, which is looked at anew on a thread; `reviewChanged` follows then. Until
    /// this is called, every fetch says so itself.
    void setFindingRules(const FindingRules &rules);

    /// What became of an earlier list; nothing if there is none to compare with.
    [[nodiscard]] const std::optional<ReviewComparison> &comparison(ComparedWith with) const
    {
        return m_current.comparison(with);
    }
    /// Which of them review().comparison() is; meaningless while there is neither.
    [[nodiscard]] ComparedWith comparedWith() const { return m_current.comparedWith(); }
    /// Shows the other one, from now on wherever there is one; `reviewChanged` follows if so.
    void setComparedWith(ComparedWith with);
    /// What would be sent now to \a connection, for freeze() on a worker thread. Runs in constant
    /// time. Without a connection it can be looked at, but not sent.
    [[nodiscard]] SubmissionDraft draft(const std::optional<Connection> &connection) const;
    /// The same, frozen at once. Costs what the list costs: for a program without a window.
    [[nodiscard]] Submission prepare(const std::optional<Connection> &connection) const;
    /// Asks what speaks against sending \a submission and what was accepted before, without sending
    /// it; `holdForeseen` follows if something does, then `precedentFound`. A new question replaces
    /// the one before.
    void foresee(const Submission &submission);
    /// Looks whether another window or process is sending for the place of \a submission just now;
    /// `siteFree` follows if none is. While one such look is under way, another does nothing.
    void lookForSender(const Submission &submission);
    /// Records and sends a prepared submission, retried only as the rules of a POST allow: with
    /// \a again despite all reasons against it, otherwise at most despite the holds that a person
    /// was shown. Allowed in Reviewing, Done and Unknown.
    void submit(const Submission &submission, const Connection &connection,
                const RetryPolicy &policy, SendAgain again = SendAgain::No,
                const QList<HoldName> &despite = {});
    /// The connection that the review was fetched over is of this kind by now: what is sent goes to
    /// it as such, after \a look. Does nothing without a review, while a fetch or a submission is
    /// under way, and where either is the demo.
    void setConnectionKind(ConnectionKind kind, const ConnectionLook &look);
    /// A person has said what became of \a marked. If it is submission(), that is the newest word
    /// on it, and the session is Done where it was Unknown.
    void takeMark(const Submission &marked);

Q_SIGNALS:
    void stateChanged(SessionState state);
    /// What became of openFiles(), in the order asked for.
    void filesOpened(const QList<OpenedFile> &files);
    /// What became of countTable().
    void tableCounted(const TableTrial &counts);
    /// What became of testConnection().
    void connectionTested(const ConnectionTestResult &result);
    void fetchProgressed(const FetchProgress &progress);
    /// Attempt \a number of a submission is being sent.
    void sendingStarted(int number);
    /// One line of the request log; any number, for fetch and submit alike.
    void attemptFinished(const AttemptRecord &attempt);
    void retryScheduled(const RetryNotice &notice);
    /// \a parts of review() are new. Rows: right before fetchFinished, after setCutoff(), and when
    /// forget() has let go of the review.
    void reviewChanged(ReviewParts parts);
    /// The review of another site takes the place of \a left now.
    void reviewLeft(const ParkedReview &left);
    /// review() is new. Exactly one of this and fetchFailed ends a fetch.
    void fetchFinished();
    /// review() is what it was before.
    void fetchFailed(const SessionError &error);
    /// The choices are not on the disk yet, since another window or program holds the files;
    /// choicesSaved or choicesNotSaved follows.
    void choicesWaiting();
    /// All choices are on the disk.
    void choicesSaved();
    /// They are not, for \a reason in the system's words; they hold all the same.
    void choicesNotSaved(const QString &reason);
    void uploadProgressed(qint64 sent, qint64 total);
    /// Emitted when the journal was found damaged or changed; it is usable all the same.
    void journalNoticed(const JournalNotice &notice);
    /// A list that was asked about would be held back now.
    void holdForeseen(const QString &submissionId, const SubmissionHold &hold);
    /// What was accepted before a list that was asked about.
    void precedentFound(const QString &submissionId, const SendingPrecedent &precedent);
    /// No other window or process is sending for the place that was asked about.
    void siteFree();
    /// Nothing was sent, and the session is where it was before.
    void submissionHeldBack(const SubmissionHold &hold);
    /// submission() has its outcome. Exactly one of this and submissionHeldBack ends a submit.
    void submissionFinished(const Submission &submission);

private:
    /// What the record says of a list before it is sent.
    struct Foresight
    {
        std::optional<SubmissionHold> hold;
        SendingPrecedent precedent;
    };

    /// The newest answer of an API for one site.
    struct LastAnswer
    {
        ConnectionKind kind = ConnectionKind::Production;
        SubmissionTarget place = {};
        Review review = {};
        QDateTime fetchedAt = {};
    };

    [[nodiscard]] FetchMoment now() const;
    /// What the API gave last for \a request's site; null if it gave nothing.
    [[nodiscard]] const LastAnswer *answerFor(const FetchRequest &request) const;
    /// Tells of the source of what was worked out for m_requested.
    void noteSource(const FetchedReview &completed);
    void setState(SessionState state);
    /// The same, but heard of only once control is back in the event loop.
    void beginState(SessionState state);
    /// What completes the fetch under way, by what is decided just now.
    [[nodiscard]] CompletionRequest completion() const;
    /// Saves choices that have changed, and tells of them.
    void saveChoices(ChoiceAutosave::Decided decided = ChoiceAutosave::Decided::Before);
    /// Begins to look for findings if those there are by other rules.
    void judgeAnew();
    /// Begins to compare with what has just been accepted.
    void compareAnew(const Submission &accepted);
    /// The same with what another window or program, or a person's word, has made accepted.
    void compareWithRecord();
    /// Looks whether \a hold tells of such a list.
    void noteAccepted(const SubmissionHold &hold);
    void take(const FetchedReview &fetched);
    /// Whether the review is of this site, and looks back.
    [[nodiscard]] bool isOfSite(ConnectionKind kind, const SubmissionTarget &place) const;
    void expectSource(const ListSource &source);
    void takeOutcome(const std::shared_ptr<const FetchOutcome> &outcome);
    using MakeReview = std::function<Review(const StopToken &isStopped)>;
    /// Works out on a thread the review that \a make returns, of rows fetched at \a fetchedAt or
    /// just now, and what belongs to it beyond its verdicts; again as long as something is decided
    /// meanwhile. Then calls \a then.
    void complete(const MakeReview &make, const std::optional<QDateTime> &fetchedAt,
                  const std::function<void(FetchedReview)> &then);
    /// The end of a fetch. \a arrival: of the answers.
    void endFetch(const FetchedReview &completed, const FetchMoment &arrival);
    /// Shows what was worked out for m_requested.
    void show(const FetchedReview &completed);
    void failFetch(const SessionError &error);
    void followFetch();
    void followSubmit();
    /// Has \a task call \a look with the log of the record that \a submission goes into, then
    /// \a then with what it returns.
    template <typename Look, typename Then>
    void askRecord(LatestTask<std::invoke_result_t<Look, OpenLog &>> &task,
                   const Submission &submission, Look look, Then then);
    void endHeldBack(const SubmissionHold &hold);
    void endSubmission(const Submission &submission);
    void endConnectionTest(const ConnectionTestResult &result);

    NetworkContext m_network;
    const SubmissionRecord &m_record;
    JournalFolders m_journals;
    SessionState m_state = SessionState::Idle;
    SessionState m_stateBefore = SessionState::Idle;
    CurrentReview m_current;
    FetchRequest m_requested; // by the fetch under way, or the last one
    std::optional<FetchRequest> m_fetched;
    FetchMoment m_fetchedAt;
    ListSource m_arriving; ///< of the fetch under way
    ListSource m_source;
    std::optional<LastAnswer> m_lastAnswer;
    ChoiceAutosave *m_keeper;
    std::optional<FindingRules> m_rules;
    std::optional<Submission> m_submission;
    Review m_sent;                        ///< what m_submission was made of
    std::optional<SavedChoices> m_onDisk; ///< as the choices were looked up
    QTimer m_cancelPatience;              // runs while the fetch under way is cancelled
    RetiredThreads m_threads;
    LatestTask<QList<OpenedFile>> m_opening;
    LatestTask<TableTrial> m_counting;
    LatestTask<FetchedReview> m_completing;
    LatestTask<Findings> m_judging;
    LatestTask<ReviewComparison> m_comparing;
    LatestTask<Foresight> m_foreseeing;
    LatestTask<std::optional<SubmissionHold>> m_lookingForSender;
    std::unique_ptr<WorkerThread<Fetcher>> m_fetcher;        // null unless it is under way
    std::unique_ptr<WorkerThread<Submitter>> m_submitter;    // likewise
    std::unique_ptr<WorkerThread<ConnectionTest>> m_testing; // likewise
};
