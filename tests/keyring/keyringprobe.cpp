// SPDX-License-Identifier: MIT
// Asks the real keyring one or more things, in a process of its own:
//   keyringprobe find ORIGIN SITE | remember ORIGIN SITE KEY | forget ORIGIN SITE | everything
// SITE may be all:ID, for all sites of the connection with that id.
// Prints a line for each answer, how many milliseconds it took, how long the event loop stood still
// at most, and how often the thread waited while the keyring was destroyed: "found KEY 12",
// "failed Unavailable 3", "longest pause 4", "waits at the end 0".
#include "keyring/systemkeyring.h"
#include "session/keyringstore.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qelapsedtimer.h>
#include <QtCore/qtextstream.h>
#include <QtCore/qtimer.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString wordOf(SecretFault fault)
{
    switch (fault) {
    case SecretFault::Missing:
        return u"Missing"_s;
    case SecretFault::Unavailable:
        return u"Unavailable"_s;
    case SecretFault::Refused:
        return u"Refused"_s;
    case SecretFault::TooSlow:
        return u"TooSlow"_s;
    }
    return {};
}

KeyPlace placeIn(const QString &origin, const QString &site)
{
    const QString ofAll = u"all:"_s;
    return site.startsWith(ofAll) ? KeyPlace{origin, {}, site.sliced(ofAll.size())}
                                  : KeyPlace{origin, site};
}

class Probe final : public QObject
{
public:
    Probe()
        : m_keyring(std::make_unique<SystemKeyring>())
        , m_keeper(std::make_unique<KeyringStore>(*m_keyring, m_clock))
    {
        connect(m_keeper.get(), &KeyringStore::found, this,
                [this](const KeyPlace &, const ApiKey &key) {
                    say(u"found "_s + QString::fromLatin1(key.exposed()));
                });
        connect(m_keeper.get(), &KeyringStore::missing, this, [this] { say(u"missing"_s); });
        connect(m_keeper.get(), &KeyringStore::remembered, this, [this] { say(u"remembered"_s); });
        connect(m_keeper.get(), &KeyringStore::forgotten, this, [this] { say(u"forgotten"_s); });
        connect(m_keeper.get(), &KeyringStore::failed, this,
                [this](const KeyPlace &, KeyringStore::Task, SecretFault fault) {
                    say(u"failed "_s + wordOf(fault));
                });
        connect(&m_heartbeat, &QTimer::timeout, this,
                [this] { m_longestPause = qMax(m_longestPause, m_sinceBeat.restart()); });
    }

    void start(const QStringList &arguments)
    {
        m_sinceStart.start();
        m_sinceBeat.start();
        m_heartbeat.start(1ms);
        const KeyPlace place = placeIn(arguments.value(1), arguments.value(2));
        const ApiKey key = ApiKey::parse(arguments.value(3).toUtf8())
                               ? *ApiKey::parse(arguments.value(3).toUtf8())
                               : *ApiKey::parse("a-key");
        const QString task = arguments.value(0);
        const bool isEverything = task == u"everything";
        m_awaited = isEverything ? 3 : 1;
        if (isEverything || task == u"remember")
            m_keeper->remember(place, key);
        if (isEverything || task == u"find")
            m_keeper->find(place);
        if (isEverything || task == u"forget")
            m_keeper->forget(place);
        m_longestPause = m_sinceBeat.restart();
    }

    /// Destroys the keyring, also during a request.
    void end()
    {
        m_keeper.reset();
        const long before = waitsOfThisThread();
        m_keyring.reset();
        QTextStream(stdout) << "waits at the end " << waitsOfThisThread() - before << '\n';
    }

private:
    static long waitsOfThisThread()
    {
        rusage usage{};
        ::getrusage(RUSAGE_THREAD, &usage);
        return usage.ru_nvcsw;
    }

    void say(const QString &line)
    {
        QTextStream(stdout) << line << ' ' << m_sinceStart.elapsed() << '\n';
        if (--m_awaited > 0)
            return;
        QTextStream(stdout) << "longest pause " << m_longestPause << '\n';
        QCoreApplication::quit();
    }

    SystemClock m_clock;
    std::unique_ptr<SystemKeyring> m_keyring;
    std::unique_ptr<KeyringStore> m_keeper;
    QTimer m_heartbeat;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceBeat;
    qint64 m_longestPause = 0;
    int m_awaited = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Probe probe;
    QTimer::singleShot(0, &probe,
                       [&probe] { probe.start(QCoreApplication::arguments().sliced(1)); });
    const int code = QCoreApplication::exec();
    probe.end();
    std::fflush(stdout);
    std::_Exit(code); // a thread that is stuck in the keyring uses what would be gone next
}
