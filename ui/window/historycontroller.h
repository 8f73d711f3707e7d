// SPDX-License-Identifier: MIT
#pragma once

#include "session/historyanswers.h"
#include "text/comparisontext.h"
#include "ui/history/journalalert.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qset.h>

#include <functional>
#include <utility>

class ActionRegistry;
class HistoryDialog;
class HistorySession;
class MarkDialog;
class RecordQuestion;
class MessageBar;
class NewRecordDialog;
struct Notice;

/// Shows the record of submissions in the window: has it read after the window is shown, displays
/// notices in a bar, opens the history, and lets the user mark outcomes.
///
/// Owned by the window; the session must outlive it. GUI thread.
class HistoryController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryController)

public:
    /// Reads the user's journal once the event loop runs, so that the window is painted first.
    HistoryController(HistorySession &history, QWidget &window);

    /// The bar for notices; the window places and owns it.
    [[nodiscard]] MessageBar *banner() const { return m_banner; }
    void connectActions(const ActionRegistry &actions);
    void setSituation(const JournalSituation &situation);
    /// Sets the function that is applied to a reason before it is recorded.
    void setCleaning(std::function<QString(const QString &)> cleaned)
    {
        m_cleaned = std::move(cleaned);
    }
    /// Returns why nothing can be recorded now, as a sentence; empty if recording works.
    [[nodiscard]] QString fault() const;
    /// Returns the newest submission to the current place with an unknown outcome that is not
    /// marked, as far as the journal has been read.
    [[nodiscard]] std::optional<Submission> openQuestion() const;
    /// Returns the sites at the address \a baseUrl that a submission by a connection of \a kind
    /// with an unknown outcome, which is not marked, is about; as far as the journal has been read.
    [[nodiscard]] QStringList openSites(ConnectionKind kind, const QString &baseUrl) const;
    /// Returns what was sent to \a place by a connection of \a kind, and how much today to any
    /// place, as far as the journal has been read; \a now says which day is today, in its zone.
    [[nodiscard]] Wording::PlaceHistory
    placeHistory(ConnectionKind kind, const SubmissionTarget &place, const QDateTime &now) const;
    /// Returns the sites that the journals name, as far as they have been read.
    [[nodiscard]] QStringList siteIds() const;
    /// Adds \a submission, which has just ended and is recorded in the current journal.
    void addEnded(const Submission &submission);

public Q_SLOTS:
    /// Reads the current journal again.
    void read();
    /// Reads again each journal with a notice that another program may have resolved.
    void readIfUnsettled();
    void showHistory();
    /// Asks the user for the outcome of \a submission, which is in the current journal.
    void askToMark(const Submission &submission);
    /// Takes a notice that another part of the program got while opening the same journal.
    void addNotice(const JournalNotice &notice);

Q_SIGNALS:
    /// Emitted when fault() has changed.
    void faultChanged();
    /// Emitted when placeHistory() may have changed.
    void placeHistoryChanged();
    /// Emitted when openQuestion() has changed without a change of the situation.
    void openQuestionChanged();
    /// Emitted before a dialog opens that shows addresses and ids.
    void dialogRequested();
    /// Emitted when a mark is recorded.
    void marked(const Submission &submission);

private:
    /// Replaces the submission as read by the newer \a submission.
    void keepSubmission(ConnectionKind kind, const Submission &submission);
    void keepNotice(ConnectionKind kind, const JournalNotice &notice);
    void takeReading(const JournalReading &reading);
    void takeMarkResult(const MarkResult &result);
    void takeRefusal(ConnectionKind kind, const JournalError &error);
    /// Closes the dialog for a new record if \a reading has no changed lines any more.
    void settleNewRecord(const JournalReading &reading);
    /// Drops earlier notices that \a reading does not contain any more.
    void forgetSettled(const JournalReading &reading);
    [[nodiscard]] bool tellsOfLoss(ConnectionKind kind) const;
    void askAbout(ConnectionKind kind, const Submission &submission);
    static void forget(RecordQuestion *question);
    void askForNewRecord(ConnectionKind kind, const QString &path);
    /// Returns the window over which a dialog is opened.
    [[nodiscard]] QWidget *questioned();
    void openRecord(ConnectionKind kind, const QString &id);
    HistoryDialog *shownDialog(ConnectionKind kind);
    /// Updates the notices, here and in the history.
    void refreshNotices();
    void refreshBanner();
    void refreshHistory();
    [[nodiscard]] Notice noticeOf(const JournalAlert &news);
    [[nodiscard]] Notice noticeOf(ConnectionKind kind, const JournalNotice &noticed);
    [[nodiscard]] Notice noticeOf(ConnectionKind kind, const Submission &question,
                                  int otherQuestions);

    HistorySession &m_history;
    QWidget &m_window;
    MessageBar *m_banner;
    JournalSituation m_situation;
    QList<JournalReading> m_readings; // the newest reading of each journal
    QList<JournalReading> m_noticed;  // notices since then, or reported once; as readings without
                                      // other content
    QSet<QString> m_dismissed;        // keys of the notices that were closed
    QString m_shownKey;               // key of the notice in the banner
    std::function<QString(const QString &)> m_cleaned = [](const QString &text) { return text; };
    QPointer<HistoryDialog> m_dialog;
    QPointer<MarkDialog> m_question;
    QPointer<NewRecordDialog> m_newRecord;
    ConnectionKind m_newRecordKind = ConnectionKind::Production; // the journal that the dialog is
                                                                 // about
};
