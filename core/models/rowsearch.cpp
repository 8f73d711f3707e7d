// SPDX-License-Identifier: MIT
#include "models/rowsearch.h"

#include "models/timetext.h"

#include <algorithm>

namespace {

/// \a text in lower case if all of its characters occur in times as received or shown.
std::string timePart(const QString &text)
{
    constexpr QLatin1StringView Known("0123456789-:.+tz ");
    const QString lower = text.toLower();
    const bool isKnown =
        std::all_of(lower.cbegin(), lower.cend(), [&](QChar c) { return Known.contains(c); });
    return isKnown ? lower.toStdString() : std::string();
}

bool isIn(const ClockText &time, const std::string &part)
{
    return time.view().find(part) != std::string_view::npos;
}

} // namespace

RowSearch::RowSearch(const Review &review, const QString &text, const QTimeZone &zone)
    : m_review(review)
    , m_text(text)
    , m_zone(zone)
    , m_isUtc(zone == QTimeZone::utc())
    , m_timePart(timePart(text))
{
    if (!m_text.isEmpty())
        searchDevices();
}

void RowSearch::searchDevices()
{
    const QList<QString> &ids = m_review.table().devices();
    m_deviceMatches.reserve(ids.size());
    for (const QString &id : ids) {
        const qsizetype device = m_review.site().indexOf(id);
        m_deviceMatches.append(id.contains(m_text, Qt::CaseInsensitive) ||
                               (device >= 0 && m_review.site().devices()[device].name.contains(
                                                   m_text, Qt::CaseInsensitive)));
    }
}

bool RowSearch::matches(qsizetype row) const
{
    if (m_text.isEmpty())
        return true;
    const OutageTable &table = m_review.table();
    const quint32 device = table.device(row);
    if (device != OutageTable::NoDevice && m_deviceMatches[qsizetype(device)])
        return true;
    if (!table.isReadable(row))
        return matchesReceived(row);
    if (m_timePart.empty())
        return false;
    return matchesTime(table.beginMilliseconds(row)) || matchesTime(table.endMilliseconds(row)) ||
           matchesReceived(row);
}

bool RowSearch::matchesTime(qint64 milliseconds) const
{
    if (isIn(ClockText::received(milliseconds), m_timePart))
        return true;
    if (m_isUtc) {
        // Only at the space between date and time do the two spellings differ.
        return m_timePart.find(' ') != std::string::npos &&
               isIn(ClockText::shown(milliseconds), m_timePart);
    }
    return isIn(ClockText::shown(clockMilliseconds(milliseconds, m_zone)), m_timePart);
}

bool RowSearch::matchesReceived(qsizetype row) const
{
    const OutageTable &table = m_review.table();
    return contains(table.beginText(row)) || contains(table.endText(row));
}

bool RowSearch::contains(QByteArray received) const
{
    if (!m_timePart.empty()) // plain ASCII, as most received times are
        return std::move(received).toLower().contains(m_timePart.c_str());
    return QString::fromUtf8(received).contains(m_text, Qt::CaseInsensitive);
}
