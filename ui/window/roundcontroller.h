// SPDX-License-Identifier: MIT
#pragma once

#include "models/roundmodel.h"
#include "session/reviewsession.h"
#include "session/roundreviews.h"

#include <QtCore/qobject.h>

class ActionRegistry;
class ContentPane;
class FetchController;
class HistoryController;
class SitesColumn;

/// The sites of the connection that is chosen: leads from one to the next, each with its own
/// review, and fetches all of them at once. GUI thread.
class RoundController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoundController)

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        RoundReviews &round;
        ReviewSession &session;
        FetchController &fetch;
        ContentPane &content;
        HistoryController &journal;
    };
    RoundController(const Parts &parts, QObject *parent);
    ~RoundController() override;

    /// Once.
    void connectActions(const ActionRegistry &actions);
    /// Connects the receipt; once the hidden parts are there.
    void furnish();

    [[nodiscard]] SitesColumn *column() const { return m_column; }
    /// Whether the connection has several sites.
    [[nodiscard]] bool isOffered() const;
    [[nodiscard]] bool isFetching() const { return m_round.isFetching(); }
    /// Whether the site that is shown waits for its answer yet.
    [[nodiscard]] bool isShownAwaited() const;
    /// Why not all can be fetched, as a sentence; empty if they can.
    [[nodiscard]] QString fetchAllFault() const;
    /// Returns the name of the shown site if a second site has the same name; otherwise empty.
    [[nodiscard]] QString nameOfNamesake() const;
    /// Forgets what was fetched and sent of every site.
    void startAnew();
    /// To be called when fields, or what the window is about, may be others.
    void follow();
    /// Sets whether there is room for the column, and whether those who look on may see ids. The
    /// field of the site is there without it, too.
    void setRoom(bool hasRoom);
    void setPresenting(bool isPresenting);

Q_SIGNALS:
    /// Another site is shown, or a fetch has begun or ended.
    void changed();

private:
    void show(const QString &siteId);
    /// Shows what became of the list of the site, if that is still the list it has; otherwise the
    /// review.
    void showPage();
    /// Keeps the review of the site that was shown.
    void keep(const ParkedReview &left);
    void step(qsizetype by);
    /// Leads to the site that the receipt names, and fetches it where it has not been yet.
    void showNext();
    void fetchAll();
    void onFetching(bool isFetching);
    /// Hands over what the round has fetched for the site that is shown.
    void takeShown(const FetchRequest &request, const std::shared_ptr<const FetchOutcome> &outcome,
                   const FetchMoment &arrival);
    void onSiteChanged(qsizetype place);
    /// Tells of the site that is shown.
    void note();
    void offerNext();
    [[nodiscard]] bool isBusy() const;
    /// Whether the site can be shown now.
    [[nodiscard]] bool isReady(qsizetype place) const;
    void showColumn();

    RoundReviews &m_round;
    ReviewSession &m_session;
    FetchController &m_fetch;
    ContentPane &m_content;
    HistoryController &m_journal;
    RoundModel m_model;
    SitesColumn *m_column; ///< owned by the window
    bool m_wasShownAwaited = false;
    bool m_hasRoom = true;
    bool m_isPresenting = false;
};
