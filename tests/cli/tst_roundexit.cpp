// SPDX-License-Identifier: MIT
#include "app/cli/roundexit.h"

#include <QtTest/qtest.h>

/// One exit code for several sites.
class RoundExitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThatOfTheWorst_data();
    void isThatOfTheWorst();
};

void RoundExitTest::isThatOfTheWorst_data()
{
    QTest::addColumn<QList<int>>("sites");
    QTest::addColumn<int>("run");
    const auto row = [](const char *name, const QList<int> &sites, int run) {
        QTest::newRow(name) << sites << run;
    };
    row("all done", {0, 0, 0}, 0);
    row("one is empty", {0, 5, 0}, 0);
    row("all are empty", {5, 5, 5}, 5);
    row("one site, empty", {5}, 5);
    row("one is refused", {0, 2, 0}, 2);
    row("empty and refused", {5, 2, 5}, 2);
    row("the first that failed", {0, 3, 2, 7}, 3);
    row("the first that failed, held", {7, 3, 2}, 7);
    row("unusable", {5, 4}, 4);
    row("unknown after failures", {2, 3, 6}, 6);
    row("unknown before failures", {6, 2, 0}, 6);
    row("unknown and interrupted", {0, 6, 130}, 6);
    row("interrupted after a failure", {3, 0, 130}, 130);
    row("interrupted", {130, 130}, 130);
    row("the reader has gone", {0, 3, 141}, 141);
    row("output is full", {0, 1}, 1);
    row("no site", {}, 0);
}

void RoundExitTest::isThatOfTheWorst()
{
    QFETCH(const QList<int>, sites);
    QFETCH(const int, run);
    QList<ExitCode> codes;
    for (const int code : sites)
        codes.append(static_cast<ExitCode>(code));
    QCOMPARE(static_cast<int>(roundExit(codes)), run);
}

QTEST_APPLESS_MAIN(RoundExitTest)
#include "tst_roundexit.moc"
