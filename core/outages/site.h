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

/// Returns \a text without case and without white space but for single spaces inside it.
[[nodiscard]] QString plainText(const QString &text);

/// A site and its devices. An immutable value; may be used from any thread.
///
/// A device listed twice counts as one device; its first name is the one that is sent.
class Site final
{
public:
    Site() = default;
    /// Once \a isStopped is true, some devices are missing.
    Site(QString id, QString name, QList<Device> devices, const StopToken &isStopped = {});

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// The devices, each once, in the order received.
    [[nodiscard]] const QList<Device> &devices() const { return m_devices; }
    /// Returns the index in devices() of the device with exactly this id; -1 if there is none.
    [[nodiscard]] qsizetype indexOf(const QString &deviceId) const;
    /// The index of each device in devices(), by its id.
    [[nodiscard]] const QHash<QString, qsizetype> &places() const { return m_index; }
    /// The ids listed more than once, each once, in the order received.
    [[nodiscard]] const QList<QString> &repeatedDevices() const { return m_repeated; }
    /// Returns every name of a device that is listed with different names, the first one first.
    /// Empty for a device with one name.
    [[nodiscard]] QList<QString> namesInConflict(const QString &deviceId) const;
    /// Returns the name or the id of a device that is \a text but for case and white space; empty
    /// if there is none, or several. Visits all devices.
    [[nodiscard]] QString textLike(const QString &text) const;
    /// Returns whether any device is listed with two different names.
    [[nodiscard]] bool hasNameConflicts() const { return !m_conflicts.isEmpty(); }

private:
    QString m_id;
    QString m_name;
    QList<Device> m_devices;
    QHash<QString, qsizetype> m_index;
    QList<QString> m_repeated;
    QHash<QString, QList<QString>> m_conflicts;
};
