// SPDX-License-Identifier: MIT
#include "demo/demoapi.h"

#include "outages/jsonstring.h"

#include <QtNetwork/qhostaddress.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

DemoReply message(int status, QStringView text, const QList<HttpHeader> &headers = {})
{
    return {.answer = {.status = status,
                       .body = "{\"message\":" + jsonString(text) + '}',
                       .headers = headers}};
}

DemoReply json(const QByteArray &body)
{
    return {.answer = {.body = body}};
}

/// What stands in front of many a real API answers its own failures with a page.
DemoReply errorPage()
{
    return {.answer = {.status = 500,
                       .body = "<!DOCTYPE html><html><head><title>500</title></head>"
                               "<body><h1>Internal Server Error</h1></body></html>\n",
                       .contentType = "text/html"}};
}

/// Whether \a rest may stand behind a name: nothing, or a colon and digits.
bool isPort(QByteArrayView rest)
{
    return rest.isEmpty() ||
           (rest.startsWith(':') && std::ranges::all_of(rest.sliced(1), [](char digit) {
                return digit >= '0' && digit <= '9';
            }));
}

/// Whether \a host, with a port or without, is a name of this computer for itself: what a browser
/// calls us for any page that is not ours, also if its name has been made to lead here.
bool isLoopback(QByteArrayView host)
{
    const bool isBracketed = host.startsWith('[');
    const qsizetype end = isBracketed ? host.indexOf(']') : host.indexOf(':');
    const QByteArrayView name = isBracketed ? host.sliced(1, std::max<qsizetype>(end, 1) - 1)
                                            : host.first(end < 0 ? host.size() : end);
    if (!isPort(host.sliced(end < 0 ? host.size() : end + (isBracketed ? 1 : 0))))
        return false;
    if (!isBracketed && name.compare("localhost", Qt::CaseInsensitive) == 0)
        return true;
    return QHostAddress(QString::fromLatin1(name)).isLoopback();
}

/// What keeps a web page from using the API with the help of the browser that shows it: a name of
/// its own that leads to this computer (DNS rebinding) stands in Host, and a request across origins
/// brings an Origin.
std::optional<DemoReply> strangerRefusal(const HttpRequest &head)
{
    QByteArrayList hosts = head.allOf("host");
    if (const QByteArray authority = head.authority(); !authority.isNull())
        hosts.append(authority);
    if (!std::ranges::all_of(hosts, isLoopback))
        return message(403, u"The demo API answers only to loopback addresses in Host");
    if (!head.allOf("origin").isEmpty())
        return message(403, u"The demo API does not answer web pages: the request has an Origin");
    return {};
}

/// One comma between two objects, or failing that the last byte, becomes a semicolon.
void breakInTheMiddle(QByteArray &body)
{
    qsizetype place = body.indexOf("},{", body.size() / 2);
    if (place < 0)
        place = body.lastIndexOf("},{");
    body[place < 0 ? body.size() - 1 : place + 1] = ';';
}

} // namespace

DemoApi::DemoApi(DemoData data, QByteArray key)
    : m_data(std::move(data))
    , m_key(std::move(key))
{}

void DemoApi::setFaults(const DemoFaults &faults)
{
    m_faults = faults;
    m_counters = {};
}

DemoReply DemoApi::reply(const HttpRequest &request)
{
    std::optional early = strangerRefusal(request);
    if (!early)
        early = faultyReply();
    DemoReply reply = early ? std::move(*early) : contractReply(request);
    reply.delay = std::chrono::milliseconds{m_faults.number(DemoFault::Slow)};
    return reply;
}

std::optional<DemoReply> DemoApi::refusal(const HttpRequest &head) const
{
    std::optional refused = strangerRefusal(head);
    if (!refused)
        refused = contractRefusal(head);
    if (refused)
        refused->delay = std::chrono::milliseconds{m_faults.number(DemoFault::Slow)};
    return refused;
}

/// Counts a request that meets \a fault; whether it is one that is struck.
bool DemoApi::isNth(DemoFault fault, qint64 &counter) const
{
    return m_faults.has(fault) && ++counter % m_faults.number(fault) == 0;
}

/// Each fault counts only what the one before let through, so that together they still let
/// something through.
std::optional<DemoReply> DemoApi::faultyReply()
{
    if (m_faults.has(DemoFault::WrongKey))
        return message(403, u"Forbidden");
    if (m_faults.has(DemoFault::Throttle) && ++m_counters.throttle % 2 == 1) {
        const qint64 seconds = m_faults.number(DemoFault::Throttle);
        return message(429, u"Too many requests", {{"Retry-After", QByteArray::number(seconds)}});
    }
    if (isNth(DemoFault::ServerError, m_counters.serverError)) {
        const qint64 errors = m_counters.serverError / m_faults.number(DemoFault::ServerError);
        return errors % 2 == 0 ? errorPage() : message(500, u"Internal server error");
    }
    return {};
}

std::optional<DemoReply> DemoApi::contractRefusal(const HttpRequest &head) const
{
    const QString operation = head.path.value(1);
    const bool takesSite = operation == u"site-info" || operation == u"site-outages";
    if (head.path.value(0) != u"v1" || (!takesSite && operation != u"outages") ||
        head.path.size() != (takesSite ? 3 : 2))
        return message(404, u"Not found");

    const QByteArray method = operation == u"site-outages" ? "POST"_ba : "GET"_ba;
    if (head.method != method)
        return message(405, u"Method not allowed", {{"Allow", method}});
    const QByteArray key = head.header("x-api-key");
    if (key.isEmpty() || key != m_key)
        return message(403, u"Forbidden");
    return {};
}

DemoReply DemoApi::contractReply(const HttpRequest &request)
{
    if (std::optional refused = contractRefusal(request))
        return std::move(*refused);
    const QString operation = request.path.at(1);
    DemoReply reply;
    if (operation == u"outages")
        reply = outages();
    else if (operation == u"site-info")
        reply = siteInfo(request.path.at(2));
    else
        reply = submit(request.path.at(2), request);
    if (reply.ending == DemoReply::Ending::Whole && isNth(DemoFault::Cut, m_counters.cut))
        reply.ending = DemoReply::Ending::CutInside;
    return reply;
}

DemoReply DemoApi::outages()
{
    DemoReply reply;
    if (m_faults.has(DemoFault::Million))
        reply.stream = m_data.nextOutages(m_faults.number(DemoFault::Million));
    else
        reply.stream = m_data.nextOutages();
    if (m_faults.has(DemoFault::BadJson))
        reply.stream->breakInTheMiddle();
    return reply;
}

DemoReply DemoApi::siteInfo(const QString &siteId) const
{
    const DemoSite *demoSite = m_data.site(siteId);
    if (!demoSite)
        return message(404, u"Site not found");
    DemoReply reply = json(siteInfoJson(demoSite->site));
    if (m_faults.has(DemoFault::BadJson))
        breakInTheMiddle(reply.answer.body);
    return reply;
}

DemoReply DemoApi::submit(const QString &siteId, const HttpRequest &request)
{
    const DemoSite *demoSite = m_data.site(siteId);
    if (!demoSite)
        return message(404, u"Site not found");
    if (!isExpectedBody(request.body, expectedRows(*demoSite)))
        return message(400, u"Unexpected outages received");
    keep(siteId, request);
    DemoReply reply = json("{}");
    if (m_faults.has(DemoFault::LostAnswer)) {
        const qint64 most = m_faults.number(DemoFault::LostAnswer);
        if (most == 0 || m_counters.lostAnswer++ < most)
            reply.ending = DemoReply::Ending::NoAnswer;
    }
    return reply;
}

void DemoApi::keep(const QString &siteId, const HttpRequest &request)
{
    ++m_acceptedCount;
    if (m_kept.size() == MaximumKept)
        m_kept.removeFirst();
    const bool fits = request.body.size() <= MaximumKeptBody;
    m_kept.append({siteId, fits ? request.body : QByteArray(), request.header("idempotency-key")});
}
