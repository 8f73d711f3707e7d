// SPDX-License-Identifier: MIT
#include "ui/window/fetchcontroller.h"

#include "text/agetext.h"
#include "text/contenttext.h"
#include "text/tabletext.h"
#include "ui/actions/actionregistry.h"
#include "ui/connection/connectionbar.h"
#include "ui/connection/democontrol.h"
#include "ui/review/reviewpane.h"
#include "ui/submission/requestlogpane.h"
#include "ui/submission/retrybar.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/apikeycontroller.h"
#include "ui/window/contentpane.h"
#include "ui/window/progressstrip.h"
#include "ui/window/reviewsplitter.h"
#include "ui/window/sourcescontroller.h"

#include <QtGui/qaction.h>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr auto PauseOfTyping = std::chrono::milliseconds(300);
constexpr std::chrono::milliseconds Minute = std::chrono::minutes(1);

/// Two whole sentences, either of which may be missing.
QString joined(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one + QLatin1Char(' ') + other;
}

} // namespace

FetchController::FetchController(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_session(parts.session)
    , m_settings(parts.settings)
    , m_demo(parts.demo)
    , m_policy(parts.policy)
    , m_bar(parts.bar)
    , m_keys(parts.keys)
    , m_sources(parts.sources)
    , m_content(parts.content)
    , m_message(parts.message)
    , m_typing(new QTimer(this))
    , m_minute(new QTimer(this))
{
    m_typing->setSingleShot(true);
    m_typing->setInterval(PauseOfTyping);
    connect(m_typing, &QTimer::timeout, this, &FetchController::judgeByCutoff);
    m_minute->setObjectName(u"minuteOfAge"_s);
    m_minute->setSingleShot(true);
    m_minute->setTimerType(Qt::PreciseTimer);
    connect(m_minute, &QTimer::timeout, this, [this] {
        followAge();
        Q_EMIT aged();
    });
    connect(&m_session, &ReviewSession::reviewChanged, this, [this](ReviewParts news) {
        if (news.testFlag(ReviewPart::Rows)) {
            followKind(); // it may have been put aside for a while
            followAge();
            remember();
        }
    });
    m_settings.migrate();
    m_bar.setConnections(m_settings.savedConnections().all());
    m_bar.setKnownSites(m_settings.recentSites());
    connect(&m_bar, &ConnectionBar::savedChosen, this, &FetchController::chooseSaved);
    connect(&m_bar, &ConnectionBar::edited, this, [this] {
        m_typing->start();
        Q_EMIT changed();
    });
    connect(&m_bar, &ConnectionBar::demoChosen, this, &FetchController::chooseDemo);
    connect(&m_bar, &ConnectionBar::customChosen, this, &FetchController::chooseCustom);
    connect(&m_bar, &ConnectionBar::fetchRequested, this, &FetchController::fetch);
    connect(&m_bar, &ConnectionBar::cutoffEntered, this, &FetchController::takeCutoff);
    connect(&m_bar, &ConnectionBar::cancelRequested, &m_session, &ReviewSession::cancel);
    connect(&m_bar, &ConnectionBar::cancelRequested, this, &FetchController::cancelRequested);
    connect(&m_sources, &SourcesController::changed, this, &FetchController::changed);
    connect(&m_sources, &SourcesController::opened, this, &FetchController::onOpened);
    connect(&m_sources, &SourcesController::columnsChosen, this, &FetchController::rememberColumns);
    m_sources.setKnownSite([this]() -> std::shared_ptr<const Site> {
        const Site &site = m_session.review().site();
        const bool isWanted = m_session.hasReview() && site.id() == fields().siteId;
        return isWanted ? std::make_shared<const Site>(site) : nullptr;
    });
    m_sources.setWantedSite([this] { return fields().siteId; });
    connect(&m_sources, &SourcesController::refused, this, &FetchController::refuseFiles);
    connect(m_content.emptyState(), &EmptyState::wayOutChosen, this,
            &FetchController::leaveEmptyState);
    connect(m_content.emptyState(), &EmptyState::connectRequested, this,
            [this] { m_bar.focusField(ConnectionField::BaseUrl); });
    connect(m_content.emptyState(), &EmptyState::fileRequested, this,
            [this] { m_sources.choose(InputKind::Outages); });
    ProgressStrip *progress = m_content.progress();
    connect(progress, &ProgressStrip::retryNowRequested, &m_session, &ReviewSession::retryNow);
    connect(&m_session, &ReviewSession::stateChanged, this, &FetchController::onStateChanged);
    connect(&m_session, &ReviewSession::fetchProgressed, progress, &ProgressStrip::showProgress);
    connect(&m_session, &ReviewSession::retryScheduled, this, [this](const RetryNotice &notice) {
        if (m_session.state() == SessionState::Fetching)
            m_content.progress()->retryBar()->schedule(notice);
    });
    connect(&m_session, &ReviewSession::attemptFinished, this,
            [this](const AttemptRecord &attempt) {
                m_content.splitter()->addAttempt(attempt);
                m_content.progress()->retryBar()->endWait(attempt);
            });
    connect(&m_session, &ReviewSession::fetchFinished, this, &FetchController::onFetched);
    connect(&m_session, &ReviewSession::fetchFailed, this, &FetchController::onFailed);
}

FetchController::~FetchController()
{
    m_session.disconnect(this); // the session outlives the window
}

void FetchController::connectActions(const ActionRegistry &actions)
{
    const auto onTriggered = [this, &actions](ActionId id, auto &&does) {
        connect(actions.action(id), &QAction::triggered, this, does);
    };
    onTriggered(ActionId::OpenOutages, [this] { m_sources.choose(InputKind::Outages); });
    onTriggered(ActionId::Paste, [this] { m_sources.paste(); });
    onTriggered(ActionId::OpenSite, [this] { m_sources.choose(InputKind::SiteInfo); });
    onTriggered(ActionId::Fetch, [this] { fetch(); });
    onTriggered(ActionId::ChangeConnection, [this] { m_bar.focusField(ConnectionField::SiteId); });
    onTriggered(ActionId::ChangeCutoff, [this] { m_bar.focusField(ConnectionField::Cutoff); });
    onTriggered(ActionId::Cancel, [this] { m_session.cancel(); });
}

ConnectionFields FetchController::fields() const
{
    return m_bar.fields();
}

void FetchController::setFields(const ConnectionFields &fields)
{
    if (fields.kind == ConnectionKind::Demo && !fields.isOpen) {
        chooseDemo();
        ConnectionFields demo = m_bar.fields();
        demo.siteId = fields.siteId.isEmpty() ? demo.siteId : fields.siteId;
        demo.cutoff = fields.cutoff.isEmpty() ? demo.cutoff : fields.cutoff;
        m_bar.setFields(demo);
    } else {
        fillFields(fields);
    }
    m_typing->start();
    Q_EMIT changed();
}

ConnectionFields FetchController::fieldsOf(const SavedConnection &connection) const
{
    const RememberedConnection last = m_settings.connection();
    const bool wasLast = last.savedId == connection.id && !last.savedSite.isEmpty();
    return {.kind = connection.kind,
            .baseUrl = connection.baseUrl,
            .siteId = wasLast ? last.savedSite : connection.sites.value(0),
            .cutoff = connection.cutoff.isEmpty() ? usualCutoff() : connection.cutoff,
            .savedId = connection.id,
            .name = connection.name};
}

ConnectionFields FetchController::lastFields() const
{
    const RememberedConnection last = m_settings.connection();
    if (last.kind == ConnectionKind::Demo)
        return {.kind = ConnectionKind::Demo};
    const auto saved = m_settings.savedConnections().withId(last.savedId);
    return saved ? fieldsOf(*saved) : ownFields();
}

ConnectionFields FetchController::rememberedFields() const
{
    ConnectionFields last = lastFields();
    if (last.kind != ConnectionKind::Production || last.baseUrl.isEmpty())
        return last;
    return {.cutoff = usualCutoff(), .isOpen = true};
}

QString FetchController::offeredName() const
{
    const ConnectionFields last = lastFields();
    const bool isOffered = fields().isOpen && last.kind == ConnectionKind::Production;
    if (!isOffered || last.baseUrl.isEmpty())
        return {};
    return last.name.isEmpty() ? hostOf(last.baseUrl) : last.name;
}

void FetchController::chooseOffered()
{
    ConnectionFields last = lastFields();
    const ConnectionFields typed = fields();
    if (!typed.siteId.isEmpty())
        last.siteId = typed.siteId;
    if (typed.cutoff != usualCutoff())
        last.cutoff = typed.cutoff;
    setFields(last);
    m_bar.focusField(m_bar.keyText().isEmpty() ? ConnectionField::ApiKey : ConnectionField::SiteId);
}

ConnectionFields FetchController::ownFields() const
{
    if (m_typed && !m_typed->baseUrl.isEmpty())
        return *m_typed;
    const RememberedConnection last = m_settings.connection();
    return {.kind = kindOf(last.baseUrl),
            .baseUrl = last.baseUrl,
            .siteId = last.siteId,
            .cutoff = last.cutoff.isEmpty() ? usualCutoff() : last.cutoff};
}

void FetchController::chooseDemo()
{
    if (m_demo == nullptr) {
        chooseCustom();
        return;
    }
    const auto address = m_demo->start();
    if (!address) {
        tellThatDemoFails(address.error());
        return;
    }
    fillFields({.kind = ConnectionKind::Demo,
                .baseUrl = *address,
                .siteId = m_demo->siteIds().value(0),
                .cutoff = usualCutoff()});
    m_bar.setKeyText(m_demo->apiKey());
    Q_EMIT changed();
}

void FetchController::chooseCustom()
{
    fillFields(ownFields());
    Q_EMIT changed();
}

void FetchController::chooseSaved(const QString &id)
{
    const auto saved = m_settings.savedConnections().withId(id);
    if (!saved) {
        reloadSaved(); // another window has removed it
        return;
    }
    fillFields(fieldsOf(*saved));
    Q_EMIT changed();
}

void FetchController::reloadSaved()
{
    const ConnectionFields before = fields();
    m_bar.setConnections(m_settings.savedConnections().all());
    const auto now = m_settings.savedConnections().withId(before.savedId);
    ConnectionFields after = before;
    if (now) {
        after = fieldsOf(*now);
        after.siteId = before.siteId;
        after.cutoff = before.cutoff;
    } else if (!before.savedId.isEmpty()) {
        after = {.cutoff = usualCutoff(), .isOpen = true};
        m_bar.setFolded(false); // one has to be chosen
    }
    fillFields(after);
    followKind();
    Q_EMIT changed();
}

void FetchController::followKind()
{
    const auto &fetched = m_session.fetched();
    const bool isOverIt = fetched && m_saved && fetched->connectionId == m_saved->id &&
                          fetched->baseUrlText == m_saved->baseUrl &&
                          fetched->route == m_saved->route;
    if (isOverIt && fetched->kind != m_saved->kind) {
        m_session.setConnectionKind(m_saved->kind,
                                    m_settings.savedConnections().connectionLook(*m_saved));
    }
}

void FetchController::refreshSaved()
{
    m_settings.savedConnections().refresh();
    reloadSaved();
}

void FetchController::tellThatDemoFails(const QString &reason)
{
    ConnectionFields fields = m_bar.fields();
    fields.kind = m_kind.value_or(ConnectionKind::Production);
    fields.savedId = m_saved ? m_saved->id : QString();
    m_bar.setFields(fields); // an address of real work is no demo
    m_message.showNotice({.what = tr("The demo cannot be started."),
                          .remedy = tr("Another program may keep it from listening. "
                                       "Choose another connection, or try again."),
                          .buttonText = tr("Try again"),
                          .act = [this] { startDemo(); },
                          .details = reason});
}

void FetchController::fillFields(const ConnectionFields &fields)
{
    const bool isDemo = fields.kind == ConnectionKind::Demo;
    const bool wasDemo = m_kind == ConnectionKind::Demo;
    const std::optional<SavedConnection> before = m_saved;
    if (m_kind && !wasDemo && !before) {
        const ConnectionFields typed = m_bar.fields();
        m_typed = ConnectionFields{.kind = kindOf(typed.baseUrl),
                                   .baseUrl = typed.baseUrl,
                                   .siteId = typed.siteId,
                                   .cutoff = typed.cutoff};
    }
    m_saved = m_settings.savedConnections().withId(fields.savedId);
    const bool isOther =
        before.has_value() != m_saved.has_value() ||
        (m_saved && (before->id != m_saved->id || before->baseUrl != m_saved->baseUrl));
    if (m_kind && isDemo != wasDemo)
        leaveProfile();
    // What was typed for one connection must not go to another that is chosen instead.
    if (!m_kind || isDemo != wasDemo || isOther)
        m_bar.setKeyText({});
    m_kind = fields.kind;
    m_bar.setKnownSites(sitesOf(fields));
    m_bar.setFields(fields);
}

QStringList FetchController::sitesOf(const ConnectionFields &fields) const
{
    if (fields.kind == ConnectionKind::Demo && m_demo != nullptr)
        return m_demo->siteIds();
    return m_saved ? m_saved->sites : m_settings.recentSites();
}

NetworkRoute FetchController::route() const
{
    return m_saved ? m_saved->route : NetworkRoute();
}

bool FetchController::isReadOnly() const
{
    const ConnectionFields typed = fields();
    if (m_saved)
        return m_saved->isReadOnly;
    return typed.kind != ConnectionKind::Demo &&
           m_settings.savedConnections().isReadOnly({}, typed.baseUrl);
}

std::chrono::minutes FetchController::oldestData() const
{
    return m_saved && m_saved->oldestData ? *m_saved->oldestData : m_settings.oldestData();
}

void FetchController::leaveProfile()
{
    m_message.clear();
    m_content.showPage(ContentPane::Page::Review);
    m_sources.exchange();
    if (m_session.hasReview() && m_session.fetched()->kind == ConnectionKind::Demo)
        m_session.forget();
    if (!m_session.hasReview())
        m_bar.setFolded(false); // there is nothing to make room for
}

void FetchController::startDemo()
{
    chooseDemo();
    if (fields().kind == ConnectionKind::Demo)
        fetch();
}

void FetchController::showDemoSite(const QString &siteId)
{
    const QString cutoff = fields().kind == ConnectionKind::Demo ? fields().cutoff : QString();
    setFields({.kind = ConnectionKind::Demo, .siteId = siteId, .cutoff = cutoff});
    fetch();
}

std::optional<FetchRequest> FetchController::readRequest()
{
    const ConnectionFields typed = fields();
    FetchRequest request;
    m_sources.putInto(request);
    request.baseUrlText = typed.baseUrl;
    request.siteId = typed.siteId;
    request.cutoffText = cutoffText(typed);
    request.policy = m_policy;
    request.keepsChoices = true;
    request.hashesOutages = true;
    request.contentWords = Wording::contentText;
    request.kind = typed.kind;
    request.connectionId = typed.savedId;
    request.connectionName = typed.name;
    request.route = route();
    request.isReadOnly = isReadOnly();
    if (typed.kind != ConnectionKind::Demo) {
        request.connectionLook = m_settings.savedConnections().connectionLook(
            m_saved ? *m_saved : SavedConnection{.id = typed.savedId, .baseUrl = typed.baseUrl});
    }
    QList<FieldFault> faults;
    const auto connection = m_keys.connection();
    if (connection)
        request.connection = *connection;
    else if (request.needsConnection())
        faults = connection.error();
    const auto cutoff = readCutoff(typed);
    if (cutoff)
        request.cutoff = *cutoff;
    else
        faults.append(cutoff.error());
    m_bar.showFaults(faults);
    return faults.isEmpty() ? std::optional(request) : std::nullopt;
}

void FetchController::fetch()
{
    const SessionState state = m_session.state();
    const bool isBusy = state == SessionState::Fetching || state == SessionState::Submitting;
    if (isBusy || m_isRoundFetching)
        return;
    if (m_sources.openPipeAgain())
        return;
    const std::optional<FetchRequest> request = readRequest();
    if (!request)
        return;
    const auto &connection = request->connection;
    m_message.clear();
    m_content.showPage(ContentPane::Page::Review);
    m_content.requests()->setOrigin(connection ? connection->baseUrl.origin() : QString());
    if (connection)
        m_keys.keySent(*connection);
    m_session.fetch(*request);
    m_sources.forgetStarted();
}

QStringList FetchController::roundSites() const
{
    const ConnectionFields now = fields();
    const bool isChosen =
        now.kind == ConnectionKind::Demo ? m_demo != nullptr : m_saved.has_value();
    const QStringList sites = isChosen && !now.isOpen ? sitesOf(now) : QStringList();
    return sites.size() > 1 ? sites : QStringList();
}

bool FetchController::readsFiles() const
{
    const FileSources &files = m_sources.sources();
    return !files.outages.isEmpty() || !files.site.isEmpty();
}

QString FetchController::roundName() const
{
    const ConnectionFields now = fields();
    return now.savedId + u' ' + now.baseUrl;
}

bool FetchController::sharesKey() const
{
    return fields().kind == ConnectionKind::Demo || (m_saved && m_saved->sharesKey);
}

std::optional<RoundRequest> FetchController::roundRequest()
{
    auto one = readRequest();
    if (!one || !one->connection || !sharesKey())
        return std::nullopt;
    RoundRequest round;
    for (const QString &id : roundSites()) {
        if (const auto site = SiteId::parse(id))
            round.sites.append({one->connection->baseUrl, *site, one->connection->key});
    }
    if (round.sites.isEmpty())
        return std::nullopt;
    m_message.clear();
    m_content.showPage(ContentPane::Page::Review);
    m_content.requests()->setOrigin(one->connection->baseUrl.origin());
    m_keys.keySent(*one->connection);
    one->otherSites = OtherSites::CountOnly;
    round.common = *std::move(one);
    return round;
}

void FetchController::showSite(const QString &siteId)
{
    ConnectionFields other = fields();
    other.siteId = siteId;
    m_message.clear();
    m_bar.setFields(other);
    m_typing->start(); // it may have been judged by another cutoff
    Q_EMIT changed();
}

void FetchController::setRoundFetching(bool isFetching)
{
    m_isRoundFetching = isFetching;
    m_bar.setBusy(isFetching);
    if (isFetching) {
        m_content.splitter()->beginRequests();
        m_content.progress()->start();
    } else {
        m_content.progress()->retryBar()->clear();
    }
    m_content.setFetching(isFetching || m_session.state() == SessionState::Fetching);
}

void FetchController::onStateChanged(SessionState state)
{
    const bool isFetching = state == SessionState::Fetching;
    m_bar.setBusy(isFetching || m_isRoundFetching);
    m_bar.setEnabled(state != SessionState::Submitting);
    if (isFetching && !m_isRoundFetching) {
        m_content.splitter()->beginRequests();
        m_content.progress()->start();
    } else if (!isFetching) {
        m_content.progress()->retryBar()->clear();
    }
    m_content.setFetching(isFetching || m_isRoundFetching);
    if (!isFetching && state != SessionState::Submitting)
        m_typing->start(); // a fetch that fails leaves another cutoff in its field
}

bool FetchController::isAtOrigin() const
{
    const auto &fetched = m_session.fetched();
    const ConnectionFields typed = fields();
    const FileSources &files = m_sources.sources();
    return fetched && fetched->kind == typed.kind && fetched->baseUrlText == typed.baseUrl &&
           fetched->connectionId == typed.savedId && fetched->route == route() &&
           fetched->siteId == typed.siteId && fetched->outagesFile == files.outages &&
           fetched->siteFile == files.site;
}

bool FetchController::isOfConnection(const FetchRequest &fetched) const
{
    const ConnectionFields typed = fields();
    return fetched.kind == typed.kind && fetched.connectionId == typed.savedId &&
           fetched.baseUrlText == typed.baseUrl && fetched.route == route() &&
           fetched.outagesFile.isEmpty() && fetched.siteFile.isEmpty();
}

bool FetchController::isStale() const
{
    const auto &fetched = m_session.fetched();
    if (!fetched)
        return false;
    // What was read from files without a key is not out of date because one is there now.
    const auto key = m_keys.key();
    const bool isSameKey = !fetched->connection || (key && *key == fetched->connection->key);
    const bool wasReadOnly = fetched->isReadOnly && !isReadOnly();
    return !isAtOrigin() || !isSameKey || wasReadOnly;
}

QString FetchController::cutoffFault() const
{
    const auto &fetched = m_session.fetched();
    const ConnectionFields typed = fields();
    if (!fetched || !isAtOrigin() || cutoffText(typed) == fetched->cutoffText)
        return {};
    const auto cutoff = readCutoff(typed);
    return cutoff ? tr("The rows are being judged by the new cutoff") : cutoff.error().sentence;
}

/// The rows at hand only need to be judged anew; without any, or for another site, they are
/// fetched.
void FetchController::takeCutoff()
{
    if (!m_session.hasReview() || isStale()) {
        fetch();
        return;
    }
    if (const auto cutoff = readCutoff(fields()); !cutoff) {
        m_bar.showFaults({cutoff.error()});
        return;
    }
    m_typing->stop();
    judgeByCutoff();
    m_bar.setFolded(true);
}

/// The cutoff of one connection never judges the rows of another.
void FetchController::judgeByCutoff()
{
    const ConnectionFields typed = fields();
    if (!isAtOrigin())
        return;
    if (const auto cutoff = readCutoff(typed))
        m_session.setCutoff(*cutoff, cutoffText(typed));
}

QString FetchController::ageFault() const
{
    const auto age = m_session.dataAge();
    const auto limit = oldestData();
    return age && age->isOver(limit) ? Wording::tooOld(limit) : QString();
}

void FetchController::followAge()
{
    // The computer may have slept: the age is looked up, not counted.
    const auto age = m_session.dataAge();
    if (age)
        m_minute->start(Minute - age->age % Minute);
    else
        m_minute->stop();
}

QString FetchController::rowsOrigin() const
{
    const auto &fetched = m_session.fetched();
    if (!fetched || isAtOrigin())
        return {};
    const QString id = m_session.review().site().id();
    const QString site = id.isEmpty() ? fetched->siteId : id;
    if (fetched->isPasted) {
        //: At the head of the list; %1 is the id of a site
        return tr("These rows were pasted (site %1).").arg(site);
    }
    if (!fetched->outagesFile.isEmpty()) {
        //: At the head of the list; %1 is a file, %2 the id of a site
        return tr("These rows were read from the file %1 (site %2).")
            .arg(fetched->outagesFile, site);
    }
    //: At the head of the list; %1 is an address, %2 the id of a site
    return tr("These rows were fetched from %1 (site %2).").arg(fetched->baseUrlText, site);
}

ConnectionSummary FetchController::summary() const
{
    const bool isListOfFields = isAtOrigin();
    return summaryOf(
        {.fields = fields(),
         .siteName = isListOfFields ? m_session.review().site().name() : QString(),
         .file = m_sources.sources().outages,
         .age = isListOfFields ? m_session.dataAge() : std::nullopt,
         .zone = m_session.hasReview() ? m_content.review()->zone() : QTimeZone::utc()});
}

ConnectionFields FetchController::target() const
{
    const auto &fetched = m_session.fetched();
    if (!fetched)
        return fields();
    return {.kind = fetched->kind,
            .baseUrl = fetched->baseUrlText,
            .siteId = fetched->siteId,
            .cutoff = fetched->cutoffText,
            .savedId = fetched->connectionId,
            .name = fetched->connectionName};
}

void FetchController::onOpened(const QString &siteId)
{
    ConnectionFields named = fields();
    if (named.siteId.isEmpty() && !siteId.isEmpty()) {
        named.siteId = siteId;
        m_bar.setFields(named);
    }
    fetch();
    Q_EMIT changed();
}

/// What is shown in the demo stays there.
void FetchController::rememberColumns(const TableChoice &choice)
{
    if (fields().kind != ConnectionKind::Demo)
        m_settings.remember(choice);
}

void FetchController::remember()
{
    if (!m_session.hasReview())
        return;
    const ConnectionFields asked = target();
    m_settings.remember({.kind = asked.kind,
                         .baseUrl = asked.baseUrl,
                         .siteId = asked.siteId,
                         .cutoff = asked.cutoff,
                         .savedId = asked.savedId,
                         .savedSite = asked.siteId});
}

void FetchController::onFetched()
{
    followKind();
    m_sources.keep();
    if (m_session.fetched()->kind != ConnectionKind::Demo)
        m_bar.setKnownSites(sitesOf(fields()));
    if (m_session.fetched()->needsConnection())
        m_keys.keyAccepted(*m_session.fetched()->connection);
    m_message.clear();
    m_bar.setFolded(true);
    tellOfUnknownNames();
}

/// Of devices in a list of one's own: what is not sent for a letter's sake must not be passed over.
void FetchController::tellOfUnknownNames()
{
    const Review &review = m_session.review();
    const QStringList names =
        review.counts().siteUnknown > 0 ? review.table().unknownNames() : QStringList();
    if (names.isEmpty())
        return;
    Notice notice{.tone = Tone::ToCheck,
                  .what = Wording::unknownNamesText(names, review.site().name()),
                  .remedy = tr("Their rows are not sent. Say which devices are meant, or correct "
                               "the list.")};
    notice.details = names.join(u'\n');
    if (m_sources.canSayNames()) {
        notice.buttonText = tr("Say which devices…");
        notice.act = [this, names] { m_sources.askForNames(names, m_session.review().site()); };
    }
    m_message.showNotice(notice);
}

void FetchController::onFailed(const SessionError &error)
{
    if (!m_sources.asksForDevice(error.table, [this, error] { tellOfFailure(error); }))
        tellOfFailure(error);
}

void FetchController::tellOfFailure(const SessionError &error)
{
    m_sources.goBack(error);
    const bool isOtherText = error.table && error.table->kind == TableFault::Kind::NotUtf8;
    m_encodingToTry = isOtherText ? TableEncoding::WindowsLatin : TableEncoding::Unicode;
    if (!m_session.hasReview())
        m_bar.setFolded(false);
    show(noticeOf(error));
}

void FetchController::refuseFiles(const QList<SessionError> &faults)
{
    FetchNotice notice = noticeOf(faults.first());
    for (const SessionError &each : faults.sliced(1)) {
        const FetchNotice more = noticeOf(each);
        notice.notice.what += QLatin1Char(' ') + more.notice.what;
        notice.notice.details += QLatin1Char('\n') + more.notice.details;
    }
    show(notice);
}

/// What the filter or the operator hides is for ReviewController.
void FetchController::leaveEmptyState(EmptyReason emptiness)
{
    if (emptiness == EmptyReason::FirstRun)
        startDemo();
    else if (emptiness == EmptyReason::NotChosen)
        chooseOffered();
    else if (emptiness == EmptyReason::NotFetched || emptiness == EmptyReason::NothingFetched ||
             emptiness == EmptyReason::NoneOfSite)
        fetch();
}

void FetchController::show(FetchNotice notice)
{
    notice.notice.act = [this, action = notice.action] { take(action); };
    if (const auto age = m_session.dataAge()) {
        // The rows below are not what was just asked for.
        const bool isBarred = isStale() || !cutoffFault().isEmpty() || !ageFault().isEmpty();
        notice.notice.remedy = joined(
            notice.notice.remedy, Wording::stillShown(*age, m_content.review()->zone(), isBarred));
    }
    m_message.showNotice(notice.notice);
    Q_EMIT changed();
}

void FetchController::take(RecoveryAction action)
{
    switch (action) {
    case RecoveryAction::FetchAgain:
        fetch();
        return;
    case RecoveryAction::EditKey:
        m_bar.focusField(ConnectionField::ApiKey);
        return;
    case RecoveryAction::EditSite:
        m_bar.focusField(ConnectionField::SiteId);
        return;
    case RecoveryAction::EditBaseUrl:
        m_bar.focusField(ConnectionField::BaseUrl);
        return;
    case RecoveryAction::OpenOutages:
        m_sources.choose(InputKind::Outages);
        return;
    case RecoveryAction::ChooseColumns:
        m_sources.openAgain(m_encodingToTry);
        return;
    case RecoveryAction::OpenSite:
        m_sources.choose(InputKind::SiteInfo);
        return;
    case RecoveryAction::EditConnection:
        Q_EMIT changesRequested();
        return;
    }
}

#include "moc_fetchcontroller.cpp"
