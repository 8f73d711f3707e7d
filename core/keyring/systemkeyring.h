// SPDX-License-Identifier: MIT
#pragma once

#include "session/secretstore.h"

#include <QtCore/qobject.h>

#include <memory>

class KeyringWorker;
class QThread;

/// The keyring of the desktop (Secret Service, KWallet), through QtKeychain; never a plain file.
///
/// Requests to some keyrings block, so they run on a separate thread, which starts with the first
/// request. QtKeychain keeps one queue per process, in the thread that used it first: make only one
/// of these per process. Destruction does not block: a thread that is stuck is left running, and
/// end() reports it.
class SystemKeyring final : public SecretStore
{
public:
    SystemKeyring();
    ~SystemKeyring() override;

    void read(const QString &name, WhenRead whenRead) override;
    void write(const QString &name, const QByteArray &secret, WhenDone whenDone) override;
    void remove(const QString &name, WhenDone whenDone) override;
    [[nodiscard]] bool end(QDeadlineTimer deadline) override;

private:
    struct Home;

    /// Calls \a request with the worker, on its thread; does nothing after end().
    template <typename Request>
    void ask(Request request);
    KeyringWorker &worker();

    std::shared_ptr<Home> m_home; // shared with requests, which may outlive this

    QThread *m_thread = nullptr;
    KeyringWorker *m_worker = nullptr; // lives in m_thread and is deleted there
};
