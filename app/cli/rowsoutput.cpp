// SPDX-License-Identifier: MIT
#include "rowsoutput.h"

#include "console.h"
#include "outages/jsonstring.h"
#include "outages/payload.h"
#include "outages/review.h"
#include "outages/spreadsheetcell.h"
#include "outages/utf8text.h"
#include "output.h"
#include "system/streams.h"
#include "text/findingtext.h"
#include "text/spantext.h"
#include "text/verdicttext.h"
#include "texttable.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

namespace {

struct RowsOutputTr
{
    Q_DECLARE_TR_FUNCTIONS(RowsOutput)
};

/// The verdict as scripts know it.
QByteArray verdictName(Verdict verdict)
{
    return verdictId(verdict).data();
}

/// The words of a row's findings, each put in \a quotes.
QByteArrayList findingWords(const Review &review, qsizetype row, const QByteArray &quotes = {})
{
    QByteArrayList words;
    for (const Finding finding : AllFindings) {
        if (review.findings().of(row).contains(finding))
            words.append(quotes + QByteArray(findingId(finding).data()) + quotes);
    }
    return words;
}

/// Calls \a write for each row that is to be shown, until \a output is over.
template <typename Write>
void forEachRow(const Review &review, bool all, Output &output, Write write)
{
    for (qsizetype row = 0; row < review.rowCount() && !output.isOver(); ++row) {
        if (all || review.verdict(row) == Verdict::Included)
            write(row);
    }
}

QByteArray stringOrNull(const QString &text)
{
    return text.isEmpty() ? QByteArray("null") : jsonString(text);
}

void writeJson(const Review &review, Output &output)
{
    const OutageTable &table = review.table();
    bool isFirst = true;
    output.write("[");
    forEachRow(review, true, output, [&](qsizetype row) {
        const QString name = review.deviceName(row);
        output.write(isFirst ? "{\"row\":" : ",{\"row\":");
        output.write(QByteArray::number(table.recordNumber(row)));
        output.write(",\"id\":" + stringOrNull(table.deviceId(row)));
        output.write(",\"name\":" + (name.isNull() ? QByteArray("null") : jsonString(name)));
        output.write(",\"begin\":" + stringOrNull(textOfUtf8(table.beginText(row))));
        output.write(",\"end\":" + stringOrNull(textOfUtf8(table.endText(row))));
        output.write(",\"verdict\":\"" + verdictName(review.verdict(row)));
        output.write("\",\"reason\":" + jsonString(Wording::reason(review, row)));
        output.write(",\"findings\":[" + findingWords(review, row, "\"").join(',') + "]}");
        isFirst = false;
    });
    output.write("]");
}

void writeCsv(const Review &review, const RowsStyle &style, Output &output)
{
    const OutageTable &table = review.table();
    const bool all = style.all;
    const QByteArray site = style.siteId.isNull() ? QByteArray() : csvCell(style.siteId) + ',';
    if (style.hasHead) {
        output.write(style.siteId.isNull() ? "" : "site,");
        output.write(all ? "row,id,name,begin,end,verdict,reason,findings\r\n"
                         : "id,name,begin,end\r\n");
    }
    forEachRow(review, all, output, [&](qsizetype row) {
        output.write(site);
        if (all)
            output.write(QByteArray::number(table.recordNumber(row)) + ',');
        output.write(csvCell(table.deviceId(row)) + ',' + csvCell(review.deviceName(row)) + ',' +
                     csvCell(textOfUtf8(table.beginText(row))) + ',' +
                     csvCell(textOfUtf8(table.endText(row))));
        if (all) {
            output.write(',' + verdictName(review.verdict(row)) + ',' +
                         csvCell(Wording::reason(review, row)) + ',' +
                         findingWords(review, row).join(' '));
        }
        output.write("\r\n");
    });
}

QStringList tableHead(bool all)
{
    QStringList head{RowsOutputTr::tr("Device"), RowsOutputTr::tr("Begin"), RowsOutputTr::tr("End"),
                     RowsOutputTr::tr("Duration")};
    if (all) {
        head.prepend(RowsOutputTr::tr("Row"));
        head += {RowsOutputTr::tr("Verdict"), RowsOutputTr::tr("Reason")};
    }
    head += {RowsOutputTr::tr("Check"), RowsOutputTr::tr("Device ID")};
    return head;
}

QStringList tableCells(const Review &review, qsizetype row, bool all)
{
    const OutageTable &table = review.table();
    const auto begin = table.begin(row);
    const auto end = table.end(row);
    const QString duration =
        begin && end ? Wording::duration(end->milliseconds - begin->milliseconds) : QString();
    QStringList cells{review.deviceName(row), textOfUtf8(table.beginText(row)),
                      textOfUtf8(table.endText(row)), duration};
    if (all) {
        cells.prepend(QString::number(table.recordNumber(row)));
        cells += {Wording::text(review.verdict(row)), Wording::reason(review, row)};
    }
    cells += {Wording::text(review.findings().of(row)), table.deviceId(row)};
    for (QString &cell : cells)
        cell = cell.isEmpty() ? u"-"_s : printable(cell);
    return cells;
}

/// Makes \a widths fit a terminal. Begin, end and what is said of them stay whole as long as they
/// can; a narrow terminal does without the id, which the name stands for, without the duration,
/// which begin and end tell, then without others.
void fit(TextTable &widths, int width, bool all)
{
    constexpr qsizetype Narrowest = 8; // characters of a name, a reason or an id
    // With all rows a number stands first, and verdict and reason before check.
    if (all) {
        widths.fit(width, {{1, Narrowest}, {6, Narrowest}, {7, Narrowest}, {8, Narrowest}},
                   {8, 4, 3, 6, 7});
    } else {
        widths.fit(width, {{0, Narrowest}, {4, Narrowest}, {5, Narrowest}}, {5, 3, 2});
    }
    widths.cutInTheMiddle(all ? 1 : 0);
}

void writeTable(const Review &review, bool all, Output &output)
{
    const QStringList head = tableHead(all);
    TextTable widths(head);
    forEachRow(review, all, output,
               [&](qsizetype row) { widths.widenFor(tableCells(review, row, all)); });
    fit(widths, terminalWidth(StandardOutput), all);
    output.write(widths.line(head).toUtf8() + '\n');
    forEachRow(review, all, output, [&](qsizetype row) {
        output.write(widths.line(tableCells(review, row, all)).toUtf8() + '\n');
    });
    if (const QString hidden = widths.hiddenText(head); !hidden.isEmpty())
        output.write(hidden.toUtf8() + '\n');
}

} // namespace

QString rowsTable(const Review &review, const QList<qsizetype> &rows)
{
    const QStringList head = tableHead(false);
    TextTable widths(head);
    for (const qsizetype row : rows)
        widths.widenFor(tableCells(review, row, false));
    fit(widths, terminalWidth(StandardError), false);
    QStringList lines{widths.line(head)};
    for (const qsizetype row : rows)
        lines.append(widths.line(tableCells(review, row, false)));
    if (const QString hidden = widths.hiddenText(head); !hidden.isEmpty())
        lines.append(hidden);
    return lines.join(u'\n');
}

void writeRows(const Review &review, const RowsStyle &style, Output &output)
{
    switch (style.format) {
    case OutputFormat::Table:
        writeTable(review, style.all, output);
        return;
    case OutputFormat::Csv:
        writeCsv(review, style, output);
        return;
    case OutputFormat::Json:
    case OutputFormat::JsonLines:
        break;
    }
    if (style.all)
        writeJson(review, output);
    else
        writePayload(review, [&output](QByteArrayView portion) { output.write(portion); });
}
