// SPDX-License-Identifier: MIT
#pragma once

#include "outages/findings.h"
#include "session/connectionstore.h"
#include "session/dataage.h"
#include "session/tablechoice.h"
#include "submission/connectionkind.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

class QSettings;

/// What is remembered of a connection between two starts: everything but the key. Address, site and
/// cutoff are those that the operator typed last, for every kind: the demo begins anew at each
/// start, and a saved connection is in the ConnectionStore.
struct RememberedConnection
{
    ConnectionKind kind = ConnectionKind::Production;
    QString baseUrl = {};
    QString siteId = {};
    QString cutoff = {};
    /// The id of the saved connection that was used last; empty: it was another one.
    QString savedId = {};
    QString savedSite = {}; ///< the site that was fetched over it

    friend bool operator==(const RememberedConnection &, const RememberedConnection &) = default;
};

/// What the program remembers between two starts, typed. The key is never among it, and the file is
/// its owner's alone.
///
/// Borrows the store, which must outlive it; used by one thread.
class Settings final
{
public:
    /// How many sites are remembered.
    static constexpr qsizetype RecentSiteLimit = 8;

    /// How many files are remembered.
    static constexpr qsizetype RecentFileLimit = 10;

    explicit Settings(QSettings &store);

    /// Nothing has been remembered yet: the program runs for the first time.
    [[nodiscard]] bool isFirstRun() const;
    [[nodiscard]] RememberedConnection connection() const;
    /// A site that was fetched; the newest one first, each once. Of the demo only that it was
    /// chosen, of a saved connection only which it was and its site.
    void remember(const RememberedConnection &connection);
    /// The connections that have a name.
    [[nodiscard]] ConnectionStore &savedConnections() { return m_saved; }
    [[nodiscard]] const ConnectionStore &savedConnections() const { return m_saved; }
    /// Makes a saved connection of what an earlier version remembered as Custom; once.
    void migrate();
    [[nodiscard]] QStringList recentSites() const;

    /// Paths of files that were opened, the newest first, each once.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void dropRecentFile(const QString &path);
    void clearRecentFiles();

    /// "system", "light", "dark" or "desktop".
    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);

    /// The code of a language, such as "de"; empty: that of the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);

    /// Text size of the window in per cent; a value outside its range is replaced by 100.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);

    /// "utc", "local" or the name of a zone; empty if never chosen.
    [[nodiscard]] QString timeZone() const;
    void setTimeZone(const QString &zone);

    /// The limits of the findings; values outside their range are replaced by the defaults.
    [[nodiscard]] FindingRules findingRules() const;
    void setFindingRules(const FindingRules &rules);

    /// The limit of the age of a list that is sent; a value outside its range is replaced by the
    /// default.
    [[nodiscard]] std::chrono::minutes oldestData() const;
    void setOldestData(std::chrono::minutes limit);

    /// How many tables are remembered.
    static constexpr qsizetype TableChoiceLimit = 50;
    /// What was said of tables, by their headers; the newest first.
    [[nodiscard]] QList<TableChoice> tableChoices() const;
    /// Replaces what was said of a table with the same header. Does nothing for one without.
    void remember(const TableChoice &choice);

    /// State of a part of the window, as Qt writes it; empty if never remembered.
    [[nodiscard]] QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &state);

private:
    void keepSaved(const RememberedConnection &connection);
    /// Returns the number under \a key; \a otherwise if it is missing or out of its range.
    [[nodiscard]] int number(const QString &key, int least, int most, int otherwise) const;

    QSettings &m_store;
    ConnectionStore m_saved;
};
