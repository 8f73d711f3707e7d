// SPDX-License-Identifier: MIT
// A site that can be read has an id, and each device once, with an id.
#include "fuzz/fuzzing.h"

#include "json/sitereader.h"

#include <QtCore/qset.h>

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto site = readSite(json);
    require(site.hasValue() == readSite(json).hasValue(), "the same twice");
    if (!site)
        return 0;
    require(!site->id().isEmpty(), "a site has an id");
    QSet<QString> ids;
    for (const Device &device : site->devices()) {
        require(!device.id.isEmpty(), "a device has an id");
        require(!ids.contains(device.id), "each device is there once");
        ids.insert(device.id);
        require(site->devices().value(site->indexOf(device.id)) == device, "and can be found");
    }
    return 0;
}
