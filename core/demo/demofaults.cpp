// SPDX-License-Identifier: MIT
#include "demo/demofaults.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

namespace {

struct FaultRow
{
    const char *name;
    DemoFaultNumber number;
    const char *sentence;
};

/// In the order of the enumeration.
constexpr std::array<FaultRow, AllDemoFaults.size()> Rows{{
    {"server-error",
     {3, 1, 1'000'000},
     QT_TRANSLATE_NOOP("DemoFault", "Every Nth request is answered with a server error (500).")},
    {"throttle",
     {2, 0, 3600},
     QT_TRANSLATE_NOOP("DemoFault",
                       "Every other request is answered with 429 and asks to wait N seconds.")},
    {"slow",
     {2000, 1, 600'000},
     QT_TRANSLATE_NOOP("DemoFault", "Every answer comes N milliseconds late.")},
    {"cut",
     {3, 1, 1'000'000},
     QT_TRANSLATE_NOOP("DemoFault", "The connection is cut in the middle of every Nth answer.")},
    {"lost-answer",
     {1, 0, 1'000'000},
     QT_TRANSLATE_NOOP("DemoFault", "The first N lists that are accepted get no answer, only a "
                                    "closed connection; 0 means all of them.")},
    {"bad-json",
     {},
     QT_TRANSLATE_NOOP("DemoFault", "What is fetched is JSON with a mistake in the middle.")},
    {"wrong-key",
     {},
     QT_TRANSLATE_NOOP("DemoFault", "Every request is refused as if its key were wrong (403).")},
    {"million",
     {1'000'000, 1, 10'000'000},
     QT_TRANSLATE_NOOP("DemoFault", "N outages are handed out instead of about a hundred.")},
}};

const FaultRow &faultRowOf(DemoFault fault)
{
    return Rows[static_cast<std::size_t>(fault)];
}

} // namespace

QString demoFaultName(DemoFault fault)
{
    return QString::fromLatin1(faultRowOf(fault).name);
}

QString demoFaultSentence(DemoFault fault)
{
    return QCoreApplication::translate("DemoFault", faultRowOf(fault).sentence);
}

DemoFaultNumber demoFaultNumber(DemoFault fault)
{
    return faultRowOf(fault).number;
}

void DemoFaults::switchOn(DemoFault fault, qint64 number)
{
    const DemoFaultNumber range = demoFaultNumber(fault);
    m_numbers.insert(fault, std::clamp(number, range.least, range.most));
}

Expected<NamedDemoFault, DemoFaultProblem> parseFault(QStringView text)
{
    const qsizetype equals = text.indexOf(u'=');
    const QStringView name = equals < 0 ? text : text.first(equals);
    const auto found = std::ranges::find_if(
        AllDemoFaults, [name](DemoFault f) { return demoFaultName(f) == name; });
    if (found == AllDemoFaults.end())
        return Unexpected{DemoFaultProblem::UnknownName};
    const DemoFaultNumber range = demoFaultNumber(*found);
    if (equals < 0)
        return NamedDemoFault{*found, range.usual};
    if (!range.isWanted())
        return Unexpected{DemoFaultProblem::NoNumberWanted};

    bool isNumber = false;
    const qint64 number = text.sliced(equals + 1).toLongLong(&isNumber);
    if (!isNumber)
        return Unexpected{DemoFaultProblem::NotANumber};
    if (number < range.least || number > range.most)
        return Unexpected{DemoFaultProblem::OutOfRange};
    return NamedDemoFault{*found, number};
}
