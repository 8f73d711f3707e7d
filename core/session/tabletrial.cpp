// SPDX-License-Identifier: MIT
#include "session/tabletrial.h"

#include "session/inputs.h"
#include "session/localfile.h"
#include "tables/devicenames.h"
#include "tables/rowbatch.h"
#include "tables/rowcollector.h"

#include <QtCore/qthreadpool.h>

#include <algorithm>
#include <limits>
#include <span>

namespace {

constexpr qsizetype CountedPortion = 256 << 10;
constexpr int CountingThreads = 2;

RowBatch batchOf(const QList<SampleRow> &rows)
{
    RowBatch batch;
    for (const SampleRow &row : rows) {
        QByteArray text;
        QList<qsizetype> ends;
        for (const QString &cell : row.cells) {
            text += cell.toUtf8();
            ends.append(text.size());
        }
        const auto size = static_cast<std::size_t>(ends.size());
        TableRow cells{text, std::span(ends.constData(), size), row.line};
        if (!row.kinds.isEmpty())
            cells.kinds = std::span(row.kinds.constData(), size);
        batch.append(cells);
    }
    return batch;
}

void addProblem(TableTrial &trial, const RecordProblem &problem)
{
    const auto known =
        std::ranges::find(trial.unreadable, problem, &TableTrial::Unreadable::problem);
    if (known != trial.unreadable.end())
        ++known->rows;
    else
        trial.unreadable.append({problem, 1});
}

/// Names become ids where they can; one of two devices stays what it is.
TableTrial trialOf(OutageTable table, const Site *site, DeviceCells column)
{
    TableTrial trial;
    if (site != nullptr) {
        const ReplacedNames names = replaceDeviceNames(table, *site, {}, column);
        trial.fault = names.fault;
        trial.unknownNames = names.unknown;
        trial.ofSite = 0;
    }
    trial.rows = table.rowCount();
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (!table.isReadable(row)) {
            addProblem(trial, table.problem(row));
            continue;
        }
        ++trial.readable;
        trial.converted += table.isConverted(row) ? 1 : 0;
        if (site != nullptr && site->indexOf(table.deviceId(row)) >= 0)
            ++*trial.ofSite;
    }
    std::ranges::stable_sort(trial.unreadable, std::greater(), &TableTrial::Unreadable::rows);
    trial.table = std::move(table);
    return trial;
}

} // namespace

TableTrial tryRows(const TablePeek &peek, const TableChoice &choice, const Site *site)
{
    const TableOptions options = optionsOf(choice);
    RowRules rules{choice.columns, peek.sample.first.cells.size(), peek.sample.separator};
    if (!peek.sample.first.kinds.isEmpty()) // in a sheet the cells do not move
        rules.columnCount = std::numeric_limits<qsizetype>::max();
    rules.times = options.times;
    rules.dates = datesBy(options);
    const bool areIds =
        choice.hasHeader && saysIds(peek.sample.first.cells.value(choice.columns.device));
    return trialOf(recordsIn(batchOf(outageRows(peek, choice.hasHeader)), rules), site,
                   areIds ? DeviceCells::Ids : DeviceCells::IdsOrNames);
}

std::optional<TableTrial> countRows(const TableToCount &table, const StopToken &isStopped)
{
    QThreadPool pool;
    pool.setMaxThreadCount(CountingThreads);
    OutagesInput input(pool, nullptr, isStopped);
    input.acceptTables(optionsOf(table.choice));
    input.begin();
    std::optional<BodyFault> fault;
    if (table.content) {
        fault = input.take(*table.content);
    } else {
        LocalFile file(table.path);
        if (file.open() || file.isSequential())
            return std::nullopt;
        QByteArray portion(CountedPortion, Qt::Uninitialized);
        qint64 count = 0;
        while (!fault && !isStopped() && (count = file.read(portion.data(), portion.size())) > 0)
            fault = input.take(portion.first(count));
        if (count < 0)
            return std::nullopt;
    }
    if (!fault && !isStopped())
        fault = input.end();
    if (isStopped())
        return std::nullopt;
    if (fault) {
        TableTrial refused;
        refused.fault = input.tableFault();
        return refused;
    }
    TableTrial trial = trialOf(input.takeTable(), table.site.get(), input.deviceCells());
    trial.table = {};
    return trial;
}
