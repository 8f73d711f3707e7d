// SPDX-License-Identifier: MIT
#pragma once

#include "text/privatetext.h"

/// What a device is called.
namespace DeviceText {

/// Returns whether \a name says nothing, so that the id has to stand in for it.
[[nodiscard]] bool isNameless(const QString &name);
/// Returns the name on one line; where it says nothing the id, or while ids are hidden a few words.
[[nodiscard]] QString label(const QString &name, const QString &id, Ids ids = Ids::Shown);

} // namespace DeviceText
