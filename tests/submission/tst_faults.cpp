// SPDX-License-Identifier: MIT
#include "submission/faultworld.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// Two thousand submissions under random faults: no promise is broken, and every kind of end was
/// reached. `fault_runs` plays more of the same.
class FaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void breaksNoPromise_data();
    void breaksNoPromise();
    void cleanupTestCase();

private:
    static constexpr int Worlds = 100;
    static constexpr int Scripts = 20;

    FaultTally m_tally;
};

void FaultsTest::breaksNoPromise_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= Worlds; ++seed)
        QTest::addRow("world %llu", seed) << seed;
}

void FaultsTest::breaksNoPromise()
{
    QFETCH(const quint64, seed);
    FaultWorld world(seed);
    const QStringList broken = world.play(Scripts);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    m_tally.add(world.tally());
}

void FaultsTest::cleanupTestCase()
{
    qInfo("%s", qPrintable(m_tally.text()));
    using State = SubmissionState;
    for (const State state :
         {State::Accepted, State::Rejected, State::GaveUp, State::NotSent, State::Unknown})
        QVERIFY2(m_tally.states[state] > Worlds / 4, "the scripts do not go everywhere");
    QVERIFY(m_tally.destroyed > Worlds / 2);
    QVERIFY(m_tally.unrecorded > 0);
    QVERIFY(m_tally.held > Worlds);
    QCOMPARE(m_tally.cancelled.size(), 6U);
    for (const auto &[activity, count] : m_tally.cancelled)
        QVERIFY2(count > 3, qPrintable(activity));
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
