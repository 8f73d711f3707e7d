// SPDX-License-Identifier: MIT
#pragma once

#include "net/networkcontext.h"

#include <QtCore/qlist.h>
#include <QtNetwork/qnetworkreply.h>
#include <QtNetwork/qnetworkrequest.h>

#include <chrono>
#include <memory>
#include <optional>

/// What the fake network does with one request: reads some of the upload, then answers, or
/// breaks, or says nothing more. Plain data; the defaults are a 200 with an empty object.
struct FakeAnswer
{
    using Header = std::pair<QByteArray, QByteArray>;
    enum class End : quint8 {
        Finish, ///< the exchange ends
        Hang,   ///< nothing more is heard
    };

    int status = 200; ///< 0: no head at all
    QByteArray body = QByteArrayLiteral("{}");
    QList<Header> headers = {};
    /// Sent as Content-Length; the length of the body where not set.
    std::optional<qint64> contentLength = {};
    /// Whether there is a Content-Length at all; without it the body ends with the connection.
    bool hasLength = true;
    /// Qt's code at the end; where NoError, the one that Qt derives from the status.
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    /// So many bytes of the upload are read before anything is answered.
    qint64 upload = std::numeric_limits<qint64>::max();
    qsizetype portion = std::numeric_limits<qsizetype>::max(); ///< bytes each time
    std::chrono::milliseconds beforeHead{0};
    std::chrono::milliseconds beforePortion{0};
    End end = End::Finish;

    [[nodiscard]] static FakeAnswer broken(QNetworkReply::NetworkError error, qint64 upload = 0);
    [[nodiscard]] static FakeAnswer silent(qint64 upload = std::numeric_limits<qint64>::max());
};

/// What the fake network was asked. Plain data.
struct FakeRequest
{
    QNetworkAccessManager::Operation operation = QNetworkAccessManager::UnknownOperation;
    QNetworkRequest request;
    QByteArray body; ///< of the upload, as far as it was read
};

/// A network that plays a queue of answers, shared by all the managers it makes. An empty queue
/// answers with an error that no test takes for success. One thread; must outlive its managers.
class FakeNetwork final
{
    Q_DISABLE_COPY_MOVE(FakeNetwork)

public:
    explicit FakeNetwork(const Clock &clock)
        : m_clock(clock)
    {}

    /// This network, \a clock and a constant \a random number.
    [[nodiscard]] NetworkContext context(double random = 0.5);

    void enqueue(const FakeAnswer &answer) { m_answers.append(answer); }
    [[nodiscard]] const QList<FakeRequest> &requests() const { return m_requests; }
    [[nodiscard]] int answersLeft() const { return static_cast<int>(m_answers.size()); }
    /// Replies that still exist, and managers.
    [[nodiscard]] int openReplies() const { return m_openReplies; }
    [[nodiscard]] int managersMade() const { return m_managersMade; }

private:
    friend class FakeManager;
    friend class FakeReply;

    const Clock &m_clock;
    QList<FakeAnswer> m_answers;
    QList<FakeRequest> m_requests;
    int m_openReplies = 0;
    int m_managersMade = 0;
};
