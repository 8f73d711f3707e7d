// SPDX-License-Identifier: MIT
#include "json/sliceparser.h"

#include "outages/site.h"
#include "json/jsoncursor.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <array>
#include <utility>

namespace {

/// The keys of a record that are read.
constexpr std::array<QByteArrayView, 3> RecordKeys{"id", "begin", "end"};

/// A field of a record; owns the text that the received field looks at.
class RecordText final
{
public:
    RecordText(const QJsonObject &object, QByteArrayView name, bool isRepeated)
    {
        const QJsonValue value = object.value(QLatin1StringView(name));
        if (isRepeated)
            m_fault = RecordFault::Repeated;
        else if (value.isString())
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

/// The received text of the elements of an array, asked for in ascending order.
class ElementTexts final
{
public:
    explicit ElementTexts(QByteArrayView array)
        : m_cursor(array)
    {}

    [[nodiscard]] QByteArrayView at(qsizetype index)
    {
        for (; m_at < index; ++m_at) {
            if (m_at < 0)
                m_cursor.enter();
            else
                m_cursor.next();
            m_text = m_cursor.take();
        }
        return m_text;
    }

private:
    JsonCursor m_cursor;
    QByteArrayView m_text;
    qsizetype m_at = -1;
};

/// Puts the records of a slice into a table.
class RecordReader final
{
public:
    /// Repeated keys are reported only if \a looksForRepeats.
    RecordReader(QByteArrayView slice, const Site *site, bool looksForRepeats)
        : m_texts(slice)
        , m_site(site)
        , m_looksForRepeats(looksForRepeats)
    {}

    void read(const QJsonArray &elements)
    {
        qsizetype index = 0;
        for (const QJsonValue element : elements)
            append(element, index++);
    }

    [[nodiscard]] OutageTable &&takeTable() { return std::move(m_table); }
    /// Number of members of the records in the document: a repeated key counts once.
    [[nodiscard]] qint64 memberCount() const { return m_memberCount; }

private:
    void append(const QJsonValue &element, qsizetype index)
    {
        const QJsonObject object = element.toObject();
        m_memberCount += object.size();
        const quint32 repeated = m_looksForRepeats && element.isObject()
                                     ? JsonText::repeatedKeys(m_texts.at(index), RecordKeys)
                                     : 0;
        const auto field = [&](std::size_t key) {
            return RecordText(object, RecordKeys[key], (repeated >> key & 1U) != 0);
        };
        const RecordText id = field(0);
        const bool isReadableId = OutageTable::idFault(id.received()) == RecordFault::None;
        if (m_site && isReadableId && m_site->indexOf(id.text()) < 0) {
            m_table.countNotKept();
            return;
        }
        const RecordText begin = field(1);
        const RecordText end = field(2);
        ReceivedRecord record{id.received(), begin.received(), end.received()};
        record.isObject = element.isObject();
        m_table.append(record);
        if (!m_table.isReadable(m_table.rowCount() - 1))
            m_table.keepRaw(JsonText::compact(m_texts.at(index), OutageTable::LongestRaw + 1));
    }

    ElementTexts m_texts;
    const Site *m_site;
    bool m_looksForRepeats;
    OutageTable m_table;
    qint64 m_memberCount = 0;
};

OutageTable readRecords(const QJsonArray &elements, const Slice &slice, const Site *site)
{
    RecordReader quick(slice.text, site, false);
    quick.read(elements);
    if (quick.memberCount() == slice.memberCount)
        return quick.takeTable();
    // A key stands twice in some record, which the document does not show.
    RecordReader careful(slice.text, site, true);
    careful.read(elements);
    return careful.takeTable();
}

} // namespace

ParsedSlice parseSlice(Slice slice, const Site *site)
{
    ParsedSlice parsed{std::move(slice), {}, {}};
    const QByteArray text = JsonText::withEscapedMarks(parsed.slice.text);
    QJsonParseError parseError;
    QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (parseError.error == QJsonParseError::IllegalNumber) // which none of the fields may be
        document = QJsonDocument::fromJson(JsonText::withoutNumbers(text), &parseError);
    if (parseError.error == QJsonParseError::NoError) {
        parsed.table = readRecords(document.array(), parsed.slice, site);
    } else {
        const qint64 offset = parsed.slice.offsetOf(parseError.offset);
        parsed.error = JsonError{JsonFault::UnexpectedByte, offset};
    }
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
