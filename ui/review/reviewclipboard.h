// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/rowcopier.h"

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qobject.h>

class OutageTableModel;
class OutageView;
class QTableView;
class RemovedOutagesPane;
class StatusLine;

/// Copies rows and cells of the table, or of the outages that are gone if those had the keyboard
/// last, and says so in the status line. GUI thread; all objects passed must outlive it.
class ReviewClipboard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewClipboard)

public:
    /// What it copies from, and where it says so.
    struct Parts
    {
        OutageView &view;
        OutageTableModel &model;
        RemovedOutagesPane &removed;
        StatusLine &status;
    };
    ReviewClipboard(const Parts &parts, QThreadPool &pool, QObject *parent);

    /// Copies the marked rows as shown, without hidden columns.
    void copyRows(bool hasHeaders);
    /// Copies the current cell, a time with its zone.
    void copyCell();
    /// Copies the received characters of the current cell.
    void copyReceivedCell();
    /// Return whether there are rows, or a cell, to copy.
    [[nodiscard]] bool hasRows() const;
    [[nodiscard]] bool hasCell() const { return cell().isValid(); }

    /// Copies from the table again: the outages that are gone are not shown any more.
    void leaveRemoved() { setSource(false); }

Q_SIGNALS:
    /// Emitted when hasRows() or hasCell() may have changed.
    void sourceChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setSource(bool isRemoved);
    [[nodiscard]] const QTableView &table() const;
    [[nodiscard]] QModelIndex cell() const;
    [[nodiscard]] const OutageTableModel &model() const;
    void copyText(const QString &text);

    Parts m_parts;
    RowCopier m_copier;
    bool m_copiesRemoved = false;
};
