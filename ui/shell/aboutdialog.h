// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qdialog.h>

/// Version, licences, and where files are kept.
class AboutDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    /// \a settingsFile is where the window remembers what it remembers.
    AboutDialog(const QString &settingsFile, QWidget *parent);
};
