// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"
#include "outages/outagetable.h"
#include "json/arrayslicer.h"
#include "json/jsonerror.h"

#include <QtCore/qfuture.h>

#include <atomic>
#include <deque>
#include <memory>
#include <optional>

class QThreadPool;
class Site;
struct ParsedSlice;

/// Reads the answer of GET /outages while it arrives and turns its bytes, in portions of any size,
/// into a table.
///
/// Parses slices of the text on the threads of the pool and joins them in order. One wrong byte
/// anywhere gives an error and no rows. The error is the one with the smallest offset and does not
/// depend on portions, slices or threads. All functions except recordsRead() must be called from
/// one thread at a time, which may be any thread, also one of the pool. The pool must outlive the
/// reader. The destructor waits for the slices being parsed.
class OutageReader final
{
public:
    struct Limits
    {
        ArraySlicer::Limits slicer = {};
        qsizetype rows = 10'000'000; ///< most rows to keep
        qint64 textBytes = 1 << 30;  ///< most bytes of ids and times kept as text
        qint64 unreadableTextBytes = OutageTable::MostUnreadableText;
    };

    explicit OutageReader(QThreadPool &pool);
    OutageReader(QThreadPool &pool, Limits limits);
    ~OutageReader();
    Q_DISABLE_COPY_MOVE(OutageReader)

    /// Discards what was read, for another attempt; the site stays set.
    void restart();
    /// From now on counts records of other sites without keeping them, and drops those already
    /// read. Records whose id cannot be read are always kept. \a site must not be null. Once
    /// \a isStopped is true the table is incomplete.
    void setSite(std::shared_ptr<const Site> site, const StopToken &isStopped = {});

    /// Takes the next bytes. Blocks while too many slices are being parsed. Returns false once the
    /// answer is known to be bad: further bytes change nothing.
    bool take(QByteArrayView portion);
    /// Marks the text as complete, waits for the slices being parsed and returns the table or the
    /// error. After this only restart() may be called.
    [[nodiscard]] Expected<OutageTable, JsonError> end();

    /// Number of records read so far. May be called from any thread at any time.
    [[nodiscard]] qint64 recordsRead() const { return m_recordsRead.load(); }

private:
    void parse(Slice slice);
    void mergeFirst();
    void mergeAll();
    void merge(ParsedSlice parsed);
    /// Returns the exceeded limit, at the first row over it; nullopt if the table is within its
    /// limits.
    [[nodiscard]] std::optional<JsonError> limitFault(const ParsedSlice &parsed,
                                                      qint64 recordsBefore) const;
    [[nodiscard]] ArraySlicer makeSlicer();

    QThreadPool &m_pool;
    Limits m_limits;
    ArraySlicer m_slicer;
    std::shared_ptr<const Site> m_site;
    std::deque<QFuture<ParsedSlice>> m_inWork; // in the order of the text
    OutageTable m_table;
    std::optional<JsonError> m_error;
    std::atomic<qint64> m_recordsRead = 0;
};
