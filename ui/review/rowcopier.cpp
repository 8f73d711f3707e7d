// SPDX-License-Identifier: MIT
#include "ui/review/rowcopier.h"

#include <QtCore/qmimedata.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

using namespace Qt::StringLiterals;

namespace {

/// Up to this many rows are copied before the user can paste.
constexpr qsizetype RowsCopiedAtOnce = 200;

} // namespace

RowCopier::RowCopier(QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_copying(pool)
{}

void RowCopier::copy(const CopyRequest &request)
{
    const qsizetype rows = placeCount(request.places);
    m_copying.cancel();
    if (rows > RowLimit) {
        Q_EMIT refused(rows);
        return;
    }
    if (rows <= RowsCopiedAtOnce) {
        offer(*copyRows(request, [] { return false; }));
        return;
    }
    Q_EMIT started(rows);
    m_copying.run([request](const StopToken &isStopped) { return copyRows(request, isStopped); },
                  [this](const CopiedRows &copied) { offer(copied); });
}

void RowCopier::offer(const CopiedRows &rows)
{
    auto *data = new QMimeData;
    data->setText(rows.text);
    data->setHtml(rows.html);
    data->setData(u"text/csv"_s, rows.csv);
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT copied(rows.rows);
}

#include "moc_rowcopier.cpp"
