// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"

#include <QtCore/qstring.h>
#include <QtCore/qthreadpool.h>
#include <QtWidgets/qdialog.h>

class PlainLabel;

/// Shows version, licences, the paths of files, and the proxy of requests.
class AboutDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    /// \a settingsFile is the path of the window's settings; \a baseUrl, as typed, is the address
    /// whose proxy is shown.
    AboutDialog(const QString &settingsFile, const QString &baseUrl, QWidget *parent);

private:
    [[nodiscard]] PlainLabel *makeProxyLine(const QString &baseUrl);

    LatestTask<QString> m_proxy{*QThreadPool::globalInstance()};
};
