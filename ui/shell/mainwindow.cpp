// SPDX-License-Identifier: MIT
#include "ui/shell/mainwindow.h"

#include "ui/history/journaldesk.h"
#include "ui/look/labels.h"
#include "ui/look/pieces.h"
#include "ui/look/spacing.h"
#include "ui/look/theme.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/choicedesk.h"
#include "ui/shell/connectionbar.h"
#include "ui/shell/contentpane.h"
#include "ui/shell/demobadge.h"
#include "ui/shell/faultsmenu.h"
#include "ui/shell/findingdesk.h"
#include "ui/shell/footline.h"
#include "ui/shell/keydesk.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/panewalker.h"
#include "ui/shell/questiondesk.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qmenubar.h>

namespace {

constexpr QSize SmallestWindow{900, 600};
constexpr QSize UsualWindow{1280, 800};
constexpr int OpeningPatience = 300; // ms without a word while files are opened
constexpr double LowWindow = 88;     // units of the rhythm
const QLatin1StringView GeometryPart{"window"};

} // namespace

MainWindow::MainWindow(const WindowContext &context)
    : m_context(context)
    , m_session(context.session)
    , m_actions(new ActionRegistry(*this))
    , m_connection(new ConnectionBar)
    , m_keys(new KeyDesk(*m_connection, context.keys, this))
    , m_sourcesLine(new FileSourcesLine)
    , m_message(new MessageBar)
    , m_journal(new JournalDesk(context.history, *this))
    , m_content(new ContentPane(context.pool, context.nowInUtc))
    , m_foot(new FootLine(context.pool))
    , m_demoBadge(new DemoBadge)
    , m_panes(new PaneWalker(this))
    , m_choices(new ChoiceDesk(m_session, *m_content, *m_message, context.nowInUtc, this))
    , m_question(new QuestionDesk(m_session, *m_content, *m_choices, context.pool, *this))
    , m_findings(new FindingDesk(m_session, context.settings, *m_content, this))
{
    layOut();
    addActions();
    connectWidgets();
    connectSession();
    setAcceptDrops(true);
    m_connection->setRecentSites(context.settings.recentSites());
    restoreLayout();
    refresh();
}

MainWindow::~MainWindow()
{
    // The session outlives the window: nothing of it may reach half a window.
    m_session.disconnect(this);
    m_content->disconnect(this);
    m_choices->disconnect(this);
}

void MainWindow::layOut()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_connection);
    layout->addWidget(m_sourcesLine);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_journal->banner());
    layout->addWidget(m_message);
    layout->addWidget(m_content, 1);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_foot);
    setCentralWidget(page);
    m_panes->add(m_connection);
    m_panes->add(m_sourcesLine);
    m_panes->add(m_journal->banner());
    m_panes->add(m_message);
    m_content->addPanes(*m_panes);
    m_panes->add(m_foot);
    setMinimumSize(SmallestWindow);
    resize(UsualWindow);
}

void MainWindow::connectWidgets()
{
    connect(m_connection, &ConnectionBar::edited, this, &MainWindow::refresh);
    connect(m_connection, &ConnectionBar::profileChosen, this, &MainWindow::chooseProfile);
    connect(m_connection, &ConnectionBar::fetchRequested, this, &MainWindow::fetch);
    connect(m_connection, &ConnectionBar::cancelRequested, &m_session, &ReviewSession::cancel);
    connect(m_keys, &KeyDesk::keyFilled, this, &MainWindow::onKeyFilled);
    connect(m_keys, &KeyDesk::changed, this, &MainWindow::refresh);
    connect(m_sourcesLine, &FileSourcesLine::apiRequested, this, [this] {
        m_sources = {};
        m_sourcesLine->setSources(m_sources);
        refresh();
    });
    connect(m_foot, &FootLine::submitRequested, this, [this] { askToSubmit(); });
    connect(m_foot, &FootLine::remedyRequested, this, [this] {
        if (const auto question = m_journal->openQuestion())
            m_journal->askToMark(*question);
    });
    connect(m_content, &ContentPane::wayOutChosen, this, &MainWindow::leaveEmptiness);
    connect(m_content, &ContentPane::shownRowsChanged, this, &MainWindow::refresh);
    connect(m_content, &ContentPane::rowsStateChanged, this, &MainWindow::refreshActions);
    connect(m_choices, &ChoiceDesk::changed, this, &MainWindow::refreshActions);
    connect(m_content, &ContentPane::hiddenSentenceChanged, m_foot, &FootLine::setHint);
    connect(m_content, &ContentPane::inclusionRequested, &m_session, &ReviewSession::setIncluded);
    connect(m_content, &ContentPane::cancelRequested, &m_session, &ReviewSession::cancel);
    connect(m_content, &ContentPane::retryNowRequested, &m_session, &ReviewSession::retryNow);
    connect(m_content, &ContentPane::receiptLeft, this, &MainWindow::refresh);
    connect(m_content, &ContentPane::markRequested, m_journal, &JournalDesk::askToMark);
    connect(m_question, &QuestionDesk::confirmed, this, &MainWindow::send);
    connect(m_question, &QuestionDesk::ledOn, this, &MainWindow::leadOn);
    // Behind whatever clears the message because the list is another one.
    connect(m_question, &QuestionDesk::outdated, this, &MainWindow::onQuestionOutdated,
            Qt::QueuedConnection);
    // A note may be pasted from where the key stands too.
    const auto withoutKey = [this](const QString &text) {
        const auto key = ApiKey::parse(fields().apiKey.toUtf8());
        return key ? redacted(text, *key) : text;
    };
    m_content->setNoteCleaning(withoutKey);
    m_journal->setCleaning(withoutKey);
    connect(m_journal, &JournalDesk::faultChanged, this, &MainWindow::refresh);
    connect(m_journal, &JournalDesk::openQuestionChanged, this, &MainWindow::refresh);
    connect(m_journal, &JournalDesk::marked, this, &MainWindow::onMarked);
    m_dialogLook.setSingleShot(true);
    m_dialogLook.setInterval(QApplication::doubleClickInterval());
    connect(&m_dialogLook, &QTimer::timeout, this, &MainWindow::giveDialogTheKeyboard);
    m_openingLook.setSingleShot(true);
    m_openingLook.setInterval(OpeningPatience);
    connect(&m_openingLook, &QTimer::timeout, this, &MainWindow::tellOfOpening);
    connect(&m_busyLook, &QTimer::timeout, this, &MainWindow::lookWhetherStillBusy);
}

void MainWindow::connectSession()
{
    connect(&m_session, &ReviewSession::stateChanged, this, &MainWindow::onStateChanged);
    connect(&m_session, &ReviewSession::filesOpened, this, &MainWindow::onFilesOpened);
    connect(&m_session, &ReviewSession::fetchFinished, this, &MainWindow::onFetchFinished);
    connect(&m_session, &ReviewSession::fetchFailed, this, &MainWindow::onFetchFailed);
    connect(&m_session, &ReviewSession::submissionHeldBack, this, &MainWindow::onHeldBack);
    connect(&m_session, &ReviewSession::siteFree, this, &MainWindow::tellThatSiteIsFree);
    connect(&m_session, &ReviewSession::journalNoticed, m_journal, &JournalDesk::addNotice);
    connect(&m_session, &ReviewSession::submissionFinished, this,
            &MainWindow::onSubmissionFinished);
    connect(&m_session, &ReviewSession::choicesChanged, this, [this] {
        dropMessageAboutList(); // it was about another list
        m_content->updateChoices(m_session.review());
        m_foot->showSelection(&m_session.review()); // adds up the rows: not with every refresh
        refresh();
    });
    connect(&m_session, &ReviewSession::fetchProgressed, m_content,
            &ContentPane::showFetchProgress);
    connect(&m_session, &ReviewSession::uploadProgressed, m_content,
            &ContentPane::showUploadProgress);
    connect(&m_session, &ReviewSession::retryScheduled, m_content, &ContentPane::showRetry);
    connect(&m_session, &ReviewSession::attemptFinished, m_content, &ContentPane::addAttempt);
}

ConnectionFields MainWindow::fields() const
{
    return m_connection->fields();
}

void MainWindow::setFields(const ConnectionFields &fields)
{
    if (fields.profile == ProfileKind::Demo) {
        chooseProfile(ProfileKind::Demo);
        ConnectionFields demo = m_connection->fields();
        demo.siteId = fields.siteId.isEmpty() ? demo.siteId : fields.siteId;
        demo.cutoff = fields.cutoff.isEmpty() ? demo.cutoff : fields.cutoff;
        m_connection->setFields(demo);
    } else {
        fillFields(fields);
    }
    refresh();
}

ConnectionFields MainWindow::rememberedFields() const
{
    return rememberedFields(m_context.settings.connection().profile);
}

ConnectionFields MainWindow::rememberedFields(ProfileKind profile) const
{
    if (profile == ProfileKind::Demo)
        return {.profile = profile};
    const RememberedConnection last = m_context.settings.connection();
    return {.profile = profile,
            .baseUrl = last.baseUrl,
            .siteId = last.siteId,
            .apiKey = {},
            .cutoff = last.cutoff.isEmpty() ? usualCutoff() : last.cutoff};
}

WindowState MainWindow::facts() const
{
    const ConnectionFields typed = fields();
    const auto connection = readConnection(typed);
    return {.state = m_session.state(),
            .hasReview = m_session.hasReview(),
            .isFirstRun = m_context.demo != nullptr && m_context.settings.isFirstRun(),
            .isStale =
                m_session.hasReview() && (typed != m_fetched || m_sources != m_fetchedSources),
            .isReceiptShown = m_content->isReceiptShown(),
            .hasOpenQuestion = m_journal->openQuestion().has_value(),
            .connectionFault = connection ? QString() : connection.error().first().sentence,
            .journalFault = m_journal->fault(),
            .counts = m_session.review().counts(),
            .showsNoRow = m_content->showsNoRow()};
}

void MainWindow::tellJournal()
{
    const auto connection = readConnection(fields());
    const bool isDemo = fields().profile == ProfileKind::Demo;
    const auto &submission = m_session.submission();
    m_journal->setSituation(
        {.kind = isDemo ? JournalKind::Demo : JournalKind::User,
         .place = connection
                      ? SubmissionPlace{connection->baseUrl.text(), connection->siteId.text()}
                      : SubmissionPlace{},
         .receiptId = m_content->isReceiptShown() && submission ? submission->id : QString()});
}

void MainWindow::refresh()
{
    m_keys->follow(); // first: it may take the key out
    tellJournal();
    m_state = facts();
    const WindowState &now = m_state;
    if (now.isStale) {
        dropMessageAboutList();
    }
    const QString reason = submitReason(now);
    m_foot->setReason(reason);
    m_foot->setRemedy(asksForMark(now) ? SubmitText::wayOutButton(HoldWayOut::Mark) : QString());
    m_connection->setNextStep(!now.hasReview || now.isStale);
    m_content->setEmptiness(emptinessOf(now));
    m_content->setRowsOrigin(rowsOrigin());
    const bool isDemo = fields().profile == ProfileKind::Demo;
    // A list goes where it was fetched for, not to the address that is being typed.
    const ConnectionFields target = now.hasReview ? m_fetched : fields();
    m_foot->showTarget(target.baseUrl,
                       target.profile == ProfileKind::Demo ? tr("Demo") : tr("Custom"));
    m_demoBadge->setVisible(isDemo);
    if (m_faults != nullptr) {
        m_faults->setOffered(isDemo);
    }
    refreshActions();
    refreshTitle();
}

void MainWindow::refreshActions()
{
    m_state.isReceiptShown = m_content->isReceiptShown();
    m_state.isSendingShown = m_content->isSendingShown();
    m_state.hasAcceptedList = m_session.comparison(ComparedWith::LastAccepted).has_value();
    m_state.hasEarlierFetch = m_session.comparison(ComparedWith::PreviousFetch).has_value();
    m_state.offersChoices = m_session.offeredChoices().has_value();
    m_state.hasKeptKey = m_keys->isKept();
    m_state.rows = m_content->rowsState();
    m_actions->setReasons(disabledReasons(m_state));
}

void MainWindow::refreshTitle()
{
    const bool isOfThisSite = m_session.hasReview() && isAtOrigin();
    const QString name = isOfThisSite ? m_session.review().site().name() : QString();
    const QString site = name.isEmpty() ? fields().siteId : name;
    QStringList parts{tr("Outage Desk")};
    if (!site.isEmpty()) {
        parts << site;
    }
    if (fields().profile == ProfileKind::Demo) {
        parts << tr("DEMO");
    }
    setWindowTitle(parts.join(QStringLiteral(" · ")));
}

void MainWindow::rememberLayout()
{
    m_context.settings.setLayout(GeometryPart, saveGeometry());
    m_content->rememberLayout(m_context.settings);
}

void MainWindow::restoreLayout()
{
    restoreGeometry(m_context.settings.layout(GeometryPart));
    m_content->restoreLayout(m_context.settings);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowBlocked) {
        m_dialogLook.start();
    } else if (event->type() == QEvent::Resize) {
        // It stays until a person has marked the outcome: in a low window the rows need its room.
        m_journal->banner()->setFolded(height() < Spacing::of(LowWindow));
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
    const bool isInFields = focus != nullptr && m_connection->isAncestorOf(focus);
    if (event->key() == Qt::Key_Escape && !isInFields && !m_content->isReceiptShown() &&
        m_session.hasReview() && m_session.state() != SessionState::Submitting)
        m_content->clearFilters();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session.state() == SessionState::Submitting) {
        // Gone now, nobody would know what became of the list.
        event->ignore();
        m_message->showNotice({.tone = Tone::ToCheck,
                               .what = tr("A list is being sent."),
                               .remedy = tr("Wait for its outcome before you close the window."),
                               .buttonText = tr("Cancel sending"),
                               .act = [this] { m_session.cancel(); }});
        return;
    }
    rememberLayout();
    QMainWindow::closeEvent(event);
}
