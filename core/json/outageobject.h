// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearrayview.h>

/// Returns whether \a text is one JSON object that is an outage rather than a site: it has a begin
/// or an end, and no devices.
[[nodiscard]] bool isOutageObject(QByteArrayView text);
