// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "net/networkroute.h"

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
    /// whose proxy is shown, for requests by \a route.
    AboutDialog(const QString &settingsFile, const QString &baseUrl, const NetworkRoute &route,
                QWidget *parent);

private:
    [[nodiscard]] PlainLabel *makeProxyLine(const QString &baseUrl, const NetworkRoute &route);

    LatestTask<QString> m_proxy{*QThreadPool::globalInstance()};
};
