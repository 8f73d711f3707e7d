// SPDX-License-Identifier: MIT
#include "models/zonechoice.h"

namespace {

constexpr QLatin1StringView UtcText{"utc"};
constexpr QLatin1StringView LocalText{"local"};

} // namespace

ZoneChoice ZoneChoice::local()
{
    ZoneChoice choice;
    choice.m_kind = Kind::Local;
    return choice;
}

ZoneChoice ZoneChoice::named(const QByteArray &id)
{
    ZoneChoice choice;
    choice.m_kind = Kind::Named;
    choice.m_id = id;
    return choice;
}

QTimeZone ZoneChoice::zone(const QTimeZone &local) const
{
    switch (m_kind) {
    case Kind::Utc:
        break;
    case Kind::Local:
        if (local.isValid())
            return local;
        break;
    case Kind::Named:
        if (const QTimeZone zone(m_id); zone.isValid())
            return zone;
        break;
    }
    return QTimeZone::utc();
}

QString ZoneChoice::text() const
{
    switch (m_kind) {
    case Kind::Utc:
        break;
    case Kind::Local:
        return LocalText;
    case Kind::Named:
        return QString::fromLatin1(m_id);
    }
    return UtcText;
}

ZoneChoice ZoneChoice::fromText(const QString &text)
{
    if (text == LocalText)
        return local();
    const QByteArray id = text.toLatin1();
    return text != UtcText && QTimeZone::isTimeZoneIdAvailable(id) ? named(id) : ZoneChoice();
}
