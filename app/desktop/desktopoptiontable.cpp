// SPDX-License-Identifier: MIT
#include "app/desktop/desktopoptiontable.h"

using namespace Qt::StringLiterals;

DesktopOptionTable::DesktopOptionTable()
    : help{.letter = u"h"_s, .name = u"help"_s, .text = u"show this help"_s}
    , version{.letter = u"V"_s, .name = u"version"_s, .text = u"show the version"_s}
    , demo{.name = u"demo"_s, .text = u"choose the demo and fetch from it"_s}
    , connection{.name = u"connection"_s,
                 .value = u"NAME"_s,
                 .text = u"choose the saved connection of this name; nothing is fetched"_s}
    , baseUrl{.name = u"base-url"_s,
              .value = u"URL"_s,
              .text = u"fill in the base URL; nothing is fetched"_s}
    , site{.name = u"site"_s,
           .value = u"ID"_s,
           .text = u"fill in the site ID; nothing is fetched"_s}
    , cutoff{.name = u"cutoff"_s,
             .value = u"TIME"_s,
             .text = u"fill in the cutoff: a date, which means its midnight in UTC, or a date and "
                     "time with a zone; nothing is fetched"_s}
    , open{.name = u"open"_s,
           .value = u"FILE"_s,
           .text = u"read outages or a site from this file, as if it were named alone"_s,
           .isRepeatable = true}
    , screenshot{.name = u"screenshot"_s,
                 .value = u"FILE"_s,
                 .text = u"write a picture of the window to this file, and end"_s}
    , size{.name = u"size"_s,
           .value = u"WxH"_s,
           .text = u"the size of the window, for example 1280x800"_s}
    , theme{.name = u"theme"_s,
            .value = u"NAME"_s,
            .text = u"light, dark, system or desktop (its own style and colours)"_s,
            .words = {u"light"_s, u"dark"_s, u"system"_s, u"desktop"_s}}
    , language{.name = u"lang"_s,
               .value = u"CODE"_s,
               .text = u"the language of the window: de, en, es or fr"_s,
               .words = {u"de"_s, u"en"_s, u"es"_s, u"fr"_s}}
{}

QList<OptionHelp> DesktopOptionTable::all() const
{
    return {demo,       connection, baseUrl, site,     cutoff, open,
            screenshot, size,       theme,   language, help,   version};
}

ProgramHelp desktopHelp()
{
    const QList<HelpEntry> examples{
        {u"outage-desk --demo"_s, u"Show the demo, which needs no account and no network."_s},
        {u"outage-desk outages.csv site.json"_s, u"Review a list and the site's devices."_s},
        {u"outage-desk --base-url https://host/v1 --site norwich"_s,
         u"Open with the connection filled in. F5 fetches."_s}};
    return {.name = u"outage-desk"_s,
            .text = u"See what will be sent, and why, before a site's outages are submitted."_s,
            .commands = {{.options = DesktopOptionTable().all(),
                          .arguments = u"[FILE...]"_s,
                          .examples = examples}},
            .environment = {{u"XDG_CONFIG_HOME"_s,
                             u"where the settings are kept, in outage-desk; else ~/.config"_s},
                            {u"XDG_DATA_HOME"_s,
                             u"where the record is kept, in outage-desk; else ~/.local/share"_s}},
            .exitCodes = {{u"0"_s, u"the window was closed"_s},
                          {u"2"_s,
                           u"an option cannot be followed, or there is no display: one sentence "
                           "says so; outage-desk-cli needs no display"_s}}};
}
