// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

class QWidget;

/// Leads the keyboard from one area of the window to the next, and back to where it was in it.
/// GUI thread; knows its areas only as long as they live.
class PaneWalker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneWalker)

public:
    explicit PaneWalker(QObject *parent = nullptr);

    /// Adds an area behind the others. \a first gets the focus where nothing in the area had it
    /// before; null: the widget that the Tab key would reach first.
    void add(QWidget *pane, QWidget *first = nullptr);
    /// To the next area that is shown and can take the focus; round and round.
    void next() { walk(1); }
    void previous() { walk(-1); }

private:
    struct Pane
    {
        QPointer<QWidget> widget;
        QPointer<QWidget> first;
        QPointer<QWidget> last; ///< what had the focus in it last
    };

    void remember(QWidget *focus);
    void walk(qsizetype by);
    [[nodiscard]] qsizetype current() const;
    [[nodiscard]] static QWidget *entrance(const Pane &pane);

    QList<Pane> m_panes;
};
