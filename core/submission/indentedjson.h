// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>

/// Returns \a json with line ends and two spaces per level added between its tokens, for reading;
/// all its characters are kept. \a json must be compact; it may be the beginning of a longer text.
[[nodiscard]] QByteArray indentedJson(QByteArrayView json);
