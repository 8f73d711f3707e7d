// SPDX-License-Identifier: MIT
#include "demo/httprequest.h"

#include <QtCore/qstringconverter.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumChunkLine = 1024; // bytes: a size and its extensions
constexpr QByteArrayView WholeAddress = "http://";

bool isTokenCharacter(char c)
{
    const bool alphanumeric =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return alphanumeric || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenCharacter);
}

bool isControl(char c)
{
    return (c >= 0 && c < 0x20) || c == 0x7f;
}

bool isSame(QByteArrayView left, QByteArrayView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// Digits alone, so that `+5`, `0x5` and ` 5` are refused as RFC 9110 §8.6 wants.
std::optional<qsizetype> readNumber(QByteArrayView text, int base)
{
    const auto isDigit = [base](char c) {
        const bool decimal = c >= '0' && c <= '9';
        return decimal || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    };
    if (text.isEmpty() || !std::ranges::all_of(text, isDigit))
        return {};
    bool fits = false;
    const qlonglong number = text.toByteArray().toLongLong(&fits, base);
    return fits ? std::optional<qsizetype>(number) : std::nullopt;
}

std::optional<QString> decodedSegment(QByteArrayView segment)
{
    for (qsizetype i = segment.indexOf('%'); i >= 0; i = segment.indexOf('%', i + 1)) {
        if (i + 2 >= segment.size() || !readNumber(segment.sliced(i + 1, 2), 16))
            return {};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(QByteArray::fromPercentEncoding(segment.toByteArray()));
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const auto found =
        std::ranges::find_if(headers, [name](const HttpHeader &h) { return isSame(h.name, name); });
    return found == headers.end() ? QByteArray() : found->value;
}

QByteArrayList HttpRequest::allOf(QByteArrayView name) const
{
    QByteArrayList values;
    for (const HttpHeader &field : headers) {
        if (isSame(field.name, name))
            values.append(field.value);
    }
    return values;
}

QByteArray HttpRequest::authority() const
{
    if (!target.startsWith(WholeAddress))
        return {};
    const qsizetype end = target.indexOf('/', WholeAddress.size());
    return target.mid(WholeAddress.size(), end < 0 ? -1 : end - WholeAddress.size());
}

bool HttpRequest::announcesBody() const
{
    const QByteArray length = header("content-length");
    return !header("transfer-encoding").isNull() ||
           !std::ranges::all_of(length, [](char digit) { return digit == '0'; });
}

HttpRequestParser::HttpRequestParser(HttpLimits limits)
    : m_limits(limits)
{}

void HttpRequestParser::feed(QByteArrayView bytes)
{
    if (m_stage == Stage::Faulty)
        return;
    m_buffer.append(bytes);
    advance();
}

std::optional<HttpRequest> HttpRequestParser::takeRequest()
{
    if (!hasRequest())
        return {};
    std::optional request = std::exchange(m_request, {});
    m_stage = Stage::Head;
    advance();
    return request;
}

bool HttpRequestParser::hasHead() const
{
    return m_stage != Stage::Head && m_stage != Stage::Faulty;
}

void HttpRequestParser::advance()
{
    auto progress = Progress::Advanced;
    while (progress == Progress::Advanced && m_stage != Stage::Complete &&
           m_stage != Stage::Faulty) {
        switch (m_stage) {
        case Stage::Head:
            progress = readHead();
            break;
        case Stage::Body:
        case Stage::ChunkData:
            progress = readBody();
            break;
        case Stage::ChunkSize:
            progress = readChunkSize();
            break;
        case Stage::ChunkEnd:
            progress = readChunkEnd();
            break;
        case Stage::Trailers:
            progress = readTrailers();
            break;
        case Stage::Complete:
        case Stage::Faulty:
            break;
        }
    }
}

HttpRequestParser::Progress HttpRequestParser::fail(HttpFault fault)
{
    m_fault = fault;
    m_stage = Stage::Faulty;
    m_buffer.clear();
    return Progress::NeedsMore;
}

HttpRequestParser::Progress HttpRequestParser::readHead()
{
    // An empty line left over from the request before is no request (RFC 9112 §2.2).
    if (m_buffer.startsWith("\r\n")) {
        m_buffer.remove(0, 2);
        m_scanned = 0;
        return Progress::Advanced;
    }
    const qsizetype end = m_buffer.indexOf("\r\n\r\n", std::max<qsizetype>(0, m_scanned - 3));
    m_scanned = m_buffer.size();
    if (end < 0 && m_buffer.size() < m_limits.head)
        return Progress::NeedsMore;
    if (end < 0 || end + 4 > m_limits.head)
        return fail(HttpFault::HeadTooLarge);

    const QByteArray head = m_buffer.first(end + 2);
    m_buffer.remove(0, end + 4);
    m_scanned = 0;
    parseHead(head);
    return Progress::Advanced;
}

void HttpRequestParser::parseHead(QByteArrayView head)
{
    qsizetype from = head.indexOf("\r\n");
    std::optional<HttpFault> fault = parseRequestLine(head.first(from));
    for (from += 2; !fault && from < head.size();) {
        const qsizetype end = head.indexOf("\r\n", from);
        fault = parseHeader(head.sliced(from, end - from));
        from = end + 2;
    }
    if (!fault)
        fault = chooseBody();
    if (fault)
        fail(*fault);
}

std::optional<HttpFault> HttpRequestParser::parseRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || last == first || !isToken(line.first(first)))
        return HttpFault::MalformedRequestLine;
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (target.isEmpty() || target.contains(' ') || std::ranges::any_of(target, isControl) ||
        !version.startsWith("HTTP/"))
        return HttpFault::MalformedRequestLine;
    if (version != "HTTP/1.1"_ba && version != "HTTP/1.0"_ba)
        return HttpFault::UnsupportedVersion;

    m_request.method = line.first(first).toByteArray();
    m_request.target = target.toByteArray();
    m_request.keepAlive = version.endsWith('1');
    return parseTarget();
}

std::optional<HttpFault> HttpRequestParser::parseTarget()
{
    QByteArrayView path = m_request.target;
    if (path == "*"_ba) // what OPTIONS may ask of the server as a whole
        return {};
    if (path.startsWith(WholeAddress)) {
        const qsizetype slash = path.indexOf('/', WholeAddress.size());
        path = slash < 0 ? QByteArrayView("/") : path.sliced(slash);
    }
    if (const qsizetype question = path.indexOf('?'); question >= 0) {
        m_request.query = path.sliced(question + 1).toByteArray();
        path.truncate(question);
    }
    if (!path.startsWith('/'))
        return HttpFault::MalformedTarget;
    for (const QByteArray &segment : path.sliced(1).toByteArray().split('/')) {
        const auto text = decodedSegment(segment);
        if (!text)
            return HttpFault::MalformedTarget;
        m_request.path.append(*text);
    }
    return {};
}

std::optional<HttpFault> HttpRequestParser::parseHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)))
        return HttpFault::MalformedHeader;
    const QByteArrayView value = line.sliced(colon + 1).trimmed();
    if (std::ranges::any_of(value, [](char c) { return isControl(c) && c != '\t'; }))
        return HttpFault::MalformedHeader;
    m_request.headers.append({line.first(colon).toByteArray(), value.toByteArray()});
    return {};
}

std::optional<HttpFault> HttpRequestParser::chooseBody()
{
    std::optional<qsizetype> length;
    QByteArray coding;
    for (const HttpHeader &header : std::as_const(m_request.headers)) {
        if (isSame(header.name, "content-length")) {
            const auto number = readNumber(header.value, 10);
            if (!number || (length && *length != *number))
                return HttpFault::MalformedLength;
            length = number;
        } else if (isSame(header.name, "transfer-encoding")) {
            coding += coding.isEmpty() ? header.value : ", " + header.value;
        } else if (isSame(header.name, "connection")) {
            if (isSame(header.value, "close"))
                m_request.keepAlive = false;
            else if (isSame(header.value, "keep-alive"))
                m_request.keepAlive = true;
        }
    }
    if (length && !coding.isEmpty())
        return HttpFault::AmbiguousLength;
    if (!coding.isEmpty() && !isSame(coding, "chunked"))
        return HttpFault::UnsupportedCoding;
    m_left = length.value_or(0);
    if (m_left > m_limits.body)
        return HttpFault::BodyTooLarge;
    m_stage = coding.isEmpty() ? Stage::Body : Stage::ChunkSize;
    return {};
}

void HttpRequestParser::moveToBody(qsizetype count)
{
    m_request.body.append(QByteArrayView(m_buffer).first(count));
    m_buffer.remove(0, count);
    m_left -= count;
}

HttpRequestParser::Progress HttpRequestParser::readBody()
{
    moveToBody(std::min(m_left, m_buffer.size()));
    if (m_left > 0)
        return Progress::NeedsMore;
    m_stage = m_stage == Stage::Body ? Stage::Complete : Stage::ChunkEnd;
    return Progress::Advanced;
}

HttpRequestParser::Progress HttpRequestParser::readChunkSize()
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end < 0 && m_buffer.size() < MaximumChunkLine)
        return Progress::NeedsMore;
    if (end < 0 || end + 2 > MaximumChunkLine)
        return fail(HttpFault::MalformedChunk);
    const QByteArrayView line = QByteArrayView(m_buffer).first(end);
    const qsizetype extension = line.indexOf(';');
    const auto size = readNumber(extension < 0 ? line : line.first(extension).trimmed(), 16);
    if (!size)
        return fail(HttpFault::MalformedChunk);
    if (*size > m_limits.body - m_request.body.size())
        return fail(HttpFault::BodyTooLarge);
    m_buffer.remove(0, end + 2);
    m_left = *size;
    m_stage = *size == 0 ? Stage::Trailers : Stage::ChunkData;
    return Progress::Advanced;
}

HttpRequestParser::Progress HttpRequestParser::readChunkEnd()
{
    if (m_buffer.size() < 2)
        return Progress::NeedsMore;
    if (!m_buffer.startsWith("\r\n"))
        return fail(HttpFault::MalformedChunk);
    m_buffer.remove(0, 2);
    m_stage = Stage::ChunkSize;
    return Progress::Advanced;
}

/// Trailers are read over and dropped: no rule of ours depends on one.
HttpRequestParser::Progress HttpRequestParser::readTrailers()
{
    const bool none = m_buffer.startsWith("\r\n");
    const qsizetype end = none ? 0 : m_buffer.indexOf("\r\n\r\n");
    if (end < 0 && m_buffer.size() < m_limits.head)
        return Progress::NeedsMore;
    if (end < 0 || end + 4 > m_limits.head)
        return fail(HttpFault::HeadTooLarge);
    m_buffer.remove(0, none ? 2 : end + 4);
    m_stage = Stage::Complete;
    return Progress::Advanced;
}
