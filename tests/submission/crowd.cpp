// SPDX-License-Identifier: MIT
#include "submission/crowdrun.h"
#include "submission/crowdwindow.h"
#include "system/interrupt.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qelapsedtimer.h>

#include <cstdio>

using namespace Qt::StringLiterals;

/// `crowd [SUBMISSIONS [SEED]]`: two windows, command lines and kills at one record until so many
/// submissions (10000) were told their outcome, or until Ctrl+C. Prints the figures and each broken
/// promise; ends with 1 if there is one.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "window"_L1)
        return CrowdWindow::main(arguments);
    const int submissions = arguments.value(1, u"10000"_s).toInt();
    QElapsedTimer timer;
    timer.start();
    const Interrupt interrupt;
    CrowdRun run(arguments.value(2, u"1"_s).toULongLong());
    const QStringList broken = run.play(submissions);
    for (const QString &line : broken)
        std::printf("%s\n", qPrintable(line));
    std::printf("%s\n%lld s; broken promises: %lld\n", qPrintable(run.text()),
                static_cast<long long>(timer.elapsed() / 1000),
                static_cast<long long>(broken.size()));
    return broken.isEmpty() && submissions > 0 ? 0 : 1;
}
