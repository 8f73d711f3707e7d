// SPDX-License-Identifier: MIT
#include "models/rowsearch.h"

#include "text/timetext.h"

#include <algorithm>

namespace {

/// \a text in upper case if all of its characters occur in times as received or shown.
std::string timePart(const QString &text)
{
    constexpr QLatin1StringView Known("0123456789-:.+TZ ");
    const QString upper = text.toUpper();
    const bool isKnown = std::ranges::all_of(upper, [&](QChar c) { return Known.contains(c); });
    return isKnown ? upper.toStdString() : std::string();
}

bool isIn(std::string_view time, const std::string &part)
{
    return time.find(part) != std::string_view::npos;
}

/// Whether a readable time is written as the API does; then UTC shows the same characters, with a
/// space for the T and without what is zero at the end.
bool isCanonical(std::string_view received)
{
    constexpr std::string_view Sample("2022-01-01T00:00:00.000Z");
    return received.size() == Sample.size() && received[10] == 'T' && received.back() == 'Z';
}

} // namespace

RowSearch::RowSearch(const Review &review, const QString &text, const QTimeZone &zone)
    : m_review(review)
    , m_text(text)
    , m_zone(zone)
    , m_isUtc(zone == QTimeZone::utc())
    , m_timePart(timePart(text))
    , m_canonicalPart(m_timePart)
{
    std::ranges::replace(m_canonicalPart, ' ', 'T');
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
        return contains(table.beginText(row)) || contains(table.endText(row));
    if (m_timePart.empty())
        return false;
    return matchesTime(table.beginText(row), table.beginMilliseconds(row)) ||
           matchesTime(table.endText(row), table.endMilliseconds(row));
}

bool RowSearch::matchesTime(const QByteArray &received, qint64 milliseconds) const
{
    const std::string_view view(received.constData(), static_cast<std::size_t>(received.size()));
    const bool isAsShown = m_isUtc && isCanonical(view);
    if (isAsShown)
        return isIn(view, m_canonicalPart);
    return contains(received) ||
           isIn(ClockText::shown(clockMilliseconds(milliseconds, m_zone)).view(), m_timePart);
}

bool RowSearch::contains(const QByteArray &received) const
{
    return QString::fromUtf8(received).contains(m_text, Qt::CaseInsensitive);
}
