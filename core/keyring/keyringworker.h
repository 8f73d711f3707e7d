// SPDX-License-Identifier: MIT
#pragma once

#include "session/secretstore.h"

#include <QtCore/qobject.h>

namespace QKeychain {
class Job;
}

/// Asks the keyring on the thread it lives in, and emits the answers there.
class KeyringWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyringWorker)

public:
    KeyringWorker() = default;

    void read(const QString &name, SecretStore::WhenRead whenRead);
    void write(const QString &name, const QByteArray &secret, SecretStore::WhenDone whenDone);
    void remove(const QString &name, SecretStore::WhenDone whenDone);

private:
    void start(QKeychain::Job *job, const QString &name, SecretStore::WhenDone whenDone);
};
