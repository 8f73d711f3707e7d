// SPDX-License-Identifier: MIT
#include "requestbuilder.h"

#include "connectionoption.h"
#include "keyfile.h"
#include "keyringkeys.h"
#include "session/keyplace.h"
#include "sitesfile.h"
#include "tables/localtimes.h"
#include "tables/tableoptions.h"
#include "text/contenttext.h"
#include "text/errortext.h"
#include "text/tabletext.h"
#include "text/verdicttext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qtimezone.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView UsualCutoff{"2022-01-01T00:00:00.000Z"};

struct RequestBuilderTr
{
    Q_DECLARE_TR_FUNCTIONS(RequestBuilder)
};

Expected<QByteArray, RunEnd> keyBytes(const Options &options, Console &console)
{
    if (options.apiKeyFile.isEmpty())
        return qgetenv("OUTAGE_DESK_API_KEY");
    return readKeyFile(options.apiKeyFile, console);
}

using Saved = std::optional<SavedConnection>;

/// What the window has remembered for \a saved, and for its site \a siteId.
std::optional<ApiKey> rememberedKey(KeyringKeys &keys, const Saved &saved, const BaseUrl &url,
                                    const SiteId &siteId)
{
    return saved ? keys.find(keyPlaceOf(*saved, url, siteId.text())) : std::nullopt;
}

Expected<ApiKey, RunEnd> apiKey(const Options &options, Console &console)
{
    const auto bytes = keyBytes(options, console);
    if (!bytes)
        return Unexpected{bytes.error()};
    auto key = ApiKey::parse(*bytes);
    if (key)
        return std::move(key).value();
    const QString remedy =
        RequestBuilderTr::tr("Put it into OUTAGE_DESK_API_KEY or use --api-key-file FILE.");
    return Unexpected{usageEnd(Wording::text(key.error()) + u' ' + remedy)};
}

RunEnd lacksKeyOf(const SiteId &site)
{
    return usageEnd(
        RequestBuilderTr::tr("No key for the site “%1” was found in the keyring. Put one that is "
                             "for all sites into OUTAGE_DESK_API_KEY or use --api-key-file FILE.")
            .arg(site.text()));
}

/// Whether \a value stands in the environment: an option that says the same is as wrong.
bool isInEnvironment(const QString &value, const char *name)
{
    return !value.isEmpty() && value == qEnvironmentVariable(name);
}

Expected<SiteId, RunEnd> siteId(const QString &text)
{
    auto id = SiteId::parse(text);
    if (id)
        return std::move(id).value();
    const QString remedy = isInEnvironment(text, "OUTAGE_DESK_SITE")
                               ? RequestBuilderTr::tr("It stands in OUTAGE_DESK_SITE.")
                               : RequestBuilderTr::tr("Use --site ID.");
    return Unexpected{usageEnd(Wording::text(id.error()) + u' ' + remedy)};
}

Expected<BaseUrl, RunEnd> baseUrl(const Options &options)
{
    const AllowHttp allowed = options.allowHttp ? AllowHttp::Yes : AllowHttp::No;
    auto url = BaseUrl::parse(options.baseUrl, allowed);
    if (url)
        return std::move(url).value();
    QString remedy = RequestBuilderTr::tr("Give it as --base-url https://host/path.");
    if (url.error() == UrlFault::PlainHttp)
        remedy = RequestBuilderTr::tr("--allow-http allows it.");
    else if (isInEnvironment(options.baseUrl, "OUTAGE_DESK_BASE_URL"))
        remedy = RequestBuilderTr::tr("It stands in OUTAGE_DESK_BASE_URL; write it there as "
                                      "https://host/path.");
    return Unexpected{usageEnd(Wording::text(url.error()) + u' ' + remedy)};
}

/// Whether the key is given at all: what is remembered comes behind it.
bool saysKey(const Options &options)
{
    return !options.apiKeyFile.isEmpty() || !qgetenv("OUTAGE_DESK_API_KEY").isEmpty();
}

Expected<Connection, RunEnd> connection(const Options &options, const Saved &saved,
                                        Console &console)
{
    auto url = baseUrl(options);
    if (!url)
        return Unexpected{url.error()};
    auto site = siteId(options.siteId());
    if (!site)
        return Unexpected{site.error()};
    KeyringKeys keys;
    if (!saysKey(options)) {
        if (const auto remembered = rememberedKey(keys, saved, *url, *site))
            return Connection{*url, *site, *remembered};
    }
    auto key = apiKey(options, console);
    if (!key)
        return Unexpected{key.error()};
    return Connection{std::move(url).value(), std::move(site).value(), std::move(key).value()};
}

Expected<QList<SiteId>, RunEnd> siteIds(const Options &options)
{
    if (!options.sitesFile.isEmpty())
        return readSitesFile(options.sitesFile);
    QList<SiteId> sites;
    for (const QString &text : options.siteIds) {
        const auto site = siteId(text);
        if (!site)
            return Unexpected{site.error()};
        sites.append(*site);
    }
    return sites;
}

/// One for each site. A key that is given is for all of them; of what is remembered each site has
/// its own, unless the saved connection has one for all.
Expected<QList<Connection>, RunEnd> connections(const Options &options, const Saved &saved,
                                                Console &console)
{
    const auto url = baseUrl(options);
    if (!url)
        return Unexpected{url.error()};
    const auto sites = siteIds(options);
    if (!sites)
        return Unexpected{sites.error()};
    KeyringKeys keys;
    std::optional<ApiKey> ofAll;
    QList<Connection> all;
    for (const SiteId &site : *sites) {
        std::optional<ApiKey> key = ofAll;
        if (!key && !saysKey(options)) {
            key = rememberedKey(keys, saved, *url, site);
            if (key && saved->sharesKey)
                ofAll = key;
        }
        if (!key) {
            const auto given = apiKey(options, console);
            if (!given && saved && !saysKey(options) && !saved->sharesKey)
                return Unexpected{lacksKeyOf(site)};
            if (!given)
                return Unexpected{given.error()};
            ofAll = *given;
            key = ofAll;
        }
        all.append({*url, site, *key});
    }
    return all;
}

RetryPolicy retryPolicy(const Options &options)
{
    RetryPolicy policy;
    if (options.maxAttempts)
        policy.attempts = *options.maxAttempts;
    if (options.retryBase)
        policy = policy.withRetryBase(*options.retryBase);
    if (options.attemptTimeout)
        policy = policy.withAttemptTimeout(*options.attemptTimeout);
    if (options.deadline)
        policy.deadline = *options.deadline;
    return policy;
}

/// How the file of outages is read if it is a table.
Expected<TableOptions, RunEnd> tableOptions(const Options &options)
{
    TableOptions table;
    table.columns = options.columns;
    table.encoding = options.encoding;
    table.sheet = options.sheet;
    if (options.zone.isEmpty())
        return table;
    // Qt takes any few letters for a zone without summer time.
    const QByteArray zone = options.zone.toUtf8();
    if (!QTimeZone::availableTimeZoneIds().contains(zone)) {
        return Unexpected{
            usageEnd(RequestBuilderTr::tr("There is no time zone “%1”. Give it to --zone as "
                                          "Europe/Berlin or UTC.")
                         .arg(options.zone))};
    }
    table.dateZone = QTimeZone(zone);
    if (options.timeFormat.isEmpty())
        return table;
    const auto times = LocalTimes::make(options.timeFormat, *table.dateZone);
    if (!times) {
        return Unexpected{
            usageEnd(RequestBuilderTr::tr("The format “%1” of --time-format cannot be used.")
                         .arg(options.timeFormat) +
                     u' ' + Wording::text(times.error()))};
    }
    table.times = *times;
    table.timeForm = options.timeFormat;
    return table;
}

/// Whether findings are shown or decide anything: looking for them costs time and memory.
bool needsFindings(const Options &options)
{
    const bool isPreviewed = options.command == Command::Preview &&
                             (options.all || options.format == OutputFormat::Table);
    const bool isAsked =
        options.command == Command::Submit && !options.yes && !options.dryRun && Console::canAsk();
    return isPreviewed || isAsked || options.failOn != FailOn::Nothing;
}

/// Reads the cutoff into \a request; a sentence if it is none.
std::optional<QString> readCutoff(const Options &options, FetchRequest &request)
{
    request.cutoffText = options.cutoff.isEmpty() ? QString(UsualCutoff) : options.cutoff;
    const auto cutoff = parseTimestamp(request.cutoffText);
    if (!cutoff) {
        return RequestBuilderTr::tr("The cutoff “%1” %2. Write it such as "
                                    "2022-01-01T00:00:00.000Z.")
            .arg(request.cutoffText, Wording::text(cutoff.error()));
    }
    request.cutoff = *cutoff;
    return std::nullopt;
}

/// All but the site and the connection.
Expected<FetchRequest, RunEnd> commonRequest(const Options &options)
{
    FetchRequest request;
    if (const auto fault = readCutoff(options, request))
        return Unexpected{usageEnd(*fault)};
    request.outagesFile = options.outagesFile;
    request.siteFile = options.siteFile;
    request.hashesOutages = options.command == Command::Submit; // its receipt names the file
    auto table = tableOptions(options);
    if (!table)
        return Unexpected{table.error()};
    request.table = std::move(table).value();
    request.policy = retryPolicy(options);
    request.contentWords = Wording::contentText;
    request.route.caFile = options.caFile;
    request.otherSites = options.all ? OtherSites::Keep : OtherSites::CountOnly;
    request.findings = options.rules;
    if (!needsFindings(options))
        request.findings.reset();
    return request;
}

Expected<FetchRequest, RunEnd> requestOf(const Options &options, const Saved &saved,
                                         Console &console)
{
    auto request = commonRequest(options);
    if (!request)
        return request;
    request->siteId = options.siteId();
    // A dry run of files with an address tells what sending them there would come to.
    const bool isForSomewhere =
        options.command == Command::Submit && (!options.dryRun || !options.baseUrl.isEmpty());
    if (!isForSomewhere && options.hasBothFiles())
        return request;
    auto made = connection(options, saved, console);
    if (!made)
        return Unexpected{made.error()};
    request->connection = std::move(made).value();
    request->kind = kindOf(request->connection->baseUrl.text());
    return request;
}

Expected<RoundRequest, RunEnd> roundOf(const Options &options, const Saved &saved, Console &console)
{
    auto common = commonRequest(options);
    if (!common)
        return Unexpected{common.error()};
    auto sites = connections(options, saved, console);
    if (!sites)
        return Unexpected{sites.error()};
    common->kind = kindOf(sites->constFirst().baseUrl.text());
    return RoundRequest{std::move(common).value(), std::move(sites).value()};
}

/// The options with what the environment says where they say nothing and need it.
Options withEnvironment(Options options)
{
    const bool isSent = options.command == Command::Submit && !options.dryRun;
    if (!options.connection.isEmpty() || (options.hasBothFiles() && !isSent))
        return options;
    if (options.baseUrl.isEmpty())
        options.baseUrl = qEnvironmentVariable("OUTAGE_DESK_BASE_URL");
    const QString site = qEnvironmentVariable("OUTAGE_DESK_SITE");
    if (options.siteIds.isEmpty() && options.sitesFile.isEmpty() && !site.isEmpty())
        options.siteIds = {site};
    return options;
}

/// What a saved connection says beyond the options.
void useSaved(const SavedConnection &saved, FetchRequest &request)
{
    request.kind = saved.kind;
    request.connectionId = saved.id;
    request.connectionName = saved.name;
    request.isReadOnly = saved.isReadOnly;
    request.connectionLook = connectionLook(saved);
    const QString caFile = request.route.caFile;
    request.route = saved.route;
    if (!caFile.isEmpty())
        request.route.caFile = caFile; // as every option it comes before what is saved
}

/// The options with all that is said elsewhere, and the saved connection that they name.
struct Filled
{
    Options options;
    Saved saved;
};

/// An address that is typed instead of a connection's name may be that of a read-only one.
void useTyped(const QString &baseUrl, FetchRequest &request)
{
    request.connectionLook = connectionLook({.baseUrl = baseUrl});
    const auto found = request.connectionLook ? request.connectionLook() : std::nullopt;
    request.isReadOnly = found == SubmissionHold::Kind::ReadOnly;
}

void useConnection(const Filled &filled, FetchRequest &request)
{
    if (filled.saved)
        useSaved(*filled.saved, request);
    else
        useTyped(filled.options.baseUrl, request);
}

Expected<Filled, RunEnd> filledFrom(const Options &said)
{
    const Options given = withEnvironment(said);
    const auto saved = savedConnection(given);
    if (!saved)
        return Unexpected{usageEnd(saved.error())};
    auto filled = *saved ? filledIn(given, **saved) : Expected<Options, QString>(given);
    if (!filled)
        return Unexpected{usageEnd(filled.error())};
    return Filled{std::move(filled).value(), *saved};
}

} // namespace

Expected<FetchRequest, RunEnd> fetchRequest(const Options &options, Console &console)
{
    const auto filled = filledFrom(options);
    if (!filled)
        return Unexpected{filled.error()};
    auto request = requestOf(filled->options, filled->saved, console);
    if (request)
        useConnection(*filled, *request);
    return request;
}

Expected<RoundRequest, RunEnd> roundRequest(const Options &options, Console &console)
{
    const auto filled = filledFrom(options);
    if (!filled)
        return Unexpected{filled.error()};
    auto request = roundOf(filled->options, filled->saved, console);
    if (request)
        useConnection(*filled, request->common);
    return request;
}
