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
    /// The fraction digits after the third, without trailing zeros; usually empty.
    QByteArray finer = {};

    friend bool operator==(const Timestamp &, const Timestamp &) = default;
    friend std::strong_ordering operator<=>(const Timestamp &left, const Timestamp &right);
};

/// Why a text is not a timestamp.
enum class TimestampFault : quint8 {
    Malformed,      ///< not of the form YYYY-MM-DDThh:mm:ss[.digits](Z|±hh:mm)
    MissingSeconds, ///< YYYY-MM-DDThh:mm and then a zone or nothing
    MissingZone,    ///< correct except that the zone is missing
    SpaceForT,      ///< a space between date and time
    ImpossibleDate, ///< a month or a day that no calendar has
    ImpossibleTime, ///< an hour over 23, a minute over 59
    LeapSecond,     ///< a second of 60
    ImpossibleZone, ///< an offset of 24 hours or more, or of 60 minutes or more
};

/// The result of reading a timestamp.
struct ReadTimestamp
{
    Timestamp instant;
    /// Whether `canonicalText(instant.milliseconds)` gives exactly the characters read.
    bool isCanonical = false;
};

/// Reads `YYYY-MM-DDThh:mm:ss[.digits](Z|±hh:mm)`, also with `t` and `z`, years 0000 to 9999.
/// Returns a fault for any other text, also for a missing zone: a time is never read as local time.
[[nodiscard]] Expected<ReadTimestamp, TimestampFault> readTimestamp(QStringView text);

/// The same, but returns only the instant.
[[nodiscard]] Expected<Timestamp, TimestampFault> parseTimestamp(QStringView text);

/// Returns \a text as RFC 3339 if it differs from it only by a space in the place of the T, as
/// spreadsheets and databases write it, and maybe by one before the zone or UTC for Z, as this
/// program shows times; otherwise an empty text.
[[nodiscard]] QString withTForSpace(QStringView text);

/// Returns whether a readable text has no offset from UTC: Z or ±00:00.
[[nodiscard]] bool isWrittenInUtc(QByteArrayView text);

/// Returns `YYYY-MM-DDThh:mm:ss.mmmZ`, the form that the API uses. \a milliseconds must lie in the
/// years 0000 to 9999.
[[nodiscard]] QByteArray canonicalText(qint64 milliseconds);
