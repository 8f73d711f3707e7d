// SPDX-License-Identifier: MIT
#include "tables/devicenames.h"

#include "outages/outagetable.h"

#include <QtCore/qhash.h>

DeviceTexts::DeviceTexts(const Site &site)
{
    m_texts.reserve(2 * site.devices().size());
    for (const Device &device : site.devices())
        m_texts << device.id << device.name;
}

bool DeviceTexts::contains(QStringView text) const
{
    return m_texts.contains(QString::fromRawData(text.data(), text.size()));
}

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
