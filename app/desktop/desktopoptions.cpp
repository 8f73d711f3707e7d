// SPDX-License-Identifier: MIT
#include "app/desktop/desktopoptions.h"

#include "ui/connection/connectionfields.h"

#include <QtCore/qcommandlineparser.h>

using namespace Qt::StringLiterals;

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
    QCommandLineOption help{{u"h"_s, u"help"_s}, u"Show this help."_s};
    QCommandLineOption version{{u"v"_s, u"version"_s}, u"Show the version."_s};
    QCommandLineOption demo{u"demo"_s, u"Choose the demo and fetch from it."_s};
    QCommandLineOption baseUrl{u"base-url"_s, u"Fill in the base URL; nothing is fetched."_s,
                               u"URL"_s};
    QCommandLineOption site{u"site"_s, u"Fill in the site id; nothing is fetched."_s, u"ID"_s};
    QCommandLineOption cutoff{
        u"cutoff"_s,
        u"Fill in the cutoff: a date, which means its midnight in UTC, or a date and time "
        "with a zone; nothing is fetched."_s,
        u"TIME"_s};
    QCommandLineOption open{
        u"open"_s, u"Read outages or a site from this file; may be given twice."_s, u"FILE"_s};
    QCommandLineOption screenshot{
        u"screenshot"_s, u"Write a picture of the window to this file, and end."_s, u"FILE"_s};
    QCommandLineOption size{u"size"_s, u"The size of the window, for example 1280x800."_s,
                            u"WxH"_s};
    QCommandLineOption theme{u"theme"_s, u"light, dark or system."_s, u"NAME"_s};
    QCommandLineOption language{u"lang"_s, u"The language of the window: en or de."_s, u"CODE"_s};

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
                return u"--%1: %2"_s.arg(option->names().first(), fault.sentence);
            }
        }
    }
    return {};
}

QString faultOf(const QCommandLineParser &parser, const Names &names)
{
    if (parser.isSet(names.demo) && parser.isSet(names.baseUrl)) {
        return u"--demo has an address of its own: leave out --base-url."_s;
    }
    if (parser.values(names.open).size() > MostFiles) {
        return u"--open may be given twice: for the outages and for the site."_s;
    }
    return fieldFault(parser, names);
}

} // namespace

Expected<DesktopOptions, QString> readOptions(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return DesktopOptions(); // the usual start does not wait for the parser
    const Names names;
    QCommandLineParser parser;
    names.addTo(parser);
    if (!parser.parse(QStringList{u"outage-desk"_s} + arguments)) {
        return Unexpected{parser.errorText()};
    }
    if (!parser.positionalArguments().isEmpty()) {
        return Unexpected{u"Unexpected argument '%1'. To open a file, use --open."_s.arg(
            parser.positionalArguments().first())};
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
            return Unexpected{
                u"--size must look like 1280x800, not '%1'."_s.arg(parser.value(names.size))};
        }
    }
    if (parser.isSet(names.theme)) {
        options.theme = Theme::named(parser.value(names.theme));
        if (!options.theme) {
            return Unexpected{u"--theme must be light, dark or system, not '%1'."_s.arg(
                parser.value(names.theme))};
        }
    }
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    Names().addTo(parser);
    parser.setApplicationDescription(
        u"See what will be sent, and why, before a site's outages are submitted."_s);
    return parser.helpText() +
           u"\nAn option that cannot be followed, and a missing display, end the "
           "program with one\nsentence and exit code 2. outage-desk-cli needs no "
           "display.\n"_s;
}
