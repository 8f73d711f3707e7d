// SPDX-License-Identifier: MIT
#pragma once

#include "demo/httprequest.h"

#include <QtCore/qurl.h>
#include <QtNetwork/qsslconfiguration.h>
#include <QtNetwork/qsslserver.h>

/// A server on 127.0.0.1 that speaks TLS and gives every request one answer. Counts what came.
/// Lives in the event loop of the thread that made it.
class TlsServer final : public QSslServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TlsServer)

public:
    explicit TlsServer(const QSslConfiguration &configuration);

    /// `https://127.0.0.1:PORT/v1`
    [[nodiscard]] QUrl url() const;
    /// A whole answer, head included; the connection is closed after it.
    void setAnswer(const QByteArray &answer) { m_answer = answer; }

    /// Clients that came, whether they stayed or not.
    [[nodiscard]] int connectionCount() const { return m_connectionCount; }
    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    /// Every byte that came inside TLS.
    [[nodiscard]] const QByteArray &received() const { return m_received; }

protected:
    void incomingConnection(qintptr socket) override;

private:
    void serve();

    QByteArray m_answer;
    int m_connectionCount = 0;
    QList<HttpRequest> m_requests;
    QByteArray m_received;
};
