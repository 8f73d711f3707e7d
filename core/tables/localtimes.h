// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "outages/outagetable.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

#include <optional>
#include <utility>

/// Reads times that say no zone, in a format and a zone that a person says for a whole column.
///
/// A time that the clocks of the zone never showed, or showed twice, is not read: it is never
/// guessed which one is meant. A value type; usable from any thread.
class LocalTimes final
{
public:
    /// Why a format cannot be used.
    enum class FormatFault : quint8 {
        UnknownLetter, ///< it has letters that are not read
        TwoDigitYear,  ///< `yy` does not say the century
        MissingPart,   ///< year, month, day, hour or minute is not in it
        RepeatedPart,  ///< one of them is in it twice
        ApWithoutHour, ///< AP goes with `h` or `hh` only
        OpenQuote,     ///< an apostrophe is opened and never closed
    };

    /// The format has Qt's letters: `yyyy` `M` `MM` `MMM` `MMMM` `d` `dd` `H` `HH` `h` `hh` `m`
    /// `mm` `s` `ss` `zzz` `AP`; with AP, `h` goes to 12, otherwise to 23 as `H` does. Text in
    /// apostrophes and all other characters stand for themselves. Names of months are English.
    /// \a zone must be valid.
    [[nodiscard]] static Expected<LocalTimes, FormatFault> make(const QString &format,
                                                                const QTimeZone &zone);

    /// Returns milliseconds since 1970-01-01 UTC, or NotInFormat, ImpossibleDate, ImpossibleTime,
    /// InGap or InFold.
    [[nodiscard]] Expected<qint64, RecordFault> read(QStringView text) const;

    /// From now on reads what is not in its format in the formats of \a other, in its own zone.
    void alsoRead(const LocalTimes &other);
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

private:
    enum class Part : quint8 {
        Literal,
        Year,
        Month,
        MonthName,
        Day,
        Hour,
        Hour12,
        Minute,
        Second,
        Millisecond,
        HalfOfDay,
    };
    struct Token
    {
        Part part = Part::Literal;
        int fewest = 1; ///< digits
        int most = 1;
        QString text = {}; ///< of a literal
    };
    struct Fields;

    using Tokens = QList<Token>;

    explicit LocalTimes(const QTimeZone &zone)
        : m_zone(zone)
    {}
    [[nodiscard]] static std::optional<Token> tokenFor(QChar letter, qsizetype count);
    [[nodiscard]] std::optional<FormatFault> add(QChar letter, qsizetype count);
    [[nodiscard]] std::optional<FormatFault> check();
    [[nodiscard]] bool has(Part part) const;
    [[nodiscard]] Expected<qint64, RecordFault> read(QStringView text, const Tokens &tokens) const;
    [[nodiscard]] Expected<qint64, RecordFault> instant(qint64 localMilliseconds) const;

    QTimeZone m_zone;
    Tokens m_tokens;
    QList<Tokens> m_otherTokens; ///< of alsoRead()
};
