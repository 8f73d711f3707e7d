// SPDX-License-Identifier: MIT
#include "ui/shell/rowactions.h"

#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/review/selectionsum.h"
#include "ui/shell/actionregistry.h"

#include <QtGui/qaction.h>

namespace {

QAction *separator(QObject *parent)
{
    auto *line = new QAction(parent);
    line->setSeparator(true);
    return line;
}

} // namespace

RowActions::RowActions(ActionRegistry &actions, ReviewPane &review, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_review(review)
{}

void RowActions::addToEditMenu()
{
    connect(m_actions.add({.id = QStringLiteral("copy"),
                           .group = ActionGroup::Edit,
                           .text = tr("&Copy rows"),
                           .icon = QStringLiteral("copy"),
                           .tip = tr("Copy the marked rows as text, HTML and CSV"),
                           .widgetKey = QKeySequence(Qt::CTRL | Qt::Key_C),
                           .startsSection = true}),
            &QAction::triggered, &m_review, [this] { m_review.copyRows(false); });
    connect(m_actions.add({.id = QStringLiteral("copy-headers"),
                           .group = ActionGroup::Edit,
                           .text = tr("Copy rows with &headers"),
                           .icon = QStringLiteral("clipboard-list"),
                           .tip = tr("Copy the marked rows below the titles of their columns"),
                           .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}}),
            &QAction::triggered, &m_review, [this] { m_review.copyRows(true); });
    connect(m_actions.add({.id = QStringLiteral("copy-cell"),
                           .group = ActionGroup::Edit,
                           .text = tr("Copy c&ell"),
                           .icon = QStringLiteral("copy"),
                           .tip = tr("Copy the cell under the keyboard, a time with its zone")}),
            &QAction::triggered, &m_review, &ReviewPane::copyCell);
    connect(m_actions.add({.id = QStringLiteral("copy-received"),
                           .group = ActionGroup::Edit,
                           .text = tr("Copy cell as recei&ved"),
                           .icon = QStringLiteral("file-text"),
                           .tip = tr("Copy the characters that came for this cell")}),
            &QAction::triggered, &m_review, &ReviewPane::copyReceivedCell);
}

void RowActions::addToOutagesMenu()
{
    connect(m_actions.add({.id = QStringLiteral("include"),
                           .group = ActionGroup::Outages,
                           .text = tr("I&nclude marked"),
                           .icon = QStringLiteral("circle-check"),
                           .tip = tr("Include the marked outages in the list")}),
            &QAction::triggered, &m_review,
            [this] { m_review.view()->setSelectionIncluded(true); });
    connect(m_actions.add({.id = QStringLiteral("leave-out"),
                           .group = ActionGroup::Outages,
                           .text = tr("&Leave out marked"),
                           .icon = QStringLiteral("circle-dashed"),
                           .tip = tr("Leave the marked outages out of the list")}),
            &QAction::triggered, &m_review,
            [this] { m_review.view()->setSelectionIncluded(false); });
    connect(m_actions.add({.id = QStringLiteral("only-device"),
                           .group = ActionGroup::Outages,
                           .text = tr("Show only this &device"),
                           .icon = QStringLiteral("filter"),
                           .tip = tr("Show only the outages of the current row's device"),
                           .startsSection = true}),
            &QAction::triggered, &m_review, &ReviewPane::showOnlyDevice);
}

void RowActions::addToRows()
{
    OutageView *view = m_review.view();
    for (const char *id : {"include", "leave-out", "leave-out-reason", "note", "", "copy",
                           "copy-headers", "copy-cell", "copy-received", "", "only-device"}) {
        const QString name = QLatin1String(id);
        view->addAction(name.isEmpty() ? separator(view) : m_actions.action(name));
    }
    // What is gone can only be read and copied.
    QTableView *gone = m_review.goneTable();
    gone->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const char *id : {"copy", "copy-headers", "copy-cell", "copy-received"})
        gone->addAction(m_actions.action(QLatin1String(id)));
    connect(view, &OutageView::markedRowsChanged, this, &RowActions::refresh);
    connect(&m_review.markedSum(), &SelectionSum::changed, this, &RowActions::refresh);
    connect(view, &OutageView::currentRowChanged, this, &RowActions::refresh);
    connect(&m_review, &ReviewPane::copySourceChanged, this, &RowActions::refresh);
    refresh();
}

void RowActions::setTableReason(const QString &reason)
{
    m_tableReason = reason;
    refresh();
}

void RowActions::setReason(const char *id, const QString &reason)
{
    m_actions.setReason(QLatin1String(id), m_tableReason.isEmpty() ? reason : m_tableReason);
}

void RowActions::refresh()
{
    const OutageView *view = m_review.view();
    const bool hasRows = view->selectionModel()->hasSelection();
    const bool hasCell = view->currentIndex().isValid();
    const QString noRow = hasRows ? QString() : tr("Mark a row first");
    const QString noCell = hasCell ? QString() : tr("Go to a row first");
    const SelectionSum &marked = m_review.markedSum();
    const bool canChoose = marked.isAdding() || marked.summary().choosable.rows > 0;
    const QString noChoice =
        canChoose ? QString() : tr("None of the marked rows can be included or left out");
    const QString noCopy = m_review.hasRowsToCopy() ? QString() : tr("Mark a row first");
    const QString noCopyOfCell = m_review.hasCellToCopy() ? QString() : tr("Go to a row first");
    setReason("copy", noCopy);
    setReason("copy-headers", noCopy);
    setReason("copy-cell", noCopyOfCell);
    setReason("copy-received", noCopyOfCell);
    setReason("include", hasRows ? noChoice : noRow);
    setReason("leave-out", hasRows ? noChoice : noRow);
    setReason("only-device", m_review.currentDevice().isEmpty() && hasCell
                                 ? tr("This record names no device")
                                 : noCell);
}
