// SPDX-License-Identifier: MIT
#include "reviewcommand.h"

#include "output.h"
#include "questiontext.h"
#include "requestbuilder.h"
#include "rowsoutput.h"
#include "sendingchecks.h"
#include "submission/holdforecast.h"
#include "submission/journalfolder.h"
#include "submission/openlog.h"
#include "submission/receiptjson.h"
#include "submission/recordclient.h"
#include "system/interrupt.h"
#include "text/findingtext.h"
#include "text/outcometext.h"
#include "text/plural.h"
#include "text/receipttext.h"
#include "text/recordtext.h"
#include "text/tabletext.h"

#include <QtCore/qlocale.h>
#include <QtCore/qtimer.h>

#include <chrono>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDevicesNamed = 3;
constexpr std::chrono::milliseconds SiteLookInterval(200); // while another sends for the site

using Notices = QList<JournalNotice>;

ExitCode exitCode(const Submission &submission)
{
    switch (submission.state) {
    case SubmissionState::Accepted:
        return ExitCode::Done;
    case SubmissionState::Rejected:
        return ExitCode::Refused;
    case SubmissionState::GaveUp:
        return ExitCode::Unreachable;
    case SubmissionState::NotSent:
        return submission.error ? exitCode(submission.error->kind) : ExitCode::Unreachable;
    case SubmissionState::Prepared:
    case SubmissionState::Sending:
    case SubmissionState::Unknown:
        break;
    }
    return ExitCode::Unknown;
}

/// Whether the fault may be a time that only needs a zone and a format.
bool isWrittenOtherwise(const RecordProblem &problem)
{
    return problem.fault == RecordFault::Malformed || problem.fault == RecordFault::SpaceForT ||
           problem.fault == RecordFault::MissingSeconds ||
           problem.fault == RecordFault::MissingZone;
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

RunEnd held(QLatin1String reason, const QString &sentence)
{
    return {ExitCode::HeldBack, reason, {sentence, {}}};
}

} // namespace

ReviewCommand::ReviewCommand(Options options, NetworkContext network, const RunContext &run)
    : m_options(std::move(options))
    , m_console(run.console)
    , m_record(run.record)
    , m_frame(run.frame)
    , m_session(std::move(network), run.record, JournalFolders{userJournalFolder()})
{
    followSession(run.interrupt);
}

void ReviewCommand::followSession(Interrupt &interrupt)
{
    connect(&interrupt, &Interrupt::happened, &m_session, &ReviewSession::cancel);
    connect(&m_session, &ReviewSession::fetchProgressed, this,
            [this](const FetchProgress &progress) { m_console.showProgress(progress); });
    connect(&m_session, &ReviewSession::attemptFinished, this,
            [this](const AttemptRecord &attempt) { m_console.showAttempt(attempt); });
    connect(&m_session, &ReviewSession::retryScheduled, this,
            [this](const RetryNotice &notice) { m_console.showRetry(notice); });
    connect(&m_session, &ReviewSession::fetchFailed, this, [this](const SessionError &error) {
        if (error.kind == SessionError::Kind::Cancelled)
            endInterrupted();
        else
            endWith(runEnd(error));
    });
    connect(&m_session, &ReviewSession::fetchFinished, this, &ReviewCommand::judgeFetched);
    connect(&m_session, &ReviewSession::journalNoticed, this,
            [this](const JournalNotice &notice) { m_console.warn(Wording::text(notice)); });
    connect(&m_session, &ReviewSession::submissionHeldBack, this,
            [this](const SubmissionHold &hold) {
                if (Interrupt::hasHappened())
                    endInterrupted();
                else if (!waitsFor(hold, m_send))
                    endWith(runEnd(hold));
            });
    connect(&m_session, &ReviewSession::submissionFinished, this, &ReviewCommand::endSubmission);
}

void ReviewCommand::start()
{
    auto request = fetchRequest(m_options, m_console);
    if (Interrupt::hasHappened()) {
        endInterrupted();
        return;
    }
    if (!request) {
        endWith(request.error());
        return;
    }
    m_request = std::move(request).value();
    if (const auto end = endBeforeRequests(m_options, m_request)) {
        endWith(*end);
        return;
    }
    m_lacksYes = lacksYes(m_options);
    // What is wrong with the files comes before the missing --yes; requests come behind it.
    m_request.filesOnly = m_lacksYes;
    sayWhatBegins();
    m_session.fetch(m_request);
}

void ReviewCommand::startWith(const FetchRequest &request, const FetchOutcome &outcome,
                              const FetchMoment &arrival)
{
    m_request = request;
    m_session.takeFetched(request, outcome, arrival);
}

void ReviewCommand::sayWhatBegins()
{
    // In a log it would tell nothing that the lines that follow do not tell.
    if (!m_console.isTerminal() || m_lacksYes)
        return;
    if (m_options.hasBothFiles()) {
        m_console.say(tr("Reading the outages and the site from files."));
        return;
    }
    m_console.say(
        tr("Fetching the outages of %1 from %2.", "site ID, address")
            .arg(m_request.connection->siteId.text(), m_request.connection->baseUrl.text()));
}

QString ReviewCommand::siteId() const
{
    return m_request.connection ? m_request.connection->siteId.text()
                                : m_session.review().site().id();
}

void ReviewCommand::endWith(const RunEnd &end)
{
    // Beside other sites one that has nothing to send is no failure.
    if (m_frame.isRound() && end.exit == ExitCode::Empty)
        m_console.warn(Wording::whole(end.message));
    else
        m_console.fail(end.message);
    tellPrograms(end, endPlace(m_options), m_frame, siteId(), m_console);
    Q_EMIT finished(end.exit);
}

void ReviewCommand::endInterrupted()
{
    endWith({ExitCode::Interrupted, "interrupted"_L1, {tr("Interrupted; nothing was sent."), {}}});
}

void ReviewCommand::judgeFetched()
{
    if (Interrupt::hasHappened()) {
        endInterrupted();
        return;
    }
    if (m_lacksYes) {
        endWith(needsYesEnd());
        return;
    }
    warnAboutReview();
    if (m_options.command == Command::Preview)
        preview();
    else
        prepareSubmission();
}

void ReviewCommand::warnAboutReview()
{
    const Review &review = m_session.review();
    const ReviewCounts &counts = review.counts();
    m_console.say((m_session.source().isApi()
                       ? tr("%1: %2 fetched, %3 at this site, %4 since the cutoff, %5 included.",
                            "site name, numbers of outages")
                       : tr("%1: %2 read, %3 at this site, %4 since the cutoff, %5 included.",
                            "site name, numbers of outages"))
                      .arg(review.site().name(), number(counts.fetched), number(counts.atSite()),
                           number(counts.sinceCutoff()), number(counts.selected)));
    sayWhichSheet();
    if (counts.unreadable > 0) {
        m_console.warn(tr("%Ln record(s) cannot be read and would not be sent. “preview --all” "
                          "shows which and why.",
                          nullptr, plural(counts.unreadable)));
    }
    if (counts.siteUnknown > 0) {
        m_console.warn(tr("For %Ln of them it is not certain which device and site they are of.",
                          nullptr, plural(counts.siteUnknown)));
    }
    if (const QStringList names = review.table().unknownNames(); !names.isEmpty())
        m_console.warn(printable(Wording::unknownNamesText(names, review.site().name())));
    const qint64 textless = review.table().textlessCount();
    if (textless > 0) {
        m_console.warn(
            tr("Of %Ln of them not even the text was kept: it would take too much memory.", nullptr,
               plural(textless)));
    }
    if (counts.unreadable > 0)
        warnAboutTimes();
    sayWhatWasConverted();
    warnAboutNames();
    // A list that is not sent for that reason alone is told as such.
    const bool isEmpty = counts.selected == 0;
    if (isEmpty && (m_options.command == Command::Preview || m_options.allowEmpty))
        m_console.warn(tr("Nothing is included: the list is empty."));
}

/// Nothing asks which one is meant: which was taken is said.
void ReviewCommand::sayWhichSheet()
{
    const QString &sheet = m_session.source().sheet;
    if (m_options.sheet.isEmpty() && !sheet.isEmpty()) {
        m_console.warn(tr("Of the spreadsheet’s sheets “%1” was read, the first that is not "
                          "hidden. --sheet NAME says another one.")
                           .arg(printable(sheet)));
    }
}

void ReviewCommand::warnAboutTimes()
{
    const OutageTable &table = m_session.review().table();
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const qint64 line = table.isReadable(row) ? 0 : table.line(row);
        if (line == 0 || !isWrittenOtherwise(table.problem(row)))
            continue;
        m_console.warn(tr("Line %1 has a time that is not RFC 3339 with a zone. --zone IANA says "
                          "by which clocks such times are meant and, where they are text, "
                          "--time-format FORMAT how they are written.")
                           .arg(line));
        return;
    }
}

void ReviewCommand::sayWhatWasConverted()
{
    const ConvertedTimes converted = convertedTimes(m_session.draft(std::nullopt));
    if (converted.rows > 0) {
        //: %1 is like "of 12 outages converted from local time (Europe/Berlin) to UTC"
        m_console.warn(tr("The list has times %1.").arg(printable(convertedText(converted))));
    }
}

void ReviewCommand::warnAboutNames()
{
    const Site &site = m_session.review().site();
    int devices = 0;
    for (const QString &id : site.repeatedDevices()) {
        const QStringList names = site.namesInConflict(id);
        if (names.isEmpty() || ++devices > MostDevicesNamed)
            continue;
        m_console.warn(tr("Device %1 is listed with several names (%2); the first is sent.")
                           .arg(Wording::namedFew({id}), Wording::namedFew(names)));
    }
    if (devices > MostDevicesNamed) {
        m_console.warn(tr("%Ln more device(s) are listed with several names.", nullptr,
                          devices - MostDevicesNamed));
    }
}

void ReviewCommand::preview()
{
    const Review &review = m_session.review();
    RowsStyle style{.format = m_options.format, .all = m_options.all};
    if (m_frame.isRound()) {
        style.siteId = siteId();
        style.hasHead = m_frame.isFirst();
    }
    Output output;
    output.write(m_frame.beforeRows(siteId(), review.site().name(), false));
    writeRows(review, style, output);
    output.write(m_frame.behindRows(false));
    const ExitCode written = output.finish(m_console);
    if (const auto end = written == ExitCode::Done ? findingsEnd() : std::nullopt) {
        endWith(*end);
        return;
    }
    endOutput(written);
}

void ReviewCommand::endOutput(ExitCode written)
{
    if (!Output::sentence(written).isEmpty())
        tellPrograms(outputEnd(written), endPlace(m_options), m_frame, siteId(), m_console);
    Q_EMIT finished(written);
}

std::optional<RunEnd> ReviewCommand::holdsBack()
{
    const ReviewCounts &counts = m_session.review().counts();
    if (counts.unreadable > 0 && !m_options.allowUnreadable) {
        return held("unreadable"_L1,
                    tr("Not sent: records of the site cannot be read. --allow-unreadable sends "
                       "the others."));
    }
    if (counts.selected == 0 && !m_options.allowEmpty) {
        const QString sentence =
            tr("Not sent: nothing is included. --allow-empty sends an empty list.");
        return RunEnd{ExitCode::Empty, "empty"_L1, {sentence, {}}};
    }
    return findingsEnd();
}

qint64 ReviewCommand::unreadableWithoutFinding() const
{
    const Review &review = m_session.review();
    qint64 rows = 0;
    for (qsizetype row = 0; row < review.rowCount() && !m_options.allowUnreadable; ++row) {
        const bool isUnreadable = review.verdict(row) == Verdict::Unreadable;
        rows += isUnreadable && review.findings().of(row).isEmpty() ? 1 : 0;
    }
    return rows;
}

std::optional<RunEnd> ReviewCommand::findingsEnd()
{
    const Findings &findings = m_session.review().findings();
    const bool areAllMeant = m_options.failOn == FailOn::AnyFinding;
    // A record that cannot be read is the worst that can be found, unless it was acknowledged.
    const qint64 unreadable = unreadableWithoutFinding();
    const qint64 rows = areAllMeant ? findings.rowsWithAny() + unreadable : findings.rowsToCheck();
    if (m_options.failOn == FailOn::Nothing || rows == 0)
        return std::nullopt;
    const int count = plural(rows);
    return held("findings"_L1,
                areAllMeant
                    ? tr("Held back by --fail-on-findings=all: %Ln row(s) of the site have "
                         "findings or cannot be read. “preview --all” shows which.",
                         nullptr, count)
                    : tr("Held back by --fail-on-findings: %Ln row(s) of the site are to check. "
                         "“preview --all” shows which.",
                         nullptr, count));
}

GuardQuestion ReviewCommand::showGuard(const Submission &submission)
{
    const RecordClient record(m_record.sending(), userJournalFolder());
    const auto look = [place = submission.place()](OpenLog &log) { return log.precedent(place); };
    const auto before = submission.kind == ConnectionKind::Production
                            ? record.call(look, &Interrupt::hasHappened)
                            : std::nullopt;
    const SendingPrecedent known = before.value_or(SendingPrecedent());
    const GuardQuestion question = guardQuestion(submission.kind, submission.rows, known);
    if (question != GuardQuestion::None)
        m_console.show(Wording::guardReason(question, submission.rows, known));
    return question;
}

std::optional<QString> ReviewCommand::refusal(const Submission &submission,
                                              const std::optional<SubmissionHold> &despite)
{
    m_console.show(listForQuestion(m_session.review(), m_session.source()));
    const GuardQuestion guard = showGuard(submission);
    if (despite)
        m_console.show(whatIsOverridden(*despite));
    const QString site = printable(submission.siteName);
    if (guard != GuardQuestion::None) {
        const QString question =
            tr("%Ln outage(s) of %1 would go to %2. Type the site’s ID, %3, to send:", nullptr,
               plural(submission.rows))
                .arg(site, destination(m_request), printable(submission.siteId));
        const bool isTyped = m_console.answerTo(question) == submission.siteId;
        return isTyped ? std::nullopt
                       : std::optional(tr("Nothing was sent: the answer was not the site’s ID."));
    }
    const QString question =
        despite ? tr("Send %Ln outage(s) of %1 to %2 all the same? Type yes to send:", nullptr,
                     plural(submission.rows))
                : tr("Send %Ln outage(s) of %1 to %2? Type yes to send:", nullptr,
                     plural(submission.rows));
    return m_console.ask(question.arg(site, destination(m_request)))
               ? std::nullopt
               : std::optional(tr("Nothing was sent: the answer was not yes."));
}

bool ReviewCommand::isOverridden(const SubmissionHold &hold) const
{
    return m_options.again && yieldsToSendAgain(hold);
}

void ReviewCommand::prepareSubmission()
{
    if (const auto reason = holdsBack()) {
        endWith(*reason);
        return;
    }
    const Submission submission = m_session.prepare(m_request.connection);
    if (m_options.wait)
        m_siteWait.setRemainingTime(*m_options.wait);
    if (m_options.dryRun)
        dryRun(submission);
    else if (m_options.yes)
        send(submission, m_options.again ? SendAgain::Yes : SendAgain::No);
    else
        askAndSend(submission);
}

void ReviewCommand::send(const Submission &submission, SendAgain again,
                         const QList<HoldName> &despite)
{
    m_send = [this, submission, again, despite] {
        m_session.submit(submission, *m_request.connection, m_request.policy, again, despite);
    };
    m_send();
}

bool ReviewCommand::waitsFor(const SubmissionHold &hold, const std::function<void()> &then)
{
    if (hold.kind != SubmissionHold::Kind::Busy || m_siteWait.hasExpired())
        return false;
    if (!std::exchange(m_hasSaidToWait, true))
        m_console.say(tr("Another window or program is sending for this site; waiting for it."));
    QTimer::singleShot(SiteLookInterval, this, [this, then] {
        if (Interrupt::hasHappened())
            endInterrupted();
        else
            then();
    });
    return true;
}

void ReviewCommand::askAndSend(const Submission &submission)
{
    const auto hold =
        foreseenHold(m_record, userJournalFolder(), submission, &Interrupt::hasHappened);
    const bool isFree = !hold || isOverridden(*hold);
    const bool isAsked = isFree && !Interrupt::hasHappened();
    const auto refused = isAsked ? refusal(submission, hold) : std::nullopt;
    if (Interrupt::hasHappened()) {
        endInterrupted();
        return;
    }
    if (!isFree && waitsFor(*hold, [this, submission] { askAndSend(submission); }))
        return;
    if (!isFree) {
        endWith(hold->noticed.isNew ? noticedEnd(*hold) : runEnd(*hold));
        return;
    }
    if (refused) {
        endWith(held("declined"_L1, *refused));
        return;
    }
    // What turns up since was not agreed to.
    send(submission, SendAgain::No, hold ? namesOf(*hold) : QList<HoldName>());
}

RunEnd ReviewCommand::noticedEnd(SubmissionHold hold)
{
    const RecordClient record(m_record.sending(), userJournalFolder());
    const auto answer = record.call(
        [](OpenLog &log) -> Expected<Notices, JournalError> {
            const auto opened = log.openAnew();
            if (!opened)
                return Unexpected{opened.error()};
            return (*opened)->notices();
        },
        &Interrupt::hasHappened);
    if (answer && !*answer) {
        hold.kind = SubmissionHold::Kind::NoJournal;
        hold.error = answer->error();
        return runEnd(hold);
    }
    for (const JournalNotice &notice : answer ? **answer : Notices()) {
        m_console.warn(Wording::text(notice));
        if (notice.isNew)
            hold.noticed = notice;
    }
    return runEnd(hold);
}

RunEnd ReviewCommand::foreseenEnd(const SubmissionHold &hold)
{
    const bool isDamaged = hold.kind == SubmissionHold::Kind::RecordLost &&
                           hold.noticed.kind == JournalNotice::Kind::MovedAside;
    if (!isDamaged)
        return runEnd(hold);
    return held("record-lost"_L1,
                tr("Held back: the record of submissions is damaged, so it cannot tell whether "
                   "this list was sent before. “history” keeps it aside and begins a new one."));
}

void ReviewCommand::dryRun(const Submission &submission)
{
    Output output;
    output.write(m_frame.beforeRows(siteId(), submission.siteName, true));
    output.write(submission.body);
    output.write(m_frame.behindRows(true));
    if (const ExitCode written = output.finish(m_console); written != ExitCode::Done) {
        endOutput(written);
        return;
    }
    const QByteArray receipt = m_options.isJson() ? receiptJson(submission).append('\n')
                                                  : receiptText(submission).toUtf8();
    std::fwrite(receipt.constData(), 1, static_cast<std::size_t>(receipt.size()), stderr);
    if (!m_request.connection) {
        Q_EMIT finished(ExitCode::Done);
        return;
    }
    if (m_request.isReadOnly) {
        endWith(runEnd(SubmissionHold{.kind = SubmissionHold::Kind::ReadOnly}));
        return;
    }
    const auto hold =
        foreseenHold(m_record, userJournalFolder(), submission, &Interrupt::hasHappened);
    if (Interrupt::hasHappened())
        endInterrupted();
    else if (hold && !isOverridden(*hold))
        endWith(foreseenEnd(*hold));
    else
        Q_EMIT finished(ExitCode::Done);
}

void ReviewCommand::endSubmission(const Submission &submission)
{
    const bool isAccepted = submission.state == SubmissionState::Accepted;
    const Wording::Message message = Wording::message(submission);
    if (!isAccepted)
        m_console.fail(message);
    Output output;
    output.write(m_options.isJson() ? m_frame.element(receiptJson(submission))
                                    : m_frame.paragraph(receiptText(submission).toUtf8()));
    if (const QString warning = Wording::warning(submission); !warning.isEmpty())
        m_console.warn(warning);
    if (!submission.recordFault.isEmpty())
        m_console.warn(Wording::recordFault(submission));
    // The outcome counts more than whether it could be printed: the exit code stays its own. A
    // program finds the receipt where there is still a place for it.
    const ExitCode written = output.finish(m_console, isAccepted ? message.what : QString());
    if (!Output::sentence(written).isEmpty() && m_options.isJson())
        m_console.showJson(receiptJson(submission) + '\n');
    Q_EMIT finished(exitCode(submission));
}

#include "moc_reviewcommand.cpp"
