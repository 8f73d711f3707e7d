// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demoapi.h"
#include "demo/httprequest.h"

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>
#include <QtNetwork/qtcpsocket.h>

#include <chrono>

/// One client of the demo API: reads requests one at a time and writes their answers in order.
///
/// Reads nothing further while an answer is being written, so a client that does not read its
/// answers stops itself. Deletes itself when the client has disconnected or was silent for too
/// long.
class DemoConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoConnection)

public:
    /// Takes ownership of \a socket; \a api must outlive this object.
    DemoConnection(QTcpSocket *socket, DemoApi &api, HttpLimits limits,
                   std::chrono::milliseconds idleLimit, QObject *parent);

    /// Starts to serve the client.
    void start();

Q_SIGNALS:
    /// Emitted when an answer was sent, whole or cut on purpose; status 0 stands for no answer. Not
    /// emitted if the client disconnected before.
    void requestAnswered(const QString &method, const QString &path, int status);

private:
    void readSocket();
    void serveNext();
    [[nodiscard]] bool refusesByHead();
    void begin(const HttpRequest &request);
    void answer(const DemoReply &reply);
    void refuse(const DemoReply &reply);
    void refuseBytes(HttpFault fault);
    void sendReply();
    void pump();
    void finishReply();
    void leave();

    QTcpSocket *m_socket;
    DemoApi &m_api;
    HttpRequestParser m_parser;
    QTimer m_idle;
    QTimer m_delay;
    DemoReply m_reply;
    QByteArray m_method;
    QByteArray m_path;
    qint64 m_bodyLeft = 0; // bytes of the answer's body still to be written
    qint64 m_bodyFrom = 0; // offset in a body that is no stream
    bool m_keepAlive = true;
    bool m_isAnswering = false;
    bool m_isDiscarding = false; // the client was refused; what it still sends is discarded
};
