// SPDX-License-Identifier: MIT
#include "app/desktop/desktopoptions.h"

#include "ui/connection/connectionfields.h"

#include <QtCore/qcommandlineparser.h>

namespace {

constexpr int SmallestSide = 200;
constexpr int LargestSide = 8000;
constexpr int MostFiles = 2;

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    if (sides.size() != 2) {
        return std::nullopt;
    }
    const QSize size(sides[0].toInt(), sides[1].toInt());
    const bool isUsable = size.width() >= SmallestSide && size.height() >= SmallestSide &&
                          size.width() <= LargestSide && size.height() <= LargestSide;
    return isUsable ? std::optional(size) : std::nullopt;
}

struct Names
{
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            QStringLiteral("Show this help.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")},
                               QStringLiteral("Show the version.")};
    QCommandLineOption demo{QStringLiteral("demo"),
                            QStringLiteral("Choose the demo and fetch from it.")};
    QCommandLineOption baseUrl{QStringLiteral("base-url"),
                               QStringLiteral("Fill in the base URL; nothing is fetched."),
                               QStringLiteral("URL")};
    QCommandLineOption site{QStringLiteral("site"),
                            QStringLiteral("Fill in the site id; nothing is fetched."),
                            QStringLiteral("ID")};
    QCommandLineOption cutoff{
        QStringLiteral("cutoff"),
        QStringLiteral("Fill in the cutoff, date and time with a zone; nothing is fetched."),
        QStringLiteral("RFC3339")};
    QCommandLineOption open{
        QStringLiteral("open"),
        QStringLiteral("Read outages or a site from this file; may be given twice."),
        QStringLiteral("FILE")};
    QCommandLineOption screenshot{
        QStringLiteral("screenshot"),
        QStringLiteral("Write a picture of the window to this file, and end."),
        QStringLiteral("FILE")};
    QCommandLineOption size{QStringLiteral("size"),
                            QStringLiteral("The size of the window, for example 1280x800."),
                            QStringLiteral("WxH")};
    QCommandLineOption theme{QStringLiteral("theme"), QStringLiteral("light, dark or system."),
                             QStringLiteral("NAME")};
    QCommandLineOption language{QStringLiteral("lang"),
                                QStringLiteral("The language of the window: en or de."),
                                QStringLiteral("CODE")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions(
            {help, version, demo, baseUrl, site, cutoff, open, screenshot, size, theme, language});
    }
};

std::optional<QString> given(const QCommandLineParser &parser, const QCommandLineOption &option)
{
    return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt;
}

/// What is wrong with a value that fills a field, in the words of that field.
QString fieldFault(const QCommandLineParser &parser, const Names &names)
{
    const ConnectionFields fields{.baseUrl = parser.value(names.baseUrl),
                                  .siteId = parser.value(names.site),
                                  .cutoff = parser.value(names.cutoff)};
    QList<FieldFault> faults;
    if (const auto connection = readConnection(fields, ApiKey::parse({})); !connection) {
        faults = connection.error();
    }
    if (const auto cutoff = readCutoff(fields); !cutoff) {
        faults.append(cutoff.error());
    }
    const QList<std::pair<ConnectionField, const QCommandLineOption *>> options{
        {ConnectionField::BaseUrl, &names.baseUrl},
        {ConnectionField::SiteId, &names.site},
        {ConnectionField::Cutoff, &names.cutoff}};
    for (const FieldFault &fault : std::as_const(faults)) {
        for (const auto &[field, option] : options) {
            if (field == fault.field && parser.isSet(*option)) {
                return QStringLiteral("--%1: %2").arg(option->names().first(), fault.sentence);
            }
        }
    }
    return {};
}

QString faultOf(const QCommandLineParser &parser, const Names &names)
{
    if (parser.isSet(names.demo) && parser.isSet(names.baseUrl)) {
        return QStringLiteral("--demo has an address of its own: leave out --base-url.");
    }
    if (parser.values(names.open).size() > MostFiles) {
        return QStringLiteral("--open may be given twice: for the outages and for the site.");
    }
    return fieldFault(parser, names);
}

} // namespace

Expected<DesktopOptions, QString> readOptions(const QStringList &arguments)
{
    const Names names;
    QCommandLineParser parser;
    names.addTo(parser);
    if (!parser.parse(QStringList{QStringLiteral("outage-desk")} + arguments)) {
        return Unexpected{parser.errorText()};
    }
    if (!parser.positionalArguments().isEmpty()) {
        return Unexpected{QStringLiteral("Unexpected argument '%1'. To open a file, use --open.")
                              .arg(parser.positionalArguments().first())};
    }
    if (const QString fault = faultOf(parser, names); !fault.isEmpty()) {
        return Unexpected{fault};
    }
    DesktopOptions options{.wantsHelp = parser.isSet(names.help),
                           .wantsVersion = parser.isSet(names.version),
                           .isDemo = parser.isSet(names.demo),
                           .baseUrl = given(parser, names.baseUrl),
                           .siteId = given(parser, names.site),
                           .cutoff = given(parser, names.cutoff),
                           .files = parser.values(names.open),
                           .screenshot = parser.value(names.screenshot),
                           .language = given(parser, names.language)};
    if (parser.isSet(names.size)) {
        options.size = sizeFrom(parser.value(names.size));
        if (!options.size) {
            return Unexpected{QStringLiteral("--size must look like 1280x800, not '%1'.")
                                  .arg(parser.value(names.size))};
        }
    }
    if (parser.isSet(names.theme)) {
        options.theme = Theme::named(parser.value(names.theme));
        if (!options.theme) {
            return Unexpected{QStringLiteral("--theme must be light, dark or system, not '%1'.")
                                  .arg(parser.value(names.theme))};
        }
    }
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    Names().addTo(parser);
    parser.setApplicationDescription(
        QStringLiteral("See what will be sent, and why, before a site's outages are submitted."));
    return parser.helpText() +
           QStringLiteral("\nAn option that cannot be followed, and a missing display, end the "
                          "program with one\nsentence and exit code 2. outage-desk-cli needs no "
                          "display.\n");
}
