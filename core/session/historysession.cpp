// SPDX-License-Identifier: MIT
#include "session/historysession.h"

#include "session/historyworker.h"

using namespace Qt::StringLiterals;

HistorySession::HistorySession(const SubmissionRecord &record, const JournalFolders &folders,
                               QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_folders(folders)
    , m_newestSearch(std::make_shared<std::atomic<quint64>>(0))
{}

HistorySession::~HistorySession()
{
    (void)end(QDeadlineTimer(QDeadlineTimer::Forever));
}

bool HistorySession::end(QDeadlineTimer deadline)
{
    ++*m_newestSearch; // no answer is waited for any more
    m_hasEnded = true;
    m_worker.reset();
    return m_threads.waitFor(deadline);
}

WorkerThread<HistoryWorker> *HistorySession::worker()
{
    if (m_worker == nullptr && !m_hasEnded) {
        m_worker = std::make_unique<WorkerThread<HistoryWorker>>(
            u"history"_s, m_threads, [this](StopToken isEnding) {
                return std::make_unique<HistoryWorker>(m_record, m_folders, m_newestSearch,
                                                       std::move(isEnding));
            });
    }
    return m_worker.get();
}

template <typename Request, typename Answered>
void HistorySession::ask(Request request, Answered answered)
{
    if (WorkerThread<HistoryWorker> *const reader = worker(); reader != nullptr) {
        reader->ask(std::move(request),
                    [this, answered](const auto &answer) { std::invoke(answered, this, answer); });
    }
}

void HistorySession::read(ConnectionKind kind)
{
    ask([kind](HistoryWorker &worker) { return worker.read(kind); }, &HistorySession::journalRead);
}

void HistorySession::search(ConnectionKind kind, const HistoryQuery &query)
{
    const quint64 number = ++*m_newestSearch;
    ask([number, kind, query](HistoryWorker &worker) { return worker.search(number, kind, query); },
        &HistorySession::searched);
}

void HistorySession::readRecord(ConnectionKind kind, const QString &id)
{
    ask([kind, id](HistoryWorker &worker) { return worker.readRecord(kind, id); },
        &HistorySession::recordRead);
}

void HistorySession::compare(ConnectionKind kind, const QString &one, const QString &other)
{
    ask([kind, one, other](HistoryWorker &worker) { return worker.compare(kind, one, other); },
        &HistorySession::compared);
}

void HistorySession::mark(ConnectionKind kind, const QString &id, ManualOutcome mark,
                          const QString &reason)
{
    ask([kind, id, mark, reason, isCancelled = newWriting()](
            HistoryWorker &worker) { return worker.mark(kind, id, mark, reason, isCancelled); },
        &HistorySession::markAnswered);
}

StopToken HistorySession::newWriting()
{
    m_writing = {};
    return [token = m_writing.get_token()] { return token.stop_requested(); };
}

void HistorySession::cancelWriting()
{
    m_writing.request_stop();
}

void HistorySession::beginAnew(ConnectionKind kind)
{
    ask([kind, isCancelled = newWriting()](
            HistoryWorker &worker) { return worker.beginAnew(kind, isCancelled); },
        [kind](HistorySession *self, const Expected<JournalReading, JournalError> &begun) {
            if (begun)
                Q_EMIT self->journalRead(*begun);
            else
                Q_EMIT self->newRecordRefused(kind, begun.error());
        });
}

void HistorySession::exportTo(const QString &path, ConnectionKind kind, const QStringList &ids)
{
    ask([path, kind, ids](HistoryWorker &worker) { return worker.exportTo(path, kind, ids); },
        [path](HistorySession *self, const Expected<qint64, HistoryError> &count) {
            if (count)
                Q_EMIT self->exported(path, *count);
            else
                Q_EMIT self->exportFailed(path, count.error());
        });
}

#include "moc_historysession.cpp"
