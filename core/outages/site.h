// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"

#include <QtCore/qhash.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

/// A device as site-info lists it.
struct Device
{
    QString id;
    QString name;

    friend bool operator==(const Device &, const Device &) = default;
};

/// A site and its devices. An immutable value; usable from any thread.
///
/// A device that is listed twice is one device; its first name is the one that is sent.
class Site final
{
public:
    Site() = default;
    /// Once \a isStopped is true, some devices are missing.
    Site(QString id, QString name, QList<Device> devices, const StopToken &isStopped = {});

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// Each device once, in the order received.
    [[nodiscard]] const QList<Device> &devices() const { return m_devices; }
    /// The place of the device with exactly this id in devices(), or -1.
    [[nodiscard]] qsizetype indexOf(const QString &deviceId) const;
    /// Where each device stands in devices(), by its id.
    [[nodiscard]] const QHash<QString, qsizetype> &places() const { return m_index; }
    /// Ids listed more than once, in order, each once.
    [[nodiscard]] const QList<QString> &repeatedDevices() const { return m_repeated; }
    /// Every name of a device that is listed with different names, first one first.
    /// Empty for a device whose name is not in doubt.
    [[nodiscard]] QList<QString> namesInConflict(const QString &deviceId) const;
    /// Whether any device is listed with two different names.
    [[nodiscard]] bool hasNameConflicts() const { return !m_conflicts.isEmpty(); }

private:
    QString m_id;
    QString m_name;
    QList<Device> m_devices;
    QHash<QString, qsizetype> m_index;
    QList<QString> m_repeated;
    QHash<QString, QList<QString>> m_conflicts;
};
