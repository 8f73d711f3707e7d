// SPDX-License-Identifier: MIT
#include "session/soakrun.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// A hundred lists, fetched and submitted by one session against a server that fails by chance:
/// each arrives exactly once. `soak` plays more of the same.
class SoakTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void losesAndDoublesNothing();
};

void SoakTest::losesAndDoublesNothing()
{
    SoakRun run(20'220'101);
    const QStringList broken = run.play(100);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    qInfo("%s", qPrintable(run.text()));
    QVERIFY(run.times(SubmissionState::Unknown) > 0);
    QVERIFY(run.times(SubmissionState::Accepted) > 50);
    QVERIFY(run.growth().descriptors <= 0);
}

QTEST_GUILESS_MAIN(SoakTest)
#include "tst_soak.moc"
