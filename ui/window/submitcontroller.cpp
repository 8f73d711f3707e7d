// SPDX-License-Identifier: MIT
#include "ui/window/submitcontroller.h"

#include "text/agetext.h"
#include "text/recordtext.h"
#include "ui/review/revieweditor.h"
#include "ui/review/reviewpane.h"
#include "ui/submission/receiptpage.h"
#include "ui/submission/requestlogpane.h"
#include "ui/submission/sendingpage.h"
#include "ui/submission/submittext.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/apikeycontroller.h"
#include "ui/window/contentpane.h"
#include "ui/window/fetchcontroller.h"
#include "ui/window/historycontroller.h"
#include "ui/window/reviewcontroller.h"
#include "ui/window/reviewsplitter.h"

#include <algorithm>
#include <chrono>

namespace {

constexpr std::chrono::seconds BetweenLooks{2};

} // namespace

SubmitController::SubmitController(const Parts &parts)
    : QObject(&parts.window)
    , m_session(parts.session)
    , m_content(parts.content)
    , m_review(parts.review)
    , m_fetch(parts.fetch)
    , m_keys(parts.keys)
    , m_journal(parts.journal)
    , m_message(parts.message)
    , m_window(parts.window)
    , m_policy(parts.policy)
    , m_state(parts.state)
    , m_showsGuard(parts.showsGuard)
    , m_making(parts.pool)
{
    SendingPage *sending = m_content.sending();
    connect(sending, &SendingPage::tryNowRequested, &m_session, &ReviewSession::retryNow);
    connect(sending, &SendingPage::cancelRequested, &m_session, &ReviewSession::cancel);
    connect(m_content.receipt(), &ReceiptPage::markRequested, &m_journal,
            &HistoryController::askToMark);
    connect(m_content.receipt(), &ReceiptPage::tryAgainRequested, this, [this] {
        m_content.showPage(ContentPane::Page::Review);
        ask();
    });
    connect(&m_content.review()->editor(), &ReviewEditor::manyDecided, this, [this] {
        if (m_dialog != nullptr && !m_dialog->isReady())
            prepare();
    });
    connect(&m_review, &ReviewController::reviewChanged, this, &SubmitController::onListChanged);
    connect(&m_fetch, &FetchController::aged, this, &SubmitController::onAged);
    connect(&m_session, &ReviewSession::holdForeseen, this, &SubmitController::takeHold);
    connect(&m_session, &ReviewSession::precedentFound, this, &SubmitController::takePrecedent);
    connect(&m_session, &ReviewSession::stateChanged, this, &SubmitController::onStateChanged);
    connect(&m_session, &ReviewSession::sendingStarted, sending, &SendingPage::startAttempt);
    connect(&m_session, &ReviewSession::retryScheduled, this, [this](const RetryNotice &notice) {
        if (m_session.state() == SessionState::Submitting)
            m_content.sending()->scheduleRetry(notice);
    });
    connect(&m_session, &ReviewSession::attemptFinished, this,
            [this](const AttemptRecord &attempt) {
                if (m_session.state() == SessionState::Submitting)
                    m_content.sending()->endAttempt(attempt);
            });
    connect(&m_session, &ReviewSession::uploadProgressed, sending, &SendingPage::showUpload);
    connect(&m_session, &ReviewSession::submissionHeldBack, this, &SubmitController::onHeldBack);
    connect(&m_session, &ReviewSession::siteFree, this, &SubmitController::tellThatSiteIsFree);
    connect(&m_session, &ReviewSession::submissionFinished, this, &SubmitController::onFinished);
    connect(&m_journal, &HistoryController::marked, this, &SubmitController::onMarked);
    connect(&m_busyLook, &QTimer::timeout, this, &SubmitController::lookWhetherStillBusy);
}

SubmitController::~SubmitController()
{
    m_session.disconnect(this); // the session outlives the window
}

bool SubmitController::canSubmit(const QList<HoldName> &despite) const
{
    WindowState now = m_state();
    const auto question = m_journal.openQuestion();
    if (question && despite.contains({SubmissionHold::Kind::OpenQuestion, question->id}))
        now.hasOpenQuestion = false;
    return submitReason(now).isEmpty();
}

void SubmitController::ask(const std::optional<SubmissionHold> &despite, bool isAnew)
{
    const auto connection = m_keys.connection();
    const auto names = despite ? namesOf(*despite) : QList<HoldName>();
    if (m_dialog != nullptr || !connection)
        return;
    if (!canSubmit(names)) {
        Q_EMIT changed(); // the list may have become too old since the window said so last
        return;
    }
    m_connection = *connection;
    m_despite = despite;
    m_isAskedAnew = isAnew;
    openDialog();
}

void SubmitController::askAnew(const SubmissionHold &hold)
{
    const std::optional<FetchRequest> before = m_session.fetched();
    tellOf(hold);
    const auto &now = m_session.fetched();
    if (before && now && now->kind != before->kind)
        ask(std::optional(m_despite), true);
}

void SubmitController::openDialog()
{
    auto *dialog = new SubmitDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SubmitDialog::confirmed, this, [this, dialog] { send(dialog->preview()); });
    connect(dialog, &SubmitDialog::ledOn, this, &SubmitController::leadOn);
    connect(dialog, &QDialog::finished, this, [this] {
        m_making.cancel();
        m_dialog.clear();
    });
    m_dialog = dialog;
    prepare();
    if (m_dialog != nullptr)
        m_dialog->open();
}

PreviewRequest SubmitController::request() const
{
    PreviewRequest request{
        .draft = m_session.draft(m_connection), .offered = {}, .changes = m_review.changesToSend()};
    if (const auto &offer = m_session.offeredChoices())
        request.offered = offer->matched.rows;
    return request;
}

void SubmitController::prepare()
{
    if (m_content.review()->editor().isWorking())
        return; // manyDecided() leads back here
    if (m_session.review().counts().selected == 0) {
        m_dialog->reject(); // the last one has just been left out; the window says so
        return;
    }
    if (m_session.review().rowCount() <= FewRows) {
        show(*madePreview(request(), [] { return false; }));
        return;
    }
    m_making.run([request = request()](
                     const StopToken &isStopped) { return madePreview(request, isStopped); },
                 [this](const SubmissionPreview &preview) { show(preview); });
}

void SubmitController::show(const SubmissionPreview &preview)
{
    if (m_dialog == nullptr)
        return;
    if (!isCurrent(preview.review)) {
        prepare();
        return;
    }
    SubmissionPreview shown = preview;
    complete(shown);
    m_dialog->setPreview(shown);
    m_session.foresee(shown.submission);
}

void SubmitController::complete(SubmissionPreview &preview) const
{
    preview.sentAgainDespite = m_despite;
    preview.isAskedAnew = m_isAskedAnew;
    preview.showsGuard = preview.submission.kind == ConnectionKind::Demo && m_showsGuard();
    preview.ids = m_content.ids();
    preview.zone = m_content.review()->zone();
    preview.age = ageText();
    preview.hidden = m_content.review()->hiddenSentence();
    preview.removed = m_review.removedSinceThen();
    const auto &last = m_session.submission();
    const bool isRefused = last && (last->state == SubmissionState::GaveUp ||
                                    last->state == SubmissionState::Rejected);
    if (isRefused && last->sha256 == preview.submission.sha256 &&
        last->place() == preview.submission.place())
        preview.refusedBefore = last;
}

bool SubmitController::isCurrent(const Review &review) const
{
    const Review &now = m_session.review();
    return &review.table() == &now.table() && review.hasSameChoicesAs(now);
}

void SubmitController::onListChanged()
{
    if (m_dialog == nullptr || !m_dialog->isReady() || isCurrent(m_dialog->preview().review))
        return;
    m_dialog->reject();
    tellThatListChanged();
}

void SubmitController::tellThatListChanged()
{
    const auto tell = [this] {
        m_message.showNotice(
            {.tone = Tone::ToCheck,
             .what = tr("The list changed while you were asked about it. Nothing was sent."),
             .remedy = tr("Look at the rows, then submit the list as it is now."),
             .buttonText = tr("Submit…"),
             .act =
                 [this] {
                     m_message.clear();
                     ask();
                 },
             .isAboutList = true});
    };
    // Behind what clears the message because the list has changed.
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void SubmitController::onAged()
{
    if (m_dialog == nullptr || !m_dialog->isReady())
        return;
    if (m_fetch.ageFault().isEmpty()) {
        m_dialog->setAge(ageText());
        return;
    }
    m_dialog->reject();
    tellThatListIsTooOld();
}

void SubmitController::tellThatListIsTooOld()
{
    m_message.showNotice({.tone = Tone::ToCheck,
                          .what = tr("The list became too old while you were asked about it. "
                                     "Nothing was sent."),
                          .remedy = tr("Outages may have come, gone or changed since. Fetch again, "
                                       "look at the rows, then submit the list as it is then."),
                          .buttonText = remedyLabel(SubmitRemedy::FetchAgain),
                          .act = [this] { m_fetch.fetch(); },
                          .isAboutList = true});
    Q_EMIT changed();
}

QString SubmitController::ageText() const
{
    const auto age = m_session.dataAge();
    return age ? Wording::text(*age, m_content.review()->zone()) : QString();
}

bool SubmitController::isAskedAbout(const QString &submissionId) const
{
    return m_dialog != nullptr && m_dialog->isReady() &&
           m_dialog->preview().submission.id == submissionId;
}

void SubmitController::takePrecedent(const QString &submissionId, const SendingPrecedent &before)
{
    if (isAskedAbout(submissionId))
        m_dialog->setPrecedent(before);
}

void SubmitController::takeHold(const QString &submissionId, const SubmissionHold &hold)
{
    const QList<HoldName> shown = overridden();
    const QList<HoldName> found = namesOf(hold);
    const bool isOverridden =
        std::ranges::all_of(found, [&shown](const HoldName &name) { return shown.contains(name); });
    if (!isAskedAbout(submissionId) || isOverridden)
        return;
    if (hold.kind == SubmissionHold::Kind::OtherConnection) {
        m_dialog->reject(); // its question is about a different connection
        askAnew(hold);
        return;
    }
    m_dialog->showHold(hold);
    m_journal.read(); // another program has sent: the site is to say so without the question, too
    if (hold.kind == SubmissionHold::Kind::ReadOnly)
        m_fetch.refreshSaved(); // another window has made it so
}

QList<HoldName> SubmitController::overridden() const
{
    return m_despite ? namesOf(*m_despite) : QList<HoldName>();
}

void SubmitController::send(const SubmissionPreview &preview)
{
    if (!isCurrent(preview.review)) {
        tellThatListChanged();
        return;
    }
    if (!m_fetch.ageFault().isEmpty()) {
        tellThatListIsTooOld(); // the computer may have slept over the question
        return;
    }
    if (m_fetch.isReadOnly()) {
        onHeldBack({.kind = SubmissionHold::Kind::ReadOnly}); // since the question was asked
        return;
    }
    const auto connection = m_keys.connection();
    if (!connection || !canSubmit(overridden())) {
        Q_EMIT changed();
        return;
    }
    m_message.clear();
    m_lastSent = preview.submission;
    m_content.requests()->setOrigin(connection->baseUrl.origin());
    m_content.sending()->begin(preview.submission, m_policy.attempts);
    m_content.receipt()->setLeftOut(preview.submission.id, SubmitText::leftOutLines(preview));
    m_content.splitter()->beginRequests();
    m_content.showPage(ContentPane::Page::Sending);
    m_session.submit(preview.submission, *connection, m_policy, SendAgain::No, overridden());
}

void SubmitController::onStateChanged(SessionState state)
{
    if (state != SessionState::Submitting && m_content.page() == ContentPane::Page::Sending)
        m_content.showPage(ContentPane::Page::Review);
}

void SubmitController::leadOn(HoldRecovery wayOut, const SubmissionHold &hold)
{
    switch (wayOut) {
    case HoldRecovery::SendAgain:
        ask(hold);
        return;
    case HoldRecovery::TryAgain:
        ask();
        return;
    case HoldRecovery::Mark:
        m_journal.read(); // it may be another program's
        m_journal.askToMark(hold.earlier);
        return;
    }
}

void SubmitController::onHeldBack(const SubmissionHold &hold)
{
    if (hold.kind == SubmissionHold::Kind::OtherConnection)
        askAnew(hold);
    else
        tellOf(hold);
}

void SubmitController::tellOf(const SubmissionHold &hold)
{
    using Kind = SubmissionHold::Kind;
    if (hold.kind == Kind::ReadOnly || hold.kind == Kind::OtherConnection)
        m_fetch.refreshSaved(); // first: another window may have made it so
    const Wording::Message message = Wording::message(hold);
    const HoldRecovery wayOut = wayOutOf(hold.kind);
    const bool isQuestion = wayOut == HoldRecovery::Mark;
    // What leads elsewhere by now, or nowhere, is fetched first.
    const bool isElsewhere = hold.kind == Kind::OtherConnection && m_fetch.isStale();
    m_message.showNotice(
        {.tone = isQuestion ? Tone::Unknown : Tone::ToCheck,
         .what = message.what,
         .remedy = message.remedy,
         .buttonText =
             isElsewhere ? remedyLabel(SubmitRemedy::FetchAgain) : SubmitText::wayOutButton(wayOut),
         .act =
             [this, wayOut, hold, isElsewhere] {
                 if (isElsewhere)
                     m_fetch.fetch();
                 else
                     leadOn(wayOut, hold);
             },
         .otherText = isQuestion ? SubmitText::wayOutButton(HoldRecovery::SendAgain) : QString(),
         .other = [this, hold] { leadOn(HoldRecovery::SendAgain, hold); },
         .details = hold.error.detail,
         .isAboutList = hold.kind != Kind::OtherConnection});
    if (hold.kind == SubmissionHold::Kind::Busy)
        m_busyLook.start(BetweenLooks);
    Q_EMIT changed();
    m_journal.read();
}

void SubmitController::lookWhetherStillBusy()
{
    if (m_message.notice().isAboutList)
        m_session.lookForSender(m_lastSent);
    else
        m_busyLook.stop(); // the message that waits for it is gone
}

void SubmitController::tellThatSiteIsFree()
{
    const bool isAwaited = m_busyLook.isActive() && m_message.notice().isAboutList;
    m_busyLook.stop();
    if (!isAwaited)
        return;
    m_message.showNotice({.tone = Tone::Text,
                          .what = tr("The other window has finished sending."),
                          .remedy = tr("The history says what it sent. Your list was not sent."),
                          .buttonText = tr("Submit…"),
                          .act =
                              [this] {
                                  m_message.clear();
                                  ask();
                              },
                          .otherText = tr("Open history"),
                          .other = [this] { m_journal.showHistory(); },
                          .isAboutList = true});
    m_journal.read();
}

void SubmitController::onFinished(const Submission &submission)
{
    m_message.clear(); // its text was about the sending
    m_content.splitter()->endRequests();
    m_content.receipt()->setSubmission(submission);
    m_content.showPage(ContentPane::Page::Receipt);
    m_journal.addEnded(submission);
    Q_EMIT changed();
    m_journal.read();
}

void SubmitController::onMarked(const Submission &submission)
{
    const auto &ended = m_session.submission();
    const bool isOnReceipt =
        m_content.page() == ContentPane::Page::Receipt && ended && ended->id == submission.id;
    m_session.takeMark(submission);
    m_message.clear();
    if (isOnReceipt)
        m_content.receipt()->setSubmission(submission);
    Q_EMIT changed();
}

#include "moc_submitcontroller.cpp"
