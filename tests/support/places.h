// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>

/// Where things lie on the machine that built the tests. One source knows it: all others compile
/// to the same in every checkout.
namespace Places {

/// A file of tests/data.
[[nodiscard]] QString data(const QString &name);
/// One of our programs, such as `outage-desk-cli`.
[[nodiscard]] QString program(const QString &name);
/// A file of the checkout; the checkout itself if \a path is empty.
[[nodiscard]] QString source(const QString &path = {});

} // namespace Places
