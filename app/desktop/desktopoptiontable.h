// SPDX-License-Identifier: MIT
#pragma once

#include "app/help/programhelp.h"

/// The options of the window's command line: the one table for parsing, help, manual page and
/// shells. Plain data.
struct DesktopOptionTable
{
    DesktopOptionTable();

    OptionHelp help;
    OptionHelp version;
    OptionHelp demo;
    OptionHelp connection;
    OptionHelp baseUrl;
    OptionHelp site;
    OptionHelp cutoff;
    OptionHelp open;
    OptionHelp screenshot;
    OptionHelp size;
    OptionHelp theme;
    OptionHelp language;

    /// Returns them in the order of the help.
    [[nodiscard]] QList<OptionHelp> all() const;
};

/// Returns what help, manual page and shells know of `outage-desk`.
[[nodiscard]] ProgramHelp desktopHelp();
