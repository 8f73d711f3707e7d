// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "session/reviewsession.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <functional>
#include <map>

class ActionRegistry;
class ContentPane;
class LimitsDialog;
class SubmitBar;
class MessageBar;
class QAction;
class QThreadPool;
class ReviewPane;
class Settings;
class ZoneControl;
struct ComparisonNews;

/// Between the session and the review on the screen: shows the review that the session has, hands
/// over what a person decides, offers the choices of an earlier start, and tells what has changed
/// since an earlier list. GUI thread.
class ReviewController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewController)

public:
    using NowInUtc = std::function<QDateTime()>;
    /// What it works with; all of it outlives it.
    struct Parts
    {
        ReviewSession &session;
        Settings &settings;
        ContentPane &content;
        SubmitBar &foot;
        MessageBar &message;
        QThreadPool &pool;
        NowInUtc nowInUtc;
        QWidget &window;
    };
    explicit ReviewController(const Parts &parts);
    ~ReviewController() override;

    /// Once.
    void connectActions(const ActionRegistry &actions);
    /// What the list to be sent differs by from the one that the site accepted last; if there is
    /// none, what has changed since the fetch before. What is returned walks over all rows of the
    /// review it is given, and may be asked on any thread.
    [[nodiscard]] std::function<QString(const Review &)> changesToSend() const;
    /// What is gone of that earlier list.
    [[nodiscard]] Review removedSinceThen() const;

    /// Of the table and what stands beside it, and the zone that times are shown in.
    void rememberLayout() const;
    void restoreLayout();

Q_SIGNALS:
    /// Emitted when the list or the choices have changed.
    void reviewChanged();
    /// There may be other lists to compare with, or other choices on offer.
    void changed();
    /// The operator has set other limits.
    void limitsChanged();

private:
    /// In the zone that is shown.
    [[nodiscard]] QDateTime now() const;
    void showChanges(ReviewParts parts);
    void showReview();
    void showFetchNotices();
    void showChoices();
    void showComparison();
    /// Shows \a counts, which belong to what is compared with.
    void showNews(const ChangeCounts &counts);
    void offerChoices();
    /// What a fetch did with the choices made before it.
    /// Lets the choices that were \a taken over be undone.
    void noteMadeAgain(const Review &before, const MatchedChoices &taken);
    void tellOfChoices(const MatchedChoices &choices);
    void showRows(const QList<ChangedChoice> &changed);
    void openLimits();
    /// Shows the view as at first, and offers to undo that.
    void resetView();
    [[nodiscard]] ComparisonNews news(const ChangeCounts &counts) const;
    [[nodiscard]] static QString changesText(const ChangeCounts &counts, ComparedWith with,
                                             const QDateTime &since, const QDateTime &now);
    /// \a changes and what they were found against.
    [[nodiscard]] static QString named(const QString &changes, ComparedWith with);

    ReviewSession &m_session;
    Settings &m_settings;
    ContentPane &m_content;
    ReviewPane &m_review;
    SubmitBar &m_foot;
    MessageBar &m_message;
    NowInUtc m_now;
    ZoneControl *m_zone;
    std::map<ComparedWith, QAction *> m_actions; // of what can be compared with
    QPointer<LimitsDialog> m_limits;
    LatestTask<ChangeCounts> m_counting; ///< how the list to be sent differs, of a long one
};
