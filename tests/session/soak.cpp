// SPDX-License-Identifier: MIT
#include "session/soakrun.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qelapsedtimer.h>

#include <cstdio>

using namespace Qt::StringLiterals;

/// `soak [CYCLES [SEED]]`: fetches and submits so many lists (2000) against a server that fails by
/// chance. Prints the figures and each broken promise; ends with 1 if there is one, or if memory
/// or descriptors grow.
int main(int argc, char *argv[])
{
    constexpr qint64 MostGrowth = 4096; // KiB
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int cycles = arguments.value(1, u"2000"_s).toInt();
    QElapsedTimer timer;
    timer.start();
    SoakRun run(arguments.value(2, u"1"_s).toULongLong());
    const QStringList broken = run.play(cycles);
    for (const QString &line : broken)
        std::printf("%s\n", qPrintable(line));
    std::printf("%s\n%lld s; broken promises: %lld\n", qPrintable(run.text()),
                static_cast<long long>(timer.elapsed() / 1000),
                static_cast<long long>(broken.size()));
    const SoakSample growth = run.growth();
    const bool isFlat = growth.resident <= MostGrowth && growth.descriptors <= 0;
    return broken.isEmpty() && isFlat && cycles > 0 ? 0 : 1;
}
