// SPDX-License-Identifier: MIT
#pragma once

#include "session/parkedreview.h"
#include "session/reviewsession.h"
#include "session/roundfetch.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qset.h>

#include <memory>
#include <optional>

/// Where a site of a round stands.
enum class RoundPhase : quint8 {
    NotFetched,
    Fetching,
    Sending,
    Reviewed, ///< there is a review, and `outcome` if its list was sent
    Failed,   ///< the newest fetch came to nothing; an earlier review may be there
};

/// What is told of a site in the column of sites. A value type.
struct RoundSite
{
    QString id = {};
    QString name = {};        ///< empty until it is known
    QDateTime fetchedAt = {}; ///< of its review, in UTC; invalid: there is none
    qint64 selected = 0;      ///< to be sent
    qint64 toCheck = 0;
    QDateTime acceptedAt = {};              ///< as ParkedReview says
    std::optional<Submission> outcome = {}; ///< likewise
    /// Why the newest fetch came to nothing; of which the review is not then.
    std::optional<SessionError> error = {};
    bool isFetching = false;
    bool isSending = false;
    bool isUnknownOnRecord = false;
    bool isNamesake = false; ///< another site of the connection has the same name

    [[nodiscard]] RoundPhase phase() const;
    /// Whether it is not known what became of a list of it, and no person has decided it yet:
    /// nothing goes there. By the record, or by the submission of this session.
    [[nodiscard]] bool isUnknown() const
    {
        return isUnknownOnRecord || (outcome && outcome->isOpenQuestion());
    }
    /// Whether something is left to be done: a first fetch, or a list that is not on its way yet.
    [[nodiscard]] bool isOpen() const;
};

/// The sites of one connection, each with its own review. The one that is shown is with a
/// ReviewSession, to which it is lent by take() and which gives it back by put(); the others are
/// kept here, and completed one after the other as a fetch of each alone would be.
///
/// Lives on the thread that made it, which needs an event loop. Nothing waits for a thread but
/// end() and destruction.
class RoundReviews final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoundReviews)

public:
    /// \a record outlives it.
    RoundReviews(const NetworkContext &network, const SubmissionRecord &record,
                 const JournalFolders &journals, QObject *parent = nullptr);
    ~RoundReviews() override;

    /// Same as ReviewSession::end().
    [[nodiscard]] bool end(QDeadlineTimer deadline);

    /// Sets which sites there are, of the connection \a name; does nothing if they are these.
    /// Another connection's reviews are let go of.
    void setSites(const QString &name, const QStringList &ids);
    [[nodiscard]] const QList<RoundSite> &sites() const { return m_sites; }
    /// Forgets all but ids, names and the record: every site is as before its first fetch.
    void startAnew();
    /// Sets of which sites the record has an outcome that is unknown.
    void setUnknown(const QStringList &ids);
    /// Returns the place of a site in sites(); -1 if it is none of them.
    [[nodiscard]] qsizetype indexOf(const QString &siteId) const;
    /// Returns the next site behind \a siteId, and from the first on, that isOpen(); null if there
    /// is no other.
    [[nodiscard]] const RoundSite *nextOpen(const QString &siteId) const;

    /// Sets which site is shown.
    void setShown(const QString &siteId) { m_shown = siteId; }
    /// Fetches all sites; each is told as soon as it has answered. The outcome of the one that is
    /// shown then is left to who shows it: `shownFetched` follows.
    void fetch(const RoundRequest &request);
    /// Sites that have been fetched by then stay so.
    void cancel();
    void retryNow();
    /// Whether a fetch, or the completion of what it got, is under way.
    [[nodiscard]] bool isFetching() const { return m_isFetching; }

    /// Has the reviews that are kept here judged by \a cutoff, typed as \a text, one after the
    /// other and without a fetch.
    void setCutoff(const Timestamp &cutoff, const QString &text);

    /// Hands out the review of a site; nothing if there is none.
    [[nodiscard]] std::optional<ParkedReview> take(const QString &siteId);
    /// Keeps the review of a site, unless a newer one of it is kept already.
    void put(const QString &siteId, const ParkedReview &review);
    /// A person has said what became of \a marked: of a list of a review that is kept here.
    void takeMark(const Submission &marked);
    /// Tells of the site that \a session shows.
    void note(const QString &siteId, const ReviewSession &session);
    /// Tells that the site that is shown could be fetched.
    void noteFetched(const QString &siteId);
    /// Tells that the site that is shown could not be fetched.
    void noteFailure(const QString &siteId, const SessionError &error);

Q_SIGNALS:
    /// sites() has others.
    void sitesReset();
    /// Something else is told of the site.
    void siteChanged(qsizetype index);
    void fetchingChanged(bool isFetching);
    void fetchProgressed(const FetchProgress &progress);
    void attemptFinished(const AttemptRecord &attempt);
    void retryScheduled(const RetryNotice &notice);
    /// What became of the site that is shown. Nothing if it is none of the round any more.
    void shownFetched(const FetchRequest &request,
                      const std::shared_ptr<const FetchOutcome> &outcome,
                      const FetchMoment &arrival);
    void journalNoticed(const JournalNotice &notice);

private:
    void takeAnswer(const RoundAnswer &answer);
    void takeFetched(const RoundOutcome &outcome);
    void completeNext();
    /// Returns whether that goes on in the background.
    bool complete(const RoundAnswer &answer);
    void judgeNext();
    void endJudging();
    void stopJudging();
    void endCompletion(const std::optional<SessionError> &error);
    void findNamesakes();
    void beginFetch(qsizetype index);
    void endFetch(const QString &siteId);
    void setFetching(bool isFetching);

    QString m_name;
    QList<RoundSite> m_sites;
    QHash<QString, ParkedReview> m_reviews; // by site; not the one that is shown
    RoundFetch m_fetch;
    ReviewSession m_completing;   // one site after the other
    RoundRequest m_request;       // of the fetch under way
    QList<RoundAnswer> m_answers; // to be completed
    QSet<qsizetype> m_answered;   // of m_request's sites
    QString m_shown;
    QString m_completed; // the site under way; null if there is none
    QString m_judged;    // likewise, by another cutoff
    Timestamp m_cutoff = {};
    QString m_cutoffText; // empty until it is set
    bool m_isFetching = false;
    bool m_hasAll = false; // no further answer will come
    bool m_isCancelled = false;
};
