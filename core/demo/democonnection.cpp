// SPDX-License-Identifier: MIT
#include "demo/democonnection.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr qint64 ReadBuffer = 1 << 16; // bytes taken from the kernel at a time
constexpr qint64 WriteAhead = 1 << 18; // bytes of an answer made before the client takes them
constexpr qint64 Portion = 1 << 16;
constexpr auto DiscardLimit = 2s; // for a refused client to read why and to close

HttpAnswer answerTo(HttpFault fault)
{
    switch (fault) {
    case HttpFault::HeadTooLarge:
        return {.status = 431, .body = R"({"message":"Request head too large"})"};
    case HttpFault::BodyTooLarge:
        return {.status = 413, .body = R"({"message":"Request body too large"})"};
    case HttpFault::UnsupportedVersion:
        return {.status = 505, .body = R"({"message":"HTTP version not supported"})"};
    case HttpFault::UnsupportedCoding:
        return {.status = 501, .body = R"({"message":"Transfer coding not supported"})"};
    case HttpFault::MalformedRequestLine:
    case HttpFault::MalformedTarget:
    case HttpFault::MalformedHeader:
    case HttpFault::MalformedLength:
    case HttpFault::AmbiguousLength:
    case HttpFault::MalformedChunk:
        break;
    }
    return {.status = 400, .body = R"({"message":"Bad request"})"};
}

/// Whether \a fault was found behind a head that could be read.
bool isOfBody(HttpFault fault)
{
    switch (fault) {
    case HttpFault::BodyTooLarge:
    case HttpFault::MalformedLength:
    case HttpFault::AmbiguousLength:
    case HttpFault::UnsupportedCoding:
    case HttpFault::MalformedChunk:
        return true;
    default:
        return false;
    }
}

} // namespace

DemoConnection::DemoConnection(QTcpSocket *socket, DemoApi &api, HttpLimits limits,
                               std::chrono::milliseconds idleLimit, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_api(api)
    , m_parser(limits)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(ReadBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleLimit);
    m_delay.setSingleShot(true);
}

void DemoConnection::start()
{
    connect(m_socket, &QTcpSocket::readyRead, this, &DemoConnection::readSocket);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &DemoConnection::pump);
    connect(m_socket, &QTcpSocket::disconnected, this, &DemoConnection::deleteLater);
    connect(&m_idle, &QTimer::timeout, m_socket, &QTcpSocket::abort);
    connect(&m_delay, &QTimer::timeout, this, &DemoConnection::sendReply);
    m_idle.start();
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        deleteLater();
    else
        readSocket();
}

void DemoConnection::readSocket()
{
    if (m_isDiscarding) {
        m_socket->skip(m_socket->bytesAvailable());
        return;
    }
    if (m_isAnswering || m_socket->bytesAvailable() == 0)
        return;
    m_idle.start();
    m_parser.feed(m_socket->readAll());
    serveNext();
}

void DemoConnection::serveNext()
{
    const auto fault = m_parser.fault();
    const bool hasBody = m_parser.hasHead() && m_parser.current().announcesBody();
    // What the head alone forbids comes before what is wrong with the body.
    if ((hasBody || (fault && isOfBody(*fault))) && refusesByHead())
        return;
    if (fault)
        refuseBytes(*fault);
    else if (const auto request = m_parser.takeRequest())
        begin(*request);
}

void DemoConnection::refuseBytes(HttpFault fault)
{
    m_method.clear();
    m_path.clear();
    refuse({.answer = answerTo(fault)});
}

/// Answers a request that brings a body which need not be read to know the answer: whether it has
/// arrived already makes no difference.
bool DemoConnection::refusesByHead()
{
    const auto refusal = m_api.refusal(m_parser.current());
    if (!refusal)
        return false;
    m_method = m_parser.current().method;
    m_path = m_parser.current().target;
    refuse(*refusal);
    return true;
}

void DemoConnection::begin(const HttpRequest &request)
{
    m_method = request.method;
    m_path = request.target;
    m_keepAlive = request.keepAlive;
    answer(m_api.reply(request));
}

void DemoConnection::answer(const DemoReply &reply)
{
    m_isAnswering = true;
    m_reply = reply;
    if (m_reply.delay == 0ms) {
        sendReply();
        return;
    }
    m_idle.stop(); // the client waits for us now
    m_delay.start(m_reply.delay);
}

void DemoConnection::refuse(const DemoReply &reply)
{
    m_keepAlive = false;
    m_isDiscarding = true;
    answer(reply);
}

void DemoConnection::sendReply()
{
    m_idle.start();
    if (m_reply.ending == DemoReply::Ending::NoAnswer) {
        Q_EMIT requestAnswered(QString::fromLatin1(m_method), QString::fromUtf8(m_path), 0);
        leave();
        return;
    }
    m_bodyLeft = m_reply.stream ? m_reply.stream->size() : m_reply.answer.body.size();
    m_bodyFrom = 0;
    m_socket->write(answerHead(m_reply.answer, m_bodyLeft, m_keepAlive));
    if (m_reply.ending == DemoReply::Ending::CutInside)
        m_bodyLeft /= 2;
    pump();
}

/// Writes as much of the body as the client has room for; called again when there is more.
void DemoConnection::pump()
{
    if (!m_isAnswering || m_delay.isActive())
        return;
    m_idle.start();
    while (m_bodyLeft > 0 && m_socket->bytesToWrite() < WriteAhead) {
        const qint64 count = std::min(m_bodyLeft, Portion);
        m_socket->write(m_reply.stream ? m_reply.stream->read(count)
                                       : m_reply.answer.body.mid(m_bodyFrom, count));
        m_bodyFrom += count;
        m_bodyLeft -= count;
    }
    if (m_bodyLeft == 0 && m_socket->bytesToWrite() == 0)
        finishReply();
}

void DemoConnection::finishReply()
{
    const bool isWhole = m_reply.ending == DemoReply::Ending::Whole;
    m_isAnswering = false;
    const int status = m_reply.answer.status;
    m_reply = {};
    Q_EMIT requestAnswered(QString::fromLatin1(m_method), QString::fromUtf8(m_path), status);
    if (!isWhole || (!m_keepAlive && !m_isDiscarding)) {
        leave();
        return;
    }
    if (m_isDiscarding) {
        // Closing at once, with bytes unread, would reset the connection and take the answer
        // with it (RFC 9112 §9.6).
        m_idle.start(DiscardLimit);
        readSocket();
        return;
    }
    serveNext();
    readSocket();
}

void DemoConnection::leave()
{
    m_isAnswering = false;
    m_isDiscarding = true;
    m_socket->disconnectFromHost();
}

#include "moc_democonnection.cpp"
