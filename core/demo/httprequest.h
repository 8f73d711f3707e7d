// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearraylist.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

/// A header field as received: name in its own spelling, value without white space around it.
struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

/// A request as a server sees it. Plain data.
struct HttpRequest
{
    QByteArray method = {};
    QByteArray target = {};   ///< as received, query included
    QList<QString> path = {}; ///< segments of the target's path, percent-decoded
    QByteArray query = {};    ///< what follows the first `?`, as received
    QList<HttpHeader> headers = {};
    QByteArray body = {}; ///< chunks joined
    /// Whether the client expects the connection to stay open (RFC 9112 §9.3).
    bool keepAlive = true;

    /// The value of the first field called \a name, in any case; null if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The values of all of them, in their order.
    [[nodiscard]] QByteArrayList allOf(QByteArrayView name) const;
    /// What the target names as its host and port, where it is a whole address (RFC 9112 §3.2.2);
    /// null for a path.
    [[nodiscard]] QByteArray authority() const;
    /// Whether the head says that a body follows (RFC 9112 §6.3).
    [[nodiscard]] bool announcesBody() const;

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

/// Why bytes are not a request that this server takes.
enum class HttpFault : quint8 {
    HeadTooLarge,
    BodyTooLarge,
    MalformedRequestLine,
    UnsupportedVersion, ///< neither HTTP/1.1 nor HTTP/1.0
    MalformedTarget,    ///< not a path, or a path whose percent-encoding is not UTF-8
    MalformedHeader,
    MalformedLength,   ///< Content-Length is no number, or there are several that differ
    AmbiguousLength,   ///< Content-Length and Transfer-Encoding together (RFC 9112 §6.1)
    UnsupportedCoding, ///< a Transfer-Encoding other than chunked
    MalformedChunk,
};

/// The most a parser takes, in bytes: 16 KiB and 64 MiB unless said otherwise.
struct HttpLimits
{
    qsizetype head = 1 << 14; ///< request line, header and empty line; trailers likewise
    qsizetype body = 1 << 26;
};

/// Cuts received bytes into HTTP/1.1 requests: incremental, bounded, without I/O.
///
/// One request is read at a time; what follows it waits inside until it has been taken. So a caller
/// bounds the memory by not feeding while a complete request is waiting. The outcome is the same
/// for all portions. After a fault nothing more is read. A value with no locks: one thread at a
/// time.
class HttpRequestParser final
{
public:
    explicit HttpRequestParser(HttpLimits limits = {});

    void feed(QByteArrayView bytes);

    /// The complete request, if there is one; reading goes on with what follows it.
    [[nodiscard]] std::optional<HttpRequest> takeRequest();

    [[nodiscard]] bool hasRequest() const { return m_stage == Stage::Complete; }
    /// Whether the head of the request being read is there; `current()` is valid from then on.
    [[nodiscard]] bool hasHead() const;
    /// The request being read, its body as far as it has arrived.
    [[nodiscard]] const HttpRequest &current() const { return m_request; }
    /// Whether nothing of a next request has arrived.
    [[nodiscard]] bool isIdle() const { return m_stage == Stage::Head && m_buffer.isEmpty(); }
    [[nodiscard]] std::optional<HttpFault> fault() const { return m_fault; }

private:
    enum class Stage : quint8 {
        Head,
        Body,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailers,
        Complete,
        Faulty
    };
    /// What a step of the reading came to.
    enum class Progress : quint8 { Advanced, NeedsMore };

    void advance();
    Progress readHead();
    Progress readBody();
    Progress readChunkSize();
    Progress readChunkEnd();
    Progress readTrailers();
    Progress fail(HttpFault fault);

    void parseHead(QByteArrayView head);
    std::optional<HttpFault> parseRequestLine(QByteArrayView line);
    std::optional<HttpFault> parseTarget();
    std::optional<HttpFault> parseHeader(QByteArrayView line);
    std::optional<HttpFault> chooseBody();
    void moveToBody(qsizetype count);

    HttpLimits m_limits;
    Stage m_stage = Stage::Head;
    QByteArray m_buffer;     // received and not yet read
    qsizetype m_scanned = 0; // bytes of m_buffer known to hold no end of a head
    qsizetype m_left = 0;    // bytes of the body or chunk still to come
    HttpRequest m_request;
    std::optional<HttpFault> m_fault;
};
