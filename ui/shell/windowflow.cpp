// SPDX-License-Identifier: MIT
#include "text/contenttext.h"
#include "text/timetext.h"
#include "ui/history/journaldesk.h"
#include "ui/shell/choicedesk.h"
#include "ui/shell/connectionbar.h"
#include "ui/shell/contentpane.h"
#include "ui/shell/democontrol.h"
#include "ui/shell/footline.h"
#include "ui/shell/keydesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/questiondesk.h"

#include <utility>

namespace {

QString stillShown(const QDateTime &fetchedAt, const QTimeZone &zone)
{
    //: %1 is a time of day with its zone, as in “14:02:10 UTC”
    return MainWindow::tr("Below is still the list that was fetched at %1.")
        .arg(clockTimeText(fetchedAt, zone));
}

/// Two whole sentences, either of which may be missing.
QString joined(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one + QLatin1Char(' ') + other;
}

} // namespace

// The straight way through the window: connect, fetch, review, submit, receipt.

void MainWindow::chooseProfile(ProfileKind profile)
{
    ConnectionFields fields = m_connection->fields();
    if (profile == ProfileKind::Custom || m_context.demo == nullptr) {
        fields = rememberedFields(ProfileKind::Custom);
    } else {
        const auto address = m_context.demo->start();
        if (!address) {
            fields.profile = m_profile.value_or(ProfileKind::Custom);
            m_connection->setFields(fields); // an address of real work is no demo
            m_message->showNotice({.what = tr("The demo cannot be started."),
                                   .remedy = tr("Another program may keep it from listening. "
                                                "Choose the profile Custom, or try again."),
                                   .buttonText = tr("Try again"),
                                   .act = [this] { startDemo(); },
                                   .details = address.error()});
            return;
        }
        fields = {.profile = ProfileKind::Demo,
                  .baseUrl = *address,
                  .siteId = m_context.demo->siteId(),
                  .apiKey = m_context.demo->apiKey(),
                  .cutoff = usualCutoff()};
    }
    fillFields(fields);
    refresh();
}

void MainWindow::fillFields(const ConnectionFields &fields)
{
    if (m_profile && m_profile != fields.profile)
        leaveProfile();
    m_profile = fields.profile;
    m_connection->setFields(fields);
}

void MainWindow::leaveProfile()
{
    m_message->clear();
    m_content->leaveReceipt();
    if (m_profile == ProfileKind::Demo)
        m_sources = std::exchange(m_ownSources, {});
    else
        m_ownSources = std::exchange(m_sources, {});
    m_session.closeFiles(); // those that are being opened
    m_startedOutages.reset();
    m_startedSite.reset();
    m_sourcesBefore.reset();
    m_sourcesLine->setSources(m_sources);
    if (m_session.hasReview() && m_session.fetched()->isDemo)
        forgetReview();
}

void MainWindow::forgetReview()
{
    m_session.forget();
    m_fetched = {};
    m_fetchedSources = {};
    m_content->clearReview();
    m_foot->showSelection(nullptr);
}

bool MainWindow::isAtOrigin() const
{
    const ConnectionFields typed = fields();
    return typed.profile == m_fetched.profile && typed.baseUrl == m_fetched.baseUrl &&
           typed.siteId == m_fetched.siteId && m_sources == m_fetchedSources;
}

QString MainWindow::rowsOrigin() const
{
    if (!m_session.hasReview() || isAtOrigin())
        return {};
    const QString id = m_session.review().site().id();
    const QString site = id.isEmpty() ? m_fetched.siteId : id;
    if (!m_fetchedSources.outages.isEmpty()) {
        //: At the head of the list; %1 is a file, %2 the id of a site
        return tr("These rows were read from the file %1 (site %2).")
            .arg(m_fetchedSources.outages, site);
    }
    //: At the head of the list; %1 is an address, %2 the id of a site
    return tr("These rows were fetched from %1 (site %2).").arg(m_fetched.baseUrl, site);
}

void MainWindow::startDemo()
{
    chooseProfile(ProfileKind::Demo);
    if (fields().profile == ProfileKind::Demo) {
        fetch();
    }
}

std::optional<FetchRequest> MainWindow::readRequest()
{
    const ConnectionFields typed = fields();
    FetchRequest request;
    request.outagesFile = m_sources.outages;
    request.siteFile = m_sources.site;
    request.startedOutages = m_startedOutages;
    request.startedSite = m_startedSite;
    request.siteId = typed.siteId;
    request.cutoffText = typed.cutoff;
    request.policy = m_context.policy;
    request.looksBack = true;
    request.contentWords = Wording::contentText;
    request.isDemo = typed.profile == ProfileKind::Demo;
    QList<FieldFault> faults;
    const auto connection = readConnection(typed);
    if (connection) {
        request.connection = *connection;
    } else if (request.needsConnection()) {
        faults = connection.error();
    }
    const auto cutoff = readCutoff(typed);
    if (cutoff) {
        request.cutoff = *cutoff;
    } else {
        faults.append(cutoff.error());
    }
    m_connection->showFaults(faults);
    return faults.isEmpty() ? std::optional(request) : std::nullopt;
}

void MainWindow::fetch()
{
    const SessionState state = m_session.state();
    if (state == SessionState::Fetching || state == SessionState::Submitting) {
        return;
    }
    const std::optional<FetchRequest> request = readRequest();
    if (!request) {
        return;
    }
    m_asked = fields();
    m_askedSources = m_sources;
    m_message->clear();
    m_content->leaveReceipt();
    m_content->setOrigin(request->connection ? request->connection->baseUrl.origin() : QString());
    if (request->connection) {
        m_keys->noteUse(m_asked);
    }
    m_session.fetch(*request);
    m_startedOutages.reset();
    m_startedSite.reset();
}

void MainWindow::askToSubmit(const std::optional<SubmissionHold> &despite)
{
    const auto connection = readConnection(fields());
    if (!connection || !canSubmit(despite ? namesOf(*despite) : QList<HoldName>()))
        return; // submitReason() says so
    const bool isDemo = fields().profile == ProfileKind::Demo;
    m_question->ask(
        {*connection, isDemo ? DestinationKind::Demo : DestinationKind::Custom, despite});
}

void MainWindow::onQuestionOutdated()
{
    m_message->showNotice(
        {.tone = Tone::ToCheck,
         .what = tr("The list changed while you were asked about it. Nothing was sent."),
         .remedy = tr("Look at the rows, then submit the list as it is now."),
         .buttonText = tr("Submit…"),
         .act =
             [this] {
                 m_message->clear();
                 askToSubmit();
             },
         .isAboutList = true});
}

bool MainWindow::canSubmit(const QList<HoldName> &despite) const
{
    WindowState now = facts();
    const auto question = m_journal->openQuestion();
    if (question && despite.contains({SubmissionHold::Kind::OpenQuestion, question->id}))
        now.hasOpenQuestion = false;
    return submitReason(now).isEmpty();
}

void MainWindow::send(const Submission &submission, const QList<HoldName> &despite,
                      const QStringList &leftOut)
{
    const auto connection = readConnection(fields());
    if (!connection || !canSubmit(despite))
        return;
    m_message->clear();
    m_lastSent = submission;
    m_content->setOrigin(connection->baseUrl.origin());
    m_content->startSubmit(submission, m_context.policy.attempts);
    m_content->noteLeftOut(leftOut);
    m_session.submit(submission, *connection, m_context.policy, SendAgain::No, despite);
}

void MainWindow::onStateChanged(SessionState state)
{
    m_connection->setBusy(state == SessionState::Fetching);
    m_connection->setEnabled(state != SessionState::Submitting);
    if (state == SessionState::Fetching) {
        m_content->startFetch();
    } else if (state != SessionState::Submitting) {
        m_content->stopProgress();
    }
    refresh();
}

void MainWindow::onFetchFinished()
{
    m_fetched = m_asked;
    m_fetchedSources = m_askedSources;
    m_sourcesBefore.reset();
    m_context.settings.remember({.profile = m_fetched.profile,
                                 .baseUrl = m_fetched.baseUrl,
                                 .siteId = m_fetched.siteId,
                                 .cutoff = m_fetched.cutoff});
    if (m_fetched.profile == ProfileKind::Custom) {
        m_connection->setRecentSites(m_context.settings.recentSites());
    }
    if (m_session.fetched()->needsConnection()) {
        m_keys->noteAcceptance(m_fetched);
    }
    m_message->clear();
    m_content->showReview(m_session.review());
    m_choices->tellOfFetch();
    m_foot->showSelection(&m_session.review());
    refresh();
    if (m_journal->openQuestion())
        m_journal->read(); // another program may have marked it
}

void MainWindow::onKeyFilled(const QString &key)
{
    // What was read from files without a key is not out of date because one has been found.
    for (ConnectionFields *used : {&m_asked, &m_fetched}) {
        used->apiKey = used->apiKey.isEmpty() ? key : used->apiKey;
    }
    refresh();
}

void MainWindow::onFetchFailed(const SessionError &error)
{
    goBackToReadableFiles(error);
    showFetchNotice(noticeOf(error));
}

void MainWindow::showFetchNotice(FetchNotice notice)
{
    notice.notice.act = [this, wayOut = notice.wayOut] { take(wayOut); };
    if (m_session.hasReview()) {
        // Nobody must take the rows below for what was just asked for.
        notice.notice.remedy =
            joined(notice.notice.remedy, stillShown(m_session.fetchedAt(), m_content->zone()));
    }
    m_message->showNotice(notice.notice);
    refresh();
}

void MainWindow::onSubmissionFinished(const Submission &submission)
{
    m_message->clear(); // whatever it said was about the sending
    m_content->showReceipt(submission);
    m_journal->addEnded(submission);
    refresh();
    m_journal->read();
}

void MainWindow::onMarked(const Submission &submission)
{
    const auto &ended = m_session.submission();
    const bool isOnReceipt = m_content->isReceiptShown() && ended && ended->id == submission.id;
    m_session.takeMark(submission);
    m_message->clear();
    if (isOnReceipt) {
        m_content->showReceipt(submission);
    }
    refresh();
}

void MainWindow::take(WayOut wayOut)
{
    switch (wayOut) {
    case WayOut::FetchAgain:
        fetch();
        return;
    case WayOut::EditKey:
        m_connection->focusField(ConnectionField::ApiKey);
        return;
    case WayOut::EditSite:
        m_connection->focusField(ConnectionField::SiteId);
        return;
    case WayOut::EditBaseUrl:
        m_connection->focusField(ConnectionField::BaseUrl);
        return;
    case WayOut::OpenOutages:
        chooseFile(InputKind::Outages);
        return;
    case WayOut::OpenSite:
        chooseFile(InputKind::SiteInfo);
        return;
    }
}

void MainWindow::leaveEmptiness(Emptiness emptiness)
{
    switch (emptiness) {
    case Emptiness::FirstRun:
        startDemo();
        return;
    case Emptiness::NotFetched:
    case Emptiness::NothingFetched:
        fetch();
        return;
    case Emptiness::FilterHidesAll:
        m_content->clearFilters();
        return;
    case Emptiness::AllLeftOut:
        m_content->includeAll();
        return;
    case Emptiness::Fetching:
        return;
    }
}
