// SPDX-License-Identifier: MIT
#pragma once

#include "demo/httprequest.h"
#include "support/chance.h"

#include <QtCore/qobject.h>
#include <QtCore/qurl.h>
#include <QtNetwork/qtcpserver.h>
#include <QtNetwork/qtcpsocket.h>

/// What the server did, all cycles together. Plain data.
struct SoakCounts
{
    qint64 requests = 0;
    qint64 completePosts = 0;
    qint64 errors = 0;    ///< 500
    qint64 throttled = 0; ///< 429
    qint64 resets = 0;
    qint64 lost = 0; ///< done as asked, and closed without an answer
};

/// An API with one list at a time that fails by chance: of all requests 30 % get a 500, 5 % a 429,
/// 5 % a reset, 2 % are done and never answered. Keeps no more than the record of the list that
/// is due, so that its memory does not grow. Lives in the thread of the test.
class SoakServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoakServer)

public:
    explicit SoakServer(quint64 seed);

    [[nodiscard]] QUrl url() const;
    /// From now on \a outages are handed out, and \a list is to be posted.
    void expect(const QByteArray &outages, const QByteArray &list);
    /// How often the list was taken.
    [[nodiscard]] int taken() const { return m_taken; }
    /// Complete POSTs of anything but the list, ever.
    [[nodiscard]] int strangers() const { return m_strangers; }
    [[nodiscard]] const SoakCounts &counts() const { return m_counts; }

private:
    enum class Fault : quint8 { None, Error, Throttled, Reset, ResetAfterTaking, Lost };

    void acceptConnections();
    void serve(QTcpSocket *socket, const HttpRequest &request);
    [[nodiscard]] Fault chooseFault();
    void take(const HttpRequest &request);
    [[nodiscard]] QByteArray contentFor(const HttpRequest &request) const;

    QTcpServer m_server;
    Chance m_chance;
    QByteArray m_outages;
    QByteArray m_list;
    int m_taken = 0;
    int m_strangers = 0;
    SoakCounts m_counts;
};
