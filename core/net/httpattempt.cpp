// SPDX-License-Identifier: MIT
#include "net/httpattempt.h"

#include "net/proxyname.h"
#include "net/requestheaders.h"

#include <QtNetwork/qnetworkproxy.h>
#include <QtNetwork/qsslcipher.h>
#include <QtNetwork/qsslconfiguration.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Bounds what Qt keeps of an answer that is read slowly. More only costs memory: a million
/// outages take the same time, and 6 MB less than with a buffer of 1 MiB.
constexpr qint64 ReadBufferSize = qint64(128) * 1024;
constexpr qsizetype PortionSize = qsizetype(256) * 1024;

/// The proxy that requests for \a url go through; of the type NoProxy if they go through none.
QNetworkProxy usedProxy(const QUrl &url, const QNetworkAccessManager &network)
{
    if (network.proxy().type() != QNetworkProxy::DefaultProxy)
        return network.proxy();
    return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url))
        .value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

bool isErrorOfProxy(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError &&
           error <= QNetworkReply::UnknownProxyError;
}

/// Whether a proxy was not reached, or did not give the tunnel that a secure connection goes
/// through. Qt 6.4.2 has codes for that, and uses those of a server instead.
bool lacksProxy(const QNetworkReply &reply, const QNetworkAccessManager &network)
{
    const QNetworkReply::NetworkError error = reply.error();
    const bool isBeforeTheServer = error == QNetworkReply::UnknownNetworkError ||
                                   error == QNetworkReply::ConnectionRefusedError ||
                                   error == QNetworkReply::HostNotFoundError;
    return isBeforeTheServer && reply.sslConfiguration().sessionCipher().isNull() &&
           usedProxy(reply.url(), network).type() != QNetworkProxy::NoProxy;
}

} // namespace

HttpAttempt::HttpAttempt(const NetworkContext &context, const ApiRequest &request,
                         const RetryPolicy &policy, AttemptLimits limits, BodyReader *reader)
    : m_context(context)
    , m_request(request)
    , m_policy(policy)
    , m_limits(limits)
    , m_reader(reader)
    , m_body(std::make_unique<OneShotBody>(request.body))
    , m_network(context.network())
    , m_timer(context.clock->makeTimer([this] { onTimer(); }))
{
    m_exchange.bytesToSend = m_body->length();
}

HttpAttempt::~HttpAttempt()
{
    closeNetwork();
}

void HttpAttempt::start()
{
    m_started = m_lastActivity = now();
    const QNetworkRequest request = networkRequest(m_request, m_context.userAgent);
    const bool isPost = m_request.method == HttpMethod::Post;
    m_reply = isPost ? m_network->post(request, m_body.get()) : m_network->get(request);
    m_reply->setReadBufferSize(ReadBufferSize);
    connectReply();
    onTimer();
}

void HttpAttempt::connectReply()
{
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpAttempt::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpAttempt::readBody);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpAttempt::noteActivity);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        noteActivity();
        // Qt reports 0 of 0 at the end of an answer; that is not passed on.
        if (total > 0 && !m_hasSettled)
            Q_EMIT uploadProgressed(sent, total);
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpAttempt::onFinished);
}

bool HttpAttempt::isForReader() const
{
    return m_reader && m_request.method == HttpMethod::Get && m_exchange.status == 200;
}

void HttpAttempt::readHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_hasHead || m_hasSettled || status == 0)
        return;
    m_hasHead = true;
    noteActivity();
    m_exchange.status = status;
    m_exchange.location = m_reply->rawHeader("Location");
    m_exchange.retryAfter = m_reply->rawHeader("Retry-After");
    m_exchange.date = m_reply->rawHeader("Date");
    m_exchange.server = m_reply->rawHeader("Server");
    m_exchange.via = m_reply->rawHeader("Via");
    m_exchange.proxyStatus = m_reply->rawHeader("Proxy-Status");
    m_exchange.contentEncoding = m_reply->rawHeader("Content-Encoding").trimmed();
    readFraming();
    if (isForReader())
        m_reader->begin();
    const QByteArray encoding = m_exchange.contentEncoding.toLower();
    if (status >= 200 && status < 300 && !encoding.isEmpty() && encoding != "identity")
        settle(StopReason::Encoded);
    else if (m_exchange.contentLength > m_request.largestBody)
        settle(StopReason::TooLarge);
}

void HttpAttempt::readFraming()
{
    const int status = m_exchange.status;
    if (status < 200 || status == 204 || status == 304) {
        m_exchange.framing = Framing::Length;
        m_exchange.contentLength = 0;
    } else if (m_reply->rawHeader("Transfer-Encoding").toLower().contains("chunked")) {
        m_exchange.framing = Framing::Chunked;
    } else if (m_reply->hasRawHeader("Content-Length")) {
        bool isNumber = false;
        const qint64 length = m_reply->rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
        m_exchange.framing = Framing::Length;
        m_exchange.contentLength = isNumber && length >= 0 ? length : -1;
    }
}

void HttpAttempt::readBody()
{
    readHead();
    QByteArray portion;
    while (!m_hasSettled && m_reply->bytesAvailable() > 0) {
        portion.resize(std::min<qsizetype>(PortionSize, m_reply->bytesAvailable()));
        const qint64 count = m_reply->read(portion.data(), portion.size());
        if (count <= 0)
            return;
        m_exchange.bytesReceived += count;
        takeBytes(QByteArrayView(portion).first(count));
        noteActivity();
        if (!m_hasSettled)
            Q_EMIT progressed(m_exchange.bytesReceived, m_exchange.contentLength);
    }
}

void HttpAttempt::takeBytes(QByteArrayView bytes)
{
    if (m_exchange.bytesReceived > m_request.largestBody) {
        settle(StopReason::TooLarge);
    } else if (!isForReader()) {
        keepBytes(bytes);
    } else {
        keepStart(bytes);
        m_exchange.fault = m_reader->take(bytes);
        if (m_exchange.fault)
            settle(StopReason::Reader);
    }
}

/// What the reader refuses may say why it is not what was asked for.
void HttpAttempt::keepStart(QByteArrayView bytes)
{
    const qsizetype room = std::max<qsizetype>(0, m_request.keptErrorBody - m_exchange.body.size());
    m_exchange.body.append(bytes.first(std::min(room, bytes.size())));
}

void HttpAttempt::keepBytes(QByteArrayView bytes)
{
    const bool isPost = m_request.method == HttpMethod::Post;
    const bool isSuccess = m_exchange.status >= 200 && m_exchange.status < 300;
    // The answer to a POST that succeeded is needed whole, to tell whether it is JSON.
    const qint64 limit = isPost && isSuccess ? m_request.largestBody : m_request.keptErrorBody;
    const qsizetype room = std::max<qsizetype>(0, limit - m_exchange.body.size());
    m_exchange.body.append(bytes.first(std::min(room, bytes.size())));
    // A POST reads on, dropping the rest: whether its answer is complete matters.
    if (bytes.size() > room && !isPost)
        settle(StopReason::Enough);
}

void HttpAttempt::onFinished()
{
    readHead();
    readBody();
    if (m_hasSettled)
        return;
    m_exchange.error = m_reply->error();
    if (m_exchange.status == 0 && lacksProxy(*m_reply, *m_network))
        m_exchange.error = QNetworkReply::UnknownProxyError;
    if (isErrorOfProxy(m_exchange.error))
        m_exchange.proxy = nameOf(usedProxy(m_reply->url(), *m_network));
    m_exchange.errorText = m_reply->errorString();
    if (isForReader() && isComplete(m_exchange))
        m_exchange.fault = m_reader->end();
    settle(m_exchange.fault ? StopReason::Reader : StopReason::None);
}

void HttpAttempt::noteActivity()
{
    m_lastActivity = now();
}

void HttpAttempt::onTimer()
{
    if (m_hasSettled)
        return;
    const auto elapsed = now() - m_started;
    const auto allowance = allowanceFor(m_policy, m_body->bytesRead() + m_exchange.bytesReceived);
    const auto untilSilence = m_lastActivity + m_limits.silence - now();
    const auto untilLimit = m_limits.attempt + allowance - elapsed;
    const auto untilDeadline = m_limits.deadline + allowance - elapsed;
    constexpr RetryPolicy::Duration Due{0};
    if (untilDeadline <= Due)
        settle(StopReason::Deadline);
    else if (untilSilence <= Due)
        settle(StopReason::Silence);
    else if (untilLimit <= Due)
        settle(StopReason::AttemptLimit);
    else
        m_timer->start(std::min({untilDeadline, untilSilence, untilLimit}));
}

void HttpAttempt::stop(StopReason reason)
{
    settle(reason);
}

void HttpAttempt::settle(StopReason reason)
{
    if (m_hasSettled)
        return;
    m_hasSettled = true;
    m_timer->stop();
    m_exchange.stop = reason;
    if (isForReader() && !m_exchange.fault)
        m_exchange.body.clear();
    m_exchange.bytesSent = m_body->bytesRead();
    m_exchange.elapsed = now() - m_started;
    if (m_reply)
        m_reply->disconnect(this);
    // Queued: the reply that may be calling us is destroyed only after it has returned.
    QMetaObject::invokeMethod(this, &HttpAttempt::report, Qt::QueuedConnection);
}

void HttpAttempt::report()
{
    closeNetwork();
    Q_EMIT ended(m_exchange);
}

/// Closes the connection: a cancelled exchange must not continue unnoticed.
void HttpAttempt::closeNetwork()
{
    // In this thread, which Qt's own may still be telling of bytes that it wants or has sent. After
    // that the body is no longer read.
    std::unique_ptr<QNetworkReply> reply(std::exchange(m_reply, nullptr));
    if (!reply)
        return;
    reply->disconnect(this);
    const bool isBrokenOff = !reply->isFinished();
    if (isBrokenOff)
        reply->abort();
    reply.reset();
    m_exchange.bytesSent = m_body->bytesRead();
    if (isBrokenOff && m_context.dispose)
        m_context.dispose(std::move(m_network));
    else
        m_network.reset();
}

#include "moc_httpattempt.cpp"
