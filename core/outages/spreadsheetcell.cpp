// SPDX-License-Identifier: MIT
#include "outages/spreadsheetcell.h"

using namespace Qt::StringLiterals;

namespace {

bool isFormula(QStringView text)
{
    // The last four are their full-width forms, which some spreadsheets take for the same.
    constexpr QStringView FormulaStarts(u"=+-@\t\r\uff1d\uff0b\uff0d\uff20");
    const QStringView words = text.trimmed();
    return (!text.isEmpty() && FormulaStarts.contains(text.front())) ||
           (!words.isEmpty() && FormulaStarts.contains(words.front()));
}

/// A formula, also behind apostrophes: so that the one put before it can be taken off again.
bool needsApostrophe(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return isFormula(text);
}

} // namespace

QString harmlessCell(const QString &text)
{
    return needsApostrophe(text) ? QString(u'\'' + text) : text;
}

QStringView plainCell(QStringView cell)
{
    return cell.startsWith(u'\'') && needsApostrophe(cell) ? cell.sliced(1) : cell;
}

QByteArray csvCell(const QString &text)
{
    return tableCell(text, ',');
}

QByteArray tableCell(const QString &text, char separator)
{
    QString cell = harmlessCell(text);
    const bool needsQuotes = cell.contains(QLatin1Char(separator)) || cell.contains(u'"') ||
                             cell.contains(u'\n') || cell.contains(u'\r') ||
                             cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needsQuotes)
        return cell.toUtf8();
    return '"' + cell.replace(u'"', "\"\""_L1).toUtf8() + '"';
}
