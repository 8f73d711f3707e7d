// SPDX-License-Identifier: MIT
#include "support/places.h"
#include "system/process.h"

#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtCore/qtemporarydir.h>
#include <QtTest/qtest.h>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

#ifdef NDEBUG
constexpr bool IsRelease = true;
#else
constexpr bool IsRelease = false;
#endif

constexpr int AllGood = 7;

/// What a child of ours came to after forbidCoreDumps() and \a act.
int childStatus(int (*act)())
{
    const pid_t child = ::fork();
    if (child == 0) {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max; // as a developer's shell may have it
        ::setrlimit(RLIMIT_CORE, &limit);
        ::_exit(forbidCoreDumps() ? act() : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return status;
}

} // namespace

/// A crash leaves no image of the memory that holds the key.
class CoreDumpsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLimitIsZeroAndTheProcessCannotBeDumped();
    void aCrashDumpsNothing();
    void releaseProgramsForbidThem_data();
    void releaseProgramsForbidThem();
};

void CoreDumpsTest::theLimitIsZeroAndTheProcessCannotBeDumped()
{
    const int status = childStatus([] {
        rlimit limit{1, 1};
        ::getrlimit(RLIMIT_CORE, &limit);
        const bool isForbidden =
            limit.rlim_cur == 0 && limit.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
        return isForbidden ? AllGood : 2;
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), AllGood);
}

void CoreDumpsTest::aCrashDumpsNothing()
{
    const int status = childStatus([] {
        std::signal(SIGABRT, SIG_DFL);
        std::abort();
        return 0;
    });
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGABRT);
    QVERIFY(!WCOREDUMP(status));
}

void CoreDumpsTest::releaseProgramsForbidThem_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("command line") << u"outage-desk-cli"_s << QStringList(u"demo-server"_s);
    QTest::newRow("window") << u"outage-desk"_s << QStringList();
}

void CoreDumpsTest::releaseProgramsForbidThem()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
        environment.insert(name, home.path());
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
    limit.rlim_cur = limit.rlim_max;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([limit] { ::setrlimit(RLIMIT_CORE, &limit); });
    process.start(Places::program(program), arguments);
    QVERIFY(process.waitForStarted());
    const auto coreLimit = [&process] {
        QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
        if (!limits.open(QIODevice::ReadOnly))
            return QByteArrayList();
        for (const QByteArray &line : limits.readAll().split('\n')) {
            if (line.startsWith("Max core file size"))
                return line.mid(18).simplified().split(' ').first(2);
        }
        return QByteArrayList();
    };
    const QByteArray most = limit.rlim_max == RLIM_INFINITY
                                ? "unlimited"_ba
                                : QByteArray::number(qulonglong(limit.rlim_max));
    // The very first thing that a release does; before that the limit is the one given here.
    const QByteArray expected = IsRelease ? "0"_ba : most;
    QTRY_COMPARE(coreLimit(), QByteArrayList({expected, expected}));
    process.kill();
    process.waitForFinished();
}

QTEST_GUILESS_MAIN(CoreDumpsTest)

#include "tst_coredumps.moc"
