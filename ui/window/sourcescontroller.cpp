// SPDX-License-Identifier: MIT
#include "ui/window/sourcescontroller.h"

#include "session/reviewsession.h"
#include "text/contenttext.h"
#include "text/findingtext.h"
#include "ui/widgets/messagebar.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qmimedata.h>
#include <QtCore/qurl.h>
#include <QtWidgets/qfiledialog.h>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr auto OpeningPatience = 300ms; // without a word while files are opened

QList<FileToOpen> filesIn(const QMimeData &data)
{
    QList<FileToOpen> files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files.append(FileToOpen{url.toLocalFile()});
    }
    return files;
}

} // namespace

SourcesController::SourcesController(ReviewSession &session, FileSourcesLine &line,
                                     MessageBar &message, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_line(line)
    , m_message(message)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(OpeningPatience);
    connect(&m_patience, &QTimer::timeout, this, &SourcesController::tellOfOpening);
    connect(&session, &ReviewSession::filesOpened, this, &SourcesController::onOpened);
    connect(&line, &FileSourcesLine::apiRequested, this, [this] { setSources({}); });
}

SourcesController::~SourcesController()
{
    m_session.disconnect(this); // the session outlives the window
}

void SourcesController::choose(InputKind kind)
{
    const QString title =
        kind == InputKind::Outages ? tr("Open outages file") : tr("Open site file");
    const QString filter = kind == InputKind::Outages
                               ? tr("Lists of outages (*.json *.csv *.tsv *.txt *.xlsx);;"
                                    "All files (*)")
                               : tr("JSON files (*.json);;All files (*)");
    const QString path = QFileDialog::getOpenFileName(&m_window, title, {}, filter);
    if (!path.isEmpty())
        open({{path, kind}});
}

void SourcesController::open(const QList<FileToOpen> &files)
{
    QStringList names;
    for (const FileToOpen &file : files)
        names.append(QFileInfo(file.path).fileName());
    m_opening = Wording::namedFew(names);
    m_patience.start();
    m_session.openFiles(files, Wording::contentText);
}

bool SourcesController::hasFiles(const QMimeData &data)
{
    return !filesIn(data).isEmpty();
}

bool SourcesController::openDropped(const QMimeData &data)
{
    const QList<FileToOpen> files = filesIn(data);
    if (!files.isEmpty())
        open(files);
    return !files.isEmpty();
}

void SourcesController::tellOfOpening()
{
    if (!m_session.isOpeningFiles())
        return;
    //: %1 is the name of a file, or several
    m_message.showNotice({.tone = Tone::Accent,
                          .what = tr("Waiting for the first bytes of %1.").arg(m_opening),
                          .remedy = tr("A pipe waits for the program at its other end, a file of "
                                       "the network for its server."),
                          .buttonText = tr("Do not open"),
                          .act = [this] {
                              m_session.closeFiles();
                              m_message.clear();
                          }});
}

void SourcesController::onOpened(const QList<OpenedFile> &files)
{
    m_patience.stop();
    m_message.clear();
    // Faults are told at once: a fetch would ask for the connection first.
    QList<SessionError> faults;
    FileSources chosen = m_sources;
    QString siteId;
    for (const OpenedFile &each : files) {
        if (each.fault)
            faults.append(*each.fault);
        (each.kind == InputKind::Outages ? chosen.outages : chosen.site) = each.path;
        if (!each.siteId.isEmpty())
            siteId = each.siteId;
    }
    if (!faults.isEmpty()) {
        Q_EMIT refused(faults);
        return;
    }
    for (const OpenedFile &each : files)
        (each.kind == InputKind::Outages ? m_startedOutages : m_startedSite) = each.start;
    m_before = std::exchange(m_sources, chosen);
    m_line.setSources(m_sources);
    Q_EMIT opened(siteId);
}

void SourcesController::putInto(FetchRequest &request) const
{
    request.outagesFile = m_sources.outages;
    request.siteFile = m_sources.site;
    request.startedOutages = m_startedOutages;
    request.startedSite = m_startedSite;
}

void SourcesController::forgetStarted()
{
    m_startedOutages.reset();
    m_startedSite.reset();
}

void SourcesController::goBack(const SessionError &error)
{
    const bool isAboutFile = error.kind == SessionError::Kind::LocalFile ||
                             error.kind == SessionError::Kind::LocalContent ||
                             error.kind == SessionError::Kind::SiteMismatch;
    if (m_before && isAboutFile && !error.file.isEmpty())
        setSources(*m_before);
    m_before.reset();
}

void SourcesController::exchange()
{
    m_session.closeFiles(); // those that are being opened
    forgetStarted();
    m_before.reset();
    setSources(std::exchange(m_others, m_sources));
}

void SourcesController::setSources(const FileSources &sources)
{
    m_sources = sources;
    m_line.setSources(m_sources);
    Q_EMIT changed();
}
