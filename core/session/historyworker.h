// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "session/historyanswers.h"
#include "session/journalfolders.h"
#include "submission/journalcopy.h"
#include "submission/recordclient.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>

#include <array>
#include <atomic>
#include <memory>
#include <optional>

class SubmissionRecord;

/// Reads and marks the records, on the thread it lives on, which may wait.
/// Every request is answered, but for a search that a newer one overtook, and at the end.
class HistoryWorker final : public QObject
{
    Q_DISABLE_COPY_MOVE(HistoryWorker)

public:
    /// \a record outlives it; \a newestSearch is the number of the search that is still wanted;
    /// once \a isEnding, nothing is.
    HistoryWorker(const SubmissionRecord &record, const JournalFolders &folders,
                  std::shared_ptr<const std::atomic<quint64>> newestSearch, StopToken isEnding);
    ~HistoryWorker() override;

    [[nodiscard]] std::optional<JournalReading> read(ConnectionKind kind);
    [[nodiscard]] std::optional<HistoryMatches> search(quint64 number, ConnectionKind kind,
                                                       const HistoryQuery &query);
    [[nodiscard]] std::optional<RecordAnswer> readRecord(ConnectionKind kind,
                                                         const QString &id) const;
    [[nodiscard]] std::optional<ComparisonAnswer> compare(ConnectionKind kind, const QString &one,
                                                          const QString &other) const;
    /// Once \a isCancelled, no mark is made any more: the answer is an error, or that it was made
    /// before.
    [[nodiscard]] std::optional<MarkResult> mark(ConnectionKind kind, const QString &id,
                                                 ManualOutcome mark, const QString &reason,
                                                 const StopToken &isCancelled) const;
    /// An error: no new record was begun. Once \a isCancelled, none is begun any more.
    [[nodiscard]] std::optional<Expected<JournalReading, JournalError>>
    beginAnew(ConnectionKind kind, const StopToken &isCancelled);
    /// Writes JSON Lines, newest first; \a ids are those to write, none: all. Returns how many.
    [[nodiscard]] std::optional<Expected<qint64, HistoryError>>
    exportTo(const QString &path, ConnectionKind kind, const QStringList &ids) const;

private:
    /// The newest reading of a journal, and what is searched in it, once that was searched.
    struct Reading
    {
        JournalReading journal;
        QStringList searchedTexts;
    };

    /// A record whose files cannot be used where they lie, and is asked by a copy of them.
    struct Copied
    {
        std::unique_ptr<JournalCopy> files;
        std::unique_ptr<RecordClient> record;
    };

    /// What \a work makes of a log; nothing at the end, when no answer is waited for any more.
    template <typename Work>
    [[nodiscard]] auto ask(ConnectionKind kind, Work work) const;
    /// The same for what changes the record: \a isCancelled ends its waits, and the answer tells
    /// what has become of it.
    template <typename Work>
    [[nodiscard]] auto askToWrite(ConnectionKind kind, const StopToken &isCancelled,
                                  Work work) const;
    /// Reads from a copy of the files what \a failed could not be read from. From now on the copy
    /// is asked.
    [[nodiscard]] JournalReading readCopy(JournalReading failed);
    /// Numbers it, and has it searched from now on.
    [[nodiscard]] JournalReading keep(JournalReading reading);
    [[nodiscard]] QStringList idsWithWords(quint64 number, ConnectionKind kind,
                                           const QHash<QString, QStringList> &words) const;

    const SubmissionRecord &m_record;
    std::shared_ptr<const std::atomic<quint64>> m_newestSearch;
    StopToken m_isEnding;
    std::array<RecordClient, 2> m_records; // by recordIndex(), as what follows
    std::array<Copied, 2> m_copies;
    std::array<Reading, 2> m_readings;
    quint64 m_newestReading = 0;
};
