// SPDX-License-Identifier: MIT
#include "ui/actions/commandpalette.h"

#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/theme/tone.h"
#include "ui/widgets/labels.h"

#include <QtGui/qaccessible.h>
#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qtableview.h>

#include <algorithm>

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(const QList<Command> &commands, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_model(commands)
    , m_search(new QLineEdit)
    , m_list(new QTableView)
    , m_note(new PlainLabel)
{
    setWindowTitle(tr("Commands"));
    m_search->setPlaceholderText(tr("Type a command"));
    m_search->setAccessibleName(tr("Search commands"));
    m_search->addAction(Icon::toned(u"terminal"_s, Tone::Dimmed), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_note->setTone(Tone::Dimmed);
    m_note->setWordWrap(true);
    setUpList();
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CommandPalette::announce);
    m_search->setFocus();
    search();
    resize(std::min(Spacing::of(80), window->width() - Spacing::of(4)),
           std::min(Spacing::of(52), window->height() - Spacing::of(4)));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, Spacing::of(6))));
}

void CommandPalette::setUpList()
{
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus); // what is typed always goes to the search
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(Spacing::rowHeight());
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(CommandModel::TitleColumn,
                                                     QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setSectionResizeMode(CommandModel::NoteColumn,
                                                     QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(CommandModel::KeysColumn,
                                                     QHeaderView::ResizeToContents);
}

void CommandPalette::layOut()
{
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 1.5, 1.5, 1);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
}

void CommandPalette::search()
{
    m_model.setFilter(m_search->text());
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0, CommandModel::TitleColumn));
    announce();
}

void CommandPalette::step(int by)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, last);
    m_list->setCurrentIndex(m_model.index(row, CommandModel::TitleColumn));
}

/// The focus stays in the search, so screen readers are told what the arrow keys lead to.
void CommandPalette::announce()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        m_note->setText(tr("No command is called that."));
        m_search->setAccessibleDescription(m_note->text());
        return;
    }
    m_note->setText(current.data(Qt::ToolTipRole).toString());
    m_search->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
    if (!QAccessible::isActive() || !isVisible())
        return;
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_list);
    if (table == nullptr || table->tableInterface() == nullptr)
        return;
    QAccessibleEvent event(table->tableInterface()->cellAt(current.row(), current.column()),
                           QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int page = std::max(1, m_list->viewport()->height() / Spacing::rowHeight() - 1);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        close();
}

/// Since there is no window frame, an edge tells the palette from the window behind it.
void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(edgeColor(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !isVisible())
        return;
    const Command command = m_model.command(current.row());
    if (!command.reason().isEmpty())
        return; // the note below the list says why
    hide();
    Q_EMIT commandChosen(command.action);
    close();
}

#include "moc_commandpalette.cpp"
