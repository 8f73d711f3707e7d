// SPDX-License-Identifier: MIT
#pragma once

#include "net/networkroute.h"
#include "submission/connectionkind.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <chrono>
#include <optional>

/// A connection that has a name: an address with its sites, and what is usual there. Everything but
/// the key. A value type.
struct SavedConnection
{
    QString id = {}; ///< stays the same when the name changes
    QString name = {};
    /// Test or Production: the demo is no saved connection.
    ConnectionKind kind = ConnectionKind::Production;
    QString baseUrl = {};
    QStringList sites = {}; ///< the first one is shown first
    QString cutoff = {};    ///< a timestamp; empty: the usual one
    /// The limit of the age of a list that is sent; nothing: the one of the program.
    std::optional<std::chrono::minutes> oldestData = {};
    NetworkRoute route = {};
    /// Lists are looked at and never sent.
    bool isReadOnly = false;
    /// One key is for all its sites.
    bool sharesKey = false;

    friend bool operator==(const SavedConnection &, const SavedConnection &) = default;
};

/// Returns whether a list that is asked about for one connection may go over the other without
/// another question: they are of one kind, and lead to one address by one route.
[[nodiscard]] bool leadsAlike(const SavedConnection &one, const SavedConnection &other);

/// Returns \a now with all that is another in \a changed than it was in \a before: two people
/// may each change something of one connection.
[[nodiscard]] SavedConnection merged(SavedConnection now, const SavedConnection &before,
                                     const SavedConnection &changed);

/// Returns a connection without a name yet, with an id that no other has.
[[nodiscard]] SavedConnection newConnection();

/// Returns whether two names would be taken for one: capitals and white space around and between
/// words do not count.
[[nodiscard]] bool isSameName(const QString &one, const QString &other);

/// Writes everything but the id.
[[nodiscard]] QString textOf(const SavedConnection &connection);
/// Reads what textOf() wrote; nullopt for a text without a name. A kind that is not known is
/// Production, and what read-only says counts as yes unless it is plainly no.
[[nodiscard]] std::optional<SavedConnection> connectionIn(const QString &id, const QString &text);

/// Returns "api.example.org", with a port that is not the usual one: what an address without a name
/// is called; the whole text if it is no address.
[[nodiscard]] QString hostOf(const QString &baseUrl);
