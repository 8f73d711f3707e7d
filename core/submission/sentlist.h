// SPDX-License-Identifier: MIT
#pragma once

#include "outages/comparison.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

/// Returns the list in a sent body, in its order and with its characters. Returns nullopt if
/// \a body is not a list of objects, is too large to be read at once (64 MiB), or contains what an
/// OutageList cannot reproduce: a text that is too long, or two names for one device.
[[nodiscard]] std::optional<OutageList> sentList(const QByteArray &body);

/// Returns whether an id or a name in \a body contains \a text, ignoring case.
[[nodiscard]] bool bodyMentions(const QByteArray &body, const QString &text);
