// SPDX-License-Identifier: MIT
#include "keyring/keyringsession.h"

#include "support/places.h"

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qeventloop.h>
#include <QtCore/qfile.h>
#include <QtCore/qtimer.h>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int LimitMs = 40'000;

// Without service folders, a name without an owner is an answer, not a reason to start something.
constexpr char BusConfiguration[] = "<busconfig><type>session</type>"
                                    "<listen>unix:tmpdir=/tmp</listen>"
                                    "<policy context='default'><allow send_destination='*'/>"
                                    "<allow receive_sender='*'/><allow own='*'/></policy>"
                                    "</busconfig>";

// Ready once a look-up is answered.
const QString Prologue = u"start_keyring() {\n"
                         "  printf pw | gnome-keyring-daemon --foreground --unlock "
                         "--components=secrets >/dev/null 2>&1 & daemon=$!\n"
                         "  until $probe find x y | grep -q missing; do :; done\n"
                         "}\n"_s;

} // namespace

KeyringSession::KeyringSession()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    const QDir folder(m_folder.path());
    for (const QString &name : {u"home"_s, u"runtime"_s})
        folder.mkdir(name);
    QFile(folder.filePath(u"runtime"_s))
        .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile configuration(folder.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly) || configuration.write(BusConfiguration) < 0)
        qFatal("A test file cannot be written.");
    setVariable(u"HOME"_s, folder.filePath(u"home"_s));
    for (const QString &name : {u"DATA"_s, u"CONFIG"_s, u"CACHE"_s})
        setVariable(u"XDG_%1_HOME"_s.arg(name), folder.filePath(u"home/"_s + name.toLower()));
    setVariable(u"XDG_RUNTIME_DIR"_s, folder.filePath(u"runtime"_s));
    setVariable(u"probe"_s, QStringLiteral(OUTAGE_DESK_KEYRING_PROBE));
    setVariable(u"cli"_s, Places::program(u"outage-desk-cli"_s));
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s,
                                u"XDG_CURRENT_DESKTOP"_s, u"KDE_FULL_SESSION"_s,
                                u"OUTAGE_DESK_API_KEY"_s, u"http_proxy"_s, u"all_proxy"_s})
        m_environment.remove(name);
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
}

KeyringSession::~KeyringSession()
{
    killAll();
}

void KeyringSession::killAll()
{
    // All processes that the script started are in its process group, whose id is the script's.
    if (m_group > 0)
        ::kill(-m_group, SIGKILL);
    m_group = 0;
    m_process.waitForFinished();
}

void KeyringSession::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void KeyringSession::launch(const QString &program, const QStringList &arguments)
{
    m_process.setProcessEnvironment(m_environment);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        qFatal("dbus-run-session does not start: is the package dbus-daemon there?");
    m_group = static_cast<pid_t>(m_process.processId());
}

void KeyringSession::start(const QString &script)
{
    launch(u"dbus-run-session"_s, {u"--config-file="_s + m_folder.filePath(u"bus.conf"_s), u"--"_s,
                                   u"sh"_s, u"-c"_s, Prologue + script});
}

void KeyringSession::startWithoutBus(const QString &script)
{
    launch(u"sh"_s, {u"-c"_s, Prologue + script});
}

QStringList KeyringSession::finish()
{
    QEventLoop loop;
    QObject::connect(&m_process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(LimitMs, &loop, &QEventLoop::quit);
    if (m_process.state() != QProcess::NotRunning)
        loop.exec();
    const bool hasEnded = m_process.state() == QProcess::NotRunning;
    killAll();
    QString text = QString::fromUtf8(m_process.readAllStandardOutput());
    if (!hasEnded || m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
        text += u"did not end well: "_s + QString::fromUtf8(m_process.readAllStandardError());
    return text.split(u'\n', Qt::SkipEmptyParts);
}

QStringList KeyringSession::run(const QString &script)
{
    start(script);
    return finish();
}

QByteArray KeyringSession::everyFile() const
{
    QByteArray everything;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            everything += file.readAll();
    }
    return everything;
}
