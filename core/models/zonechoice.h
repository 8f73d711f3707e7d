// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

/// The zone that a person wants times shown in: UTC, that of the computer wherever it goes, or a
/// zone of the IANA database by its name. A value type; UTC at first.
class ZoneChoice final
{
public:
    enum class Kind : quint8 { Utc, Local, Named };

    ZoneChoice() = default;
    [[nodiscard]] static ZoneChoice local();
    [[nodiscard]] static ZoneChoice named(const QByteArray &id);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// The zone itself; UTC for a name that this computer does not know.
    [[nodiscard]] QTimeZone zone(const QTimeZone &local = QTimeZone::systemTimeZone()) const;

    /// "utc", "local" or the name, as it is remembered.
    [[nodiscard]] QString text() const;
    /// The opposite; UTC for anything that this computer does not know.
    [[nodiscard]] static ZoneChoice fromText(const QString &text);

    friend bool operator==(const ZoneChoice &, const ZoneChoice &) = default;

private:
    Kind m_kind = Kind::Utc;
    QByteArray m_id;
};
