// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearraylist.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

/// A header field as received: name as spelled by the client, value without white space around it.
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
    QByteArray query = {};    ///< the part after the first `?`, as received
    QList<HttpHeader> headers = {};
    QByteArray body = {}; ///< chunks joined
    /// Whether the client expects the connection to stay open (RFC 9112 §9.3).
    bool keepAlive = true;

    /// Returns the value of the first field called \a name, ignoring case; null if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Returns the values of all fields called \a name, in order.
    [[nodiscard]] QByteArrayList allOf(QByteArrayView name) const;
    /// Returns the host and port in the target, if that is an absolute address (RFC 9112 §3.2.2);
    /// null for a path.
    [[nodiscard]] QByteArray authority() const;
    /// Returns whether the head announces a body (RFC 9112 §6.3).
    [[nodiscard]] bool announcesBody() const;

    friend bool operator==(const HttpRequest &, const HttpRequest &) = default;
};

/// Why bytes are not a request that this server accepts.
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

/// The limits of a parser, in bytes: 16 KiB and 64 MiB by default.
struct HttpLimits
{
    qsizetype head = 1 << 14; ///< request line, header and empty line; trailers likewise
    qsizetype body = 1 << 26;
};

/// Cuts received bytes into HTTP/1.1 requests: incremental, bounded, without I/O.
///
/// Reads one request at a time; bytes after it are kept until takeRequest(). A caller bounds the
/// memory by not feeding while a complete request is waiting. The result is the same for all
/// portions. Reads nothing after a fault. A value without locks: one thread at a time.
class HttpRequestParser final
{
public:
    explicit HttpRequestParser(HttpLimits limits = {});

    void feed(QByteArrayView bytes);

    /// Returns the complete request and continues with the bytes after it; nullopt if it is
    /// incomplete.
    [[nodiscard]] std::optional<HttpRequest> takeRequest();

    [[nodiscard]] bool hasRequest() const { return m_stage == Stage::Complete; }
    /// Returns whether the head of the current request is complete; `current()` is valid from then
    /// on.
    [[nodiscard]] bool hasHead() const;
    /// The current request, with its body as far as received.
    [[nodiscard]] const HttpRequest &current() const { return m_request; }
    /// Returns whether no byte of a next request was received.
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
    /// The result of a step of the reading.
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
