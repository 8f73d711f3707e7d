// SPDX-License-Identifier: MIT
#include "connectionoption.h"

#include "console.h"
#include "session/connectionstore.h"
#include "submission/journalfolder.h"
#include "text/connectiontext.h"
#include "text/findingtext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qsettings.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct ConnectionOptionTr
{
    Q_DECLARE_TR_FUNCTIONS(RequestBuilder)
};

/// Where the window keeps its settings; null if there is no place for them.
std::unique_ptr<QSettings> windowSettings()
{
    if (!hasPlaceFor("XDG_CONFIG_HOME"))
        return nullptr;
    return std::make_unique<QSettings>(QSettings::NativeFormat, QSettings::UserScope,
                                       u"outage-desk"_s, u"outage-desk"_s);
}

bool saysSites(const Options &options)
{
    return !options.siteIds.isEmpty() || !options.sitesFile.isEmpty();
}

/// Whether nothing is sent, or each list only after its own question: no site has to be named then.
bool looksOrAsks(const Options &options)
{
    const bool isLook = options.command == Command::Preview || options.dryRun;
    return isLook || (!options.yes && Console::canAsk());
}

QString sitesAreToBeNamed(const SavedConnection &connection, const Options &options)
{
    const QString sites = Wording::namedFew(connection.sites);
    if (looksOrAsks(options)) {
        //: %2 are the ids of sites
        return ConnectionOptionTr::tr("The connection “%1” has several sites: say with --site ID "
                                      "of which one the file is. It has: %2.")
            .arg(connection.name, sites);
    }
    //: %2 are the ids of sites
    return ConnectionOptionTr::tr("The connection “%1” has several sites, and without a question "
                                  "nothing goes to one that is not named: say which with --site "
                                  "ID, once for each. It has: %2.")
        .arg(connection.name, sites);
}

} // namespace

Expected<std::optional<SavedConnection>, QString> savedConnection(const Options &options)
{
    if (options.connection.isEmpty())
        return std::optional<SavedConnection>();
    const std::unique_ptr<QSettings> settings = windowSettings();
    if (!settings)
        return Unexpected{Wording::unknownConnection(options.connection, {})};
    auto named = Wording::connectionNamed(ConnectionStore(*settings), options.connection);
    if (!named)
        return Unexpected{named.error()};
    return std::optional(std::move(named).value());
}

Options withSitesOfConnection(Options options)
{
    const bool hasFile = !options.outagesFile.isEmpty() || !options.siteFile.isEmpty();
    if (options.connection.isEmpty() || saysSites(options) || hasFile || !looksOrAsks(options))
        return options;
    const auto saved = savedConnection(options);
    if (saved && (*saved)->sites.size() > 1)
        options.siteIds = (*saved)->sites;
    return options;
}

ConnectionLook connectionLook(const SavedConnection &connection)
{
    const std::unique_ptr<QSettings> settings = windowSettings();
    return settings ? ConnectionStore(*settings).connectionLook(connection) : ConnectionLook();
}

Expected<Options, QString> filledIn(Options options, const SavedConnection &connection)
{
    options.baseUrl = connection.baseUrl;
    if (options.cutoff.isEmpty())
        options.cutoff = connection.cutoff;
    const bool saysFile = options.command == Command::Preview && options.hasBothFiles();
    if (saysFile || saysSites(options) || connection.sites.isEmpty())
        return options;
    if (connection.sites.size() > 1)
        return Unexpected{sitesAreToBeNamed(connection, options)};
    options.siteIds = {connection.sites.first()};
    return options;
}
