// SPDX-License-Identifier: MIT
#include "outages/site.h"

#include <QtCore/qset.h>

namespace {

/// Inserts \a value into \a set. Returns whether it was not there.
template <typename T>
bool isNew(QSet<T> &set, const T &value)
{
    const qsizetype before = set.size();
    set.insert(value);
    return set.size() > before;
}

} // namespace

QString plainText(const QString &text)
{
    return text.simplified().toCaseFolded();
}

Site::Site(QString id, QString name, QList<Device> devices, const StopToken &isStopped)
    : m_id(std::move(id))
    , m_name(std::move(name))
{
    m_devices.reserve(devices.size());
    QSet<qsizetype> repeated; // places in m_devices
    QSet<std::pair<qsizetype, QString>> names;
    qsizetype step = 0;
    for (Device &device : devices) {
        if (isStoppedAt(step++, isStopped, TextsBetweenStopChecks))
            return;
        const auto known = m_index.constFind(device.id);
        if (known == m_index.constEnd()) {
            m_index.insert(device.id, m_devices.size());
            m_devices.append(std::move(device));
            continue;
        }
        if (isNew(repeated, *known))
            m_repeated.append(device.id);
        const QString &firstName = m_devices[*known].name;
        if (device.name == firstName || !isNew(names, std::pair(*known, device.name)))
            continue;
        QList<QString> &all = m_conflicts[device.id];
        if (all.isEmpty())
            all.append(firstName);
        all.append(device.name);
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

QString Site::textLike(const QString &text) const
{
    const QString plain = plainText(text);
    QString like;
    for (const Device &device : m_devices) {
        for (const QString &own : {device.id, device.name}) {
            if (plain.isEmpty() || own == like || plainText(own) != plain)
                continue;
            if (!like.isEmpty())
                return {};
            like = own;
        }
    }
    return like;
}
