// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qmenu.h>

class DemoControl;
class QActionGroup;

/// The menu of the demo: its sites, its faults, and the way back to a demo without any. Hidden
/// unless the demo is chosen: it has no use with a real API.
class DemoMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoMenu)

public:
    /// \a demo must outlive this.
    explicit DemoMenu(DemoControl &demo, QWidget *parent = nullptr);

    /// Sets whether the demo is chosen.
    void setOffered(bool isOffered);
    /// Ticks the site that the fields name.
    void setSite(const QString &siteId);
    /// Returns whether a list is confirmed as one for Production is.
    [[nodiscard]] bool showsGuard() const;
    /// Returns what goes wrong at the moment, in the words of the menu.
    [[nodiscard]] QStringList faults() const;

Q_SIGNALS:
    /// Emitted when the user chooses a site.
    void siteChosen(const QString &siteId);
    /// Emitted when the user wants the demo as it was at first; no fault is on any more.
    void resetRequested();
    /// Emitted when showsGuard() has changed.
    void guardToggled();
    /// Emitted when faults() has changed.
    void faultsChanged();

private:
    void addSites();
    void addFaults();
    void reset();

    DemoControl &m_demo;
    QActionGroup *m_sites;
    QList<QAction *> m_faults;
    QAction *m_guard = nullptr;
    QAction *m_reset = nullptr;
};
