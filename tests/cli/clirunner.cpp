// SPDX-License-Identifier: MIT
#include "clirunner.h"

#include "support/keysearch.h"
#include "support/places.h"

#include <QtCore/qeventloop.h>
#include <QtCore/qfile.h>
#include <QtCore/qtimer.h>
#include <QtTest/qtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int LimitMs = 30'000;
const QString Program = Places::program(u"outage-desk-cli"_s);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString CliResult::error() const
{
    const QByteArray start = "Error: "_ba;
    QByteArrayList errors = err.split('\n');
    errors.removeIf([&start](const QByteArray &line) { return !line.startsWith(start); });
    return errors.size() == 1 ? QString::fromUtf8(errors.first().sliced(start.size())) : QString();
}

const QByteArray CliRunner::Key = "c4nary+K3y/77~%=Zq"_ba;

CliRunner::CliRunner()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    setVariable(u"HOME"_s, folder() + u"/home"_s);
    setVariable(u"XDG_DATA_HOME"_s, folder() + u"/home/data"_s);
    setVariable(u"XDG_CONFIG_HOME"_s, folder() + u"/home/config"_s);
    setVariable(u"XDG_CACHE_HOME"_s, folder() + u"/home/cache"_s);
    setVariable(u"OUTAGE_DESK_API_KEY"_s, QString::fromLatin1(Key));
    setVariable(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const QString &name : {u"LANGUAGE"_s, u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s})
        removeVariable(name);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { m_result.out += m_process.readAllStandardOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                     [this] { m_result.err += m_process.readAllStandardError(); });
}

CliRunner::~CliRunner()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString CliRunner::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("A test file cannot be written.");
    return file.fileName();
}

void CliRunner::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void CliRunner::removeVariable(const QString &name)
{
    m_environment.remove(name);
}

void CliRunner::slowTheResolver()
{
    setVariable(u"LD_PRELOAD"_s, QStringLiteral(OUTAGE_DESK_SLOW_RESOLVER));
    setVariable(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
}

void CliRunner::setChildModifier(const std::function<void()> &modifier)
{
    m_modifier = modifier;
}

void CliRunner::modifyChild()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
        std::signal(signal, SIG_DFL);
    if (m_modifier)
        m_modifier();
}

void CliRunner::setOutputFile(const QString &path)
{
    m_process.setStandardOutputFile(path, QIODevice::Append);
}

CliResult CliRunner::run(const QStringList &arguments)
{
    start(arguments);
    m_process.closeWriteChannel();
    return finish();
}

CliResult CliRunner::runWithShell(const QString &command, const QStringList &arguments)
{
    startProgram(u"/bin/sh"_s, QStringList{u"-c"_s, command, Program} + arguments);
    m_process.closeWriteChannel();
    return finish();
}

void CliRunner::start(const QStringList &arguments)
{
    startProgram(Program, arguments);
}

void CliRunner::startProgram(const QString &program, const QStringList &arguments)
{
    m_result = {};
    m_process.setProcessEnvironment(m_environment);
    m_process.setChildProcessModifier([this] { modifyChild(); });
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        qFatal("The command line does not start: build it first.");
    m_process.write(m_input);
}

CliResult CliRunner::finish()
{
    QEventLoop loop;
    QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(LimitMs, &loop, &QEventLoop::quit);
    if (m_process.state() != QProcess::NotRunning)
        loop.exec();
    m_result.isTooLate = m_process.state() != QProcess::NotRunning;
    if (m_result.isTooLate) {
        m_process.kill();
        m_process.waitForFinished();
    }
    m_result.out += m_process.readAllStandardOutput();
    m_result.err += m_process.readAllStandardError();
    const bool isNormal = m_process.exitStatus() == QProcess::NormalExit;
    m_result.exitCode = isNormal ? m_process.exitCode() : -1;
    checkForKey();
    return m_result;
}

void CliRunner::signal(int number)
{
    // One that has ended has the number 0, which stands for the whole group of the test.
    if (const qint64 process = m_process.processId(); process > 0)
        ::kill(static_cast<pid_t>(process), number);
}

bool CliRunner::catchesInterrupts() const
{
    const QByteArray status = contentOf(u"/proc/%1/status"_s.arg(m_process.processId()));
    const qsizetype mask = status.indexOf("SigCgt:");
    return mask >= 0 && (status.mid(mask + 7, 17).trimmed().toULongLong(nullptr, 16) &
                         (1ULL << (SIGINT - 1))) != 0;
}

void CliRunner::checkForKey() const
{
    QByteArray everything = m_result.out + '\n' + m_result.err;
    // In a process of its own: the test may have a record of them open, and a process that closes
    // any descriptor of a file lets go of all its locks on it (POSIX, fcntl).
    QProcess find;
    find.start(u"find"_s,
               {folder() + u"/home"_s, u"-type"_s, u"f"_s, u"-exec"_s, u"cat"_s, u"{}"_s, u"+"_s});
    QTest::qVerify(find.waitForFinished(LimitMs), "the files are searched", "", __FILE__, __LINE__);
    everything += '\n' + find.readAllStandardOutput();
    const bool isHidden = KeySearch::foundIn(everything, Key).isEmpty();
    QTest::qVerify(isHidden, "the key stays hidden", everything.constData(), __FILE__, __LINE__);
}
