// SPDX-License-Identifier: MIT
#pragma once

#include "ui/actions/commandmodel.h"

#include <QtWidgets/qdialog.h>

class PlainLabel;
class QLineEdit;
class QTableView;

/// A list of all commands with a search field. Disabled commands stay in the list and say why.
/// Closes when something else is clicked. GUI thread.
class CommandPalette final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    /// Placed over the upper middle of \a window.
    CommandPalette(const QList<Command> &commands, QWidget *window);

Q_SIGNALS:
    /// Emitted at most once, when the user has chosen a command; the palette is closed and the
    /// focus restored.
    void commandChosen(QAction *action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUpList();
    void layOut();
    void search();
    void step(int by);
    void announce();
    void choose();

    CommandModel m_model;
    QLineEdit *m_search;
    QTableView *m_list;
    PlainLabel *m_note;
};
