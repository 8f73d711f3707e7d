// SPDX-License-Identifier: MIT
#pragma once

#include "net/httpresult.h"
#include "session/machinefacts.h"
#include "submission/connectionkind.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// What is told to those who help when something is wrong. A value type.
struct Diagnostics
{
    QString version = {}; ///< of the program
    MachineFacts machine = {};
    QString platform = {};              ///< Qt's plug-in for the screen: "xcb"
    QString desktop = {};               ///< "KDE"
    QString locale = {};                ///< "de_DE"
    QString settings = {};              ///< path
    QString record = {};                ///< path
    QString home = {};                  ///< path that is written as ~; empty: none is
    QList<AttemptRecord> attempts = {}; ///< the last ones, in any order
    ConnectionKind kind = ConnectionKind::Test;

    friend bool operator==(const Diagnostics &, const Diagnostics &) = default;
};

namespace Wording {

/// Returns the facts as lines to paste, in the language of the installed translator. Has neither
/// the API's address nor the site, and nothing that a server said.
[[nodiscard]] QString diagnostics(const Diagnostics &facts);

/// Returns what was asked, without the address and the site: "GET site-info/…".
[[nodiscard]] QString redactedRequest(HttpMethod method, const QString &path);

} // namespace Wording
