// SPDX-License-Identifier: MIT
#pragma once

#include "net/networkcontext.h"

#include <QtCore/qstring.h>
#include <QtNetwork/qnetworkproxy.h>

#include <optional>

/// By which proxy requests go.
enum class ProxyUse : quint8 {
    System,  ///< as the system says
    None,    ///< directly, whatever the system says
    Address, ///< by the one that is named
};

/// The way of requests to one API: whom they trust and by which proxy they go. A value type.
struct NetworkRoute
{
    /// Path of a PEM file; its certificates are trusted beside those of the system. Empty: only
    /// those of the system are.
    QString caFile = {};
    ProxyUse proxy = ProxyUse::System;
    /// `http://host:port` or `socks5://host:port`; only used for ProxyUse::Address.
    QString proxyAddress = {};

    friend bool operator==(const NetworkRoute &, const NetworkRoute &) = default;
};

/// Returns the proxy that \a address names; nullopt for a text that is no such address, or that
/// holds a name or a password.
[[nodiscard]] std::optional<QNetworkProxy> proxyAt(const QString &address);

/// Why a file is no CA file.
struct CaFault
{
    enum class Kind : quint8 { Unreadable, NoCertificate };

    Kind kind = Kind::Unreadable;
    QString detail = {}; ///< the system's reason

    friend bool operator==(const CaFault &, const CaFault &) = default;
};

/// Returns what is wrong with the CA file of \a route; nullopt if it can be used, or if there is
/// none. Reads the file, without waiting for the other end of a pipe: for a worker thread.
[[nodiscard]] std::optional<CaFault> caFaultOf(const NetworkRoute &route);

/// Returns \a context with networks that take \a route. Its CA file is read anew by each network;
/// one that cannot be read, and a proxy that is no address, make every request fail before a byte
/// of it leaves.
[[nodiscard]] NetworkContext routed(NetworkContext context, const NetworkRoute &route);
