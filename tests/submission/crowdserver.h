// SPDX-License-Identifier: MIT
#pragma once

#include "demo/httprequest.h"
#include "support/chance.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>

/// What arrived under one Idempotency-Key. A value.
struct CrowdPost
{
    QByteArray sha256; ///< of the body, in hexadecimal digits
    int times = 0;
    bool isAlwaysTheSame = true;
};

/// An API that many programs ask at once. Each fetch gets a list that no other got; of the POSTs
/// 10 % get a 500, 3 % are taken and never answered. Lives in the thread of the test.
class CrowdServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CrowdServer)

public:
    explicit CrowdServer(quint64 seed);

    [[nodiscard]] QString url() const;
    /// Every complete POST, by its key.
    [[nodiscard]] const QHash<QString, CrowdPost> &posts() const { return m_posts; }

private:
    void acceptConnections();
    void serve(QTcpSocket *socket, const HttpRequest &request);
    void take(QTcpSocket *socket, const HttpRequest &request);

    QTcpServer m_server;
    Chance m_chance;
    qint64 m_lists = 0;
    QHash<QString, CrowdPost> m_posts;
};
