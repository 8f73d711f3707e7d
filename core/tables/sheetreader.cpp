// SPDX-License-Identifier: MIT
#include "tables/sheetreader.h"

#include "tables/cellformats.h"
#include "tables/sharedtexts.h"
#include "tables/xmlpart.h"

#include <QtCore/qlocale.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr qsizetype LongestValue = 1 << 16; // a cell has at most 32767 characters
constexpr double LargestPlain = 1e15;       // beyond it a spreadsheet has no digit for each

/// The number in a spreadsheet's way: without an exponent as long as each digit is known.
QByteArray numberText(double number)
{
    const bool isWhole = number == std::trunc(number) && std::abs(number) < LargestPlain;
    return isWhole ? QByteArray::number(static_cast<qint64>(number))
                   : QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

/// Whether \a text is a whole number as it is written anyway, which most numbers are.
bool isPlainNumber(QStringView text)
{
    constexpr qsizetype MostDigits = 15;
    const bool isLong = text.isEmpty() || text.size() > MostDigits;
    return !isLong && (text.front() != u'0' || text.size() == 1) &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

SheetReader::SheetReader(const Context &context, Sink sink)
    : m_context(context)
    , m_sink(std::move(sink))
{}

std::optional<TableFault> SheetReader::read(ZipArchive &archive, const QString &name,
                                            const StopToken &isStopped)
{
    if (const auto fault = m_merged.read(archive, name, isStopped))
        return fault;
    XmlPart part(archive, name, isStopped);
    while (!m_fault && !m_isEnough && part.next())
        takeElement(part);
    return m_fault ? m_fault : part.fault();
}

void SheetReader::takeElement(XmlPart &part)
{
    const QStringView name = part.name();
    if (part.isText())
        return;
    if (name == u"sheetData") {
        m_isInRows = part.isStart();
    } else if (!m_isInRows) {
        return;
    } else if (name == u"c") {
        if (part.isStart())
            startCell(part);
        else
            endCell(part);
    } else if (name == u"row") {
        if (part.isStart())
            startRow(part);
        else
            endRow();
    } else if (part.isStart()) {
        readValue(part);
    }
}

void SheetReader::startRow(XmlPart &part)
{
    const QStringView number = part.attribute(u"r");
    const qint64 row = number.isEmpty() ? m_row + 1 : number.toLongLong() - 1;
    if (row <= m_row || row >= MostSheetRows)
        part.refuse();
    m_row = row;
    m_column = -1;
}

void SheetReader::startCell(XmlPart &part)
{
    const QStringView reference = part.attribute(u"r");
    const auto place =
        reference.isEmpty() ? std::optional(CellPlace{m_row, m_column + 1}) : cellPlace(reference);
    if (!place || place->row != m_row || place->column <= m_column ||
        place->column >= MostSheetColumns) {
        part.refuse();
        return;
    }
    m_column = place->column;
    m_cell = {m_column, formFor(part.attribute(u"t")), part.attribute(u"s").toInt()};
    m_value.resize(0);
}

SheetReader::Form SheetReader::formFor(QStringView type)
{
    if (type.isEmpty() || type == u"n")
        return Form::Number;
    if (type == u"s")
        return Form::SharedText;
    if (type == u"inlineStr")
        return Form::InlineText;
    if (type == u"b")
        return Form::Truth;
    if (type == u"e")
        return Form::Error;
    return type == u"d" ? Form::IsoDate : Form::Text;
}

/// What an element inside a cell says.
void SheetReader::readValue(XmlPart &part)
{
    if (part.name() == u"is") {
        m_value = richText(part);
        m_cell.hasValue = true;
        return;
    }
    const bool isValue = part.name() == u"v";
    const bool isFormula = part.name() == u"f";
    if (!isValue && !isFormula) {
        part.skipElement();
        return;
    }
    m_cell.isFormula = m_cell.isFormula || isFormula;
    m_cell.hasValue = m_cell.hasValue || isValue;
    while (part.next() && !part.isEnd()) {
        if (isValue && part.isText())
            m_value += part.text();
        if (part.isStart() || m_value.size() > LongestValue)
            part.refuse();
    }
}

void SheetReader::endCell(XmlPart &part)
{
    // Programs that do not compute write an empty result, too.
    const bool hasNumber = m_cell.form != Form::Number || !m_value.isEmpty();
    if (!m_cell.hasValue || (m_cell.isFormula && !hasNumber)) {
        if (m_cell.isFormula)
            add("=", CellKind::Other);
        return; // otherwise a cell with a format only
    }
    switch (m_cell.form) {
    case Form::Number:
        addNumber();
        return;
    case Form::SharedText:
        if (!addShared())
            part.refuse();
        return;
    case Form::InlineText:
        add(m_value.toUtf8(), CellKind::Text);
        return;
    case Form::Text:
        add(unescapedText(m_value).toUtf8(), CellKind::Text);
        return;
    case Form::Truth:
        add(m_value == u"1" || m_value == u"true" ? "TRUE" : "FALSE", CellKind::Other);
        return;
    case Form::Error:
        add(m_value.toUtf8(), CellKind::Other);
        return;
    case Form::IsoDate:
        addIsoDate();
        return;
    }
}

bool SheetReader::addShared()
{
    bool isNumber = false;
    const qlonglong index = QStringView(m_value).trimmed().toLongLong(&isNumber);
    if (!isNumber || index < 0 || index >= m_context.texts.size())
        return false;
    add(m_context.texts.at(static_cast<qsizetype>(index)), CellKind::Text);
    return true;
}

void SheetReader::addNumber()
{
    const QStringView text = QStringView(m_value).trimmed();
    const bool isDate = m_context.formats.isDate(m_cell.style);
    if (!isDate && isPlainNumber(text)) {
        add(text.toLatin1(), CellKind::Number);
        return;
    }
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) {
        add(text.toUtf8(), CellKind::Text);
        return;
    }
    const auto date = isDate ? dateText(number, m_context.epoch) : std::nullopt;
    if (date)
        add(*date, CellKind::Date);
    else
        add(numberText(number), CellKind::Number);
}

void SheetReader::addIsoDate()
{
    if (const auto date = dateText(m_value))
        add(*date, CellKind::Date);
    else
        add(m_value.toUtf8(), CellKind::Text); // such as one with its zone
}

/// Puts the cell into the row, behind empty ones for the columns before it.
void SheetReader::add(QByteArrayView text, CellKind kind)
{
    if (text.isEmpty())
        return;
    if (m_cell.column >= MostCells) {
        m_fault = TableFault{TableFault::Kind::TooManyCells, m_row + 1};
        return;
    }
    const auto before = static_cast<qsizetype>(m_cell.column);
    m_ends.resize(before, m_text.size());
    m_kinds.resize(before, CellKind::Text);
    m_text.append(text);
    m_ends.append(m_text.size());
    m_kinds.append(kind);
    ++m_filled;
}

void SheetReader::endRow()
{
    if (m_fault)
        return;
    if (!m_isWidthKnown)
        m_width = m_ends.size();
    m_isWidthKnown = m_isWidthKnown || m_filled > 1;
    if (m_ends.size() < m_width) {
        m_ends.resize(m_width, m_text.size());
        m_kinds.resize(m_width, CellKind::Text);
    }
    const auto cells = static_cast<std::size_t>(m_ends.size());
    const TableRow row{
        m_text, {m_ends.constData(), cells}, m_row + 1, {m_kinds.constData(), cells}};
    m_isEnough = !m_sink(m_merged.isEmpty() ? row : m_merged.filled(row));
    m_filled = 0;
    m_text.resize(0);
    m_ends.resize(0);
    m_kinds.resize(0);
}
