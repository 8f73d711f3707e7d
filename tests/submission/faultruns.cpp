// SPDX-License-Identifier: MIT
#include "submission/faultworld.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qelapsedtimer.h>

#include <cstdio>

using namespace Qt::StringLiterals;

/// `fault_runs [SCRIPTS [FIRST_SEED]]`: plays so many submissions (100000) under random faults,
/// twenty to a world. Prints what they came to, and each broken promise with the seed of its
/// world; ends with 1 if there is one.
int main(int argc, char *argv[])
{
    constexpr int ScriptsOfAWorld = 20;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 scripts = arguments.value(1, u"100000"_s).toLongLong();
    const quint64 first = arguments.value(2, u"1"_s).toULongLong();
    FaultTally tally;
    qsizetype broken = 0;
    QElapsedTimer timer;
    timer.start();
    for (qint64 played = 0; played < scripts; played += ScriptsOfAWorld) {
        FaultWorld world(first + static_cast<quint64>(played / ScriptsOfAWorld));
        const QStringList lines = world.play(ScriptsOfAWorld);
        for (const QString &line : lines)
            std::printf("%s\n", qPrintable(line));
        broken += lines.size();
        tally.add(world.tally());
    }
    std::printf("%lld scripts in %lld s: %s; broken promises: %lld\n",
                static_cast<long long>(scripts), static_cast<long long>(timer.elapsed() / 1000),
                qPrintable(tally.text()), static_cast<long long>(broken));
    return broken == 0 && scripts > 0 ? 0 : 1;
}
