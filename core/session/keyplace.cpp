// SPDX-License-Identifier: MIT
#include "session/keyplace.h"

#include "net/baseurl.h"

#include <algorithm>

namespace {

/// Empty if there is no address.
QString keyOriginOf(const SavedConnection &connection)
{
    const auto address = BaseUrl::parse(connection.baseUrl, AllowHttp::Yes);
    return address ? address->origin() : QString();
}

/// Whether one of \a connections keeps a key of its own for the site.
bool isUsedAt(const QString &origin, const QString &siteId,
              const QList<SavedConnection> &connections)
{
    return std::ranges::any_of(connections, [&](const SavedConnection &each) {
        return !each.sharesKey && each.sites.contains(siteId) && keyOriginOf(each) == origin;
    });
}

} // namespace

KeyPlace keyPlaceOf(const SavedConnection &connection, const BaseUrl &address,
                    const QString &siteId)
{
    return connection.sharesKey ? KeyPlace{address.origin(), {}, connection.id}
                                : KeyPlace{address.origin(), siteId};
}

QList<KeyPlace> abandonedPlaces(const QList<SavedConnection> &before,
                                const QList<SavedConnection> &after)
{
    QList<KeyPlace> places;
    for (const SavedConnection &gone : before) {
        const QString origin = keyOriginOf(gone);
        if (origin.isEmpty())
            continue;
        const auto now = std::ranges::find(after, gone.id, &SavedConnection::id);
        const bool isGone = now == after.end();
        const bool isShared = !isGone && now->sharesKey && keyOriginOf(*now) == origin;
        if (isGone || (gone.sharesKey && !isShared))
            places.append({origin, {}, gone.id});
        for (const QString &site : isGone ? gone.sites : QStringList()) {
            const KeyPlace own{origin, site};
            if (!isUsedAt(origin, site, after) && !places.contains(own))
                places.append(own);
        }
    }
    return places;
}
