// SPDX-License-Identifier: MIT
#include "support/scriptedconnection.h"

#include <QtCore/qscopedvaluerollback.h>

#include <algorithm>
#include <sys/socket.h>

namespace {
constexpr qint64 WriteAhead = 64 * 1024; // bytes that an endless step keeps unsent in memory
} // namespace

ScriptedConnection::ScriptedConnection(QTcpSocket *socket, ScriptedServer *server)
    : QObject(server)
    , m_server(server)
    , m_socket(socket)
    , m_parser(HttpLimits{})
{
    m_socket->setParent(this);
    // Portions are meant to arrive as portions.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
}

void ScriptedConnection::start()
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timerFired = true;
        run();
    });
    connect(m_socket, &QTcpSocket::readyRead, this, &ScriptedConnection::readSocket);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ScriptedConnection::run);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        m_hasEnded = true;
        m_received.isOpen = false;
        m_timer.stop();
    });
    run();
    readSocket();
}

ReceivedConnection ScriptedConnection::received() const
{
    ReceivedConnection received = m_received;
    if (m_parser.hasHead())
        received.incomplete = m_parser.current();
    received.fault = m_parser.fault();
    return received;
}

void ScriptedConnection::readSocket()
{
    if (!m_isReading || m_socket->bytesAvailable() == 0)
        return;
    const QByteArray bytes = m_socket->readAll();
    m_received.bytes.append(bytes);
    m_parser.feed(bytes);
    takeRequests();
    run();
}

void ScriptedConnection::takeRequests()
{
    while (auto request = m_parser.takeRequest()) {
        m_received.requests.append(*request);
        Q_EMIT m_server->requestReceived(*request);
    }
}

/// Does what can be done now. Called whenever bytes, time or room to write have come.
void ScriptedConnection::run()
{
    if (m_isRunning) // writing may report progress from within a step
        return;
    const QScopedValueRollback guard(m_isRunning, true);
    while (!m_hasEnded && (m_step >= 0 || takeScript())) {
        const bool atEnd = m_step == m_script.steps().size();
        const Outcome outcome = atEnd ? finishScript() : performStep();
        if (outcome == Outcome::Ended)
            m_hasEnded = true;
        if (outcome == Outcome::Waits)
            return;
    }
}

ScriptedConnection::Outcome ScriptedConnection::performStep()
{
    const Outcome outcome =
        std::visit([this](const auto &step) { return perform(step); }, m_script.steps()[m_step]);
    if (outcome == Outcome::Done) {
        ++m_step;
        m_written = 0;
        m_timer.stop();
        m_timerFired = false;
        m_timerStarted = false;
    }
    return outcome;
}

/// Whether a script could be taken for the request that comes next on this connection.
bool ScriptedConnection::takeScript()
{
    std::optional<Script> script;
    if (hasRequest())
        script = m_server->scriptFor(m_received.requests[m_finished]);
    else if (m_parser.hasHead() || m_parser.fault())
        script = m_server->scriptFor(m_parser.current());
    else if (!m_parser.isIdle())
        script = m_server->scriptForPartOfHead();
    else if (m_received.bytes.isEmpty())
        script = m_server->scriptForConnection();
    if (!script)
        return false;
    m_script = *script;
    m_step = 0;
    return true;
}

/// The script's request may still be arriving; the next script is for the next request.
ScriptedConnection::Outcome ScriptedConnection::finishScript()
{
    if (m_parser.fault() && !hasRequest())
        return perform(step::Close{});
    if (!hasRequest())
        return Outcome::Waits;
    ++m_finished;
    m_step = -1;
    m_exchangeStart = m_received.bytes.size();
    return Outcome::Done;
}

/// Whether the whole request of this exchange has arrived.
bool ScriptedConnection::hasRequest() const
{
    return m_received.requests.size() > m_finished;
}

/// Whether waiting for more of the request makes no sense: it is whole, or it is no request.
bool ScriptedConnection::isRequestOver() const
{
    return hasRequest() || m_parser.fault();
}

ScriptedConnection::Outcome ScriptedConnection::doneIf(bool condition)
{
    return condition ? Outcome::Done : Outcome::Waits;
}

ScriptedConnection::Outcome ScriptedConnection::perform(const step::AwaitBytes &step)
{
    return doneIf(m_received.bytes.size() - m_exchangeStart >= step.count);
}

ScriptedConnection::Outcome ScriptedConnection::perform(const step::AwaitHead &)
{
    return doneIf(isRequestOver() || m_parser.hasHead());
}

ScriptedConnection::Outcome ScriptedConnection::perform(const step::AwaitBody &step)
{
    return doneIf(isRequestOver() ||
                  (m_parser.hasHead() && m_parser.current().body.size() >= step.count));
}

ScriptedConnection::Outcome ScriptedConnection::perform(const step::AwaitRequest &)
{
    return doneIf(isRequestOver());
}

ScriptedConnection::Outcome ScriptedConnection::perform(const step::Send &step)
{
    if (step.portion < step.bytes.size())
        return sendPortion(step);
    if (!step.endless) {
        m_socket->write(step.bytes);
        m_socket->flush();
        return Outcome::Done;
    }
    while (m_socket->bytesToWrite() < WriteAhead && m_socket->isOpen())
        m_socket->write(step.bytes);
    return Outcome::Waits;
}

ScriptedConnection::Outcome ScriptedConnection::sendPortion(const step::Send &step)
{
    if (m_timerStarted && !m_timerFired)
        return Outcome::Waits;
    const qsizetype count = std::min(step.portion, step.bytes.size() - m_written);
    m_socket->write(step.bytes.constData() + m_written, count);
    m_socket->flush();
    m_written += count;
    if (m_written == step.bytes.size()) {
        if (!step.endless)
            return Outcome::Done;
        m_written = 0;
    }
    startTimer(step.interval);
    return Outcome::Waits;
}

void ScriptedConnection::startTimer(std::chrono::milliseconds duration)
{
    m_timerFired = false;
    m_timerStarted = true;
    m_timer.start(duration);
}

ScriptedConnection::Outcome ScriptedConnection::perform(const step::Pause &step)
{
    if (!m_timerStarted)
        startTimer(step.duration);
    return doneIf(m_timerFired);
}

ScriptedConnection::Outcome ScriptedConnection::perform(const step::StopReading &)
{
    m_isReading = false;
    m_socket->setReadBufferSize(1); // or Qt would go on emptying the kernel's buffer into its own
    return Outcome::Done;
}

ScriptedConnection::Outcome ScriptedConnection::perform(const step::HalfClose &)
{
    if (m_socket->bytesToWrite() > 0)
        return Outcome::Waits;
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    return Outcome::Done;
}

ScriptedConnection::Outcome ScriptedConnection::perform(const step::Close &)
{
    m_socket->disconnectFromHost(); // writes first what is waiting
    return Outcome::Ended;
}

ScriptedConnection::Outcome ScriptedConnection::perform(const step::Reset &)
{
    if (m_socket->bytesToWrite() > 0)
        return Outcome::Waits;
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                 sizeof now);
    m_socket->abort();
    return Outcome::Ended;
}

ScriptedConnection::Outcome ScriptedConnection::perform(const step::Hang &)
{
    return Outcome::Ended;
}

#include "moc_scriptedconnection.cpp"
