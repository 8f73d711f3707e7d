// SPDX-License-Identifier: MIT
#pragma once

#include "net/baseurl.h"
#include "net/networkroute.h"

#include <QtCore/qstring.h>

#include <optional>

/// What the program runs on and with. A value type without secrets.
struct MachineFacts
{
    QString qt = {};        ///< "6.4.2"
    QString sqlite = {};    ///< "3.40.1"; empty if its driver is missing
    QString tls = {};       ///< "OpenSSL 3.0.15 …"; empty if there is none
    QString system = {};    ///< "Debian GNU/Linux 12 (bookworm)"
    QString kernel = {};    ///< "linux 6.1.0-28-amd64"
    QString processor = {}; ///< "x86_64"
    QString proxy = {};     ///< "http://host:port", without a name and a password; empty: none

    friend bool operator==(const MachineFacts &, const MachineFacts &) = default;
};

/// Looks up the facts; \a base is the API whose proxy is looked up, by \a route. May take as long
/// as the download of a proxy script: never call it on the GUI thread.
[[nodiscard]] MachineFacts machineFacts(const std::optional<BaseUrl> &base,
                                        const NetworkRoute &route);
