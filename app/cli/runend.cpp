// SPDX-License-Identifier: MIT
#include "runend.h"

#include "console.h"
#include "outages/jsonstring.h"
#include "output.h"
#include "siteframe.h"
#include "text/recordtext.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

namespace {

struct RunEndTr
{
    Q_DECLARE_TR_FUNCTIONS(ReviewCommand)
};

QLatin1String reasonOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreachable:
        return "unreachable"_L1;
    case ErrorKind::Timeout:
        return "timeout"_L1;
    case ErrorKind::Deadline:
        return "deadline"_L1;
    case ErrorKind::Tls:
        return "tls"_L1;
    case ErrorKind::NotHttp:
        return "not-http"_L1;
    case ErrorKind::Redirected:
        return "redirected"_L1;
    case ErrorKind::KeyRefused:
        return "key-refused"_L1;
    case ErrorKind::NotFound:
        return "not-found"_L1;
    case ErrorKind::Refused:
        return "refused"_L1;
    case ErrorKind::TryLater:
        return "try-later"_L1;
    case ErrorKind::Throttled:
        return "throttled"_L1;
    case ErrorKind::ServerError:
        return "server-error"_L1;
    case ErrorKind::UnexpectedStatus:
        return "unexpected-status"_L1;
    case ErrorKind::Truncated:
        return "truncated"_L1;
    case ErrorKind::Unreadable:
        return "unusable-answer"_L1;
    case ErrorKind::Encoded:
        return "encoded"_L1;
    case ErrorKind::TooLarge:
        return "too-large"_L1;
    case ErrorKind::RetryAfterTooLong:
        return "retry-after"_L1;
    case ErrorKind::Cancelled:
        return "interrupted"_L1;
    case ErrorKind::NotAllowed:
        return "record"_L1;
    }
    return "unreachable"_L1;
}

QLatin1String reasonOf(SubmissionHold::Kind kind)
{
    switch (kind) {
    case SubmissionHold::Kind::Busy:
        return "locked"_L1;
    case SubmissionHold::Kind::OpenQuestion:
        return "unknown"_L1;
    case SubmissionHold::Kind::AlreadyAccepted:
        return "already-accepted"_L1;
    case SubmissionHold::Kind::RecordLost:
        return "record-lost"_L1;
    case SubmissionHold::Kind::ReadOnly:
        return "read-only"_L1;
    case SubmissionHold::Kind::OtherConnection:
        return "other-connection"_L1;
    case SubmissionHold::Kind::NoJournal:
        break;
    }
    return "record"_L1;
}

QByteArray stateOf(ExitCode exit)
{
    switch (exit) {
    case ExitCode::Empty:
        return "empty";
    case ExitCode::HeldBack:
        return "held";
    case ExitCode::Interrupted:
        return "interrupted";
    default:
        return "failed";
    }
}

/// The message with what the command line can do about a table.
Wording::Message withOptions(Wording::Message message, const std::optional<TableFault> &table)
{
    if (!table)
        return message;
    switch (table->kind) {
    case TableFault::Kind::NoColumn:
    case TableFault::Kind::UnclearColumn:
    case TableFault::Kind::MissingColumn:
        message.remedy += u' ' + RunEndTr::tr("Otherwise --columns "
                                              "device=NAME,begin=NAME,end=NAME says which "
                                              "they are, by number where names are the same: "
                                              "device=2.");
        break;
    case TableFault::Kind::NotUtf8:
        message.remedy += u' ' + RunEndTr::tr("If it is in Windows-1252, as Excel writes CSV, or "
                                              "in Latin-1, --encoding windows-1252 says so.");
        break;
    case TableFault::Kind::NotATable:
        if (!table->names.isEmpty())
            message.remedy += u' ' + RunEndTr::tr("--sheet NAME says which.");
        break;
    case TableFault::Kind::NoTableToSayOf:
        message.remedy += u' ' + RunEndTr::tr("If it is, leave out --columns, --encoding, --sheet, "
                                              "--zone and --time-format.");
        break;
    case TableFault::Kind::NoSheetToSayOf:
        message.remedy += u' ' + RunEndTr::tr("If it is, leave out --sheet.");
        break;
    case TableFault::Kind::NoEncodingToSayOf:
        message.remedy += u' ' + RunEndTr::tr("If it is, leave out --encoding.");
        break;
    case TableFault::Kind::MissingSheet:
        message.remedy += u' ' + RunEndTr::tr("--sheet NAME says which.");
        break;
    default:
        break;
    }
    return message;
}

} // namespace

RunEnd usageEnd(const QString &sentence)
{
    return {ExitCode::Usage, "usage"_L1, {sentence, {}}};
}

RunEnd fileEnd(const QString &sentence)
{
    return {ExitCode::Usage, "file"_L1, {sentence, {}}};
}

RunEnd fileContentEnd(const QString &sentence)
{
    return {ExitCode::Usage, "file-content"_L1, {sentence, {}}};
}

RunEnd interruptedEnd(const QString &sentence)
{
    return {ExitCode::Interrupted, "interrupted"_L1, {sentence, {}}};
}

ExitCode exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Redirected:
    case ErrorKind::KeyRefused:
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
        return ExitCode::Refused;
    case ErrorKind::Unreadable:
    case ErrorKind::Encoded:
    case ErrorKind::TooLarge:
        return ExitCode::Unusable;
    case ErrorKind::Cancelled:
        return ExitCode::Interrupted;
    case ErrorKind::NotAllowed:
        return ExitCode::HeldBack;
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::Deadline:
    case ErrorKind::Tls:
    case ErrorKind::NotHttp:
    case ErrorKind::TryLater:
    case ErrorKind::Throttled:
    case ErrorKind::ServerError:
    case ErrorKind::UnexpectedStatus:
    case ErrorKind::Truncated:
    case ErrorKind::RetryAfterTooLong:
        return ExitCode::Unreachable;
    }
    return ExitCode::Unreachable;
}

RunEnd runEnd(const SessionError &error)
{
    const Wording::Message message = withOptions(Wording::message(error), error.table);
    switch (error.kind) {
    case SessionError::Kind::Cancelled:
        return {ExitCode::Interrupted, "interrupted"_L1, message};
    case SessionError::Kind::LocalFile:
        return {ExitCode::Usage, "file"_L1, message};
    case SessionError::Kind::LocalContent:
        return {ExitCode::Usage, "file-content"_L1, message};
    case SessionError::Kind::CaFile:
        return {ExitCode::Usage, "ca-file"_L1, message};
    case SessionError::Kind::SiteMismatch:
        return {error.file.isEmpty() ? ExitCode::Unusable : ExitCode::Usage, "other-site"_L1,
                message};
    case SessionError::Kind::Api:
        break;
    }
    return {exitCode(error.api.kind), reasonOf(error.api.kind), message};
}

RunEnd runEnd(const SubmissionHold &hold)
{
    Wording::Message message = Wording::message(hold);
    if (canBeInsistedOn(hold.kind)) {
        message.remedy +=
            u' ' + (hold.noticed.isNew ? RunEndTr::tr("The next run with --again sends it.")
                                       : RunEndTr::tr("--again does so."));
    }
    return {ExitCode::HeldBack, reasonOf(hold.kind), message};
}

EndPlace endPlace(const Options &options)
{
    if (!options.isJson())
        return EndPlace::None;
    const bool endsWithReceipt = options.command == Command::Submit && !options.dryRun;
    return endsWithReceipt ? EndPlace::Receipt : EndPlace::LastLine;
}

EndPlace endPlace(const QStringList &arguments)
{
    const qsizetype format = arguments.lastIndexOf(u"--format"_s);
    const QString word = format >= 0 ? arguments.value(format + 1) : QString();
    const bool isJson = arguments.contains(u"--format=json"_s) ||
                        arguments.contains(u"--format=jsonl"_s) || word == "json"_L1 ||
                        word == "jsonl"_L1;
    if (!isJson)
        return EndPlace::None;
    const bool endsWithReceipt =
        arguments.value(0) == "submit"_L1 && !arguments.contains(u"--dry-run"_s);
    return endsWithReceipt ? EndPlace::Receipt : EndPlace::LastLine;
}

QByteArray endJson(const RunEnd &end, const QString &siteId)
{
    const QByteArray site = siteId.isNull() ? QByteArray() : ",\"site\":" + jsonString(siteId);
    return "{\"state\":\"" + stateOf(end.exit) +
           "\",\"exit\":" + QByteArray::number(static_cast<int>(end.exit)) + ",\"reason\":\"" +
           end.reason.data() + "\",\"message\":" + jsonString(Wording::whole(end.message)) + site +
           '}';
}

void tellPrograms(const RunEnd &end, EndPlace place, SiteFrame &frame, const QString &siteId,
                  Console &console)
{
    const QByteArray json = endJson(end, frame.isRound() ? siteId : QString());
    if (place == EndPlace::Receipt) {
        Output output;
        output.write(frame.element(json));
        static_cast<void>(output.finish(console)); // the exit code stays its own
    } else if (place == EndPlace::LastLine) {
        console.showJson(json + '\n');
    }
}

RunEnd outputEnd(ExitCode written)
{
    const QLatin1String reason = written == ExitCode::Interrupted ? "interrupted"_L1 : "output"_L1;
    return {written, reason, {Output::sentence(written), {}}};
}

ExitCode report(const RunEnd &end, EndPlace place, Console &console)
{
    console.fail(end.message);
    if (place == EndPlace::Receipt) {
        Output output;
        output.write(endJson(end) + '\n');
        static_cast<void>(output.finish(console)); // the exit code stays its own
    } else if (place == EndPlace::LastLine) {
        console.showJson(endJson(end) + '\n');
    }
    return end.exit;
}
