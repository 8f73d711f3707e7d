// SPDX-License-Identifier: MIT
#pragma once

#include "submission/submissionlog.h"

#include <functional>
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
    using StopQuestion = std::function<bool()>;

    OpenLog(QString folder, std::shared_ptr<OpenFolders> folders, StopQuestion isEnding);
    ~OpenLog();

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// The log as it is now, opened and checked anew.
    [[nodiscard]] Result<SubmissionLog *> openAnew(JournalCheck check = JournalCheck::Usual);
    /// The log, opened at some time.
    [[nodiscard]] Result<SubmissionLog *> opened();
    /// See SubmissionLog::beginAnew().
    [[nodiscard]] Result<SubmissionLog *> beginAnew();
    /// See lookForHolds().
    [[nodiscard]] Result<QList<SubmissionHold>> lookForHolds(const SubmissionPlace &place,
                                                             const QByteArray &sha256);
    void close();

    /// What work in progress is interrupted by, beside the end of the record.
    void setStop(StopQuestion isStopped) { m_isStopped = std::move(isStopped); }

private:
    /// Counts a connection as long as it lives.
    class Connection;
    [[nodiscard]] Result<SubmissionLog *> keep(Result<std::unique_ptr<SubmissionLog>> log,
                                               std::unique_ptr<Connection> connection);

    QString m_folder;
    std::shared_ptr<OpenFolders> m_folders;
    StopQuestion m_isEnding;
    StopQuestion m_isStopped;
    std::unique_ptr<Connection> m_connection; // outlives the log
    std::unique_ptr<SubmissionLog> m_log;
};
