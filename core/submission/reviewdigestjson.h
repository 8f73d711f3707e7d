// SPDX-License-Identifier: MIT
#pragma once

#include "submission/reviewdigest.h"

#include <QtCore/qjsonobject.h>

/// Returns \a digest as it stands in the record and in a receipt; fields are only ever added.
[[nodiscard]] QJsonObject digestObject(const ReviewDigest &digest);
/// Returns what digestObject() was made of; nothing if \a object is none.
[[nodiscard]] std::optional<ReviewDigest> digestIn(const QJsonObject &object);
