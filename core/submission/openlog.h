// SPDX-License-Identifier: MIT
#pragma once

#include "submission/sendingprecedent.h"
#include "submission/submissionlog.h"

#include <map>
#include <memory>
#include <mutex>

/// The number of connections of this process to the record in each folder.
struct OpenFolders
{
    std::mutex mutex; ///< locked while counting and while a record is copied
    std::map<QString, int> connections;
};

/// The log of one RecordClient, which may be open or not. Lives on a thread of SubmissionRecord,
/// where all access to the disk takes place.
class OpenLog final
{
    Q_DISABLE_COPY_MOVE(OpenLog)

public:
    template <typename T>
    using Result = Expected<T, JournalError>;

    OpenLog(QString folder, std::shared_ptr<OpenFolders> folders, StopToken isEnding);
    ~OpenLog();

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Opens and checks the log again, and returns it in its current state.
    [[nodiscard]] Result<SubmissionLog *> openAnew(JournalCheck check = JournalCheck::Usual);
    /// Returns the log, and opens it if it is not open yet.
    [[nodiscard]] Result<SubmissionLog *> opened();
    /// Begins a new record in the place of the one that is open, see SubmissionLog::beginAnew(); if
    /// there is one already, because that was damaged, records that a person knows of it.
    [[nodiscard]] Result<SubmissionLog *> beginAnew();
    /// Returns what prevents the sending of a list, the lock of its site or the record, as far as
    /// this can be told without taking the lock or changing the record. Returns nullopt if nothing
    /// prevents it.
    [[nodiscard]] std::optional<SubmissionHold> foreseenHold(const SubmissionTarget &place,
                                                             const QByteArray &sha256);
    /// Returns what was accepted before; as a first list if the record cannot be read.
    [[nodiscard]] SendingPrecedent precedent(const SubmissionTarget &place) const;
    void close();

    /// Sets what interrupts work in progress, besides the end of the record.
    void setStop(StopToken isStopped) { m_isStopped = std::move(isStopped); }

private:
    /// Counts a connection during its lifetime.
    class Connection;
    [[nodiscard]] StopToken stopToken() const;
    [[nodiscard]] Result<SubmissionLog *> keep(Result<std::unique_ptr<SubmissionLog>> log,
                                               std::unique_ptr<Connection> connection);

    QString m_folder;
    std::shared_ptr<OpenFolders> m_folders;
    StopToken m_isEnding;
    StopToken m_isStopped;
    std::unique_ptr<Connection> m_connection; // outlives the log
    std::unique_ptr<SubmissionLog> m_log;
};
