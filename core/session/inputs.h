// SPDX-License-Identifier: MIT
#pragma once

#include "net/bodyreader.h"
#include "outages/site.h"
#include "session/contentfault.h"
#include "tables/contentkind.h"
#include "tables/devicenames.h"
#include "tables/spreadsheetreader.h"
#include "tables/tablereader.h"
#include "json/outagereader.h"

#include <functional>
#include <memory>
#include <optional>

/// Makes the outage table of a body, whether it comes from a file or from the API.
/// Parses while the body arrives. One thread at a time; recordsRead() from any.
///
/// The API gives a list in JSON. A file may be a table or a spreadsheet as well, or one outage as a
/// JSON object, once acceptTables() was called: its first bytes tell.
class OutagesInput final : public BodyReader
{
public:
    /// A longer JSON object is not looked into.
    static constexpr qsizetype LargestObject = 4 << 20;

    /// Without \a words a fault is told in technical ones, as for SiteInput; \a isStopped ends
    /// what goes over all records at once.
    explicit OutagesInput(QThreadPool &pool, ContentWords words = nullptr,
                          StopToken isStopped = {});

    /// From now on other sites' records are only counted.
    void countOtherSitesOnly(std::shared_ptr<const Site> site);
    /// Before a body begins, and before recordsRead() is asked. \a told is called now and then
    /// while end() reads the rows of a spreadsheet, on its thread.
    void acceptTables(const TableOptions &options, std::function<void()> told = {});
    [[nodiscard]] qint64 recordsRead() const;
    /// Of a body that was a table and ended well: puts ids in the place of the names of devices.
    /// Returns why that cannot be.
    [[nodiscard]] std::optional<BodyFault> replaceNames(const Site &site);
    /// What is wrong with the table, if that is the fault returned last.
    [[nodiscard]] const std::optional<TableFault> &tableFault() const { return m_tableFault; }
    /// Of a table that ended well: what its header says of the devices.
    [[nodiscard]] DeviceCells deviceCells() const;
    /// Of a spreadsheet with several sheets, the one that was read; otherwise empty.
    [[nodiscard]] QString sheet() const;
    /// The table of a body that ended well; once.
    [[nodiscard]] OutageTable takeTable() { return std::move(m_table); }

    void begin() override;
    [[nodiscard]] std::optional<BodyFault> take(QByteArrayView bytes) override;
    [[nodiscard]] std::optional<BodyFault> end() override;

private:
    [[nodiscard]] bool deliver(QByteArrayView bytes);
    [[nodiscard]] bool deliverJson(QByteArrayView bytes);
    /// Hands on a JSON object that was held back: one outage as a list of one.
    void deliverObject();
    [[nodiscard]] std::optional<BodyFault> finishReading();
    [[nodiscard]] std::optional<BodyFault> finishTable();
    [[nodiscard]] std::optional<BodyFault> refuse(const TableFault &fault);
    [[nodiscard]] std::optional<TableFault::Kind> saidInVain() const;

    QThreadPool &m_pool;
    StopToken m_isStopped;
    OutageReader m_reader;
    std::optional<TableReader> m_tables;
    std::optional<SpreadsheetReader> m_spreadsheets;
    QHash<QString, QString> m_meantDevices;
    TableOptions m_said;               // before the file was looked at
    std::optional<ContentKind> m_kind; // nothing: not told yet
    QByteArray m_head;                 // meanwhile
    QByteArray m_jsonHead;             // of a file, for the places of faults
    QByteArray m_object;               // of JSON that is no list, up to LargestObject
    bool m_isObject = false;
    std::optional<TableFault> m_tableFault;
    std::shared_ptr<const Site> m_onlySite;
    ContentWords m_words;
    OutageTable m_table;
};

/// Makes the site of a body of at most 4 MiB.
class SiteInput final : public BodyReader
{
public:
    static constexpr qsizetype LargestBody = 4 << 20;

    /// \a isStopped ends the reading of the whole body.
    explicit SiteInput(ContentWords words = nullptr, StopToken isStopped = {});

    /// From now on what is wrong is told with its line and column.
    void setFile() { m_isFile = true; }

    /// The site of a body that ended well and was read to its end, otherwise null.
    [[nodiscard]] const std::shared_ptr<const Site> &site() const { return m_site; }

    void begin() override;
    [[nodiscard]] std::optional<BodyFault> take(QByteArrayView bytes) override;
    [[nodiscard]] std::optional<BodyFault> end() override;

private:
    StopToken m_isStopped;
    BufferReader m_buffer;
    ContentWords m_words;
    std::shared_ptr<const Site> m_site;
    bool m_isFile = false;
};
