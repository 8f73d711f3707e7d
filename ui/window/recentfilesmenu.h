// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qmenu.h>

class Settings;

/// The files that were opened last, the newest first, to be opened again. Kept in the settings,
/// which must outlive it. Files are never looked for here: a missing one is found when it is
/// opened. GUI thread.
class RecentFilesMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentFilesMenu)

public:
    RecentFilesMenu(Settings &settings, QWidget *parent = nullptr);

    /// Sets whether files of real work may be opened: not while the demo is shown.
    void setOffered(bool isOffered);
    /// Puts \a path first.
    void add(const QString &path);
    /// Takes \a path out: it is gone.
    void drop(const QString &path);

Q_SIGNALS:
    void fileChosen(const QString &path);

private:
    void fill();
    void addFile(int number, const QString &path);
    void refresh();

    Settings &m_settings;
    bool m_isOffered = true;
};
