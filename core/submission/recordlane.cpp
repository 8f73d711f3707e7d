// SPDX-License-Identifier: MIT
#include "submission/recordlane.h"

RecordLane::RecordLane(const QString &name, std::shared_ptr<OpenFolders> folders)
    : m_folders(std::move(folders))
    , m_queue(name, [this] {
        for (const auto &log : m_logs)
            log->close();
        m_logs.clear();
    })
{}

std::shared_ptr<OpenLog> RecordLane::addLog(const QString &folder)
{
    auto log = std::make_shared<OpenLog>(folder, m_folders, [this] { return m_queue.isEnding(); });
    post([this, log] { m_logs.push_back(log); });
    return log;
}

void RecordLane::removeLog(std::shared_ptr<OpenLog> log)
{
    post([this, log = std::move(log)] {
        log->close();
        std::erase(m_logs, log);
    });
}
