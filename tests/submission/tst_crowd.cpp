// SPDX-License-Identifier: MIT
#include "submission/crowdrun.h"
#include "submission/crowdwindow.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

/// Several programs at one record, and kills among them: nothing is lost. `crowd` plays more of
/// the same.
class tst_Crowd final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void losesNothing();
};

void tst_Crowd::losesNothing()
{
    CrowdRun run(20'220'101);
    const QStringList broken = run.play(100);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    qInfo("%s", qPrintable(run.text()));
    QVERIFY(run.commandLines() > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "window"_L1)
        return CrowdWindow::main(arguments);
    tst_Crowd test;
    return QTest::qExec(&test, arguments);
}

#include "tst_crowd.moc"
