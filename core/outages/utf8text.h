// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearrayview.h>
#include <QtCore/qstring.h>

/// Returns the text that \a utf8 says, whole: QString::fromUtf8() would take a byte order mark off
/// its beginning, which is a character like any other inside a document.
[[nodiscard]] QString textOfUtf8(QByteArrayView utf8);
