// SPDX-License-Identifier: MIT
#include "historycommand.h"

#include "historyoutput.h"
#include "net/apikey.h"
#include "session/wording.h"
#include "submission/journal.h"
#include "submission/journalcopy.h"
#include "submission/journalfolder.h"

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

QString refusal(MarkVerdict verdict, const QString &id)
{
    switch (verdict) {
    case MarkVerdict::Marked:
        break;
    case MarkVerdict::NoSuch:
        return HistoryCommandTr::tr("There is no submission %1 on record. “history” lists them.")
            .arg(id);
    case MarkVerdict::AlreadyMarked:
        return HistoryCommandTr::tr("Submission %1 is marked already.").arg(id);
    case MarkVerdict::UnderWay:
        return HistoryCommandTr::tr("Submission %1 is being sent right now.").arg(id);
    case MarkVerdict::NotUnknown:
        return HistoryCommandTr::tr(
                   "The outcome of submission %1 is not unknown, and it stays as the API "
                   "told it.")
            .arg(id);
    }
    return {};
}

Outcome<QList<Submission>> marked(Journal &journal, const Options &options)
{
    // A reason may be pasted from where the key stands too.
    const auto key = ApiKey::parse(qgetenv("OUTAGE_DESK_API_KEY"));
    const QString reason = key ? redacted(options.reason, *key) : options.reason;
    const auto verdict = journal.markQuestion(options.markId, options.mark, reason);
    if (!verdict)
        return Unexpected{journalFailure(verdict.error())};
    if (*verdict != MarkVerdict::Marked)
        return Unexpected{refusal(*verdict, options.markId)};
    auto read = journal.submission(options.markId);
    if (!read)
        return Unexpected{journalFailure(read.error())};
    return QList<Submission>{**read};
}

Outcome<QList<Submission>> listed(const Journal &journal, const Options &options)
{
    auto found = journal.submissions({.siteId = options.siteId, .limit = options.limit});
    if (!found)
        return Unexpected{journalFailure(found.error())};
    return std::move(found).value();
}

void warnOf(const Journal &journal, Console &console)
{
    for (const JournalNotice &notice : journal.notices())
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
                                          Console &console)
{
    const auto copy = JournalCopy::of(userJournalFolder());
    if (!copy)
        return Unexpected{journalFailure(failure)};
    const auto journal = Journal::open((*copy)->folder(), JournalCheck::Complete);
    if (!journal) {
        JournalError error = journal.error();
        error.path = (*copy)->original(error.path);
        return Unexpected{journalFailure(error)};
    }
    console.warn(HistoryCommandTr::tr("The journal %1 cannot be written: %2. This is what it "
                                      "holds, up to its newest line.")
                     .arg(journalPath(userJournalFolder()), failure.detail));
    for (JournalNotice notice : (*journal)->notices()) {
        notice.path = (*copy)->original(notice.path);
        if (notice.kind == JournalNotice::Kind::MovedAside) // the copy was, and nothing else
            return Unexpected{journalFailure({JournalError::Kind::Damaged, notice.path})};
        console.warn(Wording::text(notice));
    }
    return listed(**journal, options);
}

Outcome<QList<Submission>> shownBy(const Options &options, Console &console)
{
    const auto journal = Journal::open(userJournalFolder(), JournalCheck::Complete);
    const bool isMarking = !options.markId.isEmpty();
    if (!journal && !isMarking && mayBeReadable(journal.error()))
        return listedFromCopy(journal.error(), options, console);
    if (!journal)
        return Unexpected{journalFailure(journal.error())};
    warnOf(**journal, console);
    return isMarking ? marked(**journal, options) : listed(**journal, options);
}

/// Why no new record is to be begun in the place of \a journal, or nothing if it is.
std::optional<ExitCode> refusalToStart(const Journal &journal, const Options &options,
                                       Console &console)
{
    if (!journal.isAltered()) {
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
std::optional<ExitCode> startNewRecord(const Options &options, Console &console)
{
    const QString folder = userJournalFolder();
    auto journal = Journal::open(folder, JournalCheck::Complete);
    if (!journal) {
        console.fail(journalFailure(journal.error()));
        return ExitCode::Usage;
    }
    warnOf(**journal, console);
    if (const auto code = refusalToStart(**journal, options, console))
        return code;
    (*journal).reset();
    const auto begun = Journal::beginAnew(folder);
    if (!begun) {
        console.fail(Wording::newRecordRefusal(begun.error()));
        return ExitCode::Usage;
    }
    warnOf(**begun, console);
    return std::nullopt;
}

} // namespace

ExitCode runHistory(const Options &options, Console &console)
{
    if (options.startNewRecord) {
        const std::optional<ExitCode> code = startNewRecord(options, console);
        if (code)
            return *code;
    }
    const auto shown = shownBy(options, console);
    if (!shown) {
        console.fail(shown.error());
        return ExitCode::Usage;
    }
    Output output;
    writeHistory(*shown, options.format, output);
    return output.finish(console);
}
