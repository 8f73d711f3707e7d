// SPDX-License-Identifier: MIT
#include "session/localfile.h"
#include "session/wording.h"
#include "ui/shell/connectionbar.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/qmimedata.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qfiledialog.h>

// Files that are read instead of asking the API: chosen, named at the start, or dropped.

void MainWindow::openFile(const QString &path, InputKind kind)
{
    openSources({{path, kind}});
}

void MainWindow::openFiles(const QStringList &paths)
{
    QList<FileSource> sources;
    for (const QString &path : paths) {
        sources.append({path, inputKindOf(path)});
    }
    openSources(sources);
}

void MainWindow::openSources(const QList<FileSource> &sources)
{
    // Faults are said at once: a fetch would ask for the connection first.
    QList<SessionError> faults;
    FileSources chosen = m_sources;
    QString siteId;
    for (const FileSource &each : sources) {
        if (each.kind == InputKind::Outages) {
            chosen.outages = each.path;
            if (const auto fault = LocalFile::openFault(each.path, each.kind)) {
                faults.append(*fault);
            }
            continue;
        }
        chosen.site = each.path;
        if (const auto site = LocalFile::siteIn(each.path)) {
            siteId = (*site)->id();
        } else {
            faults.append(site.error());
        }
    }
    if (!faults.isEmpty()) {
        refuseFiles(faults);
        return;
    }
    m_sources = chosen;
    m_sourcesLine->setSources(m_sources);
    nameSite(siteId);
    fetch();
    refresh();
}

void MainWindow::nameSite(const QString &siteId)
{
    ConnectionFields named = fields();
    if (named.siteId.isEmpty() && !siteId.isEmpty()) {
        named.siteId = siteId;
        m_connection->setFields(named);
    }
}

void MainWindow::refuseFiles(const QList<SessionError> &faults)
{
    FetchNotice notice = noticeOf(faults.first());
    for (const SessionError &each : faults.sliced(1)) {
        const FetchNotice more = noticeOf(each);
        notice.notice.what += QLatin1Char(' ') + more.notice.what;
        notice.notice.details += QLatin1Char('\n') + more.notice.details;
    }
    showFetchNotice(notice);
}

void MainWindow::chooseFile(InputKind kind)
{
    const QString title =
        kind == InputKind::Outages ? tr("Open outages file") : tr("Open site file");
    const QString path =
        QFileDialog::getOpenFileName(this, title, {}, tr("JSON files (*.json);;All files (*)"));
    if (!path.isEmpty()) {
        openFile(path, kind);
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        openFiles(paths);
    }
}
