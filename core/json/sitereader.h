// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "outages/site.h"
#include "json/jsonerror.h"

#include <QtCore/qbytearray.h>

/// What is wrong with an answer of GET /site-info.
struct SiteFault
{
    enum class Kind : quint8 {
        Json, ///< not strict JSON: see `json`
        NotAnObject,
        Missing, ///< absent or null
        NotText,
        NotAnArray,
        Empty,      ///< an empty id
        BrokenText, ///< half of a surrogate pair
        Repeated,   ///< the key occurs more than once
        Cancelled,  ///< the reading was stopped
    };
    enum class Field : quint8 { Root, Id, Name, Devices, Device, DeviceId, DeviceName };

    Kind kind = Kind::Json;
    Field field = Field::Root;
    /// For Device, DeviceId and DeviceName: which device of the list, counted from 1.
    qsizetype device = 0;
    JsonError json = {};

    friend bool operator==(const SiteFault &, const SiteFault &) = default;
};

/// Reads the complete answer of GET /site-info: `{"id","name","devices":[{"id","name"}]}`. Ignores
/// other members. Ids must not be empty, names may be; the list of devices may be empty. Returns
/// the first fault in the order id, name, devices; Cancelled once \a isStopped is true. May be
/// called from any thread.
[[nodiscard]] Expected<Site, SiteFault> readSite(const QByteArray &json,
                                                 const StopToken &isStopped = {});
