// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"

#include <QtCore/qmap.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qstring.h>

#include <array>

/// The faults that the demo API can be told to produce.
enum class DemoFault : quint8 {
    ServerError,
    Throttle,
    Slow,
    Cut,
    LostAnswer,
    BadJson,
    WrongKey,
    Million,
};

inline constexpr std::array AllDemoFaults{
    DemoFault::ServerError, DemoFault::Throttle, DemoFault::Slow,     DemoFault::Cut,
    DemoFault::LostAnswer,  DemoFault::BadJson,  DemoFault::WrongKey, DemoFault::Million,
};

/// The number that goes with a fault. Plain data.
struct DemoFaultNumber
{
    qint64 usual = 0; ///< used if no number is given
    qint64 least = 0;
    qint64 most = 0; ///< least and most are both 0 for a fault without a number

    [[nodiscard]] bool isWanted() const { return most > 0; }
};

/// Returns the name on the command line: `server-error`.
[[nodiscard]] QString demoFaultName(DemoFault fault);
/// Returns one translated sentence on what the fault does, for a list of options or a tool tip.
[[nodiscard]] QString demoFaultSentence(DemoFault fault);
[[nodiscard]] DemoFaultNumber demoFaultNumber(DemoFault fault);

/// The active faults, each with its number. A value type; may be used from any thread.
class DemoFaults final
{
public:
    DemoFaults() = default;

    [[nodiscard]] bool isEmpty() const { return m_numbers.isEmpty(); }
    [[nodiscard]] bool has(DemoFault fault) const { return m_numbers.contains(fault); }
    /// Returns the number of an active fault; 0 for one that is off or has no number.
    [[nodiscard]] qint64 number(DemoFault fault) const { return m_numbers.value(fault); }

    /// Switches \a fault on with its usual number.
    void switchOn(DemoFault fault) { m_numbers.insert(fault, demoFaultNumber(fault).usual); }
    /// Switches \a fault on; \a number is limited to the fault's range.
    void switchOn(DemoFault fault, qint64 number);
    void switchOff(DemoFault fault) { m_numbers.remove(fault); }

    friend bool operator==(const DemoFaults &, const DemoFaults &) = default;

private:
    QMap<DemoFault, qint64> m_numbers;
};

/// Why a text does not name a fault.
enum class DemoFaultProblem : quint8 {
    UnknownName,
    NoNumberWanted, ///< the fault has no number
    NotANumber,
    OutOfRange,
};

/// A fault as named on the command line. Plain data.
struct NamedDemoFault
{
    DemoFault fault = DemoFault::ServerError;
    qint64 number = 0;

    friend bool operator==(const NamedDemoFault &, const NamedDemoFault &) = default;
};

/// Reads `NAME` or `NAME=N`. Returns the problem if \a text does not name a fault.
[[nodiscard]] Expected<NamedDemoFault, DemoFaultProblem> parseFault(QStringView text);

Q_DECLARE_METATYPE(DemoFaults)
