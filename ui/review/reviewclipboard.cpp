// SPDX-License-Identifier: MIT
#include "ui/review/reviewclipboard.h"

#include "text/plural.h"
#include "ui/review/outageview.h"
#include "ui/review/removedoutagespane.h"
#include "ui/review/statusline.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qlocale.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

ReviewClipboard::ReviewClipboard(const Parts &parts, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_copier(pool)
{
    const auto copy = [this] { copyRows(false); };
    connect(&parts.view, &OutageView::copyRequested, this, copy);
    connect(&parts.removed, &RemovedOutagesPane::copyRequested, this, copy);
    connect(&parts.removed, &RemovedOutagesPane::markedRowsChanged, this,
            &ReviewClipboard::sourceChanged);
    parts.view.installEventFilter(this);
    parts.removed.view()->installEventFilter(this);
    StatusLine *status = &parts.status;
    connect(&m_copier, &RowCopier::started, status, [status](qsizetype rows) {
        status->say(tr("Copying %Ln row(s)…", nullptr, plural(rows)));
    });
    connect(&m_copier, &RowCopier::copied, status,
            [status](qint64 rows) { status->say(tr("%Ln row(s) copied", nullptr, plural(rows))); });
    connect(&m_copier, &RowCopier::refused, status, [status](qsizetype rows) {
        status->say(tr("%Ln row(s) are too many to copy: mark at most %1.", nullptr, plural(rows))
                        .arg(QLocale().toString(RowCopier::RowLimit)));
    });
}

bool ReviewClipboard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        setSource(watched != &m_parts.view);
    return QObject::eventFilter(watched, event);
}

void ReviewClipboard::setSource(bool isRemoved)
{
    if (m_copiesRemoved == isRemoved)
        return;
    m_copiesRemoved = isRemoved;
    Q_EMIT sourceChanged();
}

const QTableView &ReviewClipboard::table() const
{
    return m_copiesRemoved ? *m_parts.removed.view() : m_parts.view;
}

QModelIndex ReviewClipboard::cell() const
{
    return table().currentIndex();
}

const OutageTableModel &ReviewClipboard::model() const
{
    return m_copiesRemoved ? m_parts.removed.model() : m_parts.model;
}

bool ReviewClipboard::hasRows() const
{
    return table().selectionModel()->hasSelection();
}

void ReviewClipboard::copyRows(bool hasHeaders)
{
    if (!hasRows())
        return;
    if (m_copiesRemoved) {
        m_copier.copy(m_parts.removed.copyRequest(hasHeaders));
        return;
    }
    m_copier.copy({.review = m_parts.model.review(),
                   .order = m_parts.model.order(),
                   .places = m_parts.view.markedPlaces(),
                   .columns = m_parts.view.shownColumns(),
                   .zone = m_parts.model.zone(),
                   .hasHeaders = hasHeaders});
}

void ReviewClipboard::copyCell()
{
    if (const QModelIndex from = cell(); from.isValid())
        copyText(copiedCell(model().review(), model().row(from), OutageColumn(from.column()),
                            model().zone()));
}

void ReviewClipboard::copyReceivedCell()
{
    if (const QModelIndex from = cell(); from.isValid())
        copyText(receivedCell(model().review(), model().row(from), OutageColumn(from.column()),
                              model().zone()));
}

void ReviewClipboard::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_parts.status.say(text.isEmpty() ? tr("An empty cell was copied")
                                      : tr("Copied: %1").arg(text));
}

#include "moc_reviewclipboard.cpp"
