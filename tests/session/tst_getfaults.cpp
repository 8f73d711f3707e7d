// SPDX-License-Identifier: MIT
#include "session/fetcher.h"
#include "session/getscenario.h"
#include "session/sessiontester.h"
#include "support/pacedclock.h"

#include <QtCore/qfile.h>
#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

QList<GetScenario> allScenarios()
{
    return answeredGets() + brokenGets(SessionTester::outagesBody());
}

/// One fetch under the limits of network.md, over a real socket; the site comes from a file, so
/// that the server sees one kind of request. Only pauses are leapt over.
struct Fetching
{
    Fetching(const GetScenario &scenario, const QString &siteFile)
    {
        for (const Script &script : scenario.scripts)
            server.enqueue(script);
        server.setDefault(play::answer(200, SessionTester::outagesBody()));
        FetchRequest request = SessionTester().requestTo(server.url(u"/v1"_s));
        request.siteFile = siteFile;
        request.policy = RetryPolicy{};
        NetworkContext network = systemNetwork(clock);
        network.random = [] { return 0.0; };
        fetcher = std::make_unique<Fetcher>(request, network, [] { return false; });
        follow();
    }

    void follow()
    {
        QObject *context = fetcher.get();
        QObject::connect(fetcher.get(), &Fetcher::attemptFinished, context,
                         [this](const AttemptRecord &attempt) { attempts.append(attempt); });
        QObject::connect(fetcher.get(), &Fetcher::retryScheduled, context,
                         [this](const RetryNotice &notice) {
                             clock.setPace(1);
                             clock.leap(notice.wait);
                             fetcher->retryNow();
                         });
        QObject::connect(fetcher.get(), &Fetcher::finished, context,
                         [this](const std::shared_ptr<const FetchOutcome> &ended) {
                             outcome = ended;
                             took = clock.monotonic();
                         });
    }

    [[nodiscard]] QByteArray statuses() const
    {
        QByteArrayList all;
        for (const AttemptRecord &attempt : attempts)
            all.append(QByteArray::number(attempt.status));
        return all.join(' ');
    }
    [[nodiscard]] QByteArray pauses() const
    {
        QByteArrayList all;
        for (const AttemptRecord &attempt : attempts) {
            if (attempt.wait)
                all.append(QByteArray::number(static_cast<double>(attempt.wait->count()) / 1000));
        }
        return all.join(' ');
    }

    PacedClock clock;
    ScriptedServer server;
    QList<AttemptRecord> attempts;
    std::shared_ptr<const FetchOutcome> outcome;
    std::chrono::milliseconds took{0};
    std::unique_ptr<Fetcher> fetcher;
};

} // namespace

/// The fetch on a real socket, against a server that does everything that can be done to a GET.
/// Each scenario says what it ends with and how often the server was asked.
class GetFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsAsItMust_data();
    void endsAsItMust();

private:
    QTemporaryDir m_folder;
    QString m_siteFile;
};

void GetFaultsTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFile file(m_folder.filePath(u"site.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(SessionTester::siteBody());
    m_siteFile = file.fileName();
}

void GetFaultsTest::endsAsItMust_data()
{
    QTest::addColumn<GetScenario>("scenario");
    int number = 0;
    for (const GetScenario &scenario : allScenarios())
        QTest::addRow("%d: %s", ++number, scenario.name.constData()) << scenario;
    QVERIFY(number >= 80);
}

void GetFaultsTest::endsAsItMust()
{
    QFETCH(const GetScenario, scenario);
    Fetching fetching(scenario, m_siteFile);
    fetching.fetcher->start();
    // Only then: a busy machine must not make a race of getting there.
    QTRY_VERIFY_WITH_TIMEOUT(fetching.outcome || !fetching.server.requests().isEmpty(), 20'000);
    fetching.clock.setPace(scenario.pace);
    QTRY_VERIFY_WITH_TIMEOUT(fetching.outcome, 20'000);
    QCOMPARE(fetching.statuses(), scenario.statuses);
    if (!scenario.pauses.isEmpty())
        QCOMPARE(fetching.pauses(), scenario.pauses);
    const int attempts = static_cast<int>(scenario.statuses.count(' ')) + 1;
    QVERIFY(fetching.server.requests().size() >= attempts);
    QVERIFY(fetching.server.requests().size() <= attempts * scenario.requests);
    QCOMPARE(fetching.server.startedPosts(), 0);
    const RetryPolicy policy;
    QVERIFY(fetching.took <= policy.deadline + allowanceFor(policy, 1024 * 1024));

    const FetchOutcome &outcome = *fetching.outcome;
    QCOMPARE(outcome.hasValue(), !scenario.error.has_value());
    if (!scenario.error) {
        QCOMPARE(outcome.value().counts().fetched, 18);
        QCOMPARE(outcome.value().counts().selected, 10);
        return;
    }
    QCOMPARE(outcome.error().kind, SessionError::Kind::Api);
    QCOMPARE(static_cast<int>(outcome.error().api.kind), static_cast<int>(*scenario.error));
}

QTEST_GUILESS_MAIN(GetFaultsTest)
#include "tst_getfaults.moc"
