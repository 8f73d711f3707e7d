// SPDX-License-Identifier: MIT
#include "session/keyringstore.h"
#include "support/fakeclock.h"
#include "support/fakesecretstore.h"

#include <QtCore/qmetaobject.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const KeyPlace Here{u"https://api.example"_s, u"site-1"_s};
const KeyPlace ThereOrigin{u"https://other.example"_s, u"site-1"_s};
const KeyPlace ThereSite{u"https://api.example"_s, u"site-2"_s};

ApiKey key(const char *text = "a-key")
{
    return *ApiKey::parse(text);
}

QString wordOf(SecretFault fault)
{
    return QString::number(static_cast<int>(fault));
}

} // namespace

/// The keeper of keys on a keyring that does as it is told, and a clock that stands still.
class KeyringStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void remembersFindsAndForgets();
    void aKeyIsForItsOriginAndSiteOnly_data();
    void aKeyIsForItsOriginAndSiteOnly();
    void saysNothingBeforeControlReturns();
    void everyFaultIsOneSignal_data();
    void everyFaultIsOneSignal();
    void aKeyringThatHangsIsGivenUpAfterFiveSeconds_data();
    void aKeyringThatHangsIsGivenUpAfterFiveSeconds();
    void aLateAnswerStillTellsTheTruth();
    void whatIsNoKeyIsMissing();
    void forgettingWhatIsNotThereIsDone();
    void answersAfterItsEndAreNoConcern();

private:
    void ask(KeyringStore::Task task);

    std::unique_ptr<FakeSecretStore> m_store;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<KeyringStore> m_keeper;
    QStringList m_heard;
};

void KeyringStoreTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store = std::make_unique<FakeSecretStore>();
    m_clock = std::make_unique<FakeClock>();
    m_keeper = std::make_unique<KeyringStore>(*m_store, *m_clock);
    m_heard.clear();
    connect(m_keeper.get(), &KeyringStore::found, this,
            [this](const KeyPlace &, const ApiKey &found) {
                m_heard.append(u"found "_s + QString::fromLatin1(found.exposed()));
            });
    connect(m_keeper.get(), &KeyringStore::missing, this, [this] { m_heard.append(u"missing"_s); });
    connect(m_keeper.get(), &KeyringStore::remembered, this,
            [this] { m_heard.append(u"remembered"_s); });
    connect(m_keeper.get(), &KeyringStore::forgotten, this,
            [this] { m_heard.append(u"forgotten"_s); });
    connect(m_keeper.get(), &KeyringStore::failed, this,
            [this](const KeyPlace &, KeyringStore::Task, SecretFault fault) {
                m_heard.append(u"failed "_s + wordOf(fault));
            });
}

void KeyringStoreTest::cleanup()
{
    m_keeper.reset();
    m_clock.reset();
    m_store.reset();
}

void KeyringStoreTest::ask(KeyringStore::Task task)
{
    if (task == KeyringStore::Task::Find)
        m_keeper->find(Here);
    else if (task == KeyringStore::Task::Remember)
        m_keeper->remember(Here, key());
    else
        m_keeper->forget(Here);
}

void KeyringStoreTest::remembersFindsAndForgets()
{
    m_keeper->find(Here);
    m_keeper->remember(Here, key());
    m_keeper->find(Here);
    m_keeper->remember(Here, key("another"));
    m_keeper->find(Here);
    m_keeper->forget(Here);
    m_keeper->find(Here);
    m_clock->advance(0ms);
    const QStringList expected{u"missing"_s,    u"remembered"_s,    u"found a-key"_s,
                               u"remembered"_s, u"found another"_s, u"forgotten"_s,
                               u"missing"_s};
    QCOMPARE(m_heard, expected);
    QVERIFY(m_store->secrets.empty());
    // The limits of requests that were answered strike no more.
    m_clock->advance(1min);
    QCOMPARE(m_heard, expected);
}

void KeyringStoreTest::aKeyIsForItsOriginAndSiteOnly_data()
{
    QTest::addColumn<KeyPlace>("elsewhere");
    QTest::newRow("another origin") << ThereOrigin;
    QTest::newRow("another site") << ThereSite;
    QTest::newRow("another port") << KeyPlace{u"https://api.example:8443"_s, u"site-1"_s};
    QTest::newRow("another scheme") << KeyPlace{u"http://api.example"_s, u"site-1"_s};
    QTest::newRow("longer site") << KeyPlace{u"https://api.example"_s, u"site-1 "_s};
    QTest::newRow("all sites of a connection")
        << KeyPlace{u"https://api.example"_s, {}, u"site-1"_s};
    QTest::newRow("other case") << KeyPlace{u"https://api.example"_s, u"Site-1"_s};
}

void KeyringStoreTest::aKeyIsForItsOriginAndSiteOnly()
{
    QFETCH(const KeyPlace, elsewhere);
    m_keeper->remember(Here, key());
    m_keeper->find(elsewhere);
    m_keeper->forget(elsewhere);
    m_keeper->find(Here);
    m_clock->advance(0ms);
    QCOMPARE(m_heard,
             QStringList({u"remembered"_s, u"missing"_s, u"forgotten"_s, u"found a-key"_s}));
}

void KeyringStoreTest::saysNothingBeforeControlReturns()
{
    m_keeper->find(Here);
    m_keeper->remember(Here, key());
    QCOMPARE(m_heard, QStringList());
}

void KeyringStoreTest::everyFaultIsOneSignal_data()
{
    QTest::addColumn<KeyringStore::Task>("task");
    QTest::addColumn<SecretFault>("fault");
    using Task = KeyringStore::Task;
    QTest::newRow("find, no keyring") << Task::Find << SecretFault::Unavailable;
    QTest::newRow("find, locked") << Task::Find << SecretFault::Refused;
    QTest::newRow("remember, no keyring") << Task::Remember << SecretFault::Unavailable;
    QTest::newRow("remember, locked") << Task::Remember << SecretFault::Refused;
    QTest::newRow("forget, no keyring") << Task::Forget << SecretFault::Unavailable;
    QTest::newRow("forget, locked") << Task::Forget << SecretFault::Refused;
}

void KeyringStoreTest::everyFaultIsOneSignal()
{
    QFETCH(const KeyringStore::Task, task);
    QFETCH(const SecretFault, fault);
    m_store->fault = fault;
    ask(task);
    m_clock->advance(1min);
    QCOMPARE(m_heard, QStringList(u"failed "_s + wordOf(fault)));
    QVERIFY(m_store->secrets.empty());
}

void KeyringStoreTest::aKeyringThatHangsIsGivenUpAfterFiveSeconds_data()
{
    QTest::addColumn<KeyringStore::Task>("task");
    QTest::newRow("find") << KeyringStore::Task::Find;
    QTest::newRow("remember") << KeyringStore::Task::Remember;
    QTest::newRow("forget") << KeyringStore::Task::Forget;
}

void KeyringStoreTest::aKeyringThatHangsIsGivenUpAfterFiveSeconds()
{
    QFETCH(const KeyringStore::Task, task);
    m_store->hangs = true;
    ask(task);
    m_clock->advance(4999ms);
    QCOMPARE(m_heard, QStringList());
    m_clock->advance(1ms);
    QCOMPARE(m_heard, QStringList(u"failed "_s + wordOf(SecretFault::TooSlow)));
    m_clock->advance(1h);
    QCOMPARE(m_heard.size(), 1);
}

void KeyringStoreTest::aLateAnswerStillTellsTheTruth()
{
    m_store->hangs = true;
    m_keeper->remember(Here, key());
    m_clock->advance(KeyringStore::Patience);
    m_store->release();
    m_clock->advance(1min);
    QCOMPARE(m_heard, QStringList({u"failed "_s + wordOf(SecretFault::TooSlow), u"remembered"_s}));
}

void KeyringStoreTest::whatIsNoKeyIsMissing()
{
    m_keeper->remember(Here, key());
    m_clock->advance(0ms);
    m_store->secrets.begin()->second = "with\r\nX-Evil: 1";
    m_keeper->find(Here);
    m_clock->advance(0ms);
    QCOMPARE(m_heard, QStringList({u"remembered"_s, u"missing"_s}));
}

void KeyringStoreTest::forgettingWhatIsNotThereIsDone()
{
    m_store->fault = SecretFault::Missing;
    m_keeper->forget(Here);
    m_clock->advance(0ms);
    QCOMPARE(m_heard, QStringList(u"forgotten"_s));
}

void KeyringStoreTest::answersAfterItsEndAreNoConcern()
{
    m_store->hangs = true;
    for (const auto task :
         {KeyringStore::Task::Find, KeyringStore::Task::Remember, KeyringStore::Task::Forget})
        ask(task);
    m_keeper.reset();
    m_store->release();
    m_clock->advance(1min);
    QCOMPARE(m_heard, QStringList());
}

QTEST_GUILESS_MAIN(KeyringStoreTest)

#include "tst_keyringstore.moc"
