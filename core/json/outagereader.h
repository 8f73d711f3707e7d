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

/// Reads the answer of GET /outages while it arrives: bytes in any portions become a table.
///
/// Slices of the text are parsed on the threads of the pool and put together in order. The answer
/// is judged whole: one wrong byte anywhere and there is an error and no rows. Which error does
/// not depend on portions, slices or threads: the one with the smallest offset.
/// All functions but recordsRead() are for one thread at a time, which may be any thread, one of
/// the pool too. The pool must outlive the reader. Destruction waits for the slices in work.
class OutageReader final
{
public:
    struct Limits
    {
        ArraySlicer::Limits slicer = {};
        qsizetype rows = 10'000'000; ///< rows kept
        qint64 textBytes = 1 << 30;  ///< of ids and times kept as text
        qint64 unreadableTextBytes = OutageTable::MostUnreadableText;
    };

    explicit OutageReader(QThreadPool &pool);
    OutageReader(QThreadPool &pool, Limits limits);
    ~OutageReader();
    Q_DISABLE_COPY_MOVE(OutageReader)

    /// Forgets what was read, for a further attempt; the site stays known.
    void restart();
    /// From now on records of other sites are counted and not kept, and those there already are
    /// dropped. Records whose id cannot be read are always kept. \a site must not be null. Records
    /// are missing once \a isStopped is true.
    void setSite(std::shared_ptr<const Site> site, const StopToken &isStopped = {});

    /// Takes the next bytes. Waits while too many slices are in work.
    /// Returns false once the answer is known to be bad: more bytes change nothing.
    bool take(QByteArrayView portion);
    /// The text is complete: waits for the slices in work and hands out the table, or the error.
    /// Then only restart() makes sense.
    [[nodiscard]] Expected<OutageTable, JsonError> end();

    /// Records read so far. Usable from any thread, at any time.
    [[nodiscard]] qint64 recordsRead() const { return m_recordsRead.load(); }

private:
    void parse(Slice slice);
    void mergeFirst();
    void mergeAll();
    void merge(ParsedSlice parsed);
    /// The limit that the table is over, if any, at the first row over it.
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
