// SPDX-License-Identifier: MIT
#pragma once

#include "demo/demoserver.h"
#include "support/rawclient.h"

#include <QtTest/qsignalspy.h>

/// What the tests of the demo server share: requests, and a server with a client.
namespace demofixture {

using namespace Qt::StringLiterals;

inline const QByteArray Outages = "/v1/outages"_ba;
inline const QByteArray NorwichInfo = "/v1/site-info/norwich-pear-tree"_ba;
inline const QByteArray NorwichOutages = "/v1/site-outages/norwich-pear-tree"_ba;
inline const QByteArray Forbidden = R"({"message":"Forbidden"})"_ba;
inline const QByteArray NoSite = R"({"message":"Site not found"})"_ba;
inline const QByteArray Unexpected400 = R"({"message":"Unexpected outages received"})"_ba;

/// A request with the right key.
inline QByteArray request(const QByteArray &method, const QByteArray &target,
                          const QByteArray &body = {}, const QByteArray &more = {})
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nx-api-key: demo\r\n" + more +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline QByteArray get(const QByteArray &target)
{
    return request("GET", target);
}

/// The list that the API wants, put together by hand from what it hands out.
inline QByteArray norwichList()
{
    QByteArrayList rows;
    for (const ExpectedRow &row : expectedRows(defaultDemoSites().first())) {
        rows.append(u"{\"id\":\"%1\",\"name\":\"%2\",\"begin\":\"%3\",\"end\":\"%4\"}"_s
                        .arg(row.id, row.name, row.begin, row.end)
                        .toUtf8());
    }
    return '[' + rows.join(',') + ']';
}

inline DemoFaults with(DemoFault fault, qint64 number = 1)
{
    DemoFaults faults;
    faults.switchOn(fault, number);
    return faults;
}

/// A server and a client of it.
struct Pair
{
    explicit Pair(const DemoServerOptions &options = {})
        : server(options)
        , client(quint16(server.listen().value().port()))
        , answered(&server, &DemoServer::requestAnswered)
    {}

    DemoServer server;
    RawClient client;
    QSignalSpy answered;
};

inline DemoServerOptions withFaults(const DemoFaults &faults)
{
    return {.faults = faults};
}

} // namespace demofixture
