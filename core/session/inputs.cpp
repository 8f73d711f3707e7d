// SPDX-License-Identifier: MIT
#include "session/inputs.h"

#include "json/outageobject.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString detailOf(const ContentFault &fault, ContentWords words)
{
    return words != nullptr ? words(fault) : u"not the content that was promised"_s;
}

/// A longer beginning of a file is not kept to count its lines.
constexpr qsizetype LongestHead = 64 << 10;

/// \a error with its line and column, if it stands in the beginning of a file, \a head.
JsonError placed(JsonError error, QByteArrayView head)
{
    if (head.isEmpty() || error.offset < 0 || error.offset > head.size())
        return error;
    const QByteArrayView before = head.first(error.offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    error.line = before.count('\n') + 1;
    error.column = QString::fromUtf8(before.sliced(lineStart)).size() + 1;
    return error;
}

BodyFault faultOf(const JsonError &error, ContentWords words)
{
    BodyFault fault{detailOf(error, words), error.offset, BodyFault::Kind::Malformed};
    if (error.fault == JsonFault::Empty || error.fault == JsonFault::Truncated)
        fault.kind = BodyFault::Kind::EndsEarly;
    if (error.fault == JsonFault::TooManyRows || error.fault == JsonFault::TooMuchText ||
        error.fault == JsonFault::ElementTooLong)
        fault.kind = BodyFault::Kind::TooLarge;
    return fault;
}

/// Without a byte order mark and white space around it.
QByteArrayView textIn(QByteArrayView json)
{
    const QByteArrayView byteOrderMark("\xef\xbb\xbf");
    return (json.startsWith(byteOrderMark) ? json.sliced(byteOrderMark.size()) : json).trimmed();
}

} // namespace

OutagesInput::OutagesInput(QThreadPool &pool, ContentWords words, StopToken isStopped)
    : m_pool(pool)
    , m_isStopped(std::move(isStopped))
    , m_reader(pool)
    , m_words(words)
{}

void OutagesInput::countOtherSitesOnly(std::shared_ptr<const Site> site)
{
    m_onlySite = site;
    if (m_tables) {
        const auto devices = std::make_shared<const DeviceTexts>(*site);
        m_tables->keepOnly(devices);
        m_spreadsheets->keepOnly(devices);
    }
    m_reader.setSite(std::move(site), m_isStopped);
}

void OutagesInput::acceptTables(const TableOptions &options, std::function<void()> told)
{
    m_tables.emplace(m_pool, options);
    m_spreadsheets.emplace(m_pool, options, m_isStopped);
    m_spreadsheets->onRowsRead(std::move(told));
    m_meantDevices = options.meantDevices;
    // What a person has chosen was chosen for the file that was looked at.
    m_said = options.chosen ? TableOptions() : options;
}

/// An option that does not apply is an error: the file is not what the user takes it for.
std::optional<TableFault::Kind> OutagesInput::saidInVain() const
{
    switch (m_kind.value_or(ContentKind::Json)) {
    case ContentKind::Json:
        return m_said.saysAnything() ? std::optional(TableFault::Kind::NoTableToSayOf)
                                     : std::nullopt;
    case ContentKind::Table:
        return m_said.sheet.isEmpty() ? std::nullopt
                                      : std::optional(TableFault::Kind::NoSheetToSayOf);
    case ContentKind::Spreadsheet:
        break;
    }
    return m_said.encoding == TableEncoding::Unicode
               ? std::nullopt
               : std::optional(TableFault::Kind::NoEncodingToSayOf);
}

qint64 OutagesInput::recordsRead() const
{
    const qint64 fromTables =
        m_tables ? m_tables->recordsRead() + m_spreadsheets->recordsRead() : 0;
    return m_reader.recordsRead() + fromTables;
}

QString OutagesInput::sheet() const
{
    const bool isOneOfSeveral =
        m_kind == ContentKind::Spreadsheet && m_spreadsheets->sheetNames().size() > 1;
    return isOneOfSeveral ? m_spreadsheets->readSheet() : QString();
}

void OutagesInput::begin()
{
    m_reader.restart();
    m_kind = ContentKind::Json;
    if (!m_tables)
        return;
    m_tables->restart();
    m_spreadsheets->restart();
    m_kind.reset();
    m_head.clear();
    m_jsonHead.clear();
    m_object.clear();
    m_isObject = false;
    m_tableFault.reset();
}

std::optional<BodyFault> OutagesInput::take(QByteArrayView bytes)
{
    if (m_kind)
        return deliver(bytes) ? std::nullopt : finishReading();
    m_head.append(bytes);
    m_kind = tellContent(m_head, false);
    if (m_kind)
        m_isObject = m_kind == ContentKind::Json && textIn(m_head).startsWith('{');
    if (!m_kind || deliver(std::exchange(m_head, {})))
        return std::nullopt;
    return finishReading();
}

std::optional<BodyFault> OutagesInput::end()
{
    if (!m_kind) {
        m_kind = tellContent(m_head, true).value_or(ContentKind::Json);
        m_isObject = m_kind == ContentKind::Json && textIn(m_head).startsWith('{');
        static_cast<void>(deliver(std::exchange(m_head, {}))); // the end tells of the fault
    }
    return finishReading();
}

bool OutagesInput::deliver(QByteArrayView bytes)
{
    switch (*m_kind) {
    case ContentKind::Json:
        return deliverJson(bytes);
    case ContentKind::Table:
        return m_tables->take(bytes);
    case ContentKind::Spreadsheet:
        return m_spreadsheets->take(bytes);
    }
    return false;
}

bool OutagesInput::deliverJson(QByteArrayView bytes)
{
    if (m_tables && m_jsonHead.size() < LongestHead)
        m_jsonHead.append(bytes.first(std::min(bytes.size(), LongestHead - m_jsonHead.size())));
    if (!m_isObject)
        return m_reader.take(bytes);
    m_object.append(bytes);
    if (m_object.size() <= LargestObject)
        return true;
    m_isObject = false;
    return m_reader.take(std::exchange(m_object, {}));
}

void OutagesInput::deliverObject()
{
    const QByteArray object = std::exchange(m_object, {});
    const QByteArrayView text = textIn(object);
    m_isObject = false;
    if (isOutageObject(text))
        static_cast<void>(m_reader.take(QByteArray('[' + text.toByteArray() + ']')));
    else
        static_cast<void>(m_reader.take(object));
}

std::optional<BodyFault> OutagesInput::refuse(const TableFault &fault)
{
    m_tableFault = fault;
    const bool isTooLarge =
        fault.kind == TableFault::Kind::TooManyRows ||
        fault.kind == TableFault::Kind::TooMuchText || fault.kind == TableFault::Kind::Oversized ||
        fault.kind == TableFault::Kind::Bomb || fault.kind == TableFault::Kind::CellTooLong;
    return BodyFault{detailOf(fault, m_words), -1,
                     isTooLarge ? BodyFault::Kind::TooLarge : BodyFault::Kind::Malformed};
}

std::optional<BodyFault> OutagesInput::replaceNames(const Site &site)
{
    if (m_kind == ContentKind::Json)
        return std::nullopt;
    const auto names = replaceDeviceNames(m_table, site, m_meantDevices, deviceCells());
    if (names.fault)
        return refuse(*names.fault);
    if (m_onlySite)
        m_table.keepDevices(m_onlySite->places(), m_isStopped);
    return std::nullopt;
}

DeviceCells OutagesInput::deviceCells() const
{
    if (m_kind == ContentKind::Table)
        return m_tables->deviceCells();
    return m_kind == ContentKind::Spreadsheet ? m_spreadsheets->deviceCells()
                                              : DeviceCells::IdsOrNames;
}

std::optional<BodyFault> OutagesInput::finishReading()
{
    if (m_kind != ContentKind::Json)
        return finishTable();
    if (m_isObject)
        deliverObject();
    auto table = m_reader.end();
    if (!table)
        return faultOf(placed(table.error(), m_jsonHead), m_words);
    if (const auto inVain = saidInVain())
        return refuse(TableFault{*inVain});
    m_table = std::move(table).value();
    return std::nullopt;
}

std::optional<BodyFault> OutagesInput::finishTable()
{
    auto rows = m_kind == ContentKind::Table ? m_tables->end() : m_spreadsheets->end();
    if (m_isStopped && m_isStopped())
        return std::nullopt; // what was read may not be whole, and tells nothing
    if (const auto inVain = rows ? saidInVain() : std::nullopt)
        return refuse(TableFault{*inVain});
    if (!rows)
        return refuse(rows.error());
    m_table = std::move(rows).value();
    return std::nullopt;
}

SiteInput::SiteInput(ContentWords words, StopToken isStopped)
    : m_isStopped(std::move(isStopped))
    , m_buffer(LargestBody)
    , m_words(words)
{}

void SiteInput::begin()
{
    m_site.reset();
    m_buffer.begin();
}

std::optional<BodyFault> SiteInput::take(QByteArrayView bytes)
{
    return m_buffer.take(bytes);
}

std::optional<BodyFault> SiteInput::end()
{
    auto site = readSite(m_buffer.body(), m_isStopped);
    if (site) {
        m_site = std::make_shared<const Site>(std::move(site).value());
        return std::nullopt;
    }
    const SiteFault &fault = site.error();
    if (fault.kind == SiteFault::Kind::Cancelled)
        return std::nullopt; // nothing is wrong with it
    if (fault.kind == SiteFault::Kind::Json)
        return faultOf(m_isFile ? placed(fault.json, m_buffer.body()) : fault.json, m_words);
    return BodyFault{detailOf(fault, m_words), -1, BodyFault::Kind::Malformed};
}
