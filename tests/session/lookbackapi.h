// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessiontester.h"

/// An API that answers with the demo's site and rows of the test's choice.
class LookBackApi final
{
public:
    /// From now on GET /outages answers with \a rows.
    void serve(const QByteArrayList &rows) { m_body = '[' + rows.join(',') + ']'; }

    [[nodiscard]] FetchRequest request(const SessionTester &tester) const
    {
        FetchRequest request = tester.requestTo(m_server.url(QStringLiteral("/v1")));
        request.keepsChoices = true;
        return request;
    }
    [[nodiscard]] bool fetch(SessionTester &tester, const FetchRequest &request)
    {
        m_server.route("GET", QStringLiteral("/v1/site-info/norwich-pear-tree"),
                       Script().afterRequest().answer(200, SessionTester::siteBody()));
        m_server.route("GET", QStringLiteral("/v1/outages"),
                       Script().afterRequest().answer(200, m_body));
        return tester.fetch(request);
    }
    [[nodiscard]] bool fetch(SessionTester &tester) { return fetch(tester, request(tester)); }
    void submit(SessionTester &tester, int status)
    {
        m_server.route("POST", QStringLiteral("/v1/site-outages/norwich-pear-tree"),
                       Script().afterRequest().answer(status, "{}"));
        tester.submit(request(tester));
    }
    [[nodiscard]] int posts() const { return m_server.completePosts(); }

private:
    ScriptedServer m_server;
    QByteArray m_body;
};

/// An outage of one day of June 2022 on a device of the demo's.
inline QByteArray row(int device, int day)
{
    const QByteArray id = defaultDemoSites().constFirst().site.devices()[device].id.toUtf8();
    const QByteArray date = "2022-06-" + QByteArray::number(day).rightJustified(2, '0');
    return R"({"id":")" + id + R"(","begin":")" + date + R"(T00:00:00.000Z","end":")" + date +
           R"(T12:00:00.000Z"})";
}
