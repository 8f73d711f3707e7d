// SPDX-License-Identifier: MIT
#include "text/contenttext.h"
#include "text/findingtext.h"
#include "ui/shell/connectionbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qmimedata.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qfiledialog.h>

// Files that are read instead of asking the API: chosen, named at the start, or dropped.

void MainWindow::openFile(const QString &path, InputKind kind)
{
    startOpening({{path, kind}});
}

void MainWindow::openFiles(const QStringList &paths)
{
    QList<FileToOpen> files;
    for (const QString &path : paths) {
        files.append(FileToOpen{path});
    }
    startOpening(files);
}

void MainWindow::startOpening(const QList<FileToOpen> &files)
{
    QStringList names;
    for (const FileToOpen &file : files) {
        names.append(QFileInfo(file.path).fileName());
    }
    m_opening = Wording::namedFew(names);
    m_openingLook.start();
    m_session.openFiles(files, Wording::contentText);
}

void MainWindow::tellOfOpening()
{
    if (!m_session.isOpeningFiles()) {
        return;
    }
    //: %1 is the name of a file, or several
    m_message->showNotice({.tone = Tone::Accent,
                           .what = tr("Waiting for the first bytes of %1.").arg(m_opening),
                           .remedy = tr("A pipe waits for the program at its other end, a file of "
                                        "the network for its server."),
                           .buttonText = tr("Do not open"),
                           .act = [this] {
                               m_session.closeFiles();
                               m_message->clear();
                           }});
}

void MainWindow::onFilesOpened(const QList<OpenedFile> &files)
{
    m_openingLook.stop();
    m_message->clear();
    // Faults are said at once: a fetch would ask for the connection first.
    QList<SessionError> faults;
    FileSources chosen = m_sources;
    QString siteId;
    for (const OpenedFile &each : files) {
        if (each.fault) {
            faults.append(*each.fault);
        }
        (each.kind == InputKind::Outages ? chosen.outages : chosen.site) = each.path;
        if (!each.siteId.isEmpty()) {
            siteId = each.siteId;
        }
    }
    if (!faults.isEmpty()) {
        refuseFiles(faults);
        return;
    }
    for (const OpenedFile &each : files) {
        (each.kind == InputKind::Outages ? m_startedOutages : m_startedSite) = each.start;
    }
    m_sourcesBefore = m_sources;
    m_sources = chosen;
    m_sourcesLine->setSources(m_sources);
    nameSite(siteId);
    fetch();
    refresh();
}

void MainWindow::goBackToReadableFiles(const SessionError &error)
{
    const bool isAboutFile = error.kind == SessionError::Kind::LocalFile ||
                             error.kind == SessionError::Kind::LocalContent ||
                             error.kind == SessionError::Kind::SiteMismatch;
    if (m_sourcesBefore && isAboutFile && !error.file.isEmpty()) {
        m_sources = *m_sourcesBefore;
        m_sourcesLine->setSources(m_sources);
    }
    m_sourcesBefore.reset();
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
