// SPDX-License-Identifier: MIT
#pragma once

#include "session/historyanswers.h"
#include "ui/history/journalnews.h"

#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qset.h>

#include <functional>
#include <utility>

class ActionRegistry;
class HistoryDialog;
class HistorySession;
class MarkDialog;
class MessageBar;
class NewRecordDialog;
struct Notice;

/// The record of submissions at the window: has it read when the window is there, tells what a
/// person should know in a bar of its own, shows the history, and takes a person's word.
///
/// Belongs to the window; the session must outlive it. GUI thread.
class JournalDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalDesk)

public:
    /// Reads the user's journal once the event loop runs, so that the window is painted first.
    JournalDesk(HistorySession &history, QWidget &window);

    /// Stands where the window wants it, which then owns it.
    [[nodiscard]] MessageBar *banner() const { return m_banner; }
    void connectActions(const ActionRegistry &actions);
    void setSituation(const JournalSituation &situation);
    /// What a reason goes through before it is put on record.
    void setCleaning(std::function<QString(const QString &)> cleaned)
    {
        m_cleaned = std::move(cleaned);
    }
    /// Why nothing could be recorded just now, as a sentence; empty if it could.
    [[nodiscard]] QString fault() const;
    /// The newest submission to the place of the situation whose outcome is unknown and not marked,
    /// as far as the journal has been read.
    [[nodiscard]] std::optional<Submission> openQuestion() const;
    /// \a submission has just ended, and is on record in the journal of the situation.
    void addEnded(const Submission &submission);

public Q_SLOTS:
    /// Reads the journal of the situation again.
    void read();
    /// Reads again each journal of which something is told that another program may have settled.
    void readIfUnsettled();
    void showHistory();
    /// Asks for a person's word on \a submission, which is in the situation's journal.
    void askToMark(const Submission &submission);
    /// Takes a notice that another part of the program got while opening the same journal.
    void addNotice(const JournalNotice &notice);

Q_SIGNALS:
    /// Emitted when fault() has changed.
    void faultChanged();
    /// openQuestion() has changed, although the situation is the same.
    void openQuestionChanged();
    /// A person's word is on record.
    void marked(const Submission &submission);

private:
    /// In place of what was read of it.
    void keepSubmission(ConnectionKind kind, const Submission &submission);
    void keepNotice(ConnectionKind kind, const JournalNotice &notice);
    void takeReading(const JournalReading &reading);
    void takeMarkResult(const MarkResult &result);
    void takeRefusal(ConnectionKind kind, const JournalError &error);
    /// The question for a new record is answered where \a reading has no changed lines any more.
    void settleNewRecord(const JournalReading &reading);
    /// Drops what was noticed before and \a reading does not tell any more.
    void forgetSettled(const JournalReading &reading);
    [[nodiscard]] bool tellsOfLoss(ConnectionKind kind) const;
    void askAbout(ConnectionKind kind, const Submission &submission);
    void askForNewRecord(ConnectionKind kind, const QString &path);
    /// Over which a question is asked.
    [[nodiscard]] QWidget *questioned();
    void openRecord(ConnectionKind kind, const QString &id);
    HistoryDialog *shownDialog(ConnectionKind kind);
    /// Tells what there is to tell, here and in the history.
    void refreshNotices();
    void refreshBanner();
    void refreshHistory();
    [[nodiscard]] Notice noticeOf(const JournalNews &news);
    [[nodiscard]] Notice noticeOf(ConnectionKind kind, const JournalNotice &noticed);
    [[nodiscard]] Notice noticeOf(ConnectionKind kind, const Submission &question,
                                  int otherQuestions);

    HistorySession &m_history;
    QWidget &m_window;
    MessageBar *m_banner;
    JournalSituation m_situation;
    QList<JournalReading> m_readings; // the newest of each journal
    QList<JournalReading> m_noticed;  // since, or told once; as readings of nothing else
    QSet<QString> m_dismissed;        // keys of news that were closed
    QString m_shownKey;               // of the news in the banner
    std::function<QString(const QString &)> m_cleaned = [](const QString &text) { return text; };
    QPointer<HistoryDialog> m_dialog;
    QPointer<MarkDialog> m_question;
    QPointer<NewRecordDialog> m_newRecord;
    ConnectionKind m_newRecordKind = ConnectionKind::Production; // of which journal that asks
};
