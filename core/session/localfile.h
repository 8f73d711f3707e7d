// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "outages/site.h"
#include "session/sessionerror.h"

#include <memory>
#include <optional>

/// What can be told about a file of this computer before it is fetched from. Each looks at the
/// disk.
namespace LocalFile {

/// Why \a path cannot be read, in the installed language; \a systemText, which is the system's own
/// reason, where none of ours says it.
[[nodiscard]] QString reason(const QString &path, const QString &systemText);
/// Why \a path cannot be opened as \a input; nothing if it can.
[[nodiscard]] std::optional<SessionError> openFault(const QString &path, InputKind input);
/// The site in \a path, or why it is none or cannot be opened. Reads it all: 4 MiB at most.
[[nodiscard]] Expected<std::shared_ptr<const Site>, SessionError> siteIn(const QString &path);

} // namespace LocalFile
