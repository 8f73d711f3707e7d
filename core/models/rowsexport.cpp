// SPDX-License-Identifier: MIT
#include "models/rowsexport.h"

#include "base/stoptoken.h"
#include "models/outagetext.h"
#include "outages/jsonstring.h"
#include "outages/spreadsheetcell.h"
#include "outages/utf8text.h"
#include "text/timetext.h"
#include "text/verdicttext.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PortionSize = 64 << 10;
constexpr QByteArrayView ByteOrderMark("\xef\xbb\xbf");

/// What stands in one column of the file. The names never change: scripts and the reader know them.
enum class ExportField : quint8 {
    Row,
    Id,
    Name,
    Included,
    Begin,
    BeginShown,
    End,
    EndShown,
    Duration,
    Verdict,
    Reason,
    Findings,
    Change,
    Note,
};

constexpr std::array FieldNames{
    "row",       "id",       "name",    "included", "begin",    "begin_shown", "end",
    "end_shown", "duration", "verdict", "reason",   "findings", "change",      "note",
};

/// Without these a row cannot be read again, or not be found in what was received.
constexpr std::array FieldsOfEveryFile{ExportField::Row, ExportField::Id, ExportField::Begin,
                                       ExportField::End};

const char *nameOf(ExportField field)
{
    return FieldNames[static_cast<std::size_t>(field)];
}

QList<ExportField> allFields()
{
    QList<ExportField> fields;
    for (std::size_t field = 0; field < FieldNames.size(); ++field)
        fields.append(static_cast<ExportField>(field));
    return fields;
}

/// A mark is escaped: a reader of JSON may take it off where a text begins with it, as Qt does.
QByteArray jsonText(const QString &text)
{
    return jsonString(text).replace(ByteOrderMark, "\\ufeff");
}

QList<ExportField> fieldsOf(OutageColumn column)
{
    switch (column) {
    case IncludeColumn:
        return {ExportField::Included};
    case DeviceColumn:
        return {ExportField::Name};
    case BeginColumn:
        return {ExportField::Begin, ExportField::BeginShown};
    case EndColumn:
        return {ExportField::End, ExportField::EndShown};
    case DurationColumn:
        return {ExportField::Duration};
    case VerdictColumn:
        return {ExportField::Verdict};
    case ReasonColumn:
        return {ExportField::Reason};
    case DeviceIdColumn:
        return {ExportField::Id};
    case RecordNumberColumn:
        return {ExportField::Row};
    case CheckColumn:
        return {ExportField::Findings};
    case CompareColumn:
        return {ExportField::Change};
    case TimelineColumn:
    case OutageColumnCount:
        break;
    }
    return {};
}

QList<ExportField> fieldsOf(const QList<OutageColumn> &columns)
{
    if (columns.isEmpty())
        return allFields();
    QList<ExportField> shown;
    for (const OutageColumn column : columns)
        shown += fieldsOf(column);
    QList<ExportField> fields;
    for (const ExportField field : FieldsOfEveryFile) {
        if (!shown.contains(field))
            fields.append(field);
    }
    return fields + shown;
}

/// Writes row by row.
class RowsWriter final
{
public:
    RowsWriter(const RowsExport &rows, const ExportSink &sink)
        : m_rows(rows)
        , m_review(rows.review)
        , m_sink(sink)
        , m_fields(fieldsOf(rows.columns))
    {
        m_buffer.reserve(PortionSize + (PortionSize >> 2));
    }

    void begin()
    {
        if (m_rows.kind == ExportKind::Json) {
            m_buffer = "[";
            return;
        }
        m_buffer =
            ByteOrderMark
                .toByteArray(); // spreadsheets take a text without it for one of their own land
        QByteArrayList names;
        for (const ExportField field : m_fields)
            names.append(nameOf(field));
        m_buffer += names.join(separator()) + "\r\n";
    }

    /// Returns whether the sink took what was handed to it.
    [[nodiscard]] bool write(qsizetype row)
    {
        if (m_rows.kind == ExportKind::Json)
            writeObject(row);
        else
            writeCells(row);
        m_isFirst = false;
        return m_buffer.size() < PortionSize || flush();
    }

    [[nodiscard]] bool end()
    {
        if (m_rows.kind == ExportKind::Json)
            m_buffer += m_isFirst ? "]\n" : "\n]\n";
        return flush();
    }

private:
    [[nodiscard]] char separator() const { return m_rows.kind == ExportKind::Tsv ? '\t' : ','; }

    [[nodiscard]] bool flush()
    {
        const bool isTaken = m_sink(m_buffer);
        m_buffer.resize(0);
        return isTaken;
    }

    void writeCells(qsizetype row)
    {
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (i > 0)
                m_buffer += separator();
            m_buffer += tableCell(text(row, m_fields[i]), separator());
        }
        m_buffer += "\r\n";
    }

    void writeObject(qsizetype row)
    {
        m_buffer += m_isFirst ? "\n{" : ",\n{";
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            m_buffer += i > 0 ? ",\"" : "\"";
            m_buffer += nameOf(m_fields[i]);
            m_buffer += "\":" + json(row, m_fields[i]);
        }
        m_buffer += '}';
    }

    [[nodiscard]] QByteArray json(qsizetype row, ExportField field) const
    {
        const QString plain = text(row, field);
        switch (field) {
        case ExportField::Row:
            return plain.toLatin1();
        case ExportField::Included:
            if (!m_review.isChoosable(row))
                return "null";
            return m_review.verdict(row) == Verdict::Included ? "true" : "false";
        case ExportField::Findings:
            if (plain.isEmpty())
                return "[]";
            return "[\"" + plain.toLatin1().replace(' ', "\",\"") + "\"]";
        default:
            return plain.isEmpty() ? QByteArray("null") : jsonText(plain);
        }
    }

    /// Empty where there is nothing.
    [[nodiscard]] QString text(qsizetype row, ExportField field) const
    {
        const OutageTable &table = m_review.table();
        switch (field) {
        case ExportField::Row:
            return QString::number(table.recordNumber(row));
        case ExportField::Id:
            return table.deviceId(row);
        case ExportField::Name:
            return m_review.deviceName(row);
        case ExportField::Included:
            return included(row);
        case ExportField::Begin:
            return textOfUtf8(table.beginText(row));
        case ExportField::BeginShown:
            return shown(table.begin(row));
        case ExportField::End:
            return textOfUtf8(table.endText(row));
        case ExportField::EndShown:
            return shown(table.end(row));
        case ExportField::Duration:
            return OutageText::value(m_review, row, DurationColumn, m_rows.zone);
        case ExportField::Verdict:
            return verdictId(m_review.verdict(row));
        case ExportField::Reason:
            return Wording::reason(m_review, row);
        case ExportField::Findings:
            return findings(row);
        case ExportField::Change:
            return changeId(m_review.changeState(row));
        case ExportField::Note:
            return m_review.note(row);
        }
        return {};
    }

    [[nodiscard]] QString included(qsizetype row) const
    {
        if (!m_review.isChoosable(row))
            return {};
        return m_review.verdict(row) == Verdict::Included ? u"yes"_s : u"no"_s;
    }

    [[nodiscard]] QString shown(const std::optional<Timestamp> &instant) const
    {
        return instant ? zonedTimeText(*instant, m_rows.zone) : QString();
    }

    [[nodiscard]] QString findings(qsizetype row) const
    {
        const FindingSet found = m_review.findings().of(row);
        if (found.isEmpty())
            return {};
        QStringList ids;
        for (const Finding finding : AllFindings) {
            if (found.contains(finding))
                ids.append(findingId(finding));
        }
        return ids.join(u' ');
    }

    const RowsExport &m_rows;
    const Review &m_review;
    const ExportSink &m_sink;
    QList<ExportField> m_fields;
    QByteArray m_buffer;
    bool m_isFirst = true;
};

} // namespace

bool exportRows(const RowsExport &rows, const ExportSink &sink, const ExportWatch &goesOn)
{
    RowsWriter writer(rows, sink);
    writer.begin();
    qint64 done = 0;
    for (const PlaceRange &range : rows.places) {
        for (qsizetype place = range.first; place <= range.last; ++place, ++done) {
            if (done % TextsBetweenStopChecks == 0 && goesOn && !goesOn(done))
                return false;
            if (!writer.write(rows.order.row(place)))
                return false;
        }
    }
    return writer.end() && (!goesOn || goesOn(done));
}
