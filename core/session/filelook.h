// SPDX-License-Identifier: MIT
#pragma once

#include "base/mailbox.h"
#include "base/retiredthreads.h"
#include "session/contentfault.h"
#include "session/openedfile.h"

#include <QtCore/qobject.h>

#include <atomic>
#include <memory>

/// Opens files and looks what they are, on a thread of its own: the other end of a pipe or the
/// network may take its time. One use.
///
/// Destruction stops it and waits for nothing: the thread retires.
class FileLook final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileLook)

public:
    FileLook(const QList<FileToOpen> &files, std::shared_ptr<RetiredThreads> retired,
             ContentWords words = nullptr, QObject *parent = nullptr);
    ~FileLook() override;

    void start();
    /// Stops it for good, without waiting.
    void retire();

Q_SIGNALS:
    /// Once, in the order asked for.
    void finished(const QList<OpenedFile> &files);

private:
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    Mailbox m_mailbox;
    std::shared_ptr<RetiredThreads> m_retired;
    std::unique_ptr<QThread> m_thread; // null once retired
};
