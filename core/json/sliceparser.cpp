// SPDX-License-Identifier: MIT
#include "json/sliceparser.h"

#include "outages/site.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <utility>

namespace {

/// A field of a record; owns the text that the received field looks at.
class RecordText final
{
public:
    RecordText(const QJsonObject &object, QLatin1StringView name)
    {
        const QJsonValue value = object.value(name);
        if (value.isString())
            m_text = value.toString();
        else if (value.isUndefined() || value.isNull())
            m_fault = RecordFault::Missing;
        else
            m_fault = RecordFault::NotText;
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] ReceivedField received() const { return {m_text, m_fault}; }

private:
    QString m_text;
    RecordFault m_fault = RecordFault::None;
};

QByteArray compactJson(const QJsonValue &value)
{
    const QByteArray inArray = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return inArray.sliced(1, inArray.size() - 2);
}

void appendRecord(OutageTable &table, const QJsonValue &element, const Site *site)
{
    const QJsonObject object = element.toObject();
    const RecordText id(object, QLatin1StringView("id"));
    const bool isReadableId = OutageTable::idFault(id.received()) == RecordFault::None;
    if (site && isReadableId && site->indexOf(id.text()) < 0) {
        table.countNotKept();
        return;
    }
    const RecordText begin(object, QLatin1StringView("begin"));
    const RecordText end(object, QLatin1StringView("end"));
    ReceivedRecord record{id.received(), begin.received(), end.received()};
    record.isObject = element.isObject();
    table.append(record);
    if (!table.isReadable(table.rowCount() - 1))
        table.keepRaw(compactJson(element));
}

/// The place in \a text, an array, of the last separator of its elements in front of \a end;
/// 0 where there is none.
qsizetype lastSeparator(QByteArrayView text, qsizetype end)
{
    JsonScanner scanner(JsonScanner::Root::Array);
    qsizetype separator = 0;
    for (qsizetype taken = 0; taken < end;) {
        taken += scanner.takeToMark(text.sliced(taken));
        if (scanner.mark() == JsonScanner::Mark::Separator && taken <= end)
            separator = taken - 1;
    }
    return separator;
}

JsonError errorAt(const Slice &slice, const QJsonParseError &error)
{
    const bool isNumber = error.error == QJsonParseError::IllegalNumber;
    return {isNumber ? JsonFault::NumberRange : JsonFault::UnexpectedByte,
            slice.offsetOf(error.offset)};
}

} // namespace

ParsedSlice parseSlice(Slice slice, const Site *site)
{
    ParsedSlice parsed{std::move(slice), {}, {}};
    QJsonParseError parseError;
    QJsonDocument document = QJsonDocument::fromJson(parsed.slice.text, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        parsed.error = errorAt(parsed.slice, parseError);
        const qsizetype separator = lastSeparator(parsed.slice.text, parseError.offset);
        document = QJsonDocument::fromJson(parsed.slice.text.first(separator) + ']');
    }
    const QJsonArray elements = document.array();
    for (const QJsonValue element : elements)
        appendRecord(parsed.table, element, site);
    return parsed;
}

qint64 elementOffset(const Slice &slice, qint64 index)
{
    JsonScanner scanner(JsonScanner::Root::Array);
    qsizetype taken = 0;
    for (qint64 mark = 0; mark <= index; ++mark)
        taken += scanner.takeToMark(QByteArrayView(slice.text).sliced(taken));
    return slice.offsetOf(taken);
}
