// SPDX-License-Identifier: MIT
#include "ui/review/rowcopier.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qmimedata.h>
#include <QtCore/qpromise.h>
#include <QtCore/qthreadpool.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

namespace {

/// So few are copied before a person can paste.
constexpr qsizetype RowsCopiedAtOnce = 200;

void copyInto(QPromise<CopiedRows> &promise, const CopyRequest &request)
{
    auto copied = copyRows(request, [&promise] { return promise.isCanceled(); });
    if (copied)
        promise.addResult(*std::move(copied));
}

} // namespace

RowCopier::RowCopier(QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RowCopier::finish);
}

RowCopier::~RowCopier()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void RowCopier::copy(const CopyRequest &request)
{
    const qsizetype rows = placeCount(request.places);
    m_watcher.cancel();
    if (rows > RowLimit) {
        Q_EMIT refused(rows);
        return;
    }
    if (rows <= RowsCopiedAtOnce) {
        offer(*copyRows(request, [] { return false; }));
        return;
    }
    Q_EMIT started(rows);
    m_watcher.setFuture(QtConcurrent::run(&m_pool, copyInto, request));
}

void RowCopier::finish()
{
    if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0)
        offer(m_watcher.result());
}

void RowCopier::offer(const CopiedRows &rows)
{
    auto *data = new QMimeData;
    data->setText(rows.text);
    data->setHtml(rows.html);
    data->setData(QStringLiteral("text/csv"), rows.csv);
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT copied(rows.rows);
}
