// SPDX-License-Identifier: MIT
#include "ui/actions/commandmodel.h"

#include "ui/theme/tone.h"

#include <QtGui/qguiapplication.h>
#include <QtGui/qicon.h>

CommandModel::CommandModel(const QList<Command> &commands, QObject *parent)
    : QAbstractTableModel(parent)
    , m_all(commands)
    , m_shown(commands)
{}

void CommandModel::setFilter(const QString &text)
{
    beginResetModel();
    m_shown = matchingCommands(m_all, text);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CommandModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Command &command = m_shown[index.row()];
    const bool isOff = !command.reason().isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return text(command, index.column());
    case Qt::AccessibleTextRole:
        return spoken(command, index.column());
    case Qt::ToolTipRole:
        return command.action.isNull() ? QString() : command.action->toolTip();
    case Qt::DecorationRole:
        return index.column() == TitleColumn && !command.action.isNull()
                   ? QVariant(command.action->icon())
                   : QVariant();
    case Qt::ForegroundRole:
        return isOff || index.column() != TitleColumn
                   ? QVariant(toneColor(QGuiApplication::palette(), Tone::Dimmed))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == KeysColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QString CommandModel::text(const Command &command, int column) const
{
    if (column == TitleColumn)
        return command.title;
    if (column == KeysColumn)
        return command.keys;
    const QString reason = command.reason();
    if (!reason.isEmpty())
        return reason;
    if (command.action->isCheckable() && command.action->isChecked())
        //: A command that is switched on now; %1 is the menu it stands in
        return tr("%1 · on").arg(command.place);
    return command.place;
}

/// The first cell says the whole line: it is what the arrow keys lead to.
QString CommandModel::spoken(const Command &command, int column) const
{
    if (column != TitleColumn)
        return text(command, column);
    const QString reason = command.reason();
    if (!reason.isEmpty())
        //: A command that is off, and why
        return tr("%1, off: %2").arg(command.title, reason);
    //: A command and its shortcut
    return command.keys.isEmpty() ? command.title : tr("%1, %2").arg(command.title, command.keys);
}

#include "moc_commandmodel.cpp"
