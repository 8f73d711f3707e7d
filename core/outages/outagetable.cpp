// SPDX-License-Identifier: MIT
#include "outages/outagetable.h"

#include "outages/jsonstring.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace {

// A row's flags: the number of its problem in the low six bits, then whether the text of begin and
// of end is kept aside.
constexpr quint8 ProblemMask = 0x3f;
constexpr quint8 BeginAside = 0x40;
constexpr quint8 EndAside = 0x80;

// The numbers of problems: 0 for none, two of the whole record, then every fault of each field.
constexpr quint8 NotAnObjectNumber = 1;
constexpr quint8 ExtraCellsNumber = 2;
constexpr quint8 FirstOfFields = 3;
constexpr quint8 FirstFault = static_cast<quint8>(RecordFault::Missing);
constexpr quint8 FaultsOfField = static_cast<quint8>(RecordFault::NoResult) - FirstFault + 1;
constexpr quint8 UnknownNameNumber = FirstOfFields + 3 * FaultsOfField;
static_assert(UnknownNameNumber <= ProblemMask);

quint8 problemNumber(const RecordProblem &problem)
{
    if (problem.fault == RecordFault::None)
        return 0;
    if (problem.field == RecordField::Record)
        return problem.fault == RecordFault::ExtraCells ? ExtraCellsNumber : NotAnObjectNumber;
    if (problem.fault == RecordFault::UnknownName)
        return UnknownNameNumber;
    const int field = static_cast<int>(problem.field) - static_cast<int>(RecordField::Id);
    return static_cast<quint8>(FirstOfFields + field * FaultsOfField +
                               static_cast<int>(problem.fault) - FirstFault);
}

RecordProblem problemWithNumber(quint8 number)
{
    if (number == 0)
        return {};
    if (number < FirstOfFields) {
        return {RecordField::Record,
                number == ExtraCellsNumber ? RecordFault::ExtraCells : RecordFault::NotAnObject};
    }
    if (number == UnknownNameNumber)
        return {RecordField::Id, RecordFault::UnknownName};
    const int place = number - FirstOfFields;
    return {static_cast<RecordField>(static_cast<int>(RecordField::Id) + place / FaultsOfField),
            static_cast<RecordFault>(FirstFault + place % FaultsOfField)};
}

/// The digits of a line number and the colon behind it; no JSON begins so.
constexpr qsizetype LongestLineNumber = 20;

/// The bytes that a device takes besides the characters of its id: two headers, and its entries in
/// list and hash.
constexpr qint64 BytesOfDevice = 100;

RecordFault recordFault(TimestampFault fault)
{
    const auto first = static_cast<quint8>(RecordFault::Malformed);
    return static_cast<RecordFault>(first + static_cast<quint8>(fault));
}
static_assert(static_cast<int>(RecordFault::ImpossibleZone) ==
              static_cast<int>(RecordFault::Malformed) +
                  static_cast<int>(TimestampFault::ImpossibleZone));

void noteProblem(RecordProblem &problem, RecordField field, RecordFault fault)
{
    if (problem.fault == RecordFault::None)
        problem = {field, fault};
}

qint64 bytesOf(const QString &id)
{
    return BytesOfDevice + qint64(sizeof(QChar)) * id.size();
}

/// UTF-8 takes up to three bytes for a unit of UTF-16.
bool isTooLong(QStringView id)
{
    return id.size() > OutageTable::LongestId / 3 &&
           (id.size() > OutageTable::LongestId || id.toUtf8().size() > OutageTable::LongestId);
}

/// The first characters of \a time, no half of a pair among them.
QStringView cut(QStringView time)
{
    const QStringView first = time.first(std::min(time.size(), OutageTable::LongestTime));
    return !first.isEmpty() && first.back().isHighSurrogate() ? first.chopped(1) : first;
}

/// Releases unused memory of a small list. Squeezing copies the list and saves nothing for a large
/// one: memory that was never written to is not used.
template <typename List>
void squeezeIfSmall(List &list)
{
    constexpr qsizetype LargestBytes = 1 << 20;
    if (list.capacity() * qsizetype(sizeof(typename List::value_type)) <= LargestBytes)
        list.squeeze();
}

/// Appends to a list that grows in its place: append() of several values copies the whole list to
/// a larger one, so that both take memory for a while.
template <typename List, typename Values>
void appendInPlace(List &list, const Values &values)
{
    const qsizetype size = list.size();
    list.resize(size + values.size());
    std::ranges::copy(values, list.begin() + size);
}

/// Whether \a byte continues a character of UTF-8.
bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

/// Whether \a text holds no half of a surrogate pair. Asked for every record received: the
/// compiler turns the loop into wide steps, which isValidUtf16() is not.
bool isWhole(QStringView text)
{
    bool hasSurrogate = false;
    for (const QChar character : text)
        hasSurrogate |= character.isSurrogate();
    return !hasSurrogate || text.isValidUtf16();
}

} // namespace

RecordFault OutageTable::idFault(const ReceivedField &id)
{
    if (id.fault != RecordFault::None)
        return id.fault;
    if (id.text.isEmpty())
        return RecordFault::Empty;
    if (isTooLong(id.text))
        return RecordFault::TooLong;
    return isWhole(id.text) ? RecordFault::None : RecordFault::BrokenText;
}

QString OutageTable::deviceId(qsizetype row) const
{
    return m_device[row] == NoDevice ? QString() : m_devices[m_device[row]];
}

qint64 OutageTable::recordNumber(qsizetype row) const
{
    return m_isSparse ? qint64(m_recordNumber[row]) : row + 1;
}

void OutageTable::append(const ReceivedRecord &record)
{
    RecordProblem problem;
    if (!record.isObject)
        problem = {RecordField::Record, RecordFault::NotAnObject};
    else if (record.fault != RecordFault::None)
        problem = {RecordField::Record, record.fault};

    const RecordFault fault = idFault(record.id);
    if (fault != RecordFault::None)
        noteProblem(problem, RecordField::Id, fault);
    m_device.append(fault == RecordFault::None ? intern(record.id.text.toString()) : NoDevice);
    m_flags.append(0);
    m_begin.append(0);
    m_end.append(0);
    m_begin.last() = appendTime(record.begin, RecordField::Begin, problem);
    m_end.last() = appendTime(record.end, RecordField::End, problem);

    m_flags.last() = static_cast<quint8>(m_flags.last() | problemNumber(problem));
    if (!m_asides.isEmpty() && qsizetype(m_asides.constLast().row) == rowCount() - 1)
        countText(rowCount() - 1, m_asides.constLast().length());
    if (problem.fault != RecordFault::None)
        keepRaw(record.raw);
    ++m_recordCount;
    if (m_isSparse)
        m_recordNumber.append(static_cast<quint32>(m_recordCount));
}

void OutageTable::keepRaw(QByteArrayView json)
{
    qsizetype length = std::min(json.size(), LongestRaw);
    while (length > 0 && length < json.size() && isContinuation(json[length]))
        --length; // never half a character
    if (length == 0)
        return;
    keepAside(Part::Raw, json.first(length));
    countText(rowCount() - 1, length);
}

void OutageTable::noteConversion(QByteArrayView received)
{
    if (received.isEmpty() || !isReadable(rowCount() - 1))
        return;
    keepRaw(received);
    ++m_convertedCount;
}

qint64 OutageTable::line(qsizetype row) const
{
    const QByteArrayView text = aside(row, Part::Raw);
    const qsizetype colon = text.first(std::min(text.size(), LongestLineNumber)).indexOf(':');
    bool isNumber = false;
    const qint64 line = text.first(std::max<qsizetype>(colon, 0)).toLongLong(&isNumber);
    return isNumber ? line : 0;
}

bool OutageTable::isConverted(qsizetype row) const
{
    return m_convertedCount > 0 && isReadable(row) && !aside(row, Part::Raw).isEmpty();
}

bool OutageTable::isConvertedInForm(qsizetype row) const
{
    if (!isConverted(row))
        return false;
    constexpr qsizetype DateLength = 10; // YYYY-MM-DD
    const QByteArrayView raw = aside(row, Part::Raw);
    const auto isThere = [raw](QByteArray text) {
        if (raw.contains(text))
            return true;
        text[DateLength] = ' ';
        constexpr qsizetype OffsetLength = 6; // +01:00
        QByteArray shown = text;
        if (text.endsWith('Z'))
            shown.replace(text.size() - 1, 1, " UTC");
        else
            shown.insert(text.size() - OffsetLength, ' ');
        return raw.contains(text) || raw.contains(shown);
    };
    return isThere(beginText(row)) && isThere(endText(row));
}

QByteArray OutageTable::received(qsizetype row) const
{
    return aside(row, Part::Raw).toByteArray();
}

qint64 OutageTable::appendTime(const ReceivedField &field, RecordField which,
                               RecordProblem &problem)
{
    const bool isBegin = which == RecordField::Begin;
    const auto setAside = [&](QByteArrayView text) {
        m_flags.last() = static_cast<quint8>(m_flags.last() | (isBegin ? BeginAside : EndAside));
        if (!text.isEmpty())
            keepAside(isBegin ? Part::Begin : Part::End, text);
    };
    if (field.fault != RecordFault::None || field.text.isEmpty()) {
        const bool isEmpty = field.fault == RecordFault::None;
        noteProblem(problem, which, isEmpty ? RecordFault::Empty : field.fault);
        setAside(cut(field.text).toUtf8());
        return 0;
    }
    if (field.text.size() > LongestTime) {
        noteProblem(problem, which, RecordFault::TooLong);
        setAside(cut(field.text).toUtf8());
        return 0;
    }
    const auto read = readTimestamp(field.text);
    if (!read)
        noteProblem(problem, which, recordFault(read.error()));
    if (!read || !read->isCanonical)
        setAside(field.text.toUtf8());
    return read ? read->instant.milliseconds : 0;
}

void OutageTable::countNotKept()
{
    makeSparse();
    ++m_recordCount;
}

void OutageTable::makeSparse()
{
    if (m_isSparse)
        return;
    m_recordNumber.resize(rowCount());
    std::iota(m_recordNumber.begin(), m_recordNumber.end(), 1U);
    m_isSparse = true;
}

quint32 OutageTable::intern(const QString &id)
{
    const auto known = m_deviceIndex.constFind(id);
    if (known != m_deviceIndex.constEnd())
        return *known;
    const auto number = static_cast<quint32>(m_devices.size());
    m_devices.append(id);
    m_idBytes += bytesOf(id);
    m_deviceIndex.insert(id, number);
    return number;
}

void OutageTable::renameDevices(const QHash<QString, QString> &ids)
{
    if (ids.isEmpty())
        return;
    const QList<QString> before = std::exchange(m_devices, {});
    m_deviceIndex.clear();
    m_idBytes = 0;
    QList<quint32> numbers;
    numbers.reserve(before.size());
    for (const QString &id : before)
        numbers.append(intern(ids.value(id, id)));
    for (quint32 &device : m_device)
        device = device == NoDevice ? NoDevice : numbers[device];
}

void OutageTable::noteLine(qint64 line)
{
    const bool isNext = !m_lines.isEmpty() && m_lines.constLast().lineOf(m_recordCount) == line;
    if (!isNext)
        m_lines.append({static_cast<quint32>(m_recordCount), line});
}

/// Returns 0 where no line was noted.
qint64 OutageTable::notedLine(qint64 record) const
{
    const auto behind = std::ranges::upper_bound(m_lines, record, {}, &LineStep::record);
    if (behind == m_lines.cbegin())
        return 0;
    return std::prev(behind)->lineOf(record);
}

void OutageTable::refuseNames(const QSet<QString> &names)
{
    if (names.isEmpty())
        return;
    QList<bool> isRefused;
    isRefused.reserve(m_devices.size());
    for (const QString &device : std::as_const(m_devices))
        isRefused.append(names.contains(device));
    // What is kept aside of a row stands between that of the rows around it: it is written anew.
    const QList<Aside> asides = std::exchange(m_asides, {});
    const QByteArray texts = std::exchange(m_texts, {});
    m_timeBytes = 0;
    m_unreadableBytes = 0;
    auto next = asides.cbegin();
    for (qsizetype row = 0; row < rowCount(); ++row) {
        const bool hasText = next != asides.cend() && qsizetype(next->row) == row;
        const Aside *const own = hasText ? &*next++ : nullptr;
        if (m_device[row] != NoDevice && isRefused[m_device[row]])
            refuseName(row, own, texts);
        else if (own != nullptr)
            takeAside(*own, row, texts);
    }
}

void OutageTable::refuseName(qsizetype row, const Aside *own, const QByteArray &texts)
{
    const QByteArrayView kept = own == nullptr
                                    ? QByteArrayView()
                                    : QByteArrayView(texts).sliced(own->offset, own->length());
    const bool wasReadable = isReadable(row);
    const QByteArrayView ownBegin = kept.first(own == nullptr ? 0 : own->begin);
    const QByteArrayView ownEnd = kept.sliced(ownBegin.size(), own == nullptr ? 0 : own->end);
    QByteArray raw = kept.sliced(ownBegin.size() + ownEnd.size()).toByteArray();
    if (wasReadable && raw.isEmpty()) {
        const auto time = [](bool isAside, QByteArrayView text, qint64 milliseconds) {
            return isAside ? text.toByteArray() : canonicalText(milliseconds);
        };
        raw = QByteArray::number(notedLine(recordNumber(row))) + ": " +
              m_devices[m_device[row]].toUtf8() + ' ' +
              time((m_flags[row] & BeginAside) != 0, ownBegin, m_begin[row]) + ' ' +
              time((m_flags[row] & EndAside) != 0, ownEnd, m_end[row]);
    }
    m_flags[row] = static_cast<quint8>((m_flags[row] & ~ProblemMask) | UnknownNameNumber);
    if (wasReadable && m_unreadableBytes + raw.size() > MostUnreadableText) {
        ++m_textlessCount;
        raw.clear();
    }
    const QByteArray all = ownBegin.toByteArray() + ownEnd.toByteArray() + raw;
    if (!all.isEmpty()) {
        takeAside({0, 0, static_cast<quint16>(ownBegin.size()), static_cast<quint16>(ownEnd.size()),
                   static_cast<quint16>(raw.size())},
                  row, all);
    }
}

QStringList OutageTable::unknownNames() const
{
    QStringList names;
    QList<bool> isNamed(m_devices.size(), false);
    for (qsizetype row = 0; row < rowCount(); ++row) {
        const quint32 device = m_device[row];
        if (device == NoDevice || isNamed[device] || !isOfUnknownDevice(row))
            continue;
        isNamed[device] = true;
        names.append(m_devices[device]);
    }
    return names;
}

bool OutageTable::isOfUnknownDevice(qsizetype row) const
{
    return m_device[row] == NoDevice ||
           problem(row) == RecordProblem{RecordField::Id, RecordFault::UnknownName};
}

void OutageTable::append(OutageTable &&other, qint64 mostUnreadableText)
{
    if (m_recordCount == 0 && other.m_unreadableBytes <= mostUnreadableText) {
        *this = std::move(other);
        return;
    }
    const qsizetype firstRow = rowCount();
    const auto firstRecord = static_cast<quint32>(m_recordCount);
    if (other.m_isSparse)
        makeSparse();
    if (m_isSparse) {
        for (qsizetype row = 0; row < other.rowCount(); ++row)
            m_recordNumber.append(firstRecord + static_cast<quint32>(other.recordNumber(row)));
    }
    QList<quint32> numbers;
    numbers.reserve(other.m_devices.size());
    for (const QString &id : std::as_const(other.m_devices))
        numbers.append(intern(id));
    for (const quint32 device : std::as_const(other.m_device))
        m_device.append(device == NoDevice ? NoDevice : numbers[device]);
    appendInPlace(m_begin, other.m_begin);
    appendInPlace(m_end, other.m_end);
    appendInPlace(m_flags, other.m_flags);
    takeAsides(other, firstRow, mostUnreadableText);
    for (const LineStep &step : std::as_const(other.m_lines))
        m_lines.append({firstRecord + step.record, step.line});
    m_recordCount += other.m_recordCount;
    m_convertedCount += other.m_convertedCount;
}

void OutageTable::keepDevices(const QHash<QString, qsizetype> &keep, const StopToken &isStopped)
{
    OutageTable kept;
    QList<quint32> numbers;
    numbers.reserve(m_devices.size());
    for (const QString &id : std::as_const(m_devices))
        numbers.append(keep.contains(id) ? kept.intern(id) : NoDevice);

    kept.m_isSparse = true;
    kept.m_recordCount = m_recordCount;
    kept.m_convertedCount = m_convertedCount;
    kept.m_lines = m_lines;
    auto text = m_asides.cbegin();
    for (qsizetype row = 0; row < rowCount(); ++row) {
        if (isStoppedAt(row, isStopped))
            break;
        const bool isNamed = m_device[row] != NoDevice;
        if (isNamed && numbers[m_device[row]] == NoDevice && isOfUnknownDevice(row))
            numbers[m_device[row]] = kept.intern(m_devices[m_device[row]]);
        const bool keeps = !isNamed || numbers[m_device[row]] != NoDevice;
        const bool hasText = text != m_asides.cend() && qsizetype(text->row) == row;
        const Aside *const own = hasText ? &*text++ : nullptr;
        if (!keeps)
            continue;
        const qsizetype newRow = kept.rowCount();
        kept.m_device.append(isNamed ? numbers[m_device[row]] : NoDevice);
        kept.m_begin.append(m_begin[row]);
        kept.m_end.append(m_end[row]);
        kept.m_flags.append(m_flags[row]);
        kept.m_recordNumber.append(static_cast<quint32>(recordNumber(row)));
        if (own != nullptr)
            kept.takeAside(*own, newRow, m_texts);
        else if (m_textlessCount > 0 && !isReadable(row))
            ++kept.m_textlessCount;
    }
    *this = std::move(kept);
}

void OutageTable::squeeze()
{
    squeezeIfSmall(m_device);
    squeezeIfSmall(m_begin);
    squeezeIfSmall(m_end);
    squeezeIfSmall(m_flags);
    squeezeIfSmall(m_recordNumber);
    squeezeIfSmall(m_asides);
    squeezeIfSmall(m_texts);
}

void OutageTable::keepAside(Part part, QByteArrayView text)
{
    const auto row = static_cast<quint32>(rowCount() - 1);
    if (m_asides.isEmpty() || m_asides.constLast().row != row)
        m_asides.append({row, static_cast<quint32>(m_texts.size()), 0, 0, 0});
    Aside &aside = m_asides.last();
    quint16 &length = part == Part::Begin ? aside.begin : part == Part::End ? aside.end : aside.raw;
    length = static_cast<quint16>(text.size());
    appendInPlace(m_texts, text);
}

void OutageTable::countText(qsizetype row, qsizetype bytes)
{
    (isReadable(row) ? m_timeBytes : m_unreadableBytes) += bytes;
}

void OutageTable::takeAside(Aside aside, qsizetype row, const QByteArray &texts)
{
    const QByteArrayView text = QByteArrayView(texts).sliced(aside.offset, aside.length());
    aside.row = static_cast<quint32>(row);
    aside.offset = static_cast<quint32>(m_texts.size());
    m_asides.append(aside);
    appendInPlace(m_texts, text);
    countText(row, text.size());
}

void OutageTable::takeAsides(const OutageTable &other, qsizetype firstRow, qint64 mostUnreadable)
{
    m_textlessCount += other.m_textlessCount;
    for (const Aside &aside : std::as_const(other.m_asides)) {
        const qsizetype row = firstRow + aside.row;
        if (isReadable(row) || m_unreadableBytes + aside.length() <= mostUnreadable)
            takeAside(aside, row, other.m_texts);
        else
            ++m_textlessCount;
    }
}

qsizetype OutageTable::rowBeyond(qint64 bytes) const
{
    qint64 sum = 0;
    quint32 devices = 0; // numbered in the order in which rows name them first
    auto text = m_asides.cbegin();
    for (qsizetype row = 0; row < rowCount(); ++row) {
        if (m_device[row] == devices)
            sum += bytesOf(m_devices[devices++]);
        if (text != m_asides.cend() && qsizetype(text->row) == row)
            sum += isReadable(row) ? (text++)->length() : (++text, 0);
        if (sum > bytes)
            return row;
    }
    return rowCount() - 1;
}

QByteArrayView OutageTable::aside(qsizetype row, Part part) const
{
    const auto found = std::ranges::lower_bound(m_asides, row, {}, &Aside::row);
    if (found == m_asides.cend() || qsizetype(found->row) != row)
        return {};
    const QByteArrayView texts = QByteArrayView(m_texts).sliced(found->offset, found->length());
    switch (part) {
    case Part::Begin:
        return texts.first(found->begin);
    case Part::End:
        return texts.sliced(found->begin, found->end);
    case Part::Raw:
        break;
    }
    return texts.last(found->raw);
}

QByteArray OutageTable::text(qsizetype row, Part part) const
{
    const quint8 flag = part == Part::Begin ? BeginAside : EndAside;
    if ((m_flags[row] & flag) == 0)
        return canonicalText(part == Part::Begin ? m_begin[row] : m_end[row]);
    return aside(row, part).toByteArray();
}

QByteArray OutageTable::beginText(qsizetype row) const
{
    return text(row, Part::Begin);
}

QByteArray OutageTable::endText(qsizetype row) const
{
    return text(row, Part::End);
}

std::optional<Timestamp> OutageTable::instant(qsizetype row, Part part) const
{
    const quint8 flag = part == Part::Begin ? BeginAside : EndAside;
    if ((m_flags[row] & flag) == 0)
        return Timestamp{part == Part::Begin ? m_begin[row] : m_end[row]};
    auto read = parseTimestamp(QString::fromUtf8(text(row, part)));
    if (!read)
        return std::nullopt;
    return std::move(read).value();
}

std::optional<Timestamp> OutageTable::begin(qsizetype row) const
{
    return instant(row, Part::Begin);
}

std::optional<Timestamp> OutageTable::end(qsizetype row) const
{
    return instant(row, Part::End);
}

bool OutageTable::isReadable(qsizetype row) const
{
    return (m_flags[row] & ProblemMask) == 0;
}

bool OutageTable::isUsuallyWritten(qsizetype row) const
{
    return (m_flags[row] & (ProblemMask | BeginAside | EndAside)) == 0;
}

RecordProblem OutageTable::problem(qsizetype row) const
{
    return problemWithNumber(m_flags[row] & ProblemMask);
}

bool OutageTable::hasFinerBegin(qsizetype row) const
{
    const std::optional<Timestamp> instant = begin(row);
    return instant && !instant->finer.isEmpty();
}

QByteArray OutageTable::record(qsizetype row) const
{
    if (!isReadable(row))
        return aside(row, Part::Raw).toByteArray();
    return "{\"id\":" + jsonString(deviceId(row)) + ",\"begin\":\"" + beginText(row) +
           "\",\"end\":\"" + endText(row) + "\"}";
}
