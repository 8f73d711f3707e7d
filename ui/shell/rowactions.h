// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

class ActionRegistry;
class ReviewPane;

/// What can be done with the marked rows: in the Edit and Outages menus, and in the table's own
/// menu. What cannot be done now is off and says why. GUI thread; registry and pane outlive this.
class RowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowActions)

public:
    RowActions(ActionRegistry &actions, ReviewPane &review, QObject *parent);

    void addToEditMenu();
    void addToOutagesMenu();
    /// Fills the table's own menu; after the other two.
    void addToRows();

    /// Why nothing can be done with the table at all, such as that it is not shown; empty: it can.
    void setTableReason(const QString &reason);

private:
    void setReason(const char *id, const QString &reason);
    void refresh();

    ActionRegistry &m_actions;
    ReviewPane &m_review;
    QString m_tableReason;
};
