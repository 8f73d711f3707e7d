// SPDX-License-Identifier: MIT
#pragma once

#include "demo/httprequest.h"

#include <QtNetwork/qtcpsocket.h>

/// An answer as it stood on the wire. Plain data.
struct RawAnswer
{
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// A client of 127.0.0.1 that sends bytes as they are and keeps the portions that come back.
/// It has no HTTP logic that could hide what a server does.
class RawClient final
{
public:
    explicit RawClient(quint16 port);

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    /// Everything that came, joined.
    [[nodiscard]] QByteArray received() const { return m_portions.join(); }
    [[nodiscard]] qsizetype portionCount() const { return m_portions.size(); }
    /// The complete answers among what came; Content-Length alone says where one ends.
    [[nodiscard]] QList<RawAnswer> answers() const;
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] bool isClosed() const;
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArrayList m_portions;
};
