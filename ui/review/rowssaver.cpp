// SPDX-License-Identifier: MIT
#include "ui/review/rowssaver.h"

#include "session/exportfile.h"

#include <chrono>

using namespace std::chrono_literals;

RowsSaver::RowsSaver(QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_writing(pool)
{
    m_look.setInterval(100ms);
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_run->rows); });
}

RowsSaver::~RowsSaver() = default;

void RowsSaver::save(const RowsExport &rows, const QString &path)
{
    if (isSaving())
        return;
    m_run = std::make_shared<Run>();
    m_look.start();
    m_writing.run(
        [rows, path, run = m_run](const StopToken &isStopped) {
            return std::optional(write(rows, path, *run, isStopped));
        },
        [this, path, count = rows.rowCount()](const Outcome &outcome) {
            m_look.stop();
            if (outcome.isCancelled)
                Q_EMIT cancelled();
            else if (outcome.fault.isEmpty())
                Q_EMIT saved(path, count);
            else
                Q_EMIT failed(path, outcome.fault);
        });
}

void RowsSaver::cancel()
{
    if (m_run)
        m_run->isCancelled = true;
}

RowsSaver::Outcome RowsSaver::write(const RowsExport &rows, const QString &path, Run &run,
                                    const StopToken &isStopped)
{
    Outcome outcome;
    const ExportWatch goesOn = [&](qint64 done) {
        run.rows = done;
        outcome.isCancelled = run.isCancelled || isStopped();
        return !outcome.isCancelled;
    };
    outcome.fault = writeExport(path, [&](QIODevice &file) {
        const ExportSink sink = [&file](QByteArrayView bytes) {
            return file.write(bytes.data(), bytes.size()) == bytes.size();
        };
        return exportRows(rows, sink, goesOn);
    });
    return outcome;
}

#include "moc_rowssaver.cpp"
