// SPDX-License-Identifier: MIT
#include "models/rowscopy.h"
#include "text/plural.h"
#include "ui/review/outageview.h"
#include "ui/review/removedoutagespane.h"
#include "ui/review/reviewpane.h"
#include "ui/review/rowcopier.h"
#include "ui/review/selectionsum.h"
#include "ui/review/statusline.h"

#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

// The part of a review's pane that is about the clipboard.

void ReviewPane::connectCopier()
{
    connect(m_sum, &SelectionSum::changed, m_status, &StatusLine::setSummary);
    connect(m_view, &OutageView::copyRequested, this, [this] { copyRows(false); });
    connect(m_gone, &RemovedOutagesPane::copyRequested, this, [this] { copyRows(false); });
    connect(m_gone, &RemovedOutagesPane::markedRowsChanged, this, &ReviewPane::copySourceChanged);
    for (QWidget *table : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_gone->view())})
        table->installEventFilter(this);
    connect(m_copier, &RowCopier::started, this, [this](qsizetype rows) {
        m_status->say(tr("Copying %Ln row(s)…", nullptr, plural(rows)));
    });
    connect(m_copier, &RowCopier::copied, this,
            [this](qint64 rows) { m_status->say(tr("%Ln row(s) copied", nullptr, plural(rows))); });
    connect(m_copier, &RowCopier::refused, this, [this](qsizetype rows) {
        m_status->say(tr("%Ln row(s) are too many to copy: mark at most %1.", nullptr, plural(rows))
                          .arg(QLocale().toString(RowCopier::RowLimit)));
    });
}

void ReviewPane::setCopySource(bool isGone)
{
    if (m_copiesGone == isGone)
        return;
    m_copiesGone = isGone;
    Q_EMIT copySourceChanged();
}

bool ReviewPane::hasRowsToCopy() const
{
    const QTableView *table = m_copiesGone ? m_gone->view() : m_view;
    return table->selectionModel()->hasSelection();
}

QModelIndex ReviewPane::cellToCopy() const
{
    return m_copiesGone ? m_gone->view()->currentIndex() : m_view->currentIndex();
}

const OutageTableModel &ReviewPane::modelToCopy() const
{
    return m_copiesGone ? m_gone->model() : m_model;
}

bool ReviewPane::hasCellToCopy() const
{
    return cellToCopy().isValid();
}

void ReviewPane::copyRows(bool hasHeaders)
{
    if (m_copiesGone) {
        if (hasRowsToCopy())
            m_copier->copy(m_gone->copyRequest(hasHeaders));
        return;
    }
    CopyRequest request{.review = m_model.review(),
                        .order = m_model.order(),
                        .places = m_view->markedPlaces(),
                        .columns = m_view->shownColumns(),
                        .zone = m_model.zone(),
                        .hasHeaders = hasHeaders};
    if (!request.places.isEmpty())
        m_copier->copy(request);
}

void ReviewPane::copyCell()
{
    const OutageTableModel &model = modelToCopy();
    if (const QModelIndex cell = cellToCopy(); cell.isValid()) {
        copyText(
            copiedCell(model.review(), model.row(cell), OutageColumn(cell.column()), model.zone()));
    }
}

void ReviewPane::copyReceivedCell()
{
    const OutageTableModel &model = modelToCopy();
    if (const QModelIndex cell = cellToCopy(); cell.isValid()) {
        copyText(receivedCell(model.review(), model.row(cell), OutageColumn(cell.column()),
                              model.zone()));
    }
}

void ReviewPane::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_status->say(text.isEmpty() ? tr("An empty cell was copied") : tr("Copied: %1").arg(text));
}
