// SPDX-License-Identifier: MIT
#pragma once

#include "ui/palette/commandmodel.h"

#include <QtWidgets/qdialog.h>

class PlainLabel;
class QLineEdit;
class QTableView;

/// Every command by its name: some letters, Return, done. What is off stays in the list and says
/// why. Closes when something else is clicked. GUI thread.
class CommandPalette final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    /// Stands over the upper middle of \a window.
    CommandPalette(const QList<Command> &commands, QWidget *window);

Q_SIGNALS:
    /// The person has chosen; the palette is gone and the focus where it was. At most once.
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
