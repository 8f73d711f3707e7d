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

std::optional<TableFault> replaceDeviceNames(OutageTable &table, const Site &site,
                                             const QHash<QString, QString> &meant)
{
    QHash<QString, QStringList> idsOf;
    for (const Device &device : site.devices()) {
        QStringList &ids = idsOf[device.name];
        if (!ids.contains(device.id))
            ids.append(device.id);
    }
    QHash<QString, QString> replaced;
    for (const QString &text : table.devices()) {
        const auto named = idsOf.constFind(text);
        if (site.indexOf(text) >= 0 || named == idsOf.cend())
            continue;
        const QString id = named->size() > 1 ? meant.value(text) : named->constFirst();
        if (!named->contains(id)) {
            TableFault fault{TableFault::Kind::NameOfTwoDevices};
            fault.text = text;
            fault.names = *named;
            return fault;
        }
        replaced.insert(text, id);
    }
    table.renameDevices(replaced);
    return std::nullopt;
}
