// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>

/// JSON with line ends and two blanks a level added between its tokens, for reading; no character
/// of it is changed. \a json must be compact; it may be the beginning of a longer text.
[[nodiscard]] QByteArray indentedJson(QByteArrayView json);
