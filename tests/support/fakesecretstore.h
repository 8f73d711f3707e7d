// SPDX-License-Identifier: MIT
#pragma once

#include "session/secretstore.h"

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>

#include <map>

/// A keyring in memory that fails and hangs as told, and writes down what it was asked.
class FakeSecretStore final : public SecretStore
{
public:
    std::map<QString, QByteArray> secrets;
    /// What every request is answered with; nothing: it is done.
    std::optional<SecretFault> fault;
    /// Answers are kept back until release().
    bool hangs = false;
    /// "read NAME", "write NAME", "remove NAME", in order.
    QStringList calls;

    void read(const QString &name, WhenRead whenRead) override
    {
        calls.append(QStringLiteral("read ") + name);
        later([this, name, whenRead] {
            const auto found = secrets.find(name);
            if (fault)
                whenRead(Unexpected{*fault});
            else if (found == secrets.end())
                whenRead(Unexpected{SecretFault::Missing});
            else
                whenRead(found->second);
        });
    }

    void write(const QString &name, const QByteArray &secret, WhenDone whenDone) override
    {
        calls.append(QStringLiteral("write ") + name);
        later([this, name, secret, whenDone] {
            if (!fault)
                secrets[name] = secret;
            whenDone(fault);
        });
    }

    void remove(const QString &name, WhenDone whenDone) override
    {
        calls.append(QStringLiteral("remove ") + name);
        later([this, name, whenDone] {
            if (!fault)
                secrets.erase(name);
            whenDone(fault);
        });
    }

    /// Does what was kept back, in order, and hangs no more.
    void release()
    {
        hangs = false;
        for (const std::function<void()> &each : std::exchange(m_kept, {}))
            later(each);
    }

private:
    void later(const std::function<void()> &act)
    {
        if (hangs)
            m_kept.append(act);
        else
            QMetaObject::invokeMethod(&m_context, act, Qt::QueuedConnection);
    }

    QObject m_context; // answers die with it
    QList<std::function<void()>> m_kept;
};
