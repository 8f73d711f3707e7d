// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "session/reviewsession.h"
#include "ui/submission/submitdialog.h"
#include "ui/window/windowstate.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qtimer.h>

#include <functional>
#include <optional>

class ApiKeyController;
class ContentPane;
class FetchController;
class HistoryController;
class MessageBar;
class ReviewController;

/// From the question before sending to the receipt: asks about the list as it stands, says what
/// speaks against it, sends it, and shows what became of it.
///
/// The list is written on a thread of the pool while the dialog says so; a decision about many rows
/// that is still being worked out is waited for. Once the list is different from the one that the
/// dialog shows, the dialog goes: nothing is sent that the table does not show. GUI thread.
class SubmitController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmitController)

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        ReviewSession &session;
        ContentPane &content;
        ReviewController &review;
        FetchController &fetch;
        ApiKeyController &keys;
        HistoryController &journal;
        MessageBar &message;
        QThreadPool &pool;
        QWidget &window;
        RetryPolicy policy;
        /// What the window knows at this moment.
        std::function<WindowState()> state;
        /// Whether the demo's lists are confirmed as those for Production are.
        std::function<bool()> showsGuard;
    };
    explicit SubmitController(const Parts &parts);
    ~SubmitController() override;

    /// Asks the one question before sending; does nothing while it is asked already, or while
    /// submitReason() says why not.
    void ask() { ask(std::nullopt); }

Q_SIGNALS:
    /// A submission has been held back, has ended, or has a person's word.
    void changed();

private:
    /// \a despite: sends it although this speaks against it. \a isAnew: it was asked, and the
    /// connection has changed since.
    void ask(const std::optional<SubmissionHold> &despite, bool isAnew = false);
    /// Asks once more, for what the connection has become since it was asked about, if the list can
    /// go there as it is.
    void askAnew(const SubmissionHold &hold);
    void tellOf(const SubmissionHold &hold);
    void openDialog();
    [[nodiscard]] PreviewRequest request() const;
    void prepare();
    void show(const SubmissionPreview &preview);
    void complete(SubmissionPreview &preview) const;
    /// Whether \a review decides as the session does now.
    [[nodiscard]] bool isCurrent(const Review &review) const;
    void onListChanged();
    void tellThatListChanged();
    /// The list that is asked about is a minute older.
    void onAged();
    void tellThatListIsTooOld();
    [[nodiscard]] QString ageText() const;
    /// Whether the dialog shows this list.
    [[nodiscard]] bool isAskedAbout(const QString &submissionId) const;
    void takeHold(const QString &submissionId, const SubmissionHold &hold);
    void takePrecedent(const QString &submissionId, const SendingPrecedent &before);
    /// What the operator was shown and overrides.
    [[nodiscard]] QList<HoldName> overridden() const;
    /// Whether Submit may be on, or may be but for a hold that a person overrides.
    [[nodiscard]] bool canSubmit(const QList<HoldName> &despite) const;
    void send(const SubmissionPreview &preview);
    void onStateChanged(SessionState state);
    void leadOn(HoldRecovery wayOut, const SubmissionHold &hold);
    void onHeldBack(const SubmissionHold &hold);
    void lookWhetherStillBusy();
    /// The window that was sending for the site has ended.
    void tellThatSiteIsFree();
    void onFinished(const Submission &submission);
    void onMarked(const Submission &submission);

    ReviewSession &m_session;
    ContentPane &m_content;
    ReviewController &m_review;
    FetchController &m_fetch;
    ApiKeyController &m_keys;
    HistoryController &m_journal;
    MessageBar &m_message;
    QWidget &m_window;
    RetryPolicy m_policy;
    std::function<WindowState()> m_state;
    std::function<bool()> m_showsGuard;
    std::optional<Connection> m_connection; ///< that the question is about
    std::optional<SubmissionHold> m_despite;
    bool m_isAskedAnew = false; ///< since the connection has changed
    QPointer<SubmitDialog> m_dialog;
    LatestTask<SubmissionPreview> m_making;
    Submission m_lastSent; ///< whether or not it went out
    QTimer m_busyLook;     ///< while another window is sending
};
