// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "tables/tablefault.h"

#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

class ZipArchive;

/// Tells whether a number that is shown in the format \a code of a spreadsheet, such as
/// `dd\.mm\.yyyy hh:mm`, is a date: whether its part for positive numbers has letters of a date or
/// of a time of day. Spans of time, `[h]:mm`, are none.
[[nodiscard]] bool isDateFormat(QStringView code);

/// Tells the same for a format that has a number only (ECMA-376 part 1, §18.8.30).
[[nodiscard]] bool isDateFormat(int builtIn);

/// Which styles of cells show numbers as dates: what styles.xml says. A value; any thread.
class CellFormats final
{
public:
    /// Reads the part \a name. Returns what is wrong with it.
    [[nodiscard]] std::optional<TableFault> read(ZipArchive &archive, const QString &name,
                                                 const StopToken &isStopped);
    /// Whether a cell with the style \a index holds a date if it holds a number.
    [[nodiscard]] bool isDate(qsizetype index) const
    {
        return index >= 0 && index < m_isDate.size() && m_isDate[index];
    }

private:
    QList<bool> m_isDate; // by style
};
