// SPDX-License-Identifier: MIT
#pragma once

#include "session/historyanswers.h"
#include "session/journalfolders.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

#include <array>
#include <atomic>
#include <memory>

/// Reads and marks the journals, on the thread it lives on, which may wait for the disk.
/// Every request leads to exactly one of its signals, but for a search that a newer one overtook.
class HistoryWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryWorker)

public:
    /// \a newestSearch is the number of the search that is still wanted.
    HistoryWorker(JournalFolders folders, std::shared_ptr<const std::atomic<quint64>> newestSearch);
    ~HistoryWorker() override;

    void read(JournalKind kind);
    void search(quint64 number, JournalKind kind, const HistoryQuery &query);
    void readRecord(JournalKind kind, const QString &id);
    void compare(JournalKind kind, const QString &one, const QString &other);
    void mark(JournalKind kind, const QString &id, SubmissionMark mark, const QString &reason);
    void beginAnew(JournalKind kind);
    /// Writes JSON Lines, newest first; \a ids are those to write, none: all.
    void exportTo(const QString &path, JournalKind kind, const QStringList &ids);

Q_SIGNALS:
    void journalRead(const JournalReading &reading);
    void searched(const HistoryMatches &matches);
    void recordRead(const RecordAnswer &answer);
    void compared(const ComparisonAnswer &answer);
    void markAnswered(const MarkResult &result);
    void newRecordRefused(JournalKind kind, const JournalError &error);
    void exported(const QString &path, qint64 count);
    void exportFailed(const QString &path, const QString &reason);

private:
    /// The newest reading of a journal, and what is searched in it, once somebody searched.
    struct Reading
    {
        JournalReading journal;
        QStringList searchedTexts;
    };

    template <typename T>
    using Answer = Expected<T, HistoryError>;

    [[nodiscard]] const QString &folderOf(JournalKind kind) const;
    void tellReading(JournalKind kind, const Answer<SubmissionLog *> &opened);
    /// The journal as it is now: opened and checked anew.
    [[nodiscard]] Answer<SubmissionLog *> openAnew(JournalKind kind,
                                                   JournalCheck check = JournalCheck::Usual);
    /// The journal, opened at some time.
    [[nodiscard]] Answer<SubmissionLog *> journal(JournalKind kind);
    [[nodiscard]] static Answer<Submission> submissionIn(const SubmissionLog &journal,
                                                         const QString &id);
    [[nodiscard]] RecordAnswer record(JournalKind kind, const QString &id);
    [[nodiscard]] ComparisonAnswer comparison(JournalKind kind, const QString &one,
                                              const QString &other);
    [[nodiscard]] MarkResult marked(JournalKind kind, const QString &id, SubmissionMark mark,
                                    const QString &reason);
    [[nodiscard]] QStringList idsWithWords(quint64 number, JournalKind kind,
                                           const QHash<QString, QStringList> &words);

    JournalFolders m_folders;
    std::shared_ptr<const std::atomic<quint64>> m_newestSearch;
    std::array<std::unique_ptr<SubmissionLog>, 2> m_journals; // by JournalKind, as what follows
    std::array<Reading, 2> m_readings;
    quint64 m_newestReading = 0;
};
