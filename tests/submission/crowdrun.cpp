// SPDX-License-Identifier: MIT
#include "submission/crowdrun.h"

#include "system/interrupt.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;
using State = SubmissionState;

namespace {

constexpr int LongestEnd = 60'000; // milliseconds
const QString RecordName = u"outage-desk"_s;

/// Whether a command line that ends so was told what became of a list: accepted, refused, unknown.
bool isOutcome(int exitCode)
{
    return exitCode == 0 || exitCode == 2 || exitCode == 3 || exitCode == 6;
}

} // namespace

CrowdRun::CrowdRun(quint64 seed)
    : m_chance(seed)
    , m_server(seed)
{
    m_cli.setVariable(u"XDG_DATA_HOME"_s, m_files.folder());
    m_killer.setSingleShot(true);
    m_killer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_killer, &QTimer::timeout, &m_cli.process(), &QProcess::kill);
    for (Window &window : m_windows) {
        QObject::connect(&window.process, &QProcess::readyReadStandardOutput, &window.process,
                         [this, &window] { hear(window); });
        window.process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }
}

CrowdRun::~CrowdRun()
{
    for (Window &window : m_windows) {
        window.process.kill();
        window.process.waitForFinished();
    }
}

QStringList CrowdRun::play(int submissions)
{
    for (Window &window : m_windows)
        open(window);
    while (m_told.size() + m_toldByCommandLines < submissions && m_broken.size() < 20 &&
           !Interrupt::hasHappened()) {
        runCommandLine();
        if (m_chance.percent(20))
            killAWindow();
    }
    closeAll();
    checkRecord();
    return m_broken;
}

void CrowdRun::open(Window &window)
{
    window.rest.clear();
    window.process.start(QCoreApplication::applicationFilePath(),
                         {u"window"_s, m_files.folder() + u'/' + RecordName, m_server.url(),
                          QString::number(m_chance.below(1'000'000))});
}

void CrowdRun::hear(Window &window)
{
    window.rest += window.process.readAllStandardOutput();
    QByteArrayList lines = window.rest.split('\n');
    window.rest = lines.takeLast();
    for (const QByteArray &line : std::as_const(lines))
        hearLine(line);
}

void CrowdRun::hearLine(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    if (words.size() == 3 && words[0] == "finished")
        m_told.insert(QString::fromLatin1(words[1]), words[2].toInt());
    else
        expect(false, QString::fromUtf8(line));
}

void CrowdRun::killAWindow()
{
    Window &window = m_windows[static_cast<std::size_t>(m_chance.below(2))];
    window.process.kill();
    expect(window.process.waitForFinished(LongestEnd), u"a window survived its kill"_s);
    hear(window);
    ++m_kills;
    open(window);
}

void CrowdRun::runCommandLine()
{
    if (m_chance.percent(60))
        submit();
    else
        answerQuestions();
}

void CrowdRun::submit()
{
    const QString site = m_chance.percent(50) ? u"site-1"_s : u"site-3"_s;
    const CliResult result =
        run({u"submit"_s, u"--yes"_s, u"--again"_s, u"--quiet"_s, u"--site"_s, site,
             u"--base-url"_s, m_server.url(), u"--retry-base-ms"_s, u"0"_s},
            {0, 2, 3, 6, 7}); // accepted, refused, unknown, or held back since the site was busy
    m_toldByCommandLines += isOutcome(result.exitCode) ? 1 : 0;
}

/// Marks what is unknown. Else each opening would read from the oldest open question on, and the
/// whole take the square of its length.
void CrowdRun::answerQuestions()
{
    const CliResult history =
        run({u"history"_s, u"--limit"_s, u"100"_s, u"--format"_s, u"json"_s}, {0});
    expect(history.exitCode != 0 || history.err.isEmpty(), QString::fromUtf8(history.err));
    const QJsonArray submissions = QJsonDocument::fromJson(history.out).array();
    for (const QJsonValue &each : submissions) {
        if (each[u"state"] != u"unknown"_s || !each[u"mark"].isNull())
            continue;
        // Refused where a window was first.
        run({u"history"_s, u"--mark"_s, each[u"submissionId"].toString(), u"not-accepted"_s,
             u"--reason"_s, u"asked"_s},
            {0, 1});
    }
}

/// Runs one to its end, or kills it on the way. Every other end than those of \a usual is a broken
/// promise.
CliResult CrowdRun::run(const QStringList &arguments, const QList<int> &usual)
{
    constexpr int UsualTime = 400; // milliseconds
    const bool isToDie = m_chance.percent(30);
    m_cli.start(arguments);
    if (isToDie)
        m_killer.start(m_chance.below(UsualTime));
    CliResult result = m_cli.finish();
    m_killer.stop();
    ++m_commandLines;
    const bool isKilled = isToDie && result.exitCode == -1 && !result.isTooLate;
    m_kills += isKilled ? 1 : 0;
    expect(isKilled || usual.contains(result.exitCode),
           u"%1 ended with %2%3: %4"_s.arg(arguments.constFirst())
               .arg(result.exitCode)
               .arg(result.isTooLate ? u", since it took too long"_s : QString())
               .arg(QString::fromUtf8(result.err)));
    return result;
}

void CrowdRun::closeAll()
{
    for (Window &window : m_windows) {
        window.process.closeWriteChannel();
        // It may be waiting for the server, which lives here.
        QEventLoop loop;
        QTimer::singleShot(LongestEnd, &loop, &QEventLoop::quit);
        QObject::connect(&window.process, &QProcess::finished, &loop, &QEventLoop::quit);
        if (window.process.state() != QProcess::NotRunning)
            loop.exec();
        const bool hasEnded = window.process.state() == QProcess::NotRunning &&
                              window.process.exitStatus() == QProcess::NormalExit;
        expect(hasEnded, u"a window did not end"_s);
        hear(window);
    }
}

void CrowdRun::checkRecord()
{
    const auto journal =
        SubmissionLog::open(m_files.folder() + u'/' + RecordName, JournalCheck::Complete);
    if (!journal)
        return expect(false, u"the record does not open"_s);
    expect((*journal)->notices().isEmpty(), u"the chain is broken"_s);
    m_lines = (*journal)->linesChecked();
    const auto all = (*journal)->submissions();
    m_submissions = all->size();
    QHash<QString, Submission> recorded;
    for (const Submission &each : *all) {
        recorded.insert(each.id, each);
        expect(each.state != State::Prepared && each.state != State::Sending,
               u"%1 has no outcome"_s.arg(each.id));
        expect(each.state != State::Accepted || m_server.posts().contains(each.id),
               u"%1 is accepted, and never arrived"_s.arg(each.id));
    }
    checkPosts(recorded);
    for (auto told = m_told.cbegin(); told != m_told.cend(); ++told) {
        const auto found = recorded.constFind(told.key());
        expect(found != recorded.cend() && static_cast<int>(found->state) == told.value(),
               u"%1 is not on record as it was told"_s.arg(told.key()));
    }
}

void CrowdRun::checkPosts(const QHash<QString, Submission> &recorded)
{
    const auto &posts = m_server.posts();
    for (auto post = posts.cbegin(); post != posts.cend(); ++post) {
        const auto found = recorded.constFind(post.key());
        if (found == recorded.cend()) {
            expect(false, u"%1 arrived, and is not on record"_s.arg(post.key()));
            continue;
        }
        expect(post->isAlwaysTheSame && post->sha256 == found->sha256,
               u"%1 arrived as another list"_s.arg(post.key()));
        expect(found->attempts.size() >= post->times && found->state != State::NotSent,
               u"%1 arrived more often than is on record"_s.arg(post.key()));
    }
}

void CrowdRun::expect(bool condition, const QString &promise)
{
    if (!condition)
        m_broken.append(promise);
}

QString CrowdRun::text() const
{
    return u"%1 outcomes told by windows and %2 by command lines, %3 command lines, %4 kills, %5 "
           u"lists "
           "at the server, %6 submissions in %7 lines on record"_s.arg(m_told.size())
               .arg(m_toldByCommandLines)
               .arg(m_commandLines)
               .arg(m_kills)
               .arg(m_server.posts().size())
               .arg(m_submissions)
               .arg(m_lines);
}
