// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtWidgets/qcombobox.h>

/// A field for a time zone: a list with those at hand first, or a part of a name typed. Empty until
/// a person chooses. GUI thread.
class ZoneField final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ZoneField)

public:
    /// \a near are offered before the others.
    explicit ZoneField(const QList<QByteArray> &near, QWidget *parent = nullptr);

    /// Returns the name of the zone that is typed, or that alone has what is typed in its name;
    /// empty while there is none.
    [[nodiscard]] QByteArray zone() const;
    void setZone(const QByteArray &id);

Q_SIGNALS:
    /// Emitted when zone() may have changed.
    void zoneChanged();

private:
    /// Returns the place of zone(); -1 for none.
    [[nodiscard]] int typedIndex() const;
    /// Makes a whole name of a part that only one zone has.
    void complete();
};
