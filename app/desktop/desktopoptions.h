// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "ui/look/theme.h"

#include <QtCore/qsize.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

/// What was asked for on the command line of the window.
struct DesktopOptions
{
    bool wantsHelp = false;
    bool wantsVersion = false;
    bool isDemo = false;
    /// Fill the fields; nothing is fetched because of them.
    std::optional<QString> baseUrl = {};
    std::optional<QString> siteId = {};
    std::optional<QString> cutoff = {};
    /// Read instead of asking the API, and fetch.
    QStringList files = {};
    /// Where to write a picture of the window; the program ends then.
    QString screenshot = {};
    std::optional<QSize> size = {};
    std::optional<ThemeChoice> theme = {};
    /// "de"; nothing: the system's language.
    std::optional<QString> language = {};
};

/// Reads the arguments, without the program's own name. No Qt application is needed.
/// The error is a sentence that names the argument.
[[nodiscard]] Expected<DesktopOptions, QString> readOptions(const QStringList &arguments);
/// What `--help` writes.
[[nodiscard]] QString helpText();
