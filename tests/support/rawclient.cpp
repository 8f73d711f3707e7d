// SPDX-License-Identifier: MIT
#include "support/rawclient.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QByteArray RawAnswer::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(headers, [name](const HttpHeader &h) {
        return name.compare(h.name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->value;
}

RawClient::RawClient(quint16 port)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                     [this] { m_portions.append(m_socket.readAll()); });
    m_socket.connectToHost(u"127.0.0.1"_s, port);
}

QList<RawAnswer> RawClient::answers() const
{
    QList<RawAnswer> all;
    QByteArray rest = received();
    for (qsizetype end = rest.indexOf("\r\n\r\n"); end >= 0; end = rest.indexOf("\r\n\r\n")) {
        RawAnswer answer;
        QByteArrayList lines = rest.first(end).split('\n');
        answer.status = lines.takeFirst().split(' ').value(1).toInt();
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
        }
        const qsizetype size = answer.header("content-length").toLongLong();
        if (rest.size() < end + 4 + size)
            break;
        answer.body = rest.sliced(end + 4, size);
        rest.remove(0, end + 4 + size);
        all.append(answer);
    }
    return all;
}

bool RawClient::isConnected() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

bool RawClient::isClosed() const
{
    return m_socket.state() == QAbstractSocket::UnconnectedState;
}
