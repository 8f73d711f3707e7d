// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

/// The time zone chosen for display: UTC, the local zone of the computer, or a zone of the IANA
/// database by its name. A value type; UTC at first.
class ZoneChoice final
{
public:
    enum class Kind : quint8 { Utc, Local, Named };

    ZoneChoice() = default;
    [[nodiscard]] static ZoneChoice local();
    [[nodiscard]] static ZoneChoice named(const QByteArray &id);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Returns the zone; UTC for a name that this computer does not know.
    [[nodiscard]] QTimeZone zone(const QTimeZone &local = QTimeZone::systemTimeZone()) const;

    /// Returns the text that is stored: "utc", "local" or the name.
    [[nodiscard]] QString text() const;
    /// Returns the choice for a stored text; UTC for a text that this computer does not know.
    [[nodiscard]] static ZoneChoice fromText(const QString &text);

    friend bool operator==(const ZoneChoice &, const ZoneChoice &) = default;

private:
    Kind m_kind = Kind::Utc;
    QByteArray m_id;
};
