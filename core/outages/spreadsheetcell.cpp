// SPDX-License-Identifier: MIT
#include "outages/spreadsheetcell.h"

using namespace Qt::StringLiterals;

QString harmlessCell(const QString &text)
{
    // The last four are their full-width forms, which some spreadsheets take for the same.
    constexpr QStringView FormulaStarts(u"=+-@\t\r\uff1d\uff0b\uff0d\uff20");
    const QStringView words = QStringView(text).trimmed();
    const bool isFormula = (!text.isEmpty() && FormulaStarts.contains(text.front())) ||
                           (!words.isEmpty() && FormulaStarts.contains(words.front()));
    return isFormula ? QString(u'\'' + text) : text;
}

QByteArray csvCell(const QString &text)
{
    QString cell = harmlessCell(text);
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') ||
                             cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needsQuotes)
        return cell.toUtf8();
    return '"' + cell.replace(u'"', "\"\""_L1).toUtf8() + '"';
}
