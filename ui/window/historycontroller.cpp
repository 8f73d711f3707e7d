// SPDX-License-Identifier: MIT
#include "ui/window/historycontroller.h"

#include "session/historysession.h"
#include "text/historytext.h"
#include "text/plural.h"
#include "text/recordtext.h"
#include "text/timetext.h"
#include "ui/actions/actionregistry.h"
#include "ui/history/historydialog.h"
#include "ui/history/markdialog.h"
#include "ui/history/newrecorddialog.h"
#include "ui/widgets/firstpaint.h"
#include "ui/widgets/messagebar.h"

#include <QtGui/qaction.h>

#include <algorithm>

namespace {

/// Whether \a notice stands until the record is found without it: a look at all of it tells it
/// again as long as it is so. That a person began a new record is told once.
bool isToldByEachReading(const JournalNotice &notice)
{
    return notice.kind != JournalNotice::Kind::SetAside;
}

/// Whether \a notice says that what was sent may not be known any more.
bool isLoss(const JournalNotice &notice)
{
    return isAlteration(notice) || notice.kind == JournalNotice::Kind::MovedAside;
}

QString keyOf(const JournalNotice &notice)
{
    return JournalAlert{.kind = JournalAlert::Kind::Noticed, .notice = notice}.key();
}

} // namespace

HistoryController::HistoryController(HistorySession &history, QWidget &window)
    : QObject(&window)
    , m_history(history)
    , m_window(window)
    , m_banner(new MessageBar)
{
    connect(&m_history, &HistorySession::journalRead, this, &HistoryController::takeReading);
    connect(&m_history, &HistorySession::markAnswered, this, &HistoryController::takeMarkResult);
    connect(&m_history, &HistorySession::newRecordRefused, this, &HistoryController::takeRefusal);
    connect(m_banner, &MessageBar::visibilityChanged, this, [this](bool isShown) {
        if (isShown || m_shownKey.isEmpty())
            return;
        m_dismissed.insert(m_shownKey); // closed by a person
        refreshBanner();
    });
    afterFirstPaint(m_window, [this] { m_history.read(ConnectionKind::Production); });
}

void HistoryController::connectActions(const ActionRegistry &actions)
{
    connect(actions.action(ActionId::History), &QAction::triggered, this,
            &HistoryController::showHistory);
}

void HistoryController::setSituation(const JournalSituation &situation)
{
    m_situation = situation;
    refreshNotices();
}

QString HistoryController::fault() const
{
    const bool isUnusable = std::ranges::any_of(m_readings, [this](const JournalReading &reading) {
        return shareRecord(reading.kind, m_situation.kind) && reading.error.has_value();
    });
    return isUnusable ? tr("The record of submissions cannot be used") : QString();
}

std::optional<Submission> HistoryController::openQuestion() const
{
    for (const JournalReading &reading : m_readings) {
        if (!shareRecord(reading.kind, m_situation.kind))
            continue;
        for (const Submission &each : reading.submissions) {
            if (each.isOpenQuestion() && each.place() == m_situation.place)
                return each;
        }
    }
    return std::nullopt;
}

QStringList HistoryController::openSites(ConnectionKind kind, const QString &baseUrl) const
{
    QStringList ids;
    for (const JournalReading &reading : m_readings) {
        if (!shareRecord(reading.kind, kind))
            continue;
        for (const Submission &each : reading.submissions) {
            if (each.isOpenQuestion() && each.baseUrl == baseUrl)
                ids.append(each.siteId);
        }
    }
    return ids;
}

QStringList HistoryController::siteIds() const
{
    QSet<QString> ids;
    for (const JournalReading &reading : m_readings) {
        for (const Submission &each : reading.submissions)
            ids.insert(each.siteId);
    }
    return ids.values();
}

void HistoryController::addEnded(const Submission &submission)
{
    keepSubmission(m_situation.kind, submission);
}

void HistoryController::keepSubmission(ConnectionKind kind, const Submission &submission)
{
    auto reading = std::ranges::find_if(
        m_readings, [kind](const JournalReading &each) { return shareRecord(each.kind, kind); });
    if (reading == m_readings.end())
        reading = m_readings.insert(m_readings.end(), JournalReading{.kind = kind});
    QList<Submission> &all = reading->submissions;
    const auto known =
        std::ranges::find_if(all, [&](const Submission &each) { return each.id == submission.id; });
    if (known != all.end())
        *known = submission;
    else
        all.prepend(submission);
}

Wording::PlaceHistory HistoryController::placeHistory(ConnectionKind kind,
                                                      const SubmissionTarget &place,
                                                      const QDateTime &now) const
{
    Wording::PlaceHistory history;
    for (const JournalReading &reading : m_readings) {
        if (!shareRecord(reading.kind, kind))
            continue;
        for (const Submission &each : reading.submissions) {
            if (!each.sentAt().isValid())
                continue;
            const QDateTime sent = each.sentAt().toTimeZone(now.timeZone());
            history.sentToday += sent.date() == now.date() ? 1 : 0; // to any place
            if (each.place() == place && each.isAccepted() &&
                !(history.acceptedAt >= each.begunAt())) {
                history.acceptedAt = each.begunAt();
                history.rows = each.rows;
            }
        }
    }
    return history;
}

void HistoryController::read()
{
    m_history.read(m_situation.kind);
}

void HistoryController::readIfUnsettled()
{
    for (const ConnectionKind kind : {ConnectionKind::Production, ConnectionKind::Demo}) {
        const bool isAsked = shareRecord(kind, m_situation.kind) && openQuestion().has_value();
        if (isAsked || tellsOfLoss(kind))
            m_history.read(kind);
    }
}

bool HistoryController::tellsOfLoss(ConnectionKind kind) const
{
    const QList<JournalReading> all = m_noticed + m_readings;
    return std::ranges::any_of(all, [kind](const JournalReading &each) {
        return shareRecord(each.kind, kind) && std::ranges::any_of(each.notices, isLoss);
    });
}

void HistoryController::takeReading(const JournalReading &reading)
{
    const QString before = fault();
    const auto question = openQuestion();
    settleNewRecord(reading);
    if (!reading.error)
        forgetSettled(reading);
    m_readings.removeIf(
        [&](const JournalReading &each) { return shareRecord(each.kind, reading.kind); });
    m_readings.append(reading);
    for (const JournalNotice &notice : reading.notices) {
        if (!isToldByEachReading(notice))
            keepNotice(reading.kind, notice);
    }
    refreshNotices();
    if (fault() != before)
        Q_EMIT faultChanged();
    if (openQuestion() != question)
        Q_EMIT openQuestionChanged();
    Q_EMIT placeHistoryChanged();
}

void HistoryController::addNotice(const JournalNotice &notice)
{
    keepNotice(m_situation.kind, notice);
    refreshNotices();
}

void HistoryController::keepNotice(ConnectionKind kind, const JournalNotice &notice)
{
    const bool isKept = std::ranges::any_of(
        m_noticed, [&](const JournalReading &each) { return each.notices.contains(notice); });
    if (!isKept)
        m_noticed.append({.kind = kind, .notices = {notice}});
}

void HistoryController::settleNewRecord(const JournalReading &reading)
{
    const auto isSetAside = [](const JournalNotice &notice) {
        return notice.kind == JournalNotice::Kind::SetAside;
    };
    const QList<JournalNotice> &notices = reading.notices;
    const bool isNew = std::ranges::any_of(notices, isSetAside);
    const bool isSound = !reading.error && std::ranges::none_of(notices, isAlteration);
    const bool isAsked =
        m_newRecord && m_newRecord->isVisible() && shareRecord(m_newRecordKind, reading.kind);
    if (isAsked && isNew) {
        m_newRecord->succeed();
    } else if (isAsked && isSound) {
        m_newRecord->refuse(tr("No line of the record is changed any more, so no new one was "
                               "started. Another program has started one."),
                            true);
    }
}

void HistoryController::forgetSettled(const JournalReading &reading)
{
    QSet<QString> told;
    for (const JournalNotice &notice : reading.notices)
        told.insert(keyOf(notice));
    const auto isSettled = [&told](const JournalNotice &notice) {
        return isToldByEachReading(notice) && !told.contains(keyOf(notice));
    };
    // The same may happen again, and is news then.
    for (const JournalReading &each : m_noticed + m_readings) {
        for (const JournalNotice &notice : each.notices) {
            if (shareRecord(each.kind, reading.kind) && isSettled(notice))
                m_dismissed.remove(keyOf(notice));
        }
    }
    for (JournalReading &each : m_noticed) {
        if (shareRecord(each.kind, reading.kind))
            each.notices.removeIf(isToldByEachReading);
    }
}

void HistoryController::takeRefusal(ConnectionKind kind, const JournalError &error)
{
    if (!m_newRecord || !m_newRecord->isWaiting() || !shareRecord(m_newRecordKind, kind))
        return;
    const Wording::Message message = Wording::newRecordRefusal(error);
    m_newRecord->refuse(Wording::whole(message), false);
}

void HistoryController::showHistory()
{
    shownDialog(m_situation.kind)->showList(m_situation.kind);
    refreshHistory();
}

HistoryDialog *HistoryController::shownDialog(ConnectionKind kind)
{
    Q_EMIT dialogRequested();
    HistoryDialog *dialog = m_dialog;
    if (dialog == nullptr) {
        dialog = new HistoryDialog(m_history, kind, &m_window);
        m_dialog = dialog;
        connect(
            dialog, &HistoryDialog::markRequested, this,
            [this, dialog](const Submission &submission) { askAbout(dialog->kind(), submission); });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

void HistoryController::openRecord(ConnectionKind kind, const QString &id)
{
    HistoryDialog *dialog = shownDialog(kind);
    dialog->showList(kind);
    dialog->openRecord(id);
    refreshHistory();
}

QWidget *HistoryController::questioned()
{
    const bool isInHistory = m_dialog && m_dialog->isActiveWindow();
    return isInHistory ? static_cast<QWidget *>(m_dialog) : &m_window;
}

/// One that still waits is cancelled first.
void HistoryController::forget(RecordQuestion *question)
{
    if (question != nullptr && question->isVisible())
        question->reject();
    delete question;
}

void HistoryController::askForNewRecord(ConnectionKind kind, const QString &path)
{
    Q_EMIT dialogRequested();
    auto *question = new NewRecordDialog(path, questioned());
    forget(m_newRecord);
    m_newRecord = question;
    m_newRecordKind = kind;
    connect(question, &NewRecordDialog::confirmed, this,
            [this, kind] { m_history.beginAnew(kind); });
    connect(question, &RecordQuestion::cancelRequested, &m_history, &HistorySession::cancelWriting);
    question->open();
}

void HistoryController::askToMark(const Submission &submission)
{
    askAbout(m_situation.kind, submission);
}

void HistoryController::askAbout(ConnectionKind kind, const Submission &submission)
{
    Q_EMIT dialogRequested();
    auto *question = new MarkDialog(submission, questioned());
    // Kept until the next one, for parts that still read it.
    forget(m_question);
    m_question = question;
    connect(question, &MarkDialog::markRequested, this,
            [this, kind, id = submission.id](ManualOutcome mark, const QString &reason) {
                m_history.mark(kind, id, mark, m_cleaned(reason));
            });
    connect(question, &RecordQuestion::cancelRequested, &m_history, &HistorySession::cancelWriting);
    question->open();
}

void HistoryController::takeMarkResult(const MarkResult &result)
{
    const bool isAwaited = m_question && m_question->isWaiting();
    if (!result) {
        const Wording::Message message = HistoryText::message(result.error());
        if (isAwaited)
            m_question->refuse(Wording::whole(message), false);
        return;
    }
    const bool isMarked = result->verdict == ResolveResult::Marked;
    if (isAwaited && isMarked)
        m_question->succeed();
    else if (isAwaited)
        m_question->refuse(Wording::text(result->verdict), true);
    // Also where another window was first: it is no question any more.
    if (result->submission.mark) {
        keepSubmission(result->kind, result->submission);
        Q_EMIT marked(result->submission);
    }
    m_history.read(result->kind);
    if (HistoryDialog *dialog = m_dialog; dialog != nullptr && dialog->isVisible())
        dialog->refresh();
}

void HistoryController::refreshNotices()
{
    refreshBanner();
    refreshHistory();
}

void HistoryController::refreshBanner()
{
    const QList<JournalAlert> all = journalNews(m_noticed + m_readings, m_situation);
    const auto wanted = std::ranges::find_if(
        all, [this](const JournalAlert &news) { return !m_dismissed.contains(news.key()); });
    if (wanted == all.cend()) {
        m_shownKey.clear();
        m_banner->clear();
        return;
    }
    // Said once: screen readers are told each time that it appears.
    if (wanted->key() == m_shownKey)
        return;
    m_shownKey = wanted->key();
    m_banner->showNotice(noticeOf(*wanted));
}

void HistoryController::refreshHistory()
{
    if (m_dialog == nullptr)
        return;
    const QList<JournalAlert> all = journalNews(m_noticed + m_readings, {.kind = m_dialog->kind()});
    const auto altered = std::ranges::find_if(all, [this](const JournalAlert &news) {
        return news.kind == JournalAlert::Kind::Noticed &&
               shareRecord(news.journal, m_dialog->kind()) && isAlteration(news.notice);
    });
    if (altered == all.cend()) {
        m_dialog->clearNotice();
        return;
    }
    Notice notice = noticeOf(altered->journal, altered->notice);
    notice.isLasting = true;
    notice.otherText.clear(); // it is open
    m_dialog->showNotice(notice);
}

Notice HistoryController::noticeOf(const JournalAlert &news)
{
    switch (news.kind) {
    case JournalAlert::Kind::Unusable: {
        const Wording::Message message = Wording::message(news.error);
        return {.tone = Tone::Refused,
                .what = message.what,
                .remedy = message.remedy,
                .buttonText = tr("Try again"),
                .act = [this, kind = news.journal] { m_history.read(kind); },
                .details = news.error.path + u'\n' + news.error.detail};
    }
    case JournalAlert::Kind::Noticed:
        return noticeOf(news.journal, news.notice);
    case JournalAlert::Kind::OpenQuestion:
        break;
    }
    return noticeOf(news.journal, news.question, news.otherQuestions);
}

Notice HistoryController::noticeOf(ConnectionKind kind, const JournalNotice &noticed)
{
    Notice notice{.tone = Tone::Refused,
                  .what = tr("The record of submissions is not as it was left."),
                  .remedy = Wording::text(noticed),
                  .buttonText = tr("Open history"),
                  .act = [this] { showHistory(); },
                  .details = noticed.path};
    switch (noticed.kind) {
    case JournalNotice::Kind::MovedAside:
        break;
    case JournalNotice::Kind::BrokenChain:
    case JournalNotice::Kind::Shortened:
        notice.otherText = std::exchange(notice.buttonText, tr("Start a new record…"));
        notice.other = std::exchange(
            notice.act, [this, kind, path = noticed.path] { askForNewRecord(kind, path); });
        break;
    case JournalNotice::Kind::SetAside:
        notice.tone = Tone::Text;
        notice.what = tr("There is a new record of submissions.");
        break;
    case JournalNotice::Kind::OpenToOthers:
        notice.tone = Tone::ToCheck;
        notice.what = tr("The record of submissions may be read by others.");
        notice.buttonText.clear();
        break;
    case JournalNotice::Kind::WithoutLog:
        notice.tone = Tone::Text;
        notice.what = tr("The record of submissions is written in a slower way.");
        notice.buttonText.clear();
        break;
    }
    return notice;
}

Notice HistoryController::noticeOf(ConnectionKind kind, const Submission &question,
                                   int otherQuestions)
{
    QString remedy = tr("It is not known whether %1 has its %Ln outage(s). Ask the people who run "
                        "the API, then mark it: until then lists for this site are held back, "
                        "unless you choose “Send again…” where it is offered.",
                        nullptr, plural(question.rows))
                         .arg(question.baseUrl);
    if (otherQuestions > 0)
        remedy += u' ' + tr("%Ln more like it are in the history.", nullptr, otherQuestions);
    return {.tone = Tone::Unknown,
            //: %1 is a time, %2 a site
            .what = tr("The outcome of the submission of %1 UTC for %2 is unknown.")
                        .arg(utcText(question.begunAt()), HistoryText::site(question)),
            .remedy = remedy,
            .buttonText = tr("Mark the outcome…"),
            .act = [this, kind, question] { askAbout(kind, question); },
            .otherText = tr("Open the record"),
            .other = [this, kind, id = question.id] { openRecord(kind, id); }};
}

#include "moc_historycontroller.cpp"
