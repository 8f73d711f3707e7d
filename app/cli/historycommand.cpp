// SPDX-License-Identifier: MIT
#include "historycommand.h"

#include "historyoutput.h"
#include "net/apikey.h"
#include "session/wording.h"
#include "submission/journal.h"
#include "submission/journalfolder.h"

#include <QtCore/qcoreapplication.h>

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

} // namespace

ExitCode runHistory(const Options &options, Console &console)
{
    const auto journal = Journal::open(userJournalFolder(), JournalCheck::Complete);
    if (!journal) {
        console.fail(journalFailure(journal.error()));
        return ExitCode::Usage;
    }
    for (const JournalNotice &notice : (*journal)->notices())
        console.warn(Wording::text(notice));
    const auto shown =
        options.markId.isEmpty() ? listed(**journal, options) : marked(**journal, options);
    if (!shown) {
        console.fail(shown.error());
        return ExitCode::Usage;
    }
    Output output;
    writeHistory(*shown, options.format, output);
    return output.finish(console);
}
