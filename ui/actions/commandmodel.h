// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions/commandlist.h"

#include <QtCore/qabstractitemmodel.h>

/// Commands as a table: icon and title, menu or why it is disabled, shortcut.
class CommandModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandModel)

public:
    enum Column : int { TitleColumn, NoteColumn, KeysColumn, ColumnCount };

    explicit CommandModel(const QList<Command> &commands, QObject *parent = nullptr);

    /// Shows only commands that match \a text; see matchingCommands().
    void setFilter(const QString &text);
    [[nodiscard]] const Command &command(int row) const { return m_shown[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString text(const Command &command, int column) const;
    [[nodiscard]] QString spoken(const Command &command, int column) const;

    QList<Command> m_all;
    QList<Command> m_shown;
};
