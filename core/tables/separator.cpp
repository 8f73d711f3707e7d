// SPDX-License-Identifier: MIT
#include "tables/separator.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype LongestHead = 64 << 10;
constexpr std::array Separators{',', ';', '\t', '|'};
constexpr QByteArrayView ExcelLine("sep=");

bool isLineEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

bool startsWithoutCase(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size() &&
           text.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
}

/// Excel's line where \a head begins with it and its end is there; `sep=` alone is a header.
std::optional<TableSeparator> excelSeparator(QByteArrayView head)
{
    const qsizetype place = ExcelLine.size();
    if (!startsWithoutCase(head, ExcelLine) || head.size() < place + 2 || isLineEnd(head[place]) ||
        !isLineEnd(head[place + 1]))
        return std::nullopt;
    const bool isPair =
        head.size() > place + 2 && head[place + 1] == '\r' && head[place + 2] == '\n';
    const bool isUnknown = std::ranges::find(Separators, head[place]) == Separators.end();
    return TableSeparator{head[place], place + (isPair ? 3 : 2), isUnknown};
}

/// Whether more bytes could make Excel's line of \a head, or a longer one.
bool mayBeExcelLine(QByteArrayView head)
{
    const qsizetype place = ExcelLine.size();
    if (head.size() < place)
        return startsWithoutCase(ExcelLine, head);
    const bool endsInside =
        head.size() < place + 2 || (head.size() == place + 2 && head[place + 1] == '\r');
    return endsInside && startsWithoutCase(head, ExcelLine);
}

/// How often each separator stands in the first line that is not empty.
struct Counts
{
    std::array<qsizetype, Separators.size()> of{};
    bool isWhole = false; ///< the end of the line was seen
};

Counts countSeparators(QByteArrayView head)
{
    Counts counts;
    bool isQuoted = false;
    bool hasBegun = false;
    for (const char byte : head) {
        if (isLineEnd(byte) && !isQuoted && hasBegun) {
            counts.isWhole = true;
            break;
        }
        hasBegun = hasBegun || !isLineEnd(byte);
        isQuoted = isQuoted != (byte == '"');
        const auto *const found = std::ranges::find(Separators, byte);
        if (!isQuoted && found != Separators.end())
            ++counts.of[static_cast<std::size_t>(found - Separators.begin())];
    }
    return counts;
}

} // namespace

TableFault otherSeparator(char character)
{
    TableFault fault{TableFault::Kind::OtherSeparator, 1, ExcelLine.size() + 1};
    fault.text = QString(QLatin1Char(character));
    return fault;
}

std::optional<TableSeparator> tellSeparator(QByteArrayView head, bool isWhole)
{
    if (!isWhole && mayBeExcelLine(head))
        return std::nullopt;
    if (const auto said = excelSeparator(head))
        return said;
    const Counts counts = countSeparators(head);
    if (!counts.isWhole && !isWhole && head.size() <= LongestHead)
        return std::nullopt;
    const auto *const most = std::ranges::max_element(counts.of);
    return TableSeparator{Separators[static_cast<std::size_t>(most - counts.of.begin())], 0};
}
