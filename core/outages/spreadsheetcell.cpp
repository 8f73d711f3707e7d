// SPDX-License-Identifier: MIT
#include "outages/spreadsheetcell.h"

QString harmlessCell(const QString &text)
{
    constexpr QLatin1StringView FormulaStarts("=+-@\t\r");
    const bool isFormula = !text.isEmpty() && FormulaStarts.contains(text.front());
    return isFormula ? QString(u'\'' + text) : text;
}

QByteArray csvCell(const QString &text)
{
    QString cell = harmlessCell(text);
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') ||
                             cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needsQuotes)
        return cell.toUtf8();
    return '"' + cell.replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
}
