// SPDX-License-Identifier: MIT
#pragma once

#include "session/roundreviews.h"

#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

/// The words of the sites of a round.
namespace Wording {

/// Returns where a site stands, such as "10 to send, 2 to check" or "accepted 06:02"; times in
/// \a zone.
[[nodiscard]] QString text(const RoundSite &site, const QTimeZone &zone);
/// Returns the name of a site on one line, with its id if another one has the same name; its id
/// alone while no name is known.
[[nodiscard]] QString siteLabel(const RoundSite &site);

} // namespace Wording
