// SPDX-License-Identifier: MIT
#include "connectionoption.h"

#include "session/connectionstore.h"
#include "submission/journalfolder.h"
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

QString unknownName(const QString &name, const QList<SavedConnection> &known)
{
    if (known.isEmpty()) {
        return ConnectionOptionTr::tr("There is no connection “%1”: none has been saved. The "
                                      "window saves them, or give --base-url URL.")
            .arg(name);
    }
    QStringList names;
    for (const SavedConnection &each : known)
        names.append(u'“' + each.name + u'”');
    //: %2 are the names that there are
    return ConnectionOptionTr::tr("There is no connection “%1”. There is: %2.")
        .arg(name, Wording::namedFew(names));
}

} // namespace

Expected<std::optional<SavedConnection>, QString> savedConnection(const Options &options)
{
    if (options.connection.isEmpty())
        return std::optional<SavedConnection>();
    const std::unique_ptr<QSettings> settings = windowSettings();
    if (!settings)
        return Unexpected{unknownName(options.connection, {})};
    const ConnectionStore store(*settings);
    const QList<SavedConnection> found = store.named(options.connection);
    if (found.isEmpty())
        return Unexpected{unknownName(options.connection, store.all())};
    if (found.size() > 1) {
        return Unexpected{ConnectionOptionTr::tr("Several connections are named “%1”: rename all "
                                                 "but one in the window.")
                              .arg(options.connection)};
    }
    return std::optional(found.first());
}

Expected<Options, QString> filledIn(Options options, const SavedConnection &connection)
{
    options.baseUrl = connection.baseUrl;
    if (options.cutoff.isEmpty())
        options.cutoff = connection.cutoff;
    const bool saysFile = options.command == Command::Preview && options.hasBothFiles();
    const bool saysSite = !options.siteIds.isEmpty() || !options.sitesFile.isEmpty();
    if (saysFile || saysSite || connection.sites.isEmpty())
        return options;
    if (connection.sites.size() > 1) {
        //: %2 are the ids of sites
        return Unexpected{ConnectionOptionTr::tr("The connection “%1” has several sites: say "
                                                 "which with --site ID, once for each. It has: "
                                                 "%2.")
                              .arg(connection.name, Wording::namedFew(connection.sites))};
    }
    options.siteIds = {connection.sites.first()};
    return options;
}
