// SPDX-License-Identifier: MIT
#pragma once

#include "session/sessionerror.h"

#include <optional>

/// What can be told about a file of this computer before it is fetched from. Each looks at the
/// disk.
namespace LocalFile {

/// Why \a path cannot be read, in the installed language; \a systemText, which is the system's own
/// reason, where none of ours says it.
[[nodiscard]] QString reason(const QString &path, const QString &systemText);
/// Why \a path cannot be opened as \a input; nothing if it can.
[[nodiscard]] std::optional<SessionError> openFault(const QString &path, InputKind input);
/// Why \a path is no site, or cannot be opened; nothing if it is one. Reads it all: 4 MiB at most.
[[nodiscard]] std::optional<SessionError> siteFault(const QString &path);

} // namespace LocalFile
