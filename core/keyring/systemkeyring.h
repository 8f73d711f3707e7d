// SPDX-License-Identifier: MIT
#pragma once

#include "session/secretstore.h"

#include <QtCore/qobject.h>

#include <memory>

class KeyringWorker;
class QThread;

/// The keyring of the desktop (Secret Service, KWallet), through QtKeychain; never a plain file.
///
/// Some keyrings are asked in ways that block, so they are asked on a thread of their own, which
/// begins with the first request. QtKeychain keeps one queue per process in the thread that used it
/// first: make one of these in a process, no more. Destruction waits for nothing: a thread that is
/// stuck stays behind, and end() tells.
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

    /// Calls \a request with the worker, on its thread; nothing after end().
    template <typename Request>
    void ask(Request request);
    KeyringWorker &worker();

    std::shared_ptr<Home> m_home; // shared with requests that may outlive this

    QThread *m_thread = nullptr;
    KeyringWorker *m_worker = nullptr; // lives and dies in m_thread
};
