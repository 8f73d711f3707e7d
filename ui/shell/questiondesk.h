// SPDX-License-Identifier: MIT
#pragma once

#include "session/reviewsession.h"
#include "ui/submission/submitdialog.h"

#include <QtCore/qfuturewatcher.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class ChoiceDesk;
class ContentPane;
class QThreadPool;

/// What the question before sending is about.
struct SubmitQuestion
{
    Connection connection;
    DestinationKind kind = DestinationKind::Custom;
    /// Sends it although this speaks against it.
    std::optional<SubmissionHold> despite = {};
};

/// Asks the one question before sending, about the list as it stands.
///
/// The list is written on a thread of the pool while the dialog says so; a decision about many
/// rows that is still being worked out is waited for. Once the list is another one than the dialog
/// shows, the dialog goes: nothing is sent that the table does not show. GUI thread; what it is
/// given outlives it.
class QuestionDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionDesk)

public:
    QuestionDesk(ReviewSession &session, ContentPane &content, ChoiceDesk &choices,
                 QThreadPool &pool, QWidget &window);
    ~QuestionDesk() override;

    /// Opens the dialog; does nothing while one is open.
    void ask(const SubmitQuestion &question);

Q_SIGNALS:
    /// The operator wants it sent, and the list is still the one that was shown; \a leftOut is what
    /// the receipt says of rows that do not go, \a despite the holds that the operator was shown
    /// and overrides.
    void confirmed(const Submission &submission, const QList<HoldName> &despite,
                   const QStringList &leftOut);
    /// The operator has chosen what leads on from \a hold; the dialog is gone.
    void ledOn(HoldWayOut wayOut, const SubmissionHold &hold);
    /// The list became another one while the dialog showed it; the dialog is gone.
    void outdated();

private:
    [[nodiscard]] PreviewRequest request() const;
    void prepare();
    void show(const SubmissionPreview &preview);
    void complete(SubmissionPreview &preview) const;
    /// Whether \a review decides as the session does now.
    [[nodiscard]] bool isCurrent(const Review &review) const;
    void onListChanged();
    void takeHold(const QString &submissionId, const SubmissionHold &hold);
    [[nodiscard]] QList<HoldName> overridden() const;
    void confirm(const SubmissionPreview &preview);

    ReviewSession &m_session;
    ContentPane &m_content;
    ChoiceDesk &m_choices;
    QThreadPool &m_pool;
    QWidget &m_window;
    std::optional<SubmitQuestion> m_question;
    QPointer<SubmitDialog> m_dialog;
    QFutureWatcher<SubmissionPreview> m_making;
};
