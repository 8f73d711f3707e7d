// SPDX-License-Identifier: MIT
#include "net/networkcontext.h"
#include "session/historysession.h"
#include "session/reviewsession.h"
#include "session/roundreviews.h"
#include "session/settings.h"
#include "submission/submissionrecord.h"
#include "ui/connection/connectionbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/firstpaint.h"
#include "ui/window/mainwindow.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qeventloop.h>
#include <QtCore/qfile.h>
#include <QtCore/qsettings.h>
#include <QtCore/qtemporarydir.h>
#include <QtCore/qthreadpool.h>
#include <QtCore/qtimer.h>
#include <QtGui/qaction.h>
#include <QtWidgets/qapplication.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <memory>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 120'000;
constexpr double LeastMs = 0.1; // of a turn that counts
constexpr int LookMs = 100;     // whether all is done: few turns beside those that are measured

/// How long each turn of the event loop of one thread takes: from the return of one wait for events
/// to the next wait. Turns in which next to nothing is done are not counted, for they would hide
/// the others. Qt's signals awake() and aboutToBlock() do not say it: the dispatcher of GLib emits
/// the second one only. So the bench stands between the loop and the system's functions that wait.
class LoopTurns final
{
public:
    /// From now on the turns of the calling thread are measured.
    static void begin()
    {
        s_turns = new LoopTurns;
        s_turns->beginTurn();
    }
    /// Those of the calling thread; nullptr if they are not measured.
    static LoopTurns *ofThisThread() { return s_turns; }

    void beginTurn()
    {
        m_timer.start();
        m_before = processorSoFar();
    }
    void endTurn()
    {
        const double wall = double(m_timer.nsecsElapsed()) / 1e6;
        if (wall < LeastMs)
            return;
        m_wall.append(wall);
        m_processor.append(processorSoFar() - m_before);
    }
    void print()
    {
        endTurn();
        print("wall", m_wall);
        print("processor", m_processor);
    }

private:
    static double processorSoFar()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
    }
    /// Prints a line: what, and the p50, the p99 and the most of it in milliseconds.
    static void print(const char *what, QList<double> times)
    {
        std::ranges::sort(times);
        const qsizetype count = times.size();
        std::printf("%s %.2f %.2f %.2f\n", what, times.value(count / 2),
                    times.value(count * 99 / 100), times.value(count - 1));
    }

    static thread_local LoopTurns *s_turns;

    QElapsedTimer m_timer;
    double m_before = 0;
    QList<double> m_wall;
    QList<double> m_processor;
};

thread_local LoopTurns *LoopTurns::s_turns = nullptr;

/// Ends the turn, waits as \a wait does, and begins the next one.
template <typename Wait>
int waitBetweenTurns(Wait wait)
{
    LoopTurns *turns = LoopTurns::ofThisThread();
    if (turns == nullptr)
        return static_cast<int>(wait());
    turns->endTurn();
    const auto result = static_cast<int>(wait());
    const int reason = errno;
    turns->beginTurn();
    errno = reason;
    return result;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

/// A window over a connection of one or several sites, with settings and a record of its own.
class BenchWindow final
{
public:
    BenchWindow(const QString &baseUrl, const QStringList &sites)
        : m_store(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_settings(m_store)
        , m_journals{m_folder.filePath(u"journal"_s), m_folder.filePath(u"demo"_s)}
        , m_session(systemNetwork(m_clock), m_record, m_journals)
        , m_round(systemNetwork(m_clock), m_record, m_journals)
        , m_history(m_record, m_journals)
    {
        const SavedConnection bench{.id = u"id-bench"_s,
                                    .name = u"Bench"_s,
                                    .kind = ConnectionKind::Test,
                                    .baseUrl = baseUrl,
                                    .sites = sites,
                                    .sharesKey = true};
        static_cast<void>(m_settings.savedConnections().save(bench));
        m_window = std::make_unique<MainWindow>(WindowContext{.session = m_session,
                                                              .history = m_history,
                                                              .settings = m_settings,
                                                              .theme = m_theme,
                                                              .pool = m_pool,
                                                              .round = &m_round});
        m_window->resize(1280, 800);
        m_window->show();
        m_window->setFields({.kind = ConnectionKind::Test,
                             .baseUrl = baseUrl,
                             .siteId = sites.first(),
                             .cutoff = usualCutoff(),
                             .savedId = bench.id,
                             .name = bench.name});
        m_window->findChild<ConnectionBar *>()->setKeyText(u"bench"_s);
    }

    /// How long a window takes to open is measured elsewhere.
    void waitUntilPainted()
    {
        QEventLoop loop;
        afterFirstPaint(*m_window,
                        [&loop] { QTimer::singleShot(LookMs, &loop, &QEventLoop::quit); });
        loop.exec();
    }

    /// Fetches all sites, and waits until each has its review and the window is calm. Returns
    /// whether it came to that.
    [[nodiscard]] bool fetchAll(qsizetype sites)
    {
        const bool isRound = sites > 1;
        m_window->findChild<QAction *>(isRound ? u"fetch-all"_s : u"fetch"_s)->trigger();
        // Not QTest::qWaitFor(), which turns the loop itself.
        QEventLoop loop;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            const bool isCalm = !m_round.isFetching() && m_pool.activeThreadCount() == 0;
            if (isCalm && m_session.state() == SessionState::Reviewing)
                loop.quit();
        });
        look.start(LookMs);
        QTimer::singleShot(PatienceMs, &loop, [&loop] { loop.exit(1); });
        if (loop.exec() != 0)
            return false;
        const auto isReviewed = [](const RoundSite &site) {
            return site.phase() == RoundPhase::Reviewed && site.selected > 0;
        };
        return !isRound || std::ranges::count_if(m_round.sites(), isReviewed) == sites;
    }

private:
    QTemporaryDir m_folder;
    QSettings m_store;
    Settings m_settings;
    JournalFolders m_journals;
    Theme m_theme;
    SystemClock m_clock;
    SubmissionRecord m_record;
    ReviewSession m_session;
    RoundReviews m_round;
    HistorySession m_history;
    QThreadPool m_pool;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

extern "C" int poll(pollfd *files, nfds_t count, int milliseconds)
{
    return waitBetweenTurns([&] { return ::syscall(SYS_poll, files, count, milliseconds); });
}

extern "C" int ppoll(pollfd *files, nfds_t count, const timespec *most, const sigset_t *signals)
{
    // The system writes into it how long it did not wait.
    timespec left = most == nullptr ? timespec{} : *most;
    return waitBetweenTurns([&] {
        return ::syscall(SYS_ppoll, files, count, most == nullptr ? nullptr : &left, signals,
                         _NSIG / 8);
    });
}

/// round_pauses BASE_URL FILE|SITE: fetches the sites that FILE names, or the one SITE, in a
/// window, and prints how long the turns of its event loop took meanwhile.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QStringList sites = linesOf(arguments.value(2));
    if (sites.isEmpty())
        sites = QStringList{arguments.value(2)};
    BenchWindow window(arguments.value(1), sites);
    window.waitUntilPainted();
    LoopTurns::begin();
    if (!window.fetchAll(sites.size())) {
        std::fputs("not all sites were fetched\n", stderr);
        return 1;
    }
    LoopTurns::ofThisThread()->print();
    return 0;
}
