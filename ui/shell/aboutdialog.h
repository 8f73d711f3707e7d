// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qdialog.h>

class PlainLabel;

/// Version, licences, where files are kept, and by which way requests go.
class AboutDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    /// \a settingsFile is where the window remembers what it remembers; \a baseUrl, as typed, is
    /// whose proxy is named.
    AboutDialog(const QString &settingsFile, const QString &baseUrl, QWidget *parent);

private:
    [[nodiscard]] PlainLabel *makeProxyLine(const QString &baseUrl);
};
