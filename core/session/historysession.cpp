// SPDX-License-Identifier: MIT
#include "session/historysession.h"

#include "session/historyworker.h"

HistorySession::HistorySession(const SubmissionRecord &record, const JournalFolders &folders,
                               QObject *parent)
    : QObject(parent)
    , m_newestSearch(std::make_shared<std::atomic<quint64>>(0))
    , m_isEnding(std::make_shared<std::atomic<bool>>(false))
    , m_worker(new HistoryWorker(record, folders, m_newestSearch, m_isEnding))
{
    m_thread.setObjectName(QStringLiteral("history"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &HistoryWorker::journalRead, this, &HistorySession::journalRead);
    connect(m_worker, &HistoryWorker::searched, this, &HistorySession::searched);
    connect(m_worker, &HistoryWorker::recordRead, this, &HistorySession::recordRead);
    connect(m_worker, &HistoryWorker::compared, this, &HistorySession::compared);
    connect(m_worker, &HistoryWorker::markAnswered, this, &HistorySession::markAnswered);
    connect(m_worker, &HistoryWorker::newRecordRefused, this, &HistorySession::newRecordRefused);
    connect(m_worker, &HistoryWorker::exported, this, &HistorySession::exported);
    connect(m_worker, &HistoryWorker::exportFailed, this, &HistorySession::exportFailed);
    m_thread.start();
}

HistorySession::~HistorySession()
{
    (void)end(QDeadlineTimer(QDeadlineTimer::Forever));
}

bool HistorySession::end(QDeadlineTimer deadline)
{
    *m_isEnding = true;
    ++*m_newestSearch; // no answer is waited for any more
    m_thread.quit();
    return m_thread.wait(deadline);
}

template <typename Request>
void HistorySession::ask(Request request)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, request] { request(*worker); }, Qt::QueuedConnection);
}

void HistorySession::read(ConnectionKind kind)
{
    ask([kind](HistoryWorker &worker) { worker.read(kind); });
}

void HistorySession::search(ConnectionKind kind, const HistoryQuery &query)
{
    const quint64 number = ++*m_newestSearch;
    ask([number, kind, query](HistoryWorker &worker) { worker.search(number, kind, query); });
}

void HistorySession::readRecord(ConnectionKind kind, const QString &id)
{
    ask([kind, id](HistoryWorker &worker) { worker.readRecord(kind, id); });
}

void HistorySession::compare(ConnectionKind kind, const QString &one, const QString &other)
{
    ask([kind, one, other](HistoryWorker &worker) { worker.compare(kind, one, other); });
}

void HistorySession::mark(ConnectionKind kind, const QString &id, SubmissionMark mark,
                          const QString &reason)
{
    ask([kind, id, mark, reason](HistoryWorker &worker) { worker.mark(kind, id, mark, reason); });
}

void HistorySession::beginAnew(ConnectionKind kind)
{
    ask([kind](HistoryWorker &worker) { worker.beginAnew(kind); });
}

void HistorySession::exportTo(const QString &path, ConnectionKind kind, const QStringList &ids)
{
    ask([path, kind, ids](HistoryWorker &worker) { worker.exportTo(path, kind, ids); });
}
