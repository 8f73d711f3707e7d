// SPDX-License-Identifier: MIT
#include "session/connectionstore.h"

#include "net/baseurl.h"

#include <QtCore/qsettings.h>
#include <QtCore/quuid.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView EntryPrefix{"connections/"};
/// Not among the entries: once it is there, what an earlier version remembered has become one.
constexpr QLatin1StringView MigratedKey{"connection/version"};
constexpr int MigratedVersion = 1;

/// As Settings names them; 2b8f3be wrote them.
struct Earlier
{
    static constexpr QLatin1StringView BaseUrl{"connection/baseUrl"};
    static constexpr QLatin1StringView SiteId{"connection/siteId"};
    static constexpr QLatin1StringView AnyCutoff{"connection/cutoff"};
    static constexpr QLatin1StringView OwnCutoff{"connection/ownCutoff"};
    static constexpr QLatin1StringView Profile{"connection/profile"};
    static constexpr QLatin1StringView RecentSites{"connection/recentSites"};
};

QString entryKey(const QString &id)
{
    return EntryPrefix + id;
}

/// The same for the same address, so that two windows that migrate at once write one entry.
QString earlierId(const QString &baseUrl)
{
    constexpr QUuid Space{0xde4bd0a5, 0x5c8e, 0x4bd0, 0x9a, 0x6e, 0x2b,
                          0x8f,       0x3b,   0xe0,   0x00, 0x16};
    return QUuid::createUuidV5(Space, baseUrl).toString(QUuid::WithoutBraces);
}

QStringList earlierSites(const QSettings &settings)
{
    QStringList sites{settings.value(Earlier::SiteId).toString()};
    sites += settings.value(Earlier::RecentSites).toStringList();
    sites.removeAll(QString());
    sites.removeDuplicates();
    return sites;
}

/// Of an earlier version's cutoffs the operator's own, not the demo's.
QString earlierCutoff(const QSettings &settings)
{
    const bool isDemo = settings.value(Earlier::Profile).toString() == "demo"_L1;
    const QVariant any = isDemo ? QVariant() : settings.value(Earlier::AnyCutoff);
    return settings.value(Earlier::OwnCutoff, any).toString();
}

} // namespace

ConnectionStore::ConnectionStore(QSettings &settings)
    : m_settings(settings)
{}

QList<SavedConnection> ConnectionStore::all() const
{
    QList<SavedConnection> found;
    for (const QString &key : m_settings.allKeys()) {
        if (!key.startsWith(EntryPrefix))
            continue;
        const QString id = key.sliced(EntryPrefix.size());
        if (const auto connection = connectionIn(id, m_settings.value(key).toString()))
            found.append(*connection);
    }
    if (const auto custom = earlier())
        found.append(*custom);
    std::ranges::sort(found, [](const SavedConnection &one, const SavedConnection &other) {
        const int order = one.name.compare(other.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : one.id < other.id;
    });
    return found;
}

std::optional<SavedConnection> ConnectionStore::withId(const QString &id) const
{
    const QList<SavedConnection> known = all();
    const auto found = std::ranges::find(known, id, &SavedConnection::id);
    return found == known.end() ? std::nullopt : std::optional(*found);
}

QList<SavedConnection> ConnectionStore::named(const QString &name) const
{
    QList<SavedConnection> found = all();
    found.removeIf([&name](const SavedConnection &each) { return !isSameName(each.name, name); });
    return found;
}

bool ConnectionStore::isReadOnly(const QString &id, const QString &baseUrl) const
{
    if (const auto known = withId(id))
        return known->isReadOnly;
    // An address that is typed instead of chosen leads to the same API.
    const auto address = BaseUrl::parse(baseUrl, AllowHttp::Yes);
    const auto bars = [&address](const SavedConnection &each) {
        const auto own = BaseUrl::parse(each.baseUrl, AllowHttp::Yes);
        return each.isReadOnly && own && *own == *address;
    };
    return address && std::ranges::any_of(all(), bars);
}

ConnectionLook ConnectionStore::connectionLook(const SavedConnection &asked) const
{
    using Kind = SubmissionHold::Kind;
    return [path = m_settings.fileName(), format = m_settings.format(),
            asked]() -> std::optional<Kind> {
        // A new QSettings reads the file again if it has changed.
        QSettings settings(path, format);
        const ConnectionStore store(settings);
        if (store.isReadOnly(asked.id, asked.baseUrl))
            return Kind::ReadOnly;
        const auto now = store.withId(asked.id);
        const bool isSame = asked.id.isEmpty() || (now && leadsAlike(*now, asked));
        return isSame ? std::nullopt : std::optional(Kind::OtherConnection);
    };
}

std::optional<SavedConnection> ConnectionStore::earlier() const
{
    const QString baseUrl = m_settings.value(Earlier::BaseUrl).toString();
    const bool isAddress = BaseUrl::parse(baseUrl, AllowHttp::Yes).hasValue();
    if (m_settings.contains(MigratedKey) || !isAddress)
        return std::nullopt;
    return SavedConnection{.id = earlierId(baseUrl),
                           .name = hostOf(baseUrl),
                           .kind = ConnectionKind::Production,
                           .baseUrl = baseUrl,
                           .sites = earlierSites(m_settings),
                           .cutoff = earlierCutoff(m_settings)};
}

bool ConnectionStore::save(const SavedConnection &changed, const SavedConnection &before)
{
    refresh();
    const auto now = withId(changed.id);
    return save(now ? merged(*now, before, changed) : changed);
}

bool ConnectionStore::save(const SavedConnection &connection)
{
    m_settings.setValue(entryKey(connection.id), textOf(connection));
    m_settings.sync();
    return m_settings.status() == QSettings::NoError;
}

bool ConnectionStore::remove(const QString &id)
{
    m_settings.remove(entryKey(id));
    m_settings.sync();
    return m_settings.status() == QSettings::NoError;
}

void ConnectionStore::migrate()
{
    if (m_settings.contains(MigratedKey))
        return;
    if (const auto custom = earlier())
        m_settings.setValue(entryKey(custom->id), textOf(*custom));
    m_settings.setValue(MigratedKey, MigratedVersion);
}

void ConnectionStore::refresh()
{
    m_settings.sync();
}
