// SPDX-License-Identifier: MIT
#pragma once

#include "outages/comparison.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <optional>

/// The list in a body that was sent, in its order and with its characters. Returns nullopt if
/// \a body is not a list of objects, is too large to be read in one go (64 MiB), or holds what an
/// OutageList cannot give back: a text that is too long, or two names for one device.
[[nodiscard]] std::optional<OutageList> sentList(const QByteArray &body);

/// Whether an id or a name in \a body contains \a text, whatever the case.
[[nodiscard]] bool bodyMentions(const QByteArray &body, const QString &text);
