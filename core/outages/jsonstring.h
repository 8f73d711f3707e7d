// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

/// Returns \a text as a JSON string (RFC 8259 §7), quotes included, in UTF-8.
[[nodiscard]] QByteArray jsonString(QStringView text);
