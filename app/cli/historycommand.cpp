// SPDX-License-Identifier: MIT
#include "historycommand.h"

#include "historyoutput.h"
#include "net/apikey.h"
#include "submission/journalcopy.h"
#include "submission/journalfolder.h"
#include "submission/recordclient.h"
#include "submission/submissionrecord.h"
#include "text/recordtext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>

namespace {

struct HistoryCommandTr
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

template <typename T>
using Outcome = Expected<T, QString>;

QString journalFailure(const JournalError &error)
{
    if (error.kind == JournalError::Kind::NewerVersion) {
        return HistoryCommandTr::tr(
                   "The journal %1 was made by a newer version of Outage Desk. Use that "
                   "version.")
            .arg(error.path);
    }
    if (error.kind == JournalError::Kind::CannotOpen ||
        error.kind == JournalError::Kind::CannotRead || error.kind == JournalError::Kind::NoFolder)
        return HistoryCommandTr::tr("The journal %1 cannot be used: %2.")
            .arg(error.path, error.detail);
    const Wording::Message message = Wording::message(error);
    return message.what + u' ' + message.remedy;
}

QString refusal(ResolveResult verdict, const QString &id)
{
    switch (verdict) {
    case ResolveResult::Marked:
        break;
    case ResolveResult::NoSuch:
        return HistoryCommandTr::tr("There is no submission %1 on record. “history” lists them.")
            .arg(id);
    case ResolveResult::AlreadyMarked:
        return HistoryCommandTr::tr("Submission %1 is marked already.").arg(id);
    case ResolveResult::UnderWay:
        return HistoryCommandTr::tr("Submission %1 is being sent right now.").arg(id);
    case ResolveResult::NotUnknown:
        return HistoryCommandTr::tr(
                   "The outcome of submission %1 is not unknown, and it stays as the API "
                   "told it.")
            .arg(id);
    }
    return {};
}

/// What the record said, and what was noticed about it.
struct Found
{
    QList<JournalNotice> notices;
    Outcome<QList<Submission>> submissions;
};

Outcome<QList<Submission>> marked(SubmissionLog &log, const Options &options)
{
    // A reason may be pasted from where the key stands too.
    const auto key = ApiKey::parse(qgetenv("OUTAGE_DESK_API_KEY"));
    const QString reason = key ? redacted(options.reason, *key) : options.reason;
    const auto verdict = log.markQuestion(options.markId, options.mark, reason);
    if (!verdict)
        return Unexpected{journalFailure(verdict.error())};
    if (*verdict != ResolveResult::Marked)
        return Unexpected{refusal(*verdict, options.markId)};
    auto read = log.submission(options.markId);
    if (!read)
        return Unexpected{journalFailure(read.error())};
    return QList<Submission>{**read};
}

Outcome<QList<Submission>> listed(const SubmissionLog &log, const Options &options)
{
    auto found = log.submissions({.siteId = options.siteId, .limit = options.limit});
    if (!found)
        return Unexpected{journalFailure(found.error())};
    return std::move(found).value();
}

void warnOf(const QList<JournalNotice> &notices, Console &console)
{
    for (const JournalNotice &notice : notices)
        console.warn(Wording::text(notice));
}

/// Whether what is on the disk may be readable all the same. A busy record is not: a copy that is
/// taken while another program makes it, renames it or brings it up to date may be of half a
/// change.
bool mayBeReadable(const JournalError &error)
{
    switch (error.kind) {
    case JournalError::Kind::NoFolder:
    case JournalError::Kind::CannotOpen:
    case JournalError::Kind::CannotRead:
    case JournalError::Kind::CannotWrite:
        return QFile::exists(journalPath(userJournalFolder()));
    default:
        return false;
    }
}

/// Lists the record from a copy of it, since opening it where it lies came to \a failure.
Outcome<QList<Submission>> listedFromCopy(const JournalError &failure, const Options &options,
                                          const SubmissionRecord &record, Console &console)
{
    const auto copy = record.copy(userJournalFolder());
    if (!copy)
        return Unexpected{journalFailure(failure)};
    const auto log = SubmissionLog::open((*copy)->folder(), JournalCheck::Complete);
    if (!log) {
        JournalError error = log.error();
        error.path = (*copy)->original(error.path);
        return Unexpected{journalFailure(error)};
    }
    console.warn(HistoryCommandTr::tr("The journal %1 cannot be written: %2. This is what it "
                                      "holds, up to its newest line.")
                     .arg(journalPath(userJournalFolder()), failure.detail));
    for (JournalNotice notice : (*log)->notices()) {
        notice.path = (*copy)->original(notice.path);
        if (notice.kind == JournalNotice::Kind::MovedAside) // the copy was, and nothing else
            return Unexpected{journalFailure({JournalError::Kind::Damaged, notice.path})};
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
            .call([options, isMarking](OpenLog &log) -> Expected<Found, JournalError> {
                const auto opened = log.openAnew(JournalCheck::Complete);
                if (!opened)
                    return Unexpected{opened.error()};
                return Found{(*opened)->notices(),
                             isMarking ? marked(**opened, options) : listed(**opened, options)};
            });
    if (answer && *answer) {
        warnOf((*answer)->notices, console);
        return (*answer)->submissions;
    }
    const JournalError error = errorOf(answer);
    return isMarking || !mayBeReadable(error) ? Unexpected{journalFailure(error)}
                                              : listedFromCopy(error, options, record, console);
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

/// Why no new record is to be begun in the place of one in this \a state, or nothing if it is.
std::optional<ExitCode> refusalToStart(const RecordState &state, const Options &options,
                                       Console &console)
{
    if (!state.isAltered) {
        console.fail(HistoryCommandTr::tr("No line of the record was changed, so no new one was "
                                          "begun."));
        return ExitCode::Usage;
    }
    if (!options.yes && !Console::canAsk()) {
        console.fail(HistoryCommandTr::tr("No new record was begun: there is no terminal to ask "
                                          "on. --yes begins one without a question."));
        return ExitCode::HeldBack;
    }
    const bool isAgreed =
        options.yes ||
        console.ask(HistoryCommandTr::tr("Keep the record under another name and begin a new one, "
                                         "which does not know what was sent before? Type yes to "
                                         "begin it:"));
    if (isAgreed)
        return std::nullopt;
    console.say(HistoryCommandTr::tr("No new record was begun."));
    return ExitCode::HeldBack;
}

/// Begins a new record in the place of one that was changed. How the program ends if it was not
/// begun.
std::optional<ExitCode> startNewRecord(const Options &options, const SubmissionRecord &record,
                                       Console &console)
{
    const RecordClient client(record.looking(), userJournalFolder());
    const auto none = StateAnswer(Unexpected{JournalError{JournalError::Kind::Interrupted}});
    StateAnswer state =
        client.call([](OpenLog &log) { return stateOf(log.openAnew(JournalCheck::Complete)); })
            .value_or(none);
    if (!state) {
        console.fail(journalFailure(state.error()));
        return ExitCode::Usage;
    }
    warnOf(state->notices, console);
    if (const auto code = refusalToStart(*state, options, console))
        return code;
    state = client.call([](OpenLog &log) { return stateOf(log.beginAnew()); }).value_or(none);
    if (!state) {
        console.fail(Wording::newRecordRefusal(state.error()));
        return ExitCode::Usage;
    }
    warnOf(state->notices, console);
    return std::nullopt;
}

} // namespace

ExitCode runHistory(const Options &options, const SubmissionRecord &record, Console &console)
{
    if (options.startNewRecord) {
        const std::optional<ExitCode> code = startNewRecord(options, record, console);
        if (code)
            return *code;
    }
    const auto shown = shownBy(options, record, console);
    if (!shown) {
        console.fail(shown.error());
        return ExitCode::Usage;
    }
    Output output;
    writeHistory(*shown, options.format, output);
    return output.finish(console);
}
