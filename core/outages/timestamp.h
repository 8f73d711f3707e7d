// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

#include <compare>

/// An instant, exact for any number of fraction digits (RFC 3339 §5.6).
/// A value type; usable from any thread.
struct Timestamp
{
    /// Whole milliseconds since 1970-01-01T00:00:00Z, rounded towards the past.
    qint64 milliseconds = 0;
    /// The fraction digits after the third, trailing zeros removed: empty for most.
    QByteArray finer = {};

    friend bool operator==(const Timestamp &, const Timestamp &) = default;
    friend std::strong_ordering operator<=>(const Timestamp &left, const Timestamp &right);
};

/// Why a text is not a timestamp.
enum class TimestampFault : quint8 {
    Malformed,      ///< not of the form YYYY-MM-DDThh:mm:ss[.digits](Z|±hh:mm)
    MissingSeconds, ///< YYYY-MM-DDThh:mm and then a zone or nothing
    MissingZone,    ///< right up to the zone, which is not there
    SpaceForT,      ///< a space between date and time
    ImpossibleDate, ///< a month or a day that no calendar has
    ImpossibleTime, ///< an hour over 23, a minute over 59
    LeapSecond,     ///< a second of 60
    ImpossibleZone, ///< an offset of 24 hours or more, or of 60 minutes or more
};

/// What reading a timestamp yields beside the instant.
struct ReadTimestamp
{
    Timestamp instant;
    /// Whether `canonicalText(instant.milliseconds)` gives back the very characters read.
    bool isCanonical = false;
};

/// Reads `YYYY-MM-DDThh:mm:ss[.digits](Z|±hh:mm)`, also with `t` and `z`, years 0000 to 9999.
/// Anything else, a missing zone above all, is a fault: never read as local time.
[[nodiscard]] Expected<ReadTimestamp, TimestampFault> readTimestamp(QStringView text);

/// The same for a caller that wants the instant alone.
[[nodiscard]] Expected<Timestamp, TimestampFault> parseTimestamp(QStringView text);

/// Whether a text that can be read has no offset from UTC: Z or ±00:00.
[[nodiscard]] bool isWrittenInUtc(QByteArrayView text);

/// `YYYY-MM-DDThh:mm:ss.mmmZ`, the form that the API writes.
/// \a milliseconds must lie in the years 0000 to 9999.
[[nodiscard]] QByteArray canonicalText(qint64 milliseconds);
