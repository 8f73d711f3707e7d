// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "net/baseurl.h"
#include "submission/journalfolder.h"
#include "text/comparisontext.h"
#include "text/countstext.h"
#include "text/kindtext.h"
#include "text/oneline.h"
#include "text/privatetext.h"
#include "text/timetext.h"
#include "ui/actions/actionregistry.h"
#include "ui/connection/connectionbar.h"
#include "ui/connection/sitescolumn.h"
#include "ui/review/outageview.h"
#include "ui/review/reviewpane.h"
#include "ui/submission/requestlogpane.h"
#include "ui/theme/buttons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/firstpaint.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagearea.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/apikeycontroller.h"
#include "ui/window/connectionscontroller.h"
#include "ui/window/contentpane.h"
#include "ui/window/demomenu.h"
#include "ui/window/diagnosticsdialog.h"
#include "ui/window/fetchcontroller.h"
#include "ui/window/historycontroller.h"
#include "ui/window/mainmenu.h"
#include "ui/window/panenavigator.h"
#include "ui/window/presentation.h"
#include "ui/window/presentationstrip.h"
#include "ui/window/recentfilesmenu.h"
#include "ui/window/reviewactions.h"
#include "ui/window/reviewcontroller.h"
#include "ui/window/roundcontroller.h"
#include "ui/window/rowssavecontroller.h"
#include "ui/window/sheetcontroller.h"
#include "ui/window/sourcescontroller.h"
#include "ui/window/submitbar.h"
#include "ui/window/submitcontroller.h"
#include "ui/window/textsizecontroller.h"

#include <QtCore/qdir.h>
#include <QtCore/qlocale.h>
#include <QtCore/qurl.h>
#include <QtGui/qaction.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize SmallestWindow{900, 600};
constexpr QSize UsualWindow{1280, 800};
constexpr int LastRequests = 20;
constexpr double LowWindow = 88;    // units of the rhythm
constexpr double LeastContent = 30; // likewise
constexpr double WideWindow = 140;  // likewise; narrower has no room for the column of sites
const QLatin1StringView GeometryPart{"window"};

} // namespace

MainWindow::MainWindow(const WindowContext &context)
    : m_context(context)
    , m_session(context.session)
    , m_actions(new ActionRegistry(*this))
    , m_bar(new ConnectionBar)
    , m_sourcesLine(new FileSourcesLine)
    , m_strip(new PresentationStrip)
    , m_textSize(new TextSizeController(context.theme, context.settings, this))
    , m_message(new MessageBar)
    , m_content(new ContentPane(context.pool, context.nowInUtc))
    , m_foot(new SubmitBar(context.pool))
    , m_panes(new PaneNavigator(this))
    , m_journal(new HistoryController(context.history, *this))
    , m_keys(new ApiKeyController(*m_bar, context.keys, this))
    , m_sources(
          new SourcesController(m_session, context.settings, *m_sourcesLine, *m_message, *this))
    , m_fetch(new FetchController({m_session, context.settings, context.demo, context.policy,
                                   *m_bar, *m_keys, *m_sources, *m_content, *m_message},
                                  this))
    , m_connections(new ConnectionsController(
          {m_session, context.settings, *m_fetch, *m_keys, context.pool, *this}))
{
    if (context.round != nullptr) {
        m_round = new RoundController({*context.round, m_session, *m_fetch, *m_content, *m_journal},
                                      this);
    }
    layOut();
    connectActions();
    m_textSize->connectActions(*m_actions);
    m_menu = new MainMenu(
        {*m_actions, context.theme, context.settings, context.demo, context.languages}, *this);
    connect(m_menu->languages(), &LanguageMenu::languageChosen, this, [this] {
        m_message->showNotice(
            {.tone = Tone::Accent, .what = tr("The language changes with the next start.")});
    });
    if (const DemoMenu *demo = m_menu->demo()) {
        connect(demo, &DemoMenu::siteChosen, m_fetch, &FetchController::showDemoSite);
        connect(demo, &DemoMenu::resetRequested, this, [this] {
            if (m_round != nullptr && fields().kind == ConnectionKind::Demo)
                m_round->startAnew();
            m_fetch->startDemo();
        });
        connect(demo, &DemoMenu::faultsChanged, this, &MainWindow::refreshPresentation);
        connect(demo, &DemoMenu::guardToggled, this, &MainWindow::refresh);
    }
    RecentFilesMenu *recent = m_menu->recentFiles();
    connect(recent, &RecentFilesMenu::fileChosen, this,
            [this](const QString &path) { openFiles({path}); });
    connect(m_sources, &SourcesController::fileMissing, recent, &RecentFilesMenu::drop);
    connect(m_sources, &SourcesController::filesRead, this, [this](const QStringList &paths) {
        if (fields().kind == ConnectionKind::Demo)
            return; // what was opened there stays there
        for (const QString &path : paths)
            m_menu->recentFiles()->add(path);
    });
    connect(&context.theme, &Theme::textSizeChanged, this, &MainWindow::refresh);
    connect(m_keys, &ApiKeyController::changed, this, &MainWindow::refresh);
    connect(m_fetch, &FetchController::changed, this, &MainWindow::refresh);
    connect(m_connections, &ConnectionsController::notKept, this, [this] {
        m_message->showNotice({.what = tr("The connections could not be saved."),
                               .remedy = tr("Check the room on the disk and the rights of the file "
                                            "of settings; About names it.")});
    });
    connect(m_keys, &ApiKeyController::notForgotten, this, [this] {
        m_message->showNotice(
            {.tone = Tone::ToCheck,
             .what = tr("The keyring may still have keys of a connection that was removed."),
             .remedy = tr("It did not say that they are gone. The keyring’s own program lists them "
                          "under “Outage Desk”.")});
    });
    connect(m_content, &ContentPane::furnished, this, &MainWindow::furnish);
    afterFirstPaint(*this, [this] { m_content->furnish(); });
    setAcceptDrops(true);
    restoreGeometry(context.settings.layout(GeometryPart));
    refresh();
}

void MainWindow::furnish()
{
    m_review = new ReviewController({m_session, m_context.settings, *m_content, *m_foot, *m_message,
                                     m_context.pool, m_context.nowInUtc, *this});
    m_submit =
        new SubmitController({m_session, *m_content, *m_review, *m_fetch, *m_keys, *m_journal,
                              *m_message, m_context.pool, *this, m_context.policy,
                              [this] { return state(); }, [this] { return m_menu->showsGuard(); }});
    // A note may be pasted from where the key stands too.
    m_rows = new ReviewActions(
        *m_actions, *m_content->review(),
        [this](const QString &text) { return m_keys->withoutKey(text); }, this);
    m_sheet = new SheetController({m_session, *m_content, *m_keys, *m_message, m_context.pool,
                                   m_context.nowInUtc, m_context.choosePrinter, *this});
    m_sheet->connectActions(*m_actions);
    m_saving =
        new RowsSaveController({m_session, *m_content, *m_message, m_context.nowInUtc, *this});
    m_saving->connectActions(*m_actions);
    m_menu->setColumns(m_content->review()->view()->columnActions());
    m_review->connectActions(*m_actions);
    if (m_round != nullptr)
        m_round->furnish();
    m_content->addPanes(*m_panes);
    m_panes->add(m_foot);
    tabLast({m_content->emptyState(), m_foot});
    connectParts();
    m_review->restoreLayout();
    refresh();
}

/// Tab would reach the parts that furnish() makes after those that were there before.
void MainWindow::tabLast(const QList<QWidget *> &areas)
{
    QWidget *last = nullptr;
    for (QWidget *each = nextInFocusChain(); each != this; each = each->nextInFocusChain()) {
        if (each->focusPolicy() != Qt::NoFocus)
            last = each;
    }
    for (const QWidget *area : areas) {
        for (QWidget *each : area->findChildren<QWidget *>()) {
            if (each->focusPolicy() != Qt::NoFocus) {
                setTabOrder(last, each);
                last = each;
            }
        }
    }
}

MainWindow::~MainWindow()
{
    // The session outlives the window: nothing of it may reach half a window.
    m_session.disconnect(this);
    for (QObject *each : {static_cast<QObject *>(m_content), static_cast<QObject *>(m_review),
                          static_cast<QObject *>(m_rows)}) {
        if (each != nullptr)
            each->disconnect(this);
    }
}

void MainWindow::layOut()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    auto *head = new QWidget;
    auto *fields = new QVBoxLayout(head);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(0);
    fields->addWidget(m_bar);
    fields->addWidget(m_sourcesLine);
    layout->addWidget(head);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_journal->banner());
    layout->addWidget(m_message);
    // Its panes give way: only below this the page is scrolled.
    m_content->setMinimumHeight(Spacing::of(LeastContent));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    if (m_round != nullptr) {
        middle->addWidget(m_round->column());
        m_panes->add(m_round->column());
    }
    middle->addWidget(m_content, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_foot);
    // In a small window large text may have no room.
    setCentralWidget(new PageArea(page));
    m_presentation = new Presentation({*this, *head, *m_strip, *m_content, *m_foot, *m_textSize,
                                       *m_actions->action(ActionId::FullScreen)});
    connect(m_presentation, &Presentation::changed, this, &MainWindow::onPresentation);
    const auto leave = [this] { m_presentation->setOn(false); };
    connect(m_journal, &HistoryController::dialogRequested, m_presentation, leave);
    connect(m_bar, &ConnectionBar::fieldRequested, m_presentation, leave);
    m_panes->add(m_strip);
    m_panes->add(m_bar);
    m_panes->add(m_sourcesLine);
    m_panes->add(m_journal->banner());
    m_panes->add(m_message);
    setMinimumSize(SmallestWindow);
    resize(UsualWindow);
}

void MainWindow::connectParts()
{
    connect(m_fetch, &FetchController::aged, this, &MainWindow::refresh);
    connect(m_submit, &SubmitController::changed, this, &MainWindow::refresh);
    connect(m_review, &ReviewController::reviewChanged, this, &MainWindow::refresh);
    connect(m_review, &ReviewController::changed, this, &MainWindow::refreshActions);
    connect(m_review, &ReviewController::limitsChanged, this, &MainWindow::refresh);
    connect(m_rows, &ReviewActions::rowsStateChanged, this, &MainWindow::refreshActions);
    connect(m_content, &ContentPane::pageChanged, this, &MainWindow::refresh);
    ReviewPane *review = m_content->review();
    connect(review, &ReviewPane::shownRowsChanged, this, [this] {
        if (m_session.hasReview())
            refresh();
    });
    connect(review, &ReviewPane::hiddenSentenceChanged, m_foot, &SubmitBar::setHint);
    connect(m_foot, &SubmitBar::submitRequested, this, &MainWindow::askToSubmit);
    connect(m_foot, &SubmitBar::remedyRequested, this, &MainWindow::removeSubmitReason);
    const auto cleaned = [this](const QString &text) { return m_keys->withoutKey(text); };
    m_journal->setCleaning(cleaned);
    review->setCleaning(cleaned);
    connect(m_journal, &HistoryController::placeHistoryChanged, this, &MainWindow::refresh);
    connect(m_journal, &HistoryController::faultChanged, this, &MainWindow::refresh);
    connect(m_journal, &HistoryController::openQuestionChanged, this, &MainWindow::refresh);
    m_dialogLook.setSingleShot(true);
    m_dialogLook.setInterval(QApplication::doubleClickInterval());
    connect(&m_dialogLook, &QTimer::timeout, this, &MainWindow::giveDialogTheKeyboard);
    connect(&m_session, &ReviewSession::stateChanged, this, &MainWindow::refresh);
    connect(&m_session, &ReviewSession::journalNoticed, m_journal, &HistoryController::addNotice);
    connect(&m_session, &ReviewSession::fetchFinished, this,
            [this] { m_journal->readIfUnsettled(); });
}

void MainWindow::connectActions()
{
    if (m_context.keys == nullptr)
        m_actions->remove(ActionId::ForgetKey);
    else
        connect(m_actions->action(ActionId::ForgetKey), &QAction::triggered, m_keys,
                &ApiKeyController::forget);
    const auto onTriggered = [this](ActionId id, auto &&does) {
        connect(m_actions->action(id), &QAction::triggered, this, does);
    };
    onTriggered(ActionId::Quit, [this] { close(); });
    onTriggered(ActionId::NextPane, [this] { m_panes->next(); });
    onTriggered(ActionId::PreviousPane, [this] { m_panes->previous(); });
    onTriggered(ActionId::Submit, [this] { askToSubmit(); });
    onTriggered(ActionId::About, [this] {
        auto *about = new AboutDialog(m_context.settingsFile, fields().baseUrl, route(), this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    new GuideController(
        *m_actions->action(ActionId::Guide), [this] { return guideSituation(); }, *this);
    onTriggered(ActionId::CopyDiagnostics, [this] { copyDiagnostics(); });
    m_fetch->connectActions(*m_actions);
    m_connections->connectActions(*m_actions);
    if (m_round != nullptr) {
        m_round->connectActions(*m_actions);
        connect(m_round, &RoundController::changed, this, &MainWindow::refresh);
    }
    m_journal->connectActions(*m_actions);
}

ConnectionFields MainWindow::fields() const
{
    return m_fetch->fields();
}

void MainWindow::setFields(const ConnectionFields &fields)
{
    m_fetch->setFields(fields);
    if (!isVisible() && focusWidget() == nullptr)
        m_bar->focusFirstEmpty(); // else the choice of connections would have the keyboard
}

ConnectionFields MainWindow::rememberedFields() const
{
    return m_fetch->rememberedFields();
}

ConnectionFields MainWindow::ownFields() const
{
    return m_fetch->ownFields();
}

ConnectionFields MainWindow::fieldsOf(const SavedConnection &connection) const
{
    return m_fetch->fieldsOf(connection);
}

void MainWindow::startDemo()
{
    m_fetch->startDemo();
}

void MainWindow::fetch()
{
    m_fetch->fetch();
}

void MainWindow::openFiles(const QStringList &paths)
{
    QList<FileToOpen> files;
    for (const QString &path : paths)
        files.append(FileToOpen{path});
    m_sources->open(files);
}

void MainWindow::askToSubmit()
{
    m_content->furnish();
    m_submit->ask();
}

GuideSituation MainWindow::guideSituation() const
{
    const bool isFailureShown = m_message->isVisible() && m_message->notice().tone == Tone::Refused;
    return {.isPresenting = m_presentation->isOn(),
            .isUnknown = m_session.state() == SessionState::Unknown,
            .hasFailed = isFailureShown,
            .hasReview = m_session.hasReview(),
            .isOwnList = !m_sources->sources().outages.isEmpty()};
}

NetworkRoute MainWindow::route() const
{
    const std::optional<SavedConnection> &saved = m_fetch->saved();
    return saved ? saved->route : NetworkRoute();
}

void MainWindow::copyDiagnostics()
{
    const auto base = BaseUrl::parse(fields().baseUrl, AllowHttp::Yes);
    const Diagnostics facts{.version = QStringLiteral(OUTAGE_DESK_VERSION),
                            .platform = QGuiApplication::platformName(),
                            .desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP"),
                            .locale = QLocale().name(),
                            .settings = m_context.settingsFile,
                            .record = userJournalFolder(),
                            .home = QDir::homePath(),
                            .attempts = m_content->requests()->lastAttempts(LastRequests),
                            .kind = fields().kind};
    auto *dialog = new DiagnosticsDialog(
        {.facts = facts,
         .base = base ? std::optional(*base) : std::nullopt,
         .route = route(),
         .clean = [this](const QString &text) { return m_keys->withoutKey(text); }},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

WindowState MainWindow::state() const
{
    const auto connection = m_keys->connection();
    const bool isAwaited = m_round != nullptr && m_round->isShownAwaited();
    return {.state = isAwaited ? SessionState::Fetching : m_session.state(),
            .hasReview = m_session.hasReview(),
            .isFirstRun = m_context.demo != nullptr && m_context.settings.isFirstRun(),
            .isStale = m_fetch->isStale(),
            .cutoffFault = m_fetch->cutoffFault(),
            .ageFault = m_fetch->ageFault(),
            .isReceiptShown = m_content->page() == ContentPane::Page::Receipt,
            .isSendingShown = m_content->page() == ContentPane::Page::Sending,
            .hasOpenQuestion = m_journal->openQuestion().has_value(),
            .isReadOnly = m_fetch->isReadOnly(),
            .offeredName = m_fetch->offeredName(),
            .connectionFault = connection ? QString() : connection.error().first().sentence,
            .journalFault = m_journal->fault(),
            .counts = m_session.review().counts(),
            .isPresenting = m_presentation != nullptr && m_presentation->isOn(),
            .showsNoRow = m_session.hasReview() && !m_content->review()->isArranging() &&
                          m_content->review()->showsNothing(),
            .hidesRows = m_session.review().rowCount() > 0 && m_content->review()->isFiltered(),
            .isRoundUnderWay = m_round != nullptr && m_round->isFetching(),
            .hasSites = m_round != nullptr && m_round->isOffered(),
            .fetchAllFault = m_round != nullptr ? m_round->fetchAllFault() : QString()};
}

void MainWindow::removeSubmitReason()
{
    if (submitRemedy(state()) == SubmitRemedy::FetchAgain)
        fetch();
    else if (const auto question = m_journal->openQuestion())
        m_journal->askToMark(*question);
}

void MainWindow::tellJournal()
{
    const auto connection = m_keys->connection();
    const auto &submission = m_session.submission();
    const bool hasReceipt = m_content->page() == ContentPane::Page::Receipt && submission;
    m_journal->setSituation({.kind = fields().kind,
                             .place = connection ? SubmissionTarget{connection->baseUrl.text(),
                                                                    connection->siteId.text()}
                                                 : SubmissionTarget{},
                             .receiptId = hasReceipt ? submission->id : QString()});
}

QStringList MainWindow::historyOf(const ConnectionFields &target) const
{
    const auto baseUrl = BaseUrl::parse(target.baseUrl, AllowHttp::Yes);
    if (!baseUrl || m_review == nullptr)
        return {};
    const QTimeZone zone = m_content->review()->zone();
    const QDateTime now =
        isUtc(zone) ? m_context.nowInUtc().toUTC() : m_context.nowInUtc().toTimeZone(zone);
    const Wording::PlaceHistory history =
        m_journal->placeHistory(target.kind, {baseUrl->text(), target.siteId}, now);
    QStringList texts{Wording::lastAcceptedAndToday(history, now),
                      Wording::lastAccepted(history, now)};
    texts.removeAll(QString());
    return texts;
}

void MainWindow::refresh()
{
    m_keys->follow(); // first: it may take the key out
    if (m_round != nullptr)
        m_round->follow();
    tellJournal();
    m_state = state();
    const WindowState &now = m_state;
    if (now.isStale)
        m_message->clearAboutList();
    m_foot->setReason(submitReason(now));
    m_foot->setRemedy(remedyLabel(submitRemedy(now)));
    const bool isToChoose = !now.hasReview && !now.offeredName.isEmpty();
    m_bar->setNextStep(!isToChoose && (!now.hasReview || now.isStale || !now.ageFault.isEmpty()));
    m_content->setEmptyReason(emptyReasonOf(now), now.offeredName);
    m_content->setRowsOrigin(m_fetch->rowsOrigin());
    m_sources->showRead(now.hasReview ? m_content->review()->zone() : QTimeZone::utc());
    const ConnectionFields target = m_fetch->target();
    m_foot->showTarget(target.baseUrl, Wording::kindAndName(target.kind, target.name),
                       historyOf(target));
    const bool showsGuard = target.kind == ConnectionKind::Demo && m_menu->showsGuard();
    m_foot->setKind(showsGuard ? ConnectionKind::Production : target.kind);
    m_menu->setKind(shownKind(), fields().siteId);
    m_presentation->setBusy(now.isBusy() || now.isRoundUnderWay); // Esc is for Cancel then
    refreshPresentation();
    refreshActions();
    refreshTitle();
}

/// The kind of the connection, as soon as its address says which that is.
std::optional<ConnectionKind> MainWindow::shownKind() const
{
    const ConnectionFields now = fields();
    const bool isKnown = now.kind == ConnectionKind::Demo || !QUrl(now.baseUrl).host().isEmpty();
    return isKnown ? std::optional(now.kind) : std::nullopt;
}

QString MainWindow::nameOfNamesake() const
{
    return m_round != nullptr ? m_round->nameOfNamesake() : QString();
}

void MainWindow::refreshActions()
{
    m_state.hasAcceptedList = m_session.comparison(ComparedWith::LastAccepted).has_value();
    m_state.hasEarlierFetch = m_session.comparison(ComparedWith::PreviousFetch).has_value();
    m_state.offersChoices = m_session.offeredChoices().has_value();
    m_state.hasKeptKey = m_keys->isKept();
    if (m_rows != nullptr)
        m_state.rows = m_rows->rowsState();
    if (const auto age = m_session.dataAge()) {
        m_state.rows.shownSince = clockTimeText(age->fetchedAt, m_content->review()->zone());
        m_content->review()->setAge(*age, m_fetch->oldestData());
    }
    ConnectionSummary summary = m_fetch->summary();
    if (const QString name = nameOfNamesake(); !name.isEmpty())
        summary.site = name;
    m_bar->setSummary(summary); // without a review, too: it is of the site in the fields
    m_actions->setReasons(disabledReasons(m_state));
}

void MainWindow::onPresentation(bool isOn)
{
    std::function<QString(const QString &)> veil;
    if (isOn)
        veil = [this](const QString &text) { return PrivateText::without(text, privateIds()); };
    for (MessageBar *each : {m_message, m_journal->banner()})
        each->setVeil(veil);
    if (m_round != nullptr)
        m_round->setPresenting(isOn);
    refresh();
}

QStringList MainWindow::privateIds() const
{
    QStringList ids = m_journal->siteIds();
    ids << fields().siteId << QUrl(fields().baseUrl).host();
    if (const auto &fetched = m_session.fetched())
        ids << fetched->siteId << QUrl(fetched->baseUrlText).host();
    return ids;
}

void MainWindow::refreshPresentation()
{
    const Review &review = m_session.review();
    const QString sentence =
        m_session.hasReview()
            ? Wording::countsSentence(review.counts(), review.cutoff(), m_session.source())
            : tr("Nothing has been fetched yet.");
    QStringList marks;
    if (fields().kind == ConnectionKind::Demo) {
        marks << MainMenu::demoText();
        marks << m_menu->faultsText();
    }
    marks.removeAll(QString());
    m_strip->setTexts(oneLine(review.site().name(), NameLength), sentence, marks.join(u" · "_s));
}

void MainWindow::refreshTitle()
{
    QString name = m_fetch->isAtOrigin() ? m_session.review().site().name() : QString();
    if (const QString namesake = nameOfNamesake(); !namesake.isEmpty())
        name = namesake;
    const QString site = name.isEmpty() ? fields().siteId : name;
    QStringList parts{tr("Outage Desk")};
    if (!site.isEmpty())
        parts << oneLine(site, NameLength);
    if (!fields().name.isEmpty())
        parts << oneLine(fields().name, NameLength);
    if (const auto kind = shownKind())
        parts << Wording::mark(*kind);
    setWindowTitle(parts.join(u" · "_s));
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        refresh(); // the computer may have slept
    } else if (event->type() == QEvent::WindowBlocked) {
        m_dialogLook.start();
    } else if (event->type() == QEvent::Resize) {
        // It stays until a person has marked the outcome: in a low window the rows need its room.
        m_journal->banner()->setFolded(height() < Spacing::of(LowWindow));
        if (m_round != nullptr)
            m_round->setRoom(width() >= Spacing::of(WideWindow));
    }
    return QMainWindow::event(event);
}

void MainWindow::giveDialogTheKeyboard()
{
    // The second click of a double one falls on this window and gives it the keyboard, which it
    // cannot use while a dialog is open.
    QWidget *dialog = QApplication::activeModalWidget();
    if (dialog != nullptr && !dialog->isActiveWindow()) {
        dialog->raise();
        dialog->activateWindow();
    }
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const QWidget *focus = focusWidget();
    const bool isInFields = focus != nullptr && m_bar->isAncestorOf(focus) && !m_bar->isFolded();
    const bool areRowsShown = m_session.hasReview() &&
                              m_content->page() != ContentPane::Page::Receipt &&
                              m_session.state() != SessionState::Submitting;
    if (event->key() == Qt::Key_Escape && isInFields && m_session.hasReview())
        m_bar->setFolded(true);
    else if (event->key() == Qt::Key_Escape && !isInFields && areRowsShown)
        m_content->review()->clearFilters();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session.state() == SessionState::Submitting) {
        // Without the window its outcome would not be shown at all.
        event->ignore();
        m_message->showNotice({.tone = Tone::ToCheck,
                               .what = tr("A list is being sent."),
                               .remedy = tr("Wait for its outcome before you close the window."),
                               .buttonText = tr("Cancel sending"),
                               .act = [this] { m_session.cancel(); }});
        return;
    }
    m_presentation->setOn(false); // its size and its text are not the window's own
    m_context.settings.setLayout(GeometryPart, saveGeometry());
    if (m_review != nullptr)
        m_review->rememberLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (SourcesController::hasFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_sources->openDropped(*event->mimeData()))
        event->acceptProposedAction();
}

#include "moc_mainwindow.cpp"
