// SPDX-License-Identifier: MIT
#pragma once

#include "session/historyanswers.h"

#include <QtWidgets/qdialog.h>

class ComparePage;
class HistoryPage;
class HistorySession;
class MessageBar;
class QStackedWidget;
class RecordPage;
struct Notice;

/// The window of the history: shows the list, one submission, or two compared. Not modal. Reads
/// through the session, which must outlive it. GUI thread.
class HistoryDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDialog)

public:
    /// Reads nothing until showList().
    HistoryDialog(HistorySession &history, ConnectionKind kind, QWidget *parent);

    [[nodiscard]] ConnectionKind kind() const { return m_kind; }
    /// Shows the list of a journal; reads it again if it is already shown.
    void showList(ConnectionKind kind);
    void openRecord(const QString &id);
    /// Reads the shown data again.
    void refresh();
    /// Shows a notice above the pages; the same notice is announced only once.
    void showNotice(const Notice &notice);
    void clearNotice();

Q_SIGNALS:
    void markRequested(const Submission &submission);

protected:
    /// Esc goes back to the list, then closes.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectPages();
    void connectSession();
    void addKeys();
    void backToList();
    void compare(const QString &one, const QString &other);
    void exportIds(const QStringList &ids);
    void takeReading(const JournalReading &reading);
    void takeMatches(const HistoryMatches &matches);
    void nameWindow();

    HistorySession &m_history;
    ConnectionKind m_kind;
    JournalReading m_reading; // the newest of m_kind
    MessageBar *m_bar;
    HistoryPage *m_list;
    RecordPage *m_record;
    ComparePage *m_compare;
    QStackedWidget *m_pages;
    QString m_wantedId; ///< id of the record that is shown or requested
};
