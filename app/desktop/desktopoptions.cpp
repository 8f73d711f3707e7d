// SPDX-License-Identifier: MIT
#include "app/desktop/desktopoptions.h"

#include "app/desktop/desktopoptiontable.h"
#include "app/help/helptext.h"
#include "app/help/nearestword.h"
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

QCommandLineOption parsedOption(const OptionHelp &option)
{
    QStringList names{option.name};
    if (!option.letter.isEmpty())
        names.append(option.letter);
    return {names, option.text, option.value};
}

std::optional<QString> given(const QCommandLineParser &parser, const OptionHelp &option)
{
    return parser.isSet(option.name) ? std::optional(parser.value(option.name)) : std::nullopt;
}

/// What is wrong with a value that fills a field, in the words of that field.
QString fieldFault(const QCommandLineParser &parser, const DesktopOptionTable &names)
{
    const ConnectionFields fields{.baseUrl = parser.value(names.baseUrl.name),
                                  .siteId = parser.value(names.site.name),
                                  .cutoff = parser.value(names.cutoff.name)};
    QList<FieldFault> faults;
    if (const auto connection = readConnection(fields, ApiKey::parse({})); !connection) {
        faults = connection.error();
    }
    if (const auto cutoff = readCutoff(fields); !cutoff) {
        faults.append(cutoff.error());
    }
    const QList<std::pair<ConnectionField, const OptionHelp *>> options{
        {ConnectionField::BaseUrl, &names.baseUrl},
        {ConnectionField::SiteId, &names.site},
        {ConnectionField::Cutoff, &names.cutoff}};
    for (const FieldFault &fault : std::as_const(faults)) {
        for (const auto &[field, option] : options) {
            if (field == fault.field && parser.isSet(option->name)) {
                return u"--%1: %2"_s.arg(option->name, fault.sentence);
            }
        }
    }
    return {};
}

/// Those of --open first.
QStringList filesOf(const QCommandLineParser &parser, const DesktopOptionTable &names)
{
    return parser.values(names.open.name) + parser.positionalArguments();
}

/// Qt's sentence does not say which option was probably meant.
QString unknownOption(const QCommandLineParser &parser, const DesktopOptionTable &names)
{
    QStringList known;
    for (const OptionHelp &option : names.all()) {
        known.append(option.name);
    }
    const QString unknown = parser.unknownOptionNames().constFirst();
    const QString option = (unknown.size() == 1 ? u"-"_s : u"--"_s) + unknown;
    if (const auto nearest = nearestWord(unknown, known)) {
        return u"%1 is not an option. Did you mean --%2? --help lists them."_s.arg(option,
                                                                                   *nearest);
    }
    return u"%1 is not an option. --help lists them."_s.arg(option);
}

QString faultOf(const QCommandLineParser &parser, const DesktopOptionTable &names)
{
    if (parser.isSet(names.demo.name) && parser.isSet(names.baseUrl.name)) {
        return u"--demo has an address of its own: leave out --base-url."_s;
    }
    if (parser.isSet(names.connection.name)) {
        if (parser.isSet(names.demo.name))
            return u"--demo has an address of its own: leave out --connection."_s;
        if (parser.isSet(names.baseUrl.name))
            return u"--connection has an address of its own: leave out --base-url."_s;
    }
    if (filesOf(parser, names).size() > MostFiles) {
        return u"Two files can be opened at once: the outages and the site."_s;
    }
    return fieldFault(parser, names);
}

} // namespace

Expected<DesktopOptions, QString> readOptions(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return DesktopOptions(); // the usual start does not wait for the parser
    const DesktopOptionTable names;
    QCommandLineParser parser;
    for (const OptionHelp &option : names.all()) {
        parser.addOption(parsedOption(option));
    }
    if (!parser.parse(QStringList{u"outage-desk"_s} + arguments)) {
        return Unexpected{parser.unknownOptionNames().isEmpty() ? parser.errorText()
                                                                : unknownOption(parser, names)};
    }
    if (const QString fault = faultOf(parser, names); !fault.isEmpty()) {
        return Unexpected{fault};
    }
    DesktopOptions options{.wantsHelp = parser.isSet(names.help.name),
                           .wantsVersion = parser.isSet(names.version.name),
                           .isDemo = parser.isSet(names.demo.name),
                           .connection = given(parser, names.connection),
                           .baseUrl = given(parser, names.baseUrl),
                           .siteId = given(parser, names.site),
                           .cutoff = given(parser, names.cutoff),
                           .files = filesOf(parser, names),
                           .screenshot = parser.value(names.screenshot.name),
                           .language = given(parser, names.language)};
    if (parser.isSet(names.size.name)) {
        options.size = sizeFrom(parser.value(names.size.name));
        if (!options.size) {
            return Unexpected{
                u"--size must look like 1280x800, not '%1'."_s.arg(parser.value(names.size.name))};
        }
    }
    if (parser.isSet(names.theme.name)) {
        options.theme = Theme::named(parser.value(names.theme.name));
        if (!options.theme) {
            return Unexpected{u"--theme must be light, dark, system or desktop, not '%1'."_s.arg(
                parser.value(names.theme.name))};
        }
    }
    return options;
}

QString helpText()
{
    return HelpText::of(desktopHelp());
}
