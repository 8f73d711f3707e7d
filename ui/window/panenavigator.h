// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class QWidget;

/// Moves the focus from one area of the window to the next, and back to the last focused widget in
/// it. GUI thread; keeps its areas only as long as they exist.
class PaneNavigator final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneNavigator)

public:
    explicit PaneNavigator(QObject *parent = nullptr);

    /// Adds an area after the others. \a first gets the focus if no widget in the area had it
    /// before; null: the widget that the Tab key would reach first.
    void add(QWidget *pane, QWidget *first = nullptr);
    /// Moves to the next area that is visible and can take the focus; from the last one to the
    /// first.
    void next() { walk(1); }
    void previous() { walk(-1); }

private:
    struct Pane
    {
        QPointer<QWidget> widget;
        QPointer<QWidget> first;
        QPointer<QWidget> last; ///< the widget in it that had the focus last
    };

    void remember(QWidget *focus);
    void walk(qsizetype by);
    [[nodiscard]] qsizetype current() const;
    [[nodiscard]] static QWidget *entrance(const Pane &pane);

    QList<Pane> m_panes;
};
