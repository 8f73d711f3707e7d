// SPDX-License-Identifier: MIT
#include "text/errortext.h"

#include "text/plural.h"
#include "text/spantext.h"
#include "text/texttr.h"

#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace {

using Wording::Message;

QString inputName(InputKind input)
{
    return input == InputKind::Outages ? Text::tr("the outages") : Text::tr("the site");
}

/// What the API itself said, as a sentence; empty if it said nothing.
QString said(const ApiError &error)
{
    return error.serverMessage.isEmpty()
               ? QString()
               : u' ' + Text::tr("The API says: “%1”.").arg(error.serverMessage);
}

QString spanText(std::chrono::milliseconds span)
{
    const auto whole = std::chrono::ceil<std::chrono::seconds>(span).count();
    constexpr qint64 ReadableSeconds = 180;
    if (whole > ReadableSeconds)
        return Wording::duration(whole * 1000);
    return Text::tr("%Ln second(s)", nullptr, plural(whole));
}

QString checkAddress()
{
    return Text::tr("Check the base URL and the network, then try again.");
}

QString tryAgainLater()
{
    return Text::tr("Try again in a while.");
}

/// What a file of outages should have been.
QString outagesRemedy(const std::optional<TableFault> &table)
{
    if (!table || table->kind == TableFault::Kind::NotATable) {
        return Text::tr("It should be the JSON that the API answers to GET /outages, or a table "
                        "with a header: CSV, text separated by tabs, or .xlsx.");
    }
    switch (table->kind) {
    case TableFault::Kind::NoColumn:
    case TableFault::Kind::UnclearColumn:
    case TableFault::Kind::MissingColumn:
        return Text::tr("Its first row should name the columns: id or device, begin or start, end "
                        "or finish.");
    case TableFault::Kind::OtherHeader:
        return Text::tr("Choose its columns again.");
    case TableFault::Kind::NotUtf8:
    case TableFault::Kind::Utf32:
        return Text::tr("Save it as UTF-8.");
    case TableFault::Kind::NameOfTwoDevices:
        return Text::tr("Put the IDs of the devices into the table.");
    case TableFault::Kind::NotASpreadsheet:
    case TableFault::Kind::OldSpreadsheet:
    case TableFault::Kind::NoSheet:
        return Text::tr("Save the table as .xlsx or as CSV.");
    case TableFault::Kind::Protected:
        return Text::tr("Save it without a password.");
    case TableFault::Kind::BrokenArchive:
    case TableFault::Kind::MissingPart:
    case TableFault::Kind::BrokenPart:
        return Text::tr("Fetch or save the file once more; nothing of it was read.");
    case TableFault::Kind::NoZipLibrary:
        return Text::tr("Install libzip, or save the table as CSV.");
    case TableFault::Kind::Oversized:
    case TableFault::Kind::Bomb:
        return Text::tr("Save the sheet with the outages as a file of its own, or as CSV.");
    case TableFault::Kind::MissingSheet:
        return Text::tr("Choose one of these sheets.");
    case TableFault::Kind::NoTableToSayOf:
    case TableFault::Kind::NoSheetToSayOf:
    case TableFault::Kind::NoEncodingToSayOf:
        return Text::tr("Look whether it is the file that you mean.");
    default:
        return Text::tr("Correct the file; nothing of it was read.");
    }
}

/// What the request was about, in the middle of a sentence.
QString purpose(std::optional<InputKind> input)
{
    if (!input)
        return Text::tr("the submission");
    return inputName(*input);
}

Message redirected(const ApiError &error)
{
    const QString what =
        error.target.isEmpty()
            ? Text::tr("The server answered with a redirect (%1) that names no address.")
                  .arg(error.httpStatus)
            : Text::tr("The server redirects to %2 (%1), which is never followed, because the key "
                       "would go there.")
                  .arg(QString::number(error.httpStatus), error.target);
    return {what, error.target.isEmpty()
                      ? Text::tr("Check the base URL.")
                      : Text::tr("If that address is right, enter it as the base URL.")};
}

Message noAnswer(const ApiError &error, const QString &purpose)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
        if (error.clue == ErrorClue::Proxy && !error.intermediary.isEmpty()) {
            //: %1 is what was asked for, %2 the reason, %3 the address of a proxy
            return {Text::tr("The proxy %3 did not reach the server for %1: %2.")
                        .arg(purpose, error.detail, error.intermediary),
                    Text::tr("Check whether it is the right proxy and whether it runs. The "
                             "connection names it, or else the settings of this computer.")};
        }
        if (error.clue == ErrorClue::Proxy) {
            return {Text::tr("The proxy that requests go through did not reach the server "
                             "for %1: %2.")
                        .arg(purpose, error.detail),
                    Text::tr("Check the proxy settings of this computer; About names the "
                             "proxy.")};
        }
        return {Text::tr("The server could not be reached for %1: %2.").arg(purpose, error.detail),
                checkAddress()};
    case ErrorKind::Timeout:
        return {Text::tr("The server sent nothing for too long when asked for %1.").arg(purpose),
                tryAgainLater()};
    case ErrorKind::Deadline:
        return {Text::tr("The request for %1 took too long, all attempts together.").arg(purpose),
                tryAgainLater()};
    case ErrorKind::Tls:
        return {Text::tr("A secure connection could not be made: %1.").arg(error.detail),
                Text::tr("Nothing was sent. Check the base URL; if it is right, the server’s "
                         "certificate or something between you and it is not.")};
    case ErrorKind::NotHttp:
        return {Text::tr("What answers at this address does not speak HTTP: %1.").arg(error.detail),
                checkAddress()};
    case ErrorKind::Truncated:
        return {Text::tr("The answer about %1 ended too early each time.").arg(purpose),
                tryAgainLater()};
    default:
        return {Text::tr("The request was cancelled."), QString()};
    }
}

/// What helps against a definite no to a list, other than 400.
QString submissionRemedy(int httpStatus)
{
    switch (httpStatus) {
    case 409:
        return Text::tr("Ask the people who run the API what it already holds for this site.");
    case 413:
        return Text::tr("The list is too large for the API: tell the people who run it.");
    case 405:
    case 410:
        return Text::tr("Check the base URL: what answers there takes no submissions.");
    default:
        return Text::tr("Check the site ID and the base URL; if they are right, tell the people "
                        "who run the API.");
    }
}

Message refused(const ApiError &error, std::optional<InputKind> input)
{
    const QString status = QString::number(error.httpStatus);
    switch (error.kind) {
    case ErrorKind::KeyRefused:
        if (Wording::namesWrongPath(error)) {
            return {Text::tr("The API refused the request (%1).").arg(status) + said(error),
                    Text::tr("That is what a gateway says of a path that it does not know: check "
                             "the base URL and the site ID first, then the API key.")};
        }
        return {Text::tr("The API refused the key (%1).").arg(status) + said(error),
                Text::tr("Check the API key, then try again.")};
    case ErrorKind::NotFound:
        return {Text::tr("The API does not know this site or this address (404).") + said(error),
                Text::tr("Check the site ID and the base URL.")};
    default:
        break;
    }
    if (!input && error.httpStatus == 400) {
        return {
            Text::tr("The API did not expect this list (400).") + said(error),
            Text::tr("The list differs from what it expects: check the cutoff, rows that were "
                     "left out, and whether the outages have changed since they were fetched.")};
    }
    return {Text::tr("The API refused the request for %1 (%2).").arg(purpose(input), status) +
                said(error),
            input ? Text::tr("Check the site ID and the base URL.")
                  : submissionRemedy(error.httpStatus)};
}

Message later(const ApiError &error)
{
    const QString status = QString::number(error.httpStatus);
    switch (error.kind) {
    case ErrorKind::Throttled:
        return {(error.httpStatus == 429 ? Text::tr("The API asks for fewer requests (%1).")
                                         : Text::tr("The API is not available right now (%1)."))
                        .arg(status) +
                    said(error),
                tryAgainLater()};
    case ErrorKind::RetryAfterTooLong:
        return {Text::tr("The API asks to be called again in %1.")
                        .arg(spanText(error.retryAfter.value_or(std::chrono::milliseconds{}))) +
                    said(error),
                Text::tr("Try again then.")};
    case ErrorKind::TryLater:
        return {Text::tr("The API was not ready for the request (%1).").arg(status) + said(error),
                tryAgainLater()};
    default:
        if (const QString other = Wording::intermediary(error); !other.isEmpty())
            return {other, tryAgainLater()};
        return {Text::tr("The API answered with an error of its own (%1).").arg(status) +
                    said(error),
                tryAgainLater()};
    }
}

Message unusable(const ApiError &error, const QString &purpose)
{
    const QString askOperator =
        Text::tr("Check the base URL; if it is right, tell the people who run the API.");
    switch (error.kind) {
    case ErrorKind::Unreadable:
        return {Text::tr("The answer about %1 is not what the API promises: %2.")
                        .arg(purpose, error.detail) +
                    said(error),
                askOperator};
    case ErrorKind::Encoded:
        return {Text::tr("The answer about %1 is compressed or encoded, which was not asked for.")
                    .arg(purpose),
                askOperator};
    case ErrorKind::TooLarge:
        return {Text::tr("The answer about %1 is larger than can be right: %2.")
                    .arg(purpose, error.detail),
                askOperator};
    default:
        return {Text::tr("The server answered the request for %1 with the unexpected status %2.")
                        .arg(purpose, QString::number(error.httpStatus)) +
                    said(error),
                askOperator};
    }
}

Message message(const ApiError &error, std::optional<InputKind> input)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::Deadline:
    case ErrorKind::Tls:
    case ErrorKind::NotHttp:
    case ErrorKind::Truncated:
    case ErrorKind::Cancelled:
        return noAnswer(error, purpose(input));
    case ErrorKind::Redirected:
        return redirected(error);
    case ErrorKind::KeyRefused:
    case ErrorKind::NotFound:
    case ErrorKind::Refused:
        return refused(error, input);
    case ErrorKind::TryLater:
    case ErrorKind::Throttled:
    case ErrorKind::ServerError:
    case ErrorKind::RetryAfterTooLong:
        return later(error);
    case ErrorKind::UnexpectedStatus:
    case ErrorKind::Unreadable:
    case ErrorKind::Encoded:
    case ErrorKind::TooLarge:
        return unusable(error, purpose(input));
    case ErrorKind::NotAllowed:
        return {error.detail, QString()};
    }
    return {};
}

} // namespace

namespace Wording {

bool namesWrongPath(const ApiError &error)
{
    return error.httpStatus == 403 &&
           error.serverMessage.startsWith("Missing Authentication Token"_L1, Qt::CaseInsensitive);
}

QString whole(const Message &message)
{
    return message.remedy.isEmpty() ? message.what : message.what + u' ' + message.remedy;
}

Message message(const SessionError &error)
{
    const QString name =
        error.file == "-"_L1 ? Text::tr("Standard input") : Text::tr("“%1”").arg(error.file);
    switch (error.kind) {
    case SessionError::Kind::Cancelled:
        return {Text::tr("The fetch was cancelled."), QString()};
    case SessionError::Kind::LocalFile:
        return {Text::tr("%1 cannot be read: %2.").arg(name, error.detail),
                Text::tr("Check the path and the permissions.")};
    case SessionError::Kind::LocalContent:
        return {Text::tr("%1 is not what it should be: %2.").arg(name, error.detail),
                error.input == InputKind::Outages
                    ? outagesRemedy(error.table)
                    : Text::tr("It should be the JSON that the API answers to GET /site-info.")};
    case SessionError::Kind::CaFile:
        return {error.detail.isEmpty()
                    //: %1 is the path of a file
                    ? Text::tr("The CA file %1 holds no certificate.").arg(error.file)
                    : Text::tr("The CA file %1 cannot be read: %2.").arg(error.file, error.detail),
                Text::tr("Nothing was asked of the API. A CA file is a PEM file of certificates.")};
    case SessionError::Kind::SiteMismatch:
        return {error.file.isEmpty()
                    ? Text::tr("The API answered about another site: %1.").arg(error.detail)
                    : Text::tr("%1 is about another site: %2.").arg(name, error.detail),
                Text::tr("Check the site ID.")};
    case SessionError::Kind::Api:
        return message(error.api, error.input);
    }
    return {};
}

Message message(const ApiError &error, std::optional<InputKind> input)
{
    return ::message(error, input);
}

QString text(UrlFault fault)
{
    switch (fault) {
    case UrlFault::Empty:
        return Text::tr("The base URL is missing.");
    case UrlFault::Malformed:
        return Text::tr("The base URL is not an address such as https://host/v1.");
    case UrlFault::NoScheme:
        return Text::tr("The base URL must begin with https://.");
    case UrlFault::OtherScheme:
        return Text::tr("The base URL must be an https address.");
    case UrlFault::PlainHttp:
        return Text::tr("The base URL is plain http to another computer: the key would be "
                        "readable on the way. Use https.");
    case UrlFault::UserInfo:
        return Text::tr("The base URL must not hold a user name or a password.");
    case UrlFault::QueryPresent:
        return Text::tr("The base URL must not have a query (?).");
    case UrlFault::FragmentPresent:
        return Text::tr("The base URL must not have a fragment (#).");
    }
    return {};
}

QString text(KeyFault fault)
{
    switch (fault) {
    case KeyFault::Empty:
        return Text::tr("The API key is missing.");
    case KeyFault::TooLong:
        return Text::tr("The API key is longer than 4096 characters.");
    case KeyFault::ForbiddenBytes:
        return Text::tr("The API key holds a space, a line break or another character that no key "
                        "may have.");
    }
    return {};
}

QString text(SiteIdFault fault)
{
    switch (fault) {
    case SiteIdFault::Empty:
        return Text::tr("The site ID is missing.");
    case SiteIdFault::DotSegment:
        return Text::tr("The site ID must not be “.” or “..”, which address something else.");
    case SiteIdFault::TooLong:
        return Text::tr("The site ID is longer than 128 characters.");
    case SiteIdFault::ControlCharacters:
        return Text::tr("The site ID holds a line break or another control character.");
    case SiteIdFault::LoneSurrogate:
        return Text::tr("The site ID holds half of a character.");
    }
    return {};
}

QString text(const AttemptRecord &attempt)
{
    const QString request = Text::tr("%1 %2, attempt %3 of %4")
                                .arg(methodName(attempt.method), attempt.path,
                                     QString::number(attempt.number), QString::number(attempt.of));
    const QString elapsed =
        QLocale().toString(static_cast<double>(attempt.elapsed.count()) / 1000.0, 'f', 2);
    const QString result = attempt.status != 0 ? QString::number(attempt.status)
                           : attempt.error     ? attempt.error->detail
                                               : QString();
    return Text::tr("%1: %2, %3 in %4 s")
        .arg(request, result, bytes(attempt.bytesReceived), elapsed);
}

QString text(const RetryNotice &notice)
{
    const QString wait =
        QLocale().toString(static_cast<double>(notice.wait.count()) / 1000.0, 'f', 1);
    // A 200 that cannot be used says nothing by its number.
    const bool isStatus = notice.why.httpStatus >= 300;
    const QString cause = isStatus ? QString::number(notice.why.httpStatus) : notice.why.detail;
    return Text::tr("%1 %2: %3. Attempt %4 of %5 follows in %6 s.")
        .arg(methodName(notice.method), notice.path, cause, QString::number(notice.failed + 1),
             QString::number(notice.of), wait);
}

} // namespace Wording
