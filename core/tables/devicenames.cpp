// SPDX-License-Identifier: MIT
#include "tables/devicenames.h"

#include "outages/outagetable.h"

#include <QtCore/qhash.h>

std::optional<TableFault> replaceDeviceNames(OutageTable &table, const Site &site)
{
    QHash<QString, QStringList> idsOf;
    for (const Device &device : site.devices())
        idsOf[device.name].append(device.id);
    QHash<QString, QString> replaced;
    for (const QString &text : table.devices()) {
        const auto named = idsOf.constFind(text);
        if (site.indexOf(text) >= 0 || named == idsOf.cend())
            continue;
        if (named->size() > 1) {
            TableFault fault{TableFault::Kind::NameOfTwoDevices};
            fault.text = text;
            fault.names = *named;
            return fault;
        }
        replaced.insert(text, named->constFirst());
    }
    table.renameDevices(replaced);
    return std::nullopt;
}
