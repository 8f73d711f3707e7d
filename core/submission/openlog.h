// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submissionlog.h"

#include <map>
#include <memory>
#include <mutex>

/// How many connections to the record in each folder this process has.
struct OpenFolders
{
    std::mutex mutex; ///< held to count, and while a record is copied
    std::map<QString, int> connections;
};

/// The log that one RecordClient has open, or has not. It lives on a thread of SubmissionRecord,
/// and everything that waits for the disk is done there.
class OpenLog final
{
    Q_DISABLE_COPY_MOVE(OpenLog)

public:
    template <typename T>
    using Result = Expected<T, JournalError>;

    OpenLog(QString folder, std::shared_ptr<OpenFolders> folders, StopToken isEnding);
    ~OpenLog();

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// The log as it is now, opened and checked anew.
    [[nodiscard]] Result<SubmissionLog *> openAnew(JournalCheck check = JournalCheck::Usual);
    /// The log, opened at some time.
    [[nodiscard]] Result<SubmissionLog *> opened();
    /// See SubmissionLog::beginAnew().
    [[nodiscard]] Result<SubmissionLog *> beginAnew();
    /// What speaks against sending a list, the lock of its site or the record, as far as can be
    /// told without taking the one or changing the other.
    [[nodiscard]] std::optional<SubmissionHold> foreseenHold(const SubmissionTarget &place,
                                                             const QByteArray &sha256);
    void close();

    /// What work in progress is interrupted by, beside the end of the record.
    void setStop(StopToken isStopped) { m_isStopped = std::move(isStopped); }

private:
    /// Counts a connection as long as it lives.
    class Connection;
    [[nodiscard]] Result<SubmissionLog *> keep(Result<std::unique_ptr<SubmissionLog>> log,
                                               std::unique_ptr<Connection> connection);

    QString m_folder;
    std::shared_ptr<OpenFolders> m_folders;
    StopToken m_isEnding;
    StopToken m_isStopped;
    std::unique_ptr<Connection> m_connection; // outlives the log
    std::unique_ptr<SubmissionLog> m_log;
};
