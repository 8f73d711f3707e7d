// SPDX-License-Identifier: MIT
#include "ui/window/sourcescontroller.h"

#include "models/zonechoice.h"
#include "session/reviewsession.h"
#include "session/settings.h"
#include "text/agetext.h"
#include "text/contenttext.h"
#include "text/findingtext.h"
#include "text/sourcetext.h"
#include "ui/connection/columnsdialog.h"
#include "ui/connection/devicedialog.h"
#include "ui/connection/namesdialog.h"
#include "ui/widgets/messagebar.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qmimedata.h>
#include <QtCore/qtimezone.h>
#include <QtCore/qurl.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qfiledialog.h>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
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

/// The rows of this program with the characters that were received, of others the text.
QByteArray textIn(const QMimeData &data)
{
    const QByteArray csv = data.data(u"text/csv"_s);
    return csv.isEmpty() ? data.text().toUtf8() : csv;
}

/// The outages among \a files that are a table; null if none are.
const OpenedFile *tableAmong(const QList<OpenedFile> &files)
{
    const OpenedFile *table = nullptr;
    for (const OpenedFile &each : files) {
        if (each.kind == InputKind::Outages)
            table = each.table ? &each : nullptr;
    }
    return table;
}

} // namespace

SourcesController::SourcesController(ReviewSession &session, const Settings &settings,
                                     FileSourcesLine &line, MessageBar &message, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_settings(settings)
    , m_line(line)
    , m_message(message)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(OpeningPatience);
    connect(&m_patience, &QTimer::timeout, this, &SourcesController::tellOfOpening);
    connect(&session, &ReviewSession::filesOpened, this, &SourcesController::onOpened);
    connect(&line, &FileSourcesLine::apiRequested, this, [this] { setSources({}); });
    connect(&line, &FileSourcesLine::columnsRequested, this, &SourcesController::changeColumns);
    connect(&session, &ReviewSession::tableCounted, this, [this](const TableTrial &counts) {
        if (m_dialog != nullptr)
            m_dialog->showCounts(counts);
    });
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
    m_asksAlways = false;
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

void SourcesController::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data != nullptr && openDropped(*data))
        return;
    const QByteArray text = data != nullptr ? textIn(*data) : QByteArray();
    if (text.trimmed().isEmpty()) {
        m_message.showNotice({.tone = Tone::ToCheck,
                              .what = tr("There is no list on the clipboard."),
                              .remedy = tr("Copy the rows of a spreadsheet together with their "
                                           "header, or a list in JSON, and paste again.")});
        return;
    }
    open({{.path = tr("Pasted list %1").arg(++m_pastedLists),
           .kind = InputKind::Outages,
           .content = text}});
}

void SourcesController::refusePasted(const SessionError &fault)
{
    m_message.showNotice(
        {.tone = Tone::ToCheck,
         //: %1 is what is wrong with it
         .what = tr("What is on the clipboard is no list of outages: %1.").arg(fault.detail),
         .remedy = tr("Copy the rows of a spreadsheet together with their "
                      "header, or a list in JSON, and paste again.")});
}

void SourcesController::openAgain(TableEncoding encoding)
{
    FileToOpen again = m_lastOutages;
    again.encoding = encoding;
    open({again});
    m_asksAlways = true;
}

void SourcesController::changeColumns()
{
    const auto &said = m_sources.table;
    open({{m_sources.outages, InputKind::Outages, m_sources.pasted,
           said ? said->encoding : TableEncoding::Unicode}});
    m_asksAlways = true;
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
    for (const OpenedFile &each : files) {
        if (each.fault && each.content) {
            refusePasted(*each.fault);
            return;
        }
        if (each.fault)
            faults.append(*each.fault);
        if (each.isMissing)
            Q_EMIT fileMissing(QFileInfo(each.path).absoluteFilePath());
    }
    const bool asks = std::exchange(m_asksAlways, false);
    if (!faults.isEmpty()) {
        Q_EMIT refused(faults);
        return;
    }
    const OpenedFile *table = tableAmong(files);
    if (table == nullptr) {
        take(files, std::nullopt);
        return;
    }
    const bool isInUse = m_sources.table && m_sources.outages == table->path;
    QList<TableChoice> remembered = m_settings.tableChoices();
    if (isInUse)
        remembered.prepend(*m_sources.table);
    const SuggestedChoice suggested = suggestedChoice(*table->table, remembered);
    const bool isAsked = asks || !suggested.isSettled;
    if (const auto mismatch = isAsked ? siteMismatch(files) : std::nullopt)
        Q_EMIT refused({*mismatch});
    else if (isAsked)
        askForColumns(files, *table, suggested.choice, remembered);
    else if (suggested.isRemembered || !suggested.choice.sheet.isEmpty())
        take(files, suggested.choice);
    else
        take(files, std::nullopt);
}

/// What cannot be read anyway is told before a person has to say anything of it.
std::optional<SessionError> SourcesController::siteMismatch(const QList<OpenedFile> &files) const
{
    const QString wanted = m_wantedSite ? m_wantedSite() : QString();
    for (const OpenedFile &each : files) {
        if (wanted.isEmpty() || each.siteId.isEmpty() || each.siteId == wanted)
            continue;
        SessionError error;
        error.kind = SessionError::Kind::SiteMismatch;
        error.input = InputKind::SiteInfo;
        error.file = each.path;
        error.detail = each.siteId;
        return error;
    }
    return std::nullopt;
}

void SourcesController::askForColumns(const QList<OpenedFile> &files, const OpenedFile &table,
                                      const TableChoice &suggested,
                                      const QList<TableChoice> &remembered)
{
    m_dialog =
        new ColumnsDialog({.name = table.content ? table.path : QFileInfo(table.path).fileName(),
                           .peek = *table.table,
                           .suggested = suggested,
                           .remembered = remembered,
                           .site = knownSite(),
                           .zones = zonesAtHand()},
                          &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ColumnsDialog::countsWanted, this,
            [this, table](const TableChoice &choice) { countFor(table, choice); });
    connect(m_dialog, &ColumnsDialog::chosen, this, [this, files](const TableChoice &choice) {
        Q_EMIT columnsChosen(choice);
        take(files, choice);
    });
    m_dialog->open();
}

void SourcesController::countFor(const OpenedFile &table, const TableChoice &choice)
{
    if (table.start == nullptr) // a pipe is read only once
        m_session.countTable({table.path, table.content, choice, knownSite()});
}

std::shared_ptr<const Site> SourcesController::knownSite() const
{
    return m_knownSite ? m_knownSite() : nullptr;
}

QList<QByteArray> SourcesController::zonesAtHand() const
{
    QList<QByteArray> zones{QTimeZone::systemTimeZoneId()};
    const auto add = [&zones](const QByteArray &zone) {
        if (!zone.isEmpty() && !zones.contains(zone))
            zones.append(zone);
    };
    add(ZoneChoice::fromText(m_settings.timeZone()).zone().id());
    for (const TableChoice &choice : m_settings.tableChoices())
        add(choice.times ? choice.times->zone : QByteArray());
    add("UTC"_ba);
    return zones;
}

void SourcesController::take(const QList<OpenedFile> &files,
                             const std::optional<TableChoice> &choice)
{
    FileSources chosen = m_sources;
    QString siteId;
    for (const OpenedFile &each : files) {
        if (!each.start && !each.content) // a pipe and a pasted text are no files to open again
            m_unread.append(QFileInfo(each.path).absoluteFilePath());
        if (!each.siteId.isEmpty())
            siteId = each.siteId;
        if (each.kind == InputKind::SiteInfo) {
            chosen.site = each.path;
            m_startedSite = each.start;
            continue;
        }
        chosen.outages = each.path;
        chosen.pasted = each.content;
        chosen.isTable = each.table && each.start == nullptr;
        chosen.isPipe = each.start != nullptr;
        chosen.table = choice;
        chosen.meantDevices.clear();
        m_startedOutages = each.start;
        m_lastOutages = {each.path, InputKind::Outages, each.content};
    }
    m_before = std::exchange(m_sources, chosen);
    m_line.setSources(m_sources);
    Q_EMIT opened(siteId);
}

void SourcesController::showRead(const QTimeZone &zone)
{
    const auto &fetched = m_session.fetched();
    const ListSource &source = m_session.source();
    const bool isShown = fetched && !source.isApi() && fetched->outagesFile == m_sources.outages;
    if (!isShown) {
        m_line.setFound({}, {});
        return;
    }
    const QString read = Wording::whenFetched(*m_session.dataAge(), zone);
    const QString hash = SourceText::shortHash(source);
    //: %1 the first digits of a hash, %2 like "read 14:02 UTC"
    const QString found = hash.isEmpty() ? read : tr("SHA-256 %1, %2").arg(hash, read);
    QStringList texts{found};
    if (const QString match = SourceText::match(source); !match.isEmpty()) {
        //: %1 a hash and a time, %2 like "12 of 14 are in the API’s answer"
        texts = {tr("%1; %2").arg(found, match), match};
    }
    m_line.setFound(texts, SourceText::details(source, zone));
}

void SourcesController::putInto(FetchRequest &request) const
{
    request.outagesFile = m_sources.outages;
    request.siteFile = m_sources.site;
    request.startedOutages = m_startedOutages;
    request.startedSite = m_startedSite;
    request.isPasted = m_sources.pasted.has_value();
    if (m_sources.pasted)
        request.startedOutages.reset(new StartedFile{{}, *m_sources.pasted, true});
    if (m_sources.table)
        request.table = optionsOf(*m_sources.table);
    request.table.meantDevices = m_sources.meantDevices;
}

bool SourcesController::asksForDevice(const std::optional<TableFault> &fault,
                                      const std::function<void()> &refused)
{
    if (!fault || fault->kind != TableFault::Kind::NameOfTwoDevices || !m_sources.isTable)
        return false;
    auto *dialog = new DeviceDialog(fault->text, fault->names, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeviceDialog::deviceChosen, this,
            [this, name = fault->text](const QString &id) {
                m_sources.meantDevices.insert(name, id);
                Q_EMIT opened({});
            });
    connect(dialog, &QDialog::rejected, this, refused);
    dialog->open();
    return true;
}

void SourcesController::askForNames(const QStringList &names, const Site &site)
{
    auto *dialog = new NamesDialog(names, site, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NamesDialog::devicesChosen, this,
            [this](const QHash<QString, QString> &meant) {
                m_sources.meantDevices.insert(meant);
                Q_EMIT opened({});
            });
    dialog->open();
}

bool SourcesController::openPipeAgain()
{
    if (!m_sources.isPipe || m_startedOutages)
        return false;
    open({{m_sources.outages, InputKind::Outages}});
    return true;
}

void SourcesController::forgetStarted()
{
    m_startedOutages.reset();
    m_startedSite.reset();
}

void SourcesController::keep()
{
    m_before.reset();
    if (!m_unread.isEmpty())
        Q_EMIT filesRead(std::exchange(m_unread, {}));
}

void SourcesController::goBack(const SessionError &error)
{
    const bool isAboutFile = error.kind == SessionError::Kind::LocalFile ||
                             error.kind == SessionError::Kind::LocalContent ||
                             error.kind == SessionError::Kind::SiteMismatch;
    if (m_before && isAboutFile && !error.file.isEmpty())
        setSources(*m_before);
    m_before.reset();
    if (isAboutFile)
        m_unread.clear();
}

void SourcesController::exchange()
{
    m_session.closeFiles(); // those that are being opened
    forgetStarted();
    m_before.reset();
    m_unread.clear();
    setSources(std::exchange(m_others, m_sources));
}

void SourcesController::setSources(const FileSources &sources)
{
    m_sources = sources;
    m_line.setSources(m_sources);
    Q_EMIT changed();
}

#include "moc_sourcescontroller.cpp"
