// SPDX-License-Identifier: MIT
#include "session/settings.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qsettings.h>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView ProfileKey{"connection/profile"};
constexpr QLatin1StringView BaseUrlKey{"connection/baseUrl"};
constexpr QLatin1StringView SiteIdKey{"connection/siteId"};
// Earlier versions wrote the demo's cutoff too, under the first of the two.
constexpr QLatin1StringView AnyCutoffKey{"connection/cutoff"};
constexpr QLatin1StringView OwnCutoffKey{"connection/ownCutoff"};
constexpr QLatin1StringView SavedIdKey{"connection/savedId"};
constexpr QLatin1StringView SavedSiteKey{"connection/savedSite"};
constexpr QLatin1StringView RecentSitesKey{"connection/recentSites"};
constexpr QLatin1StringView RecentFilesKey{"files/recent"};
constexpr QLatin1StringView ThemeKey{"look/theme"};
constexpr QLatin1StringView LanguageKey{"look/language"};
constexpr QLatin1StringView TextSizeKey{"look/textSize"};
constexpr QLatin1StringView TimeZoneKey{"look/timeZone"};
constexpr QLatin1StringView LongestDaysKey{"findings/longestDays"};
constexpr QLatin1StringView NearCutoffKey{"findings/nearCutoffHours"};
constexpr QLatin1StringView OldestDataKey{"data/oldestMinutes"};
constexpr QLatin1StringView TablesKey{"tables/choices"};
constexpr QLatin1StringView DemoName{"demo"};
constexpr QLatin1StringView CustomName{"custom"};

QString layoutKey(const QString &part)
{
    return u"layout/"_s + part;
}

/// Other users must not read addresses and sites. What QSettings writes later keeps these rights.
void keepPrivate(const QString &path)
{
    constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly))
        file.setPermissions(OwnerOnly);
}

} // namespace

Settings::Settings(QSettings &store)
    : m_store(store)
    , m_saved(store)
{
    keepPrivate(store.fileName());
}

bool Settings::isFirstRun() const
{
    return !m_store.contains(ProfileKey);
}

RememberedConnection Settings::connection() const
{
    const bool isDemo = m_store.value(ProfileKey).toString() == DemoName;
    const QVariant earlier = isDemo ? QVariant() : m_store.value(AnyCutoffKey);
    RememberedConnection remembered{.kind = ConnectionKind::Demo,
                                    .baseUrl = m_store.value(BaseUrlKey).toString(),
                                    .siteId = m_store.value(SiteIdKey).toString(),
                                    .cutoff = m_store.value(OwnCutoffKey, earlier).toString()};
    if (isDemo)
        return remembered;
    remembered.kind = kindOf(remembered.baseUrl);
    const auto migrating = m_saved.earlier();
    const auto saved = migrating ? migrating : m_saved.withId(m_store.value(SavedIdKey).toString());
    if (saved) {
        remembered.kind = saved->kind;
        remembered.savedId = saved->id;
        remembered.savedSite =
            migrating ? remembered.siteId : m_store.value(SavedSiteKey).toString();
    }
    return remembered;
}

void Settings::migrate()
{
    const RememberedConnection last = connection();
    m_saved.migrate();
    if (!last.savedId.isEmpty())
        keepSaved(last);
}

void Settings::keepSaved(const RememberedConnection &connection)
{
    m_store.setValue(SavedIdKey, connection.savedId);
    m_store.setValue(SavedSiteKey, connection.savedSite);
}

void Settings::remember(const RememberedConnection &connection)
{
    migrate(); // first: what follows replaces what it is made of
    const bool isDemo = connection.kind == ConnectionKind::Demo;
    const bool isSaved = !connection.savedId.isEmpty();
    const bool isTyped = !isDemo && !isSaved;
    m_store.setValue(OwnCutoffKey, isTyped ? connection.cutoff : this->connection().cutoff);
    m_store.remove(AnyCutoffKey);
    m_store.setValue(ProfileKey, QString(isDemo ? DemoName : CustomName));
    if (isSaved)
        keepSaved(connection);
    if (!isTyped)
        return;
    m_store.remove(SavedIdKey);
    m_store.setValue(BaseUrlKey, connection.baseUrl);
    m_store.setValue(SiteIdKey, connection.siteId);
    QStringList sites = recentSites();
    sites.removeAll(connection.siteId);
    sites.prepend(connection.siteId);
    m_store.setValue(RecentSitesKey, QStringList(sites.mid(0, RecentSiteLimit)));
}

QStringList Settings::recentSites() const
{
    return m_store.value(RecentSitesKey).toStringList();
}

QStringList Settings::recentFiles() const
{
    return m_store.value(RecentFilesKey).toStringList().mid(0, RecentFileLimit);
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(RecentFilesKey, QStringList(files.mid(0, RecentFileLimit)));
}

void Settings::dropRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    if (files.removeAll(path) > 0)
        m_store.setValue(RecentFilesKey, files);
}

void Settings::clearRecentFiles()
{
    m_store.remove(RecentFilesKey);
}

QString Settings::theme() const
{
    return m_store.value(ThemeKey, u"system"_s).toString();
}

void Settings::setTheme(const QString &theme)
{
    m_store.setValue(ThemeKey, theme);
}

QString Settings::language() const
{
    return m_store.value(LanguageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    if (code.isEmpty())
        m_store.remove(LanguageKey);
    else
        m_store.setValue(LanguageKey, code);
}

int Settings::textSize() const
{
    constexpr int Smallest = 80;
    constexpr int Usual = 100;
    constexpr int Largest = 200;
    return number(TextSizeKey, Smallest, Largest, Usual);
}

void Settings::setTextSize(int percent)
{
    m_store.setValue(TextSizeKey, percent);
}

QString Settings::timeZone() const
{
    return m_store.value(TimeZoneKey).toString();
}

void Settings::setTimeZone(const QString &zone)
{
    m_store.setValue(TimeZoneKey, zone);
}

int Settings::number(const QString &key, int least, int most, int otherwise) const
{
    bool isNumber = false;
    const int read = m_store.value(key).toInt(&isNumber);
    return isNumber && read >= least && read <= most ? read : otherwise;
}

FindingRules Settings::findingRules() const
{
    FindingRules rules;
    rules.longestDays =
        number(LongestDaysKey, FindingRules::FewestDays, FindingRules::MostDays, rules.longestDays);
    rules.nearCutoff = std::chrono::hours(number(NearCutoffKey, 0, FindingRules::MostHours,
                                                 static_cast<int>(rules.nearCutoff.count())));
    return rules;
}

void Settings::setFindingRules(const FindingRules &rules)
{
    m_store.setValue(LongestDaysKey, rules.longestDays);
    m_store.setValue(NearCutoffKey, static_cast<int>(rules.nearCutoff.count()));
}

std::chrono::minutes Settings::oldestData() const
{
    return std::chrono::minutes(number(OldestDataKey, DataAge::LowestLimit.count(),
                                       DataAge::HighestLimit.count(), DataAge::UsualLimit.count()));
}

void Settings::setOldestData(std::chrono::minutes limit)
{
    m_store.setValue(OldestDataKey, static_cast<int>(limit.count()));
}

QList<TableChoice> Settings::tableChoices() const
{
    QList<TableChoice> choices;
    for (const QString &text : m_store.value(TablesKey).toStringList()) {
        if (const auto choice = choiceIn(text))
            choices.append(*choice);
    }
    return choices;
}

void Settings::remember(const TableChoice &choice)
{
    if (!choice.hasHeader || !choice.hasColumns())
        return;
    QStringList texts{textOf(choice)};
    for (const TableChoice &each : tableChoices()) {
        if (each.headers != choice.headers && texts.size() < TableChoiceLimit)
            texts.append(textOf(each));
    }
    m_store.setValue(TablesKey, texts);
}

QByteArray Settings::layout(const QString &part) const
{
    return m_store.value(layoutKey(part)).toByteArray();
}

void Settings::setLayout(const QString &part, const QByteArray &state)
{
    m_store.setValue(layoutKey(part), state);
}
