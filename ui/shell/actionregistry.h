// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtGui/qkeysequence.h>

class QAction;
class QMenu;
class QWidget;

/// Where an action belongs: its menu, and its chapter on the shortcuts page.
enum class ActionGroup : quint8 { File, Edit, View, Outages, Help };

/// What an action is, once for menus, tool tips and help.
struct ActionSpec
{
    QString id; ///< "fetch"
    ActionGroup group = ActionGroup::File;
    QString text; ///< with its mnemonic: "&Fetch"
    QString icon; ///< the name of an icon
    QString tip;  ///< one sentence: what it does
    QList<QKeySequence> shortcuts = {};
    /// A key that a widget handles itself: shown in menus and help, not installed.
    QKeySequence widgetKey = {};
    bool startsSection = false; ///< a line above it in the menu
    bool isCheckable = false;
};

/// Every action of the window, in the order they appear. Owns them.
class ActionRegistry final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRegistry)

public:
    /// Shortcuts work while \a window is active.
    explicit ActionRegistry(QWidget &window);

    /// \a spec must have an id that is not taken.
    QAction *add(const ActionSpec &spec);
    /// The action called \a id, which must be there.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] const QList<ActionSpec> &specs() const { return m_specs; }

    /// Fills \a menu with the actions of \a group, lines included.
    void fill(QMenu &menu, ActionGroup group) const;
    /// An empty reason turns it on; otherwise the reason stands in its tool tip and its menu.
    void setReason(const QString &id, const QString &reason);

    [[nodiscard]] static QString title(ActionGroup group);

private:
    QWidget &m_window;
    QList<ActionSpec> m_specs;
    QList<QAction *> m_actions; // as m_specs
};
