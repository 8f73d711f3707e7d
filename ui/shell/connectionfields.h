// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "net/outagesapi.h"
#include "outages/timestamp.h"
#include "submission/connectionkind.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// The texts of the connection bar, as typed; the key is with ApiKeyController.
struct ConnectionFields
{
    ConnectionKind kind = ConnectionKind::Production;
    QString baseUrl = {};
    QString siteId = {};
    QString cutoff = {};

    friend bool operator==(const ConnectionFields &, const ConnectionFields &) = default;
};

enum class ConnectionField : quint8 { BaseUrl, SiteId, ApiKey, Cutoff };

/// What is wrong with one field, as a sentence for the person who typed it.
struct FieldFault
{
    ConnectionField field = ConnectionField::BaseUrl;
    QString sentence;

    friend bool operator==(const FieldFault &, const FieldFault &) = default;
};

/// The cutoff that every fetch begins with.
[[nodiscard]] QString usualCutoff();

/// Where to ask and with which key, or everything that is wrong with it, field by field.
[[nodiscard]] Expected<Connection, QList<FieldFault>>
readConnection(const ConnectionFields &fields, const Expected<ApiKey, KeyFault> &key);
/// The cutoff, or what is wrong with it.
[[nodiscard]] Expected<Timestamp, FieldFault> readCutoff(const ConnectionFields &fields);
/// Returns the fault of the site's id, independent of the other fields; nullopt if it can be used.
[[nodiscard]] QString siteIdFault(const QString &siteId);
