// SPDX-License-Identifier: MIT
#include "support/redirectednetwork.h"

#include <QtNetwork/qnetworkrequest.h>

namespace {

class RedirectingManager final : public QNetworkAccessManager
{
public:
    RedirectingManager(const QUrl &from, const QUrl &to)
        : m_from(from)
        , m_to(to)
    {}

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original,
                                 QIODevice *body) override
    {
        QNetworkRequest request = original;
        QUrl url = request.url();
        if (url.authority() == m_from.authority()) {
            url.setAuthority(m_to.authority());
            request.setUrl(url);
        }
        return QNetworkAccessManager::createRequest(operation, request, body);
    }

private:
    QUrl m_from;
    QUrl m_to;
};

} // namespace

NetworkContext redirectedNetwork(const Clock &clock, const QUrl &from, const QUrl &to)
{
    NetworkContext context = systemNetwork(clock);
    context.network = [from, to] { return std::make_unique<RedirectingManager>(from, to); };
    return context;
}
