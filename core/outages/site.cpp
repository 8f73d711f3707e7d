// SPDX-License-Identifier: MIT
#include "outages/site.h"

Site::Site(QString id, QString name, QList<Device> devices)
    : m_id(std::move(id))
    , m_name(std::move(name))
{
    m_devices.reserve(devices.size());
    for (Device &device : devices) {
        const auto known = m_index.constFind(device.id);
        if (known == m_index.constEnd()) {
            m_index.insert(device.id, m_devices.size());
            m_devices.append(std::move(device));
            continue;
        }
        if (!m_repeated.contains(device.id))
            m_repeated.append(device.id);
        const QString &firstName = m_devices[*known].name;
        if (device.name == firstName)
            continue;
        QList<QString> &names = m_conflicts[device.id];
        if (names.isEmpty())
            names.append(firstName);
        if (!names.contains(device.name))
            names.append(device.name);
    }
}

qsizetype Site::indexOf(const QString &deviceId) const
{
    return m_index.value(deviceId, -1);
}

QList<QString> Site::namesInConflict(const QString &deviceId) const
{
    return m_conflicts.value(deviceId);
}
