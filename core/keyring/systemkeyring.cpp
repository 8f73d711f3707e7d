// SPDX-License-Identifier: MIT
#include "keyring/systemkeyring.h"

#include "keyring/keyringworker.h"

#include <QtCore/qthread.h>

using namespace Qt::StringLiterals;

/// The object on whose thread answers are given. Only its lifetime is thread-safe.
struct SystemKeyring::Home final : QObject
{
    bool isOpen = true; // used by its own thread alone
};

namespace {

/// Carries an answer from the worker's thread to \a home's thread, unless \a home is closed.
template <typename Home, typename Answer, typename Value>
void deliver(const std::shared_ptr<Home> &home, const Answer &answer, const Value &value)
{
    QMetaObject::invokeMethod(
        home.get(),
        [home, answer, value] {
            if (home->isOpen)
                answer(value);
        },
        Qt::QueuedConnection);
}

} // namespace

SystemKeyring::SystemKeyring()
    // The last to hold it may be another thread.
    : m_home(new Home, [](Home *home) { home->deleteLater(); })
{}

SystemKeyring::~SystemKeyring()
{
    m_home->isOpen = false;
    if (m_thread == nullptr)
        return;
    m_thread->quit();
    if (m_thread->isFinished())
        delete m_thread;
    else
        QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

bool SystemKeyring::end(QDeadlineTimer deadline)
{
    m_home->isOpen = false;
    if (m_thread == nullptr)
        return true;
    m_thread->quit();
    return m_thread->wait(deadline);
}

KeyringWorker &SystemKeyring::worker()
{
    if (m_thread == nullptr) {
        m_thread = new QThread;
        m_thread->setObjectName(u"keyring"_s);
        m_worker = new KeyringWorker;
        m_worker->moveToThread(m_thread);
        QObject::connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread->start();
    }
    return *m_worker;
}

template <typename Request>
void SystemKeyring::ask(Request request)
{
    if (!m_home->isOpen)
        return;
    QMetaObject::invokeMethod(
        &worker(), [asked = &worker(), request = std::move(request)] { request(*asked); });
}

void SystemKeyring::read(const QString &name, WhenRead whenRead)
{
    const auto answer = [home = m_home, whenRead = std::move(whenRead)](
                            const Expected<QByteArray, SecretFault> &secret) {
        deliver(home, whenRead, secret);
    };
    ask([name, answer](KeyringWorker &worker) { worker.read(name, answer); });
}

void SystemKeyring::write(const QString &name, const QByteArray &secret, WhenDone whenDone)
{
    const auto answer = [home = m_home, whenDone = std::move(whenDone)](
                            std::optional<SecretFault> fault) { deliver(home, whenDone, fault); };
    ask([name, secret, answer](KeyringWorker &worker) { worker.write(name, secret, answer); });
}

void SystemKeyring::remove(const QString &name, WhenDone whenDone)
{
    const auto answer = [home = m_home, whenDone = std::move(whenDone)](
                            std::optional<SecretFault> fault) { deliver(home, whenDone, fault); };
    ask([name, answer](KeyringWorker &worker) { worker.remove(name, answer); });
}
