// SPDX-License-Identifier: MIT
#include "submission/openlog.h"

#include "submission/sitelock.h"
#include "submission/submissionholds.h"

#include <algorithm>

class OpenLog::Connection final
{
    Q_DISABLE_COPY_MOVE(Connection)

public:
    Connection(std::shared_ptr<OpenFolders> folders, QString folder)
        : m_folders(std::move(folders))
        , m_folder(std::move(folder))
    {
        const std::lock_guard lock(m_folders->mutex);
        ++m_folders->connections[m_folder];
    }
    ~Connection()
    {
        const std::lock_guard lock(m_folders->mutex);
        --m_folders->connections[m_folder];
    }

private:
    std::shared_ptr<OpenFolders> m_folders;
    QString m_folder;
};

OpenLog::OpenLog(QString folder, std::shared_ptr<OpenFolders> folders, StopToken isEnding)
    : m_folder(std::move(folder))
    , m_folders(std::move(folders))
    , m_isEnding(std::move(isEnding))
{}

OpenLog::~OpenLog() = default;

OpenLog::Result<SubmissionLog *> OpenLog::keep(Result<std::unique_ptr<SubmissionLog>> log,
                                               std::unique_ptr<Connection> connection)
{
    if (!log)
        return Unexpected{log.error()};
    m_connection = std::move(connection);
    m_log = std::move(log).value();
    return m_log.get();
}

OpenLog::Result<SubmissionLog *> OpenLog::openAnew(JournalCheck check)
{
    close();
    auto connection = std::make_unique<Connection>(m_folders, m_folder);
    return keep(SubmissionLog::open(m_folder, check, {}, stopToken()), std::move(connection));
}

StopToken OpenLog::stopToken() const
{
    return [this] { return m_isEnding() || (m_isStopped && m_isStopped()); };
}

OpenLog::Result<SubmissionLog *> OpenLog::opened()
{
    return m_log != nullptr ? Result<SubmissionLog *>(m_log.get()) : openAnew();
}

OpenLog::Result<SubmissionLog *> OpenLog::beginAnew()
{
    const auto opened = this->opened();
    if (!opened)
        return opened;
    const auto isOfDamage = [](const JournalNotice &notice) {
        return notice.kind == JournalNotice::Kind::MovedAside;
    };
    if (std::ranges::any_of((*opened)->notices(), isOfDamage)) {
        const auto error = (*opened)->acknowledgeNewRecord();
        return error ? Result<SubmissionLog *>(Unexpected{*error}) : opened;
    }
    const auto asked = (*opened)->file();
    close();
    auto connection = std::make_unique<Connection>(m_folders, m_folder);
    return keep(SubmissionLog::beginAnew(m_folder, asked, stopToken()), std::move(connection));
}

std::optional<SubmissionHold> OpenLog::foreseenHold(const SubmissionTarget &place,
                                                    const QByteArray &sha256)
{
    if (SiteLock::isTaken(m_folder, place))
        return SubmissionHold{.kind = SubmissionHold::Kind::Busy};
    const Connection connection(m_folders, m_folder);
    const auto holds = lookForHolds(m_folder, place, sha256, stopToken());
    return holds ? heldBackBy(*holds) : std::nullopt;
}

SendingPrecedent OpenLog::precedent(const SubmissionTarget &place) const
{
    const Connection connection(m_folders, m_folder);
    const auto found = lookForPrecedent(m_folder, place, stopToken());
    return found ? *found : SendingPrecedent();
}

void OpenLog::close()
{
    m_log.reset();
    m_connection.reset();
}
