// SPDX-License-Identifier: MIT
#pragma once

#include "session/historyanswers.h"
#include "session/journalfolders.h"
#include "submission/recordclient.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

#include <array>
#include <atomic>
#include <memory>

class SubmissionRecord;

/// Reads and marks the records, on the thread it lives on, which may wait.
/// Every request leads to exactly one of its signals, but for a search that a newer one overtook.
class HistoryWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryWorker)

public:
    /// \a newestSearch is the number of the search that is still wanted; once \a isEnding,
    /// nothing is.
    HistoryWorker(const SubmissionRecord &record, const JournalFolders &folders,
                  std::shared_ptr<const std::atomic<quint64>> newestSearch,
                  std::shared_ptr<const std::atomic<bool>> isEnding);
    ~HistoryWorker() override;

    void read(ConnectionKind kind);
    void search(quint64 number, ConnectionKind kind, const HistoryQuery &query);
    void readRecord(ConnectionKind kind, const QString &id);
    void compare(ConnectionKind kind, const QString &one, const QString &other);
    void mark(ConnectionKind kind, const QString &id, SubmissionMark mark, const QString &reason);
    void beginAnew(ConnectionKind kind);
    /// Writes JSON Lines, newest first; \a ids are those to write, none: all.
    void exportTo(const QString &path, ConnectionKind kind, const QStringList &ids);

Q_SIGNALS:
    void journalRead(const JournalReading &reading);
    void searched(const HistoryMatches &matches);
    void recordRead(const RecordAnswer &answer);
    void compared(const ComparisonAnswer &answer);
    void markAnswered(const MarkResult &result);
    void newRecordRefused(ConnectionKind kind, const JournalError &error);
    void exported(const QString &path, qint64 count);
    void exportFailed(const QString &path, const HistoryError &error);

private:
    /// The newest reading of a journal, and what is searched in it, once that was searched.
    struct Reading
    {
        JournalReading journal;
        QStringList searchedTexts;
    };

    /// What \a work makes of a log; nothing at the end, when no answer is waited for any more.
    template <typename Work>
    [[nodiscard]] auto ask(ConnectionKind kind, Work work) const;
    void tellReading(JournalReading reading);
    [[nodiscard]] QStringList idsWithWords(quint64 number, ConnectionKind kind,
                                           const QHash<QString, QStringList> &words);

    std::shared_ptr<const std::atomic<quint64>> m_newestSearch;
    std::shared_ptr<const std::atomic<bool>> m_isEnding;
    std::array<RecordClient, 2> m_records; // by recordIndex(), as what follows
    std::array<Reading, 2> m_readings;
    quint64 m_newestReading = 0;
};
