// SPDX-License-Identifier: MIT
#include "historycommand.h"

#include "historyoutput.h"
#include "net/apikey.h"
#include "output.h"
#include "runend.h"
#include "submission/journalcopy.h"
#include "submission/journalfolder.h"
#include "submission/recordclient.h"
#include "submission/submissionrecord.h"
#include "system/interrupt.h"
#include "text/findingtext.h"
#include "text/receipttext.h"
#include "text/recordtext.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

namespace {

struct HistoryCommandTr
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

template <typename T>
using Outcome = Expected<T, RunEnd>;

RunEnd refused(QLatin1String reason, const QString &sentence)
{
    return {ExitCode::Usage, reason, {sentence, {}}};
}

RunEnd recordEnd(const JournalError &error)
{
    const QLatin1String reason = "record"_L1;
    if (error.kind == JournalError::Kind::Interrupted)
        return interruptedEnd(HistoryCommandTr::tr("Interrupted before the record was read."));
    if (error.kind == JournalError::Kind::NewerVersion) {
        return refused(
            reason,
            HistoryCommandTr::tr(
                "The record %1 was made by a newer version of Outage Desk. Use that version.")
                .arg(error.path));
    }
    if (error.kind == JournalError::Kind::CannotOpen ||
        error.kind == JournalError::Kind::CannotRead || error.kind == JournalError::Kind::NoFolder)
        return refused(reason, HistoryCommandTr::tr("The record %1 cannot be used: %2.")
                                   .arg(error.path, error.detail));
    return {ExitCode::Usage, reason, Wording::message(error)};
}

RunEnd refusal(ResolveResult verdict, const QString &id)
{
    switch (verdict) {
    case ResolveResult::Marked:
        break;
    case ResolveResult::NoSuch:
        return refused("no-such-submission"_L1,
                       HistoryCommandTr::tr("There is no submission %1 on record. “history” lists "
                                            "them.")
                           .arg(id));
    case ResolveResult::AlreadyMarked:
        return refused("already-marked"_L1,
                       HistoryCommandTr::tr("Submission %1 is marked already.").arg(id));
    case ResolveResult::UnderWay:
        return refused("locked"_L1,
                       HistoryCommandTr::tr("Submission %1 is being sent right now.").arg(id));
    case ResolveResult::NotUnknown:
        return refused("not-unknown"_L1,
                       HistoryCommandTr::tr("The outcome of submission %1 is not unknown, and it "
                                            "stays as the API told it.")
                           .arg(id));
    }
    return {};
}

/// What the record said, and what was noticed about it.
struct Found
{
    QList<JournalNotice> notices;
    Outcome<QList<Submission>> submissions;
};

/// The id that begins with \a said, or is it; in capitals or not, as UUIDs are compared.
Outcome<QString> idNamed(const SubmissionLog &log, const QString &said)
{
    const QString start = said.toLower();
    const auto found = log.submissions();
    if (!found)
        return Unexpected{recordEnd(found.error())};
    QStringList ids;
    for (const Submission &submission : *found) {
        if (submission.id == start)
            return start;
        if (submission.id.startsWith(start))
            ids.append(submission.id);
    }
    if (ids.isEmpty())
        return Unexpected{refusal(ResolveResult::NoSuch, said)};
    if (ids.size() > 1) {
        return Unexpected{
            refused("ambiguous"_L1,
                    HistoryCommandTr::tr(
                        "The IDs of several submissions begin with %1: %2. Write more of it.")
                        .arg(start, Wording::namedFew(ids)))};
    }
    return ids.constFirst();
}

Outcome<QList<Submission>> marked(SubmissionLog &log, const Options &options)
{
    // A reason may be pasted from where the key stands too.
    const auto key = ApiKey::parse(qgetenv("OUTAGE_DESK_API_KEY"));
    const QString reason = key ? redacted(options.reason, *key) : options.reason;
    const auto id = idNamed(log, options.markId);
    if (!id)
        return Unexpected{id.error()};
    const auto verdict = log.markQuestion(*id, options.mark, reason);
    if (!verdict)
        return Unexpected{recordEnd(verdict.error())};
    if (*verdict != ResolveResult::Marked)
        return Unexpected{refusal(*verdict, *id)};
    auto read = log.submission(*id);
    if (!read)
        return Unexpected{recordEnd(read.error())};
    return QList<Submission>{**read};
}

Outcome<QList<Submission>> oneNamed(const SubmissionLog &log, const QString &start)
{
    const auto id = idNamed(log, start);
    if (!id)
        return Unexpected{id.error()};
    auto read = log.submission(*id);
    if (!read)
        return Unexpected{recordEnd(read.error())};
    return QList<Submission>{**read};
}

Outcome<QList<Submission>> listed(const SubmissionLog &log, const Options &options)
{
    if (!options.submissionId.isEmpty())
        return oneNamed(log, options.submissionId);
    auto found = log.submissions({.siteId = options.siteId(), .limit = options.limit});
    if (!found)
        return Unexpected{recordEnd(found.error())};
    return std::move(found).value();
}

void warnOf(const QList<JournalNotice> &notices, Console &console)
{
    for (const JournalNotice &notice : notices)
        console.warn(Wording::text(notice));
}

/// Lists the record from a copy of it, since opening it where it lies came to \a failure.
Outcome<QList<Submission>> listedFromCopy(const JournalError &failure, const Options &options,
                                          const SubmissionRecord &record, Console &console)
{
    const auto copy = record.copy(userJournalFolder());
    if (!copy)
        return Unexpected{recordEnd(failure)};
    const auto log = SubmissionLog::open((*copy)->folder(), JournalCheck::Complete);
    if (!log) {
        JournalError error = log.error();
        error.path = (*copy)->original(error.path);
        return Unexpected{recordEnd(error)};
    }
    console.warn(
        HistoryCommandTr::tr(
            "The record %1 cannot be written: %2. This is what it holds, up to its newest line.")
            .arg(journalPath(userJournalFolder()), failure.detail));
    for (JournalNotice notice : (*log)->notices()) {
        notice.path = (*copy)->original(notice.path);
        if (notice.kind == JournalNotice::Kind::MovedAside) // the copy was, and nothing else
            return Unexpected{recordEnd({JournalError::Kind::Damaged, notice.path})};
        console.warn(Wording::text(notice));
    }
    return listed(**log, options);
}

/// The error of \a answer, or of none that came.
JournalError errorOf(const std::optional<Expected<Found, JournalError>> &answer)
{
    return answer ? answer->error() : JournalError{JournalError::Kind::Interrupted};
}

Outcome<QList<Submission>> shownBy(const Options &options, const SubmissionRecord &record,
                                   Console &console)
{
    const bool isMarking = !options.markId.isEmpty();
    const auto answer =
        RecordClient(record.looking(), userJournalFolder())
            .call(
                [options, isMarking](OpenLog &log) -> Expected<Found, JournalError> {
                    const auto opened = log.openAnew(JournalCheck::Complete);
                    if (!opened)
                        return Unexpected{opened.error()};
                    return Found{(*opened)->notices(),
                                 isMarking ? marked(**opened, options) : listed(**opened, options)};
                },
                &Interrupt::hasHappened);
    if (answer && *answer) {
        warnOf((*answer)->notices, console);
        return (*answer)->submissions;
    }
    const JournalError error = errorOf(answer);
    if (isMarking && error.kind == JournalError::Kind::Interrupted) {
        return Unexpected{interruptedEnd(
            HistoryCommandTr::tr("Interrupted; “history” shows whether it was marked."))};
    }
    if (isMarking || !JournalCopy::helpsAgainst(error, userJournalFolder()))
        return Unexpected{recordEnd(error)};
    return listedFromCopy(error, options, record, console);
}

/// What was found out about the record before, or after, a new one was begun.
struct RecordState
{
    QList<JournalNotice> notices;
    bool isAltered = false;
};
using StateAnswer = Expected<RecordState, JournalError>;

StateAnswer stateOf(const Expected<SubmissionLog *, JournalError> &log)
{
    if (!log)
        return Unexpected{log.error()};
    return RecordState{(*log)->notices(), (*log)->isAltered()};
}

RunEnd notChanged()
{
    return refused(
        "not-changed"_L1,
        HistoryCommandTr::tr("No line of the record was changed, so no new one was started."));
}

/// Why no new record is to be begun in the place of one in this \a state, or nothing if it is.
std::optional<RunEnd> refusalToStart(const RecordState &state, const Options &options,
                                     Console &console)
{
    if (!state.isAltered)
        return notChanged();
    if (!options.yes && !Console::canAsk()) {
        const QString sentence =
            HistoryCommandTr::tr("No new record was started: there is no terminal to ask on. --yes "
                                 "starts one without a question.");
        return RunEnd{ExitCode::HeldBack, "needs-yes"_L1, {sentence, {}}};
    }
    const bool isAgreed =
        options.yes || console.ask(HistoryCommandTr::tr(
                           "Keep the record under another name and start a new one, which does not "
                           "know what was sent before? Type yes to start it:"));
    if (Interrupt::hasHappened())
        return interruptedEnd(HistoryCommandTr::tr("Interrupted; no new record was started."));
    if (isAgreed)
        return std::nullopt;
    const QString sentence = HistoryCommandTr::tr("No new record was started.");
    return RunEnd{ExitCode::HeldBack, "declined"_L1, {sentence, {}}};
}

/// Begins a new record in the place of one that was changed. How the program ends if it was not
/// begun.
std::optional<RunEnd> startNewRecord(const Options &options, const SubmissionRecord &record,
                                     Console &console)
{
    const RecordClient client(record.looking(), userJournalFolder());
    const auto none = StateAnswer(Unexpected{JournalError{JournalError::Kind::Interrupted}});
    StateAnswer state =
        client
            .call([](OpenLog &log) { return stateOf(log.openAnew(JournalCheck::Complete)); },
                  &Interrupt::hasHappened)
            .value_or(none);
    if (!state)
        return recordEnd(state.error());
    warnOf(state->notices, console);
    if (const auto end = refusalToStart(*state, options, console))
        return end;
    state = client.call([](OpenLog &log) { return stateOf(log.beginAnew()); }).value_or(none);
    if (!state && state.error().kind == JournalError::Kind::Displaced)
        return notChanged(); // another program has begun one since
    if (!state)
        return RunEnd{ExitCode::Usage, "record"_L1, Wording::newRecordRefusal(state.error())};
    warnOf(state->notices, console);
    return std::nullopt;
}

} // namespace

ExitCode runHistory(const Options &options, const SubmissionRecord &record, Console &console)
{
    if (options.startNewRecord) {
        if (const auto end = startNewRecord(options, record, console))
            return report(*end, endPlace(options), console);
    }
    const auto shown = shownBy(options, record, console);
    if (!shown)
        return report(shown.error(), endPlace(options), console);
    Output output;
    if (options.body)
        output.write(shown->constFirst().body);
    else if (!options.submissionId.isEmpty() && options.format == OutputFormat::Table)
        output.write(receiptText(shown->constFirst()).toUtf8());
    else
        writeHistory(*shown, options.format, output);
    const ExitCode written = output.finish(console);
    if (!Output::sentence(written).isEmpty() && endPlace(options) == EndPlace::LastLine)
        console.showJson(endJson(outputEnd(written)) + '\n');
    return written;
}
