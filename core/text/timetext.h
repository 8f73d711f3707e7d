// SPDX-License-Identifier: MIT
#pragma once

#include "outages/timestamp.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

#include <array>
#include <functional>
#include <optional>
#include <string_view>

/// `2022-01-01 00:00:00[.mmm]` without heap memory, for loops over every row. A value type.
class ClockText final
{
public:
    /// Returns the text for reading; thousandths only if they are not zero. \a milliseconds must
    /// lie in the years 0000 to 9999.
    [[nodiscard]] static ClockText shown(qint64 milliseconds);

    [[nodiscard]] std::string_view view() const { return {m_characters.data(), m_length}; }

private:
    void writeDateAndTime(qint64 milliseconds);

    std::array<char, 24> m_characters{};
    std::size_t m_length = 0;
};

/// Returns an instant for reading in \a zone: `2022-01-01 00:00:00`, with all digits of the second
/// up to the last nonzero one, since one millisecond can decide about a row. In an hour that occurs
/// twice in the zone the offset follows: `2022-10-30 02:30:00 +01:00`. An instant that the zone
/// moves out of the years 0000 to 9999 is given in UTC, with a note.
[[nodiscard]] QString timeText(const Timestamp &instant, const QTimeZone &zone);

/// The same for use without a header that names the zone: `2022-01-01 00:00:00 UTC`, and with the
/// offset for any other zone, `2022-01-01 01:00:00 +01:00`.
[[nodiscard]] QString zonedTimeText(const Timestamp &instant, const QTimeZone &zone);

/// Returns \a time as it stands in a column of times: a whole second with room where others show
/// thousandths, so that the dates stay below each other.
[[nodiscard]] QString paddedTime(const QString &time);

/// Returns a time of day and its zone: `14:02:10 UTC`, `15:02:10 +01:00`.
[[nodiscard]] QString clockTimeText(const QDateTime &time, const QTimeZone &zone);

/// Returns a time of day to the minute, and its zone: `14:02 UTC`, `15:02 +01:00`.
[[nodiscard]] QString clockMinuteText(const QDateTime &time, const QTimeZone &zone);

/// Returns a time to the minute, with its zone: `2022-01-01 14:02 UTC`, `2022-01-01 15:02 +01:00`.
[[nodiscard]] QString minuteText(const QDateTime &time, const QTimeZone &zone);

/// Returns a time in UTC to the second, `2022-01-01 14:02:03`; a dash for none.
[[nodiscard]] QString utcText(const QDateTime &time);
/// The same for use without a header that names the zone: `2022-01-01 14:02:03 UTC`.
[[nodiscard]] QString zonedUtcText(const QDateTime &time);
/// Returns minuteText() for use in a sentence: "an unknown time" for none.
[[nodiscard]] QString momentText(const QDateTime &time, const QTimeZone &zone = QTimeZone::utc());

/// Returns how far \a zone is ahead of UTC at an instant: "+02:00".
[[nodiscard]] QString offsetText(qint64 milliseconds, const QTimeZone &zone);

/// Returns whether a zone is UTC, under any of its names: "UTC", "Etc/UTC", "Etc/UCT".
[[nodiscard]] bool isUtc(const QTimeZone &zone);

/// Returns the zone's name to put after a time: "UTC", "Europe/Berlin".
[[nodiscard]] QString zoneText(const QTimeZone &zone);

/// Returns \a milliseconds since 1970, converted to the local time of \a zone.
[[nodiscard]] qint64 clockMilliseconds(qint64 milliseconds, const QTimeZone &zone);

/// Writes a time for reading, such as in the zone that is shown.
using TimeWriter = std::function<QString(const Timestamp &)>;
/// Returns a time as \a writer writes it; as received if it cannot be read or \a writer is empty.
[[nodiscard]] QString writtenTime(const std::optional<Timestamp> &instant,
                                  const QByteArray &received, const TimeWriter &writer);
