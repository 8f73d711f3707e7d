// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "net/outagesapi.h"
#include "outages/timestamp.h"
#include "submission/connectionkind.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// The texts of the connection bar, as typed; the key is held by ApiKeyController.
struct ConnectionFields
{
    ConnectionKind kind = ConnectionKind::Production;
    QString baseUrl = {};
    QString siteId = {};
    QString cutoff = {};
    /// Of a saved connection its id and its name; empty: the address was typed, or is the demo's.
    QString savedId = {};
    QString name = {};
    /// Whether one remembered key is for all sites of the saved connection.
    bool sharesKey = false;
    /// No connection is chosen, and the user must choose one: see ConnectionBar::setFields().
    bool isOpen = false;

    friend bool operator==(const ConnectionFields &, const ConnectionFields &) = default;
};

enum class ConnectionField : quint8 { BaseUrl, SiteId, ApiKey, Cutoff };

/// The fault of one field, as a sentence for the user.
struct FieldFault
{
    ConnectionField field = ConnectionField::BaseUrl;
    QString sentence;

    friend bool operator==(const FieldFault &, const FieldFault &) = default;
};

/// Returns the default cutoff.
[[nodiscard]] QString usualCutoff();

/// Returns the connection, or all faults, field by field.
[[nodiscard]] Expected<Connection, QList<FieldFault>>
readConnection(const ConnectionFields &fields, const Expected<ApiKey, KeyFault> &key);
/// Returns the cutoff, or its fault; see CutoffText for what can be read.
[[nodiscard]] Expected<Timestamp, FieldFault> readCutoff(const ConnectionFields &fields);
/// Returns the cutoff as a timestamp is written, for records and settings; as it was typed if it
/// cannot be read.
[[nodiscard]] QString cutoffText(const ConnectionFields &fields);
/// Returns the fault of the site's id, independent of the other fields; empty if it can be used.
[[nodiscard]] QString siteIdFault(const QString &siteId);
