// SPDX-License-Identifier: MIT
#include "models/rowscopy.h"

#include "models/outagetext.h"
#include "models/rowsort.h"
#include "outages/lookalike.h"
#include "outages/spreadsheetcell.h"
#include "outages/utf8text.h"
#include "text/devicetext.h"
#include "text/oneline.h"
#include "text/texttr.h"
#include "text/timetext.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

bool isTime(OutageColumn column)
{
    return column == BeginColumn || column == EndColumn;
}

std::optional<Timestamp> copiedInstant(const Review &review, qsizetype row, OutageColumn column)
{
    return column == BeginColumn ? review.table().begin(row) : review.table().end(row);
}

/// What makes an outage is named as tellColumns() knows it, in whatever language the rest is.
QString csvHeader(OutageColumn column, const QTimeZone &zone)
{
    switch (column) {
    case DeviceIdColumn:
        return u"Device ID"_s;
    case BeginColumn:
        return u"Begin as received"_s;
    case EndColumn:
        return u"End as received"_s;
    default:
        return OutageText::copyHeader(column, zone);
    }
}

/// Writes row by row into all three forms.
class Writer final
{
public:
    explicit Writer(const CopyRequest &request)
        : m_request(request)
        , m_csvColumns(request.columns)
    {
        m_copied.html = u"<meta charset=\"utf-8\"><table>"_s;
        for (const OutageColumn column : {DeviceIdColumn, BeginColumn, EndColumn}) {
            if (!m_csvColumns.contains(column))
                m_csvColumns.append(column);
        }
        for (const OutageColumn column : std::as_const(m_csvColumns))
            addToCsv(column, csvHeader(column, request.zone));
        if (request.hasHeaders)
            writeHeaders();
    }

    void write(qsizetype row)
    {
        beginRow();
        for (const OutageColumn column : m_request.columns)
            addCell(u"td"_s, shown(row, column));
        endRow();
        for (const OutageColumn column : std::as_const(m_csvColumns)) {
            const QString received = receivedCell(m_request.review, row, column, m_request.zone);
            addToCsv(column, withIgnorablesShown(received));
        }
        ++m_copied.rows;
    }

    [[nodiscard]] CopiedRows finish()
    {
        m_copied.html += u"</table>"_s;
        return std::move(m_copied);
    }

private:
    void writeHeaders()
    {
        beginRow();
        for (const OutageColumn column : m_request.columns)
            addCell(u"th"_s, OutageText::copyHeader(column, m_request.zone));
        endRow();
    }

    /// A header names the zone; without one each time carries its own.
    [[nodiscard]] QString shown(qsizetype row, OutageColumn column) const
    {
        const Review &review = m_request.review;
        if (isTime(column) && m_request.hasHeaders)
            return oneLine(OutageText::time(review, row, column, m_request.zone));
        return copiedCell(review, row, column, m_request.zone);
    }

    void beginRow()
    {
        m_isFirst = true;
        m_copied.html += u"<tr>"_s;
    }

    void addToCsv(OutageColumn column, const QString &received)
    {
        m_copied.csv += csvCell(received);
        m_copied.csv += column == m_csvColumns.constLast() ? "\r\n" : ",";
    }

    void addCell(const QString &tag, const QString &text)
    {
        const QString harmless = harmlessCell(text);
        if (!m_isFirst)
            m_copied.text += u'\t';
        m_isFirst = false;
        m_copied.text += harmless;
        m_copied.html += u'<' + tag + u'>' + harmless.toHtmlEscaped() + u"</"_s + tag + u'>';
    }

    void endRow()
    {
        m_copied.text += u'\n';
        m_copied.html += u"</tr>\n"_s;
    }

    const CopyRequest &m_request;
    QList<OutageColumn> m_csvColumns;
    CopiedRows m_copied;
    bool m_isFirst = true;
};

} // namespace

std::optional<CopiedRows> copyRows(const CopyRequest &request, const StopToken &isStopped)
{
    Writer writer(request);
    qsizetype done = 0;
    for (const PlaceRange &range : request.places) {
        for (qsizetype place = range.first; place <= range.last; ++place) {
            if (isStoppedAt(done++, isStopped))
                return std::nullopt;
            writer.write(request.order.row(place));
        }
    }
    return writer.finish();
}

QString copiedCell(const Review &review, qsizetype row, OutageColumn column, const QTimeZone &zone)
{
    if (column == IncludeColumn)
        return OutageText::spoken(review, row, column, zone);
    if (isTime(column)) {
        if (const auto time = copiedInstant(review, row, column))
            return zonedTimeText(*time, zone);
    }
    return OutageText::value(review, row, column, zone);
}

QString receivedCell(const Review &review, qsizetype row, OutageColumn column,
                     const QTimeZone &zone)
{
    const OutageTable &table = review.table();
    switch (column) {
    case DeviceColumn:
        return DeviceText::isNameless(review.deviceName(row)) ? table.deviceId(row)
                                                              : review.deviceName(row);
    case BeginColumn:
        return textOfUtf8(table.beginText(row));
    case EndColumn:
        return textOfUtf8(table.endText(row));
    case DeviceIdColumn:
        return table.deviceId(row);
    default:
        return copiedCell(review, row, column, zone);
    }
}
