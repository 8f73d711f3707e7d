// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "ui/theme/theme.h"

#include <QtCore/qsize.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

/// The options on the command line of the window.
struct DesktopOptions
{
    bool wantsHelp = false;
    bool wantsVersion = false;
    bool isDemo = false;
    /// The name of a saved connection to begin with.
    std::optional<QString> connection = {};
    /// Initial values of the fields; they start no fetch.
    std::optional<QString> baseUrl = {};
    std::optional<QString> siteId = {};
    std::optional<QString> cutoff = {};
    /// Files to read instead of asking the API; they start a fetch.
    QStringList files = {};
    /// The path for a screenshot of the window; the program then ends.
    QString screenshot = {};
    std::optional<QSize> size = {};
    std::optional<ThemeChoice> theme = {};
    /// Such as "de"; nullopt: the system's language.
    std::optional<QString> language = {};
};

/// Reads the arguments, without the program's name. Needs no Qt application. The error is a
/// sentence that names the argument.
[[nodiscard]] Expected<DesktopOptions, QString> readOptions(const QStringList &arguments);
/// Returns the text of `--help`.
[[nodiscard]] QString helpText();
