// SPDX-License-Identifier: MIT
#include "app/packaging/manualtexts.h"

using namespace Qt::StringLiterals;

namespace {

HelpEntry recordFile()
{
    return {u"~/.local/share/outage-desk/"_s,
            u"The record of what was sent from this computer and what became of it, and the "
            "choices that were made for each site. Only its owner can read it."_s};
}

} // namespace

ManualText ManualTexts::window()
{
    return {
        .name = u"review the outages of a power site, then send them"_s,
        .description =
            {u"Outage Desk fetches all outages and the devices of one power site from an API. It "
             "keeps those that concern the site, shows which of them will be sent, and why, and "
             "sends the list when you say so. Nothing is sent by itself."_s,
             u"A FILE is a list of outages or a site. What it is, its content tells: JSON, a table "
             "(CSV, or text separated by semicolons, tabs or bars) or a spreadsheet (.xlsx). Two "
             "files can be opened at once: the outages and the site."_s,
             u"Every command of the window is in its menus and in the palette of commands "
             "(Ctrl+Shift+P). F1 opens the guide, Ctrl+F1 shows the keys."_s},
        .files = {{u"~/.config/outage-desk/outage-desk.conf"_s,
                   u"The settings and the layout of the window. The API key is not among them: it "
                   "is kept in memory, or in the keyring of the desktop where you say so."_s},
                  recordFile()},
        .seeAlso = {u"outage-desk-cli(1)"_s}};
}

ManualText ManualTexts::commandLine()
{
    return {
        .name = u"review outages and send them, without a window"_s,
        .description =
            {u"The same job as that of outage-desk without a window, for scripts, schedulers and "
             "machines without a screen: fetch all outages and the devices of a site, keep those "
             "of the site since the cutoff, and send the list once."_s,
             u"Data goes to standard output. Progress, warnings and errors go to standard error. "
             "The exit status tells what became of the list."_s,
             u"Where the outcome of a submission is unknown, because the list left and no usable "
             "answer came, nothing is sent to that site again before a person decides, by history "
             "--mark or in the window."_s,
             u"A list of outages is JSON, a table (CSV, or text separated by semicolons, tabs or "
             "bars) or a spreadsheet (.xlsx). Its content tells which. Times that have no zone are "
             "not guessed: --zone says it."_s},
        .files = {recordFile()},
        .seeAlso = {u"outage-desk(1)"_s}};
}
