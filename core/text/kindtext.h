// SPDX-License-Identifier: MIT
#pragma once

#include "submission/connectionkind.h"

#include <QtCore/qstring.h>

/// Texts on the kinds of connections.
namespace Wording {

/// Returns "Production": the kind inside a sentence or in brackets.
[[nodiscard]] QString text(ConnectionKind kind);
/// Returns "PRODUCTION": the kind where it must not be overlooked.
[[nodiscard]] QString mark(ConnectionKind kind);
/// Returns "Production", and for a connection with a name "North, Production".
[[nodiscard]] QString kindAndName(ConnectionKind kind, const QString &name);

} // namespace Wording
