// SPDX-License-Identifier: MIT
#pragma once

#include "support/scriptedserver.h"

#include <QtCore/qtimer.h>
#include <QtNetwork/qtcpsocket.h>

/// One client of a scripted server: reads everything, and does the steps of its scripts in turn.
/// A child of the server, kept after the client has left so that what came can be asked for.
class ScriptedConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptedConnection)

public:
    /// Takes \a socket over.
    ScriptedConnection(QTcpSocket *socket, ScriptedServer *server);

    /// Begins to serve the client.
    void start();
    [[nodiscard]] ReceivedConnection received() const;

private:
    /// What a step came to.
    enum class Outcome : quint8 {
        Done,
        Waits, ///< for bytes, for time or for the socket; it is tried again then
        Ended, ///< nothing more will happen on this connection
    };

    void readSocket();
    void takeRequests();
    void run();
    Outcome performStep();
    bool takeScript();
    Outcome finishScript();
    [[nodiscard]] bool hasRequest() const;
    [[nodiscard]] bool isRequestOver() const;
    void startTimer(std::chrono::milliseconds duration);
    static Outcome doneIf(bool condition);

    Outcome perform(const step::AwaitBytes &step);
    Outcome perform(const step::AwaitHead &step);
    Outcome perform(const step::AwaitBody &step);
    Outcome perform(const step::AwaitRequest &step);
    Outcome perform(const step::Send &step);
    Outcome perform(const step::Pause &step);
    Outcome perform(const step::StopReading &step);
    Outcome perform(const step::HalfClose &step);
    Outcome perform(const step::Close &step);
    Outcome perform(const step::Reset &step);
    Outcome perform(const step::Hang &step);
    Outcome sendPortion(const step::Send &step);

    ScriptedServer *m_server;
    QTcpSocket *m_socket;
    QTimer m_timer;
    HttpRequestParser m_parser;
    ReceivedConnection m_received;
    qsizetype m_exchangeStart = 0; // the byte of m_received.bytes where this exchange begins
    qsizetype m_finished = 0;      // scripts that have ended; each was for one request
    Script m_script;
    qsizetype m_step = -1;   // in m_script; -1 between two scripts
    qsizetype m_written = 0; // bytes of a Send step already handed over
    bool m_timerStarted = false;
    bool m_timerFired = false;
    bool m_isRunning = false;
    bool m_isReading = true;
    bool m_hasEnded = false;
};
