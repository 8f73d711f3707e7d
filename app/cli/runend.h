// SPDX-License-Identifier: MIT
#pragma once

#include "exitcode.h"
#include "options.h"
#include "session/sessionerror.h"
#include "submission/submissionhold.h"
#include "text/errortext.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qstring.h>

class Console;
class SiteFrame;

/// How a run ends that has neither a list nor a receipt to show. A value type.
struct RunEnd
{
    ExitCode exit = ExitCode::Done;
    /// A word that scripts compare; never changed, only added to. The README lists them.
    QLatin1String reason = {};
    Wording::Message message = {};
};

[[nodiscard]] RunEnd usageEnd(const QString &sentence);
/// A file that an option names cannot be read.
[[nodiscard]] RunEnd fileEnd(const QString &sentence);
/// It can be read, and is not what it should be.
[[nodiscard]] RunEnd fileContentEnd(const QString &sentence);
[[nodiscard]] RunEnd interruptedEnd(const QString &sentence);
[[nodiscard]] RunEnd runEnd(const SessionError &error);
[[nodiscard]] RunEnd runEnd(const SubmissionHold &hold);

/// Returns the exit code for a request that ended with \a kind.
[[nodiscard]] ExitCode exitCode(ErrorKind kind);

/// Where an end is written to as JSON, in addition to the sentence on standard error.
enum class EndPlace : quint8 {
    None,     ///< JSON was not asked for
    Receipt,  ///< on standard output, in the place of the receipt
    LastLine, ///< on standard error
};
[[nodiscard]] EndPlace endPlace(const Options &options);
/// The same for \a arguments that could not be read as options.
[[nodiscard]] EndPlace endPlace(const QStringList &arguments);

/// Returns one object without a line end: {"state","exit","reason","message"}, and "site" where
/// \a siteId is not null.
[[nodiscard]] QByteArray endJson(const RunEnd &end, const QString &siteId = {});
/// Writes the end of the site \a siteId as JSON to \a place, on standard output in \a frame. Only
/// a run about several sites names it.
void tellPrograms(const RunEnd &end, EndPlace place, SiteFrame &frame, const QString &siteId,
                  Console &console);

/// Returns how a run ends whose list could not be written whole: Output::finish() has told it.
[[nodiscard]] RunEnd outputEnd(ExitCode written);

/// Tells the end on \a console, and in \a place as JSON. Returns its exit code.
ExitCode report(const RunEnd &end, EndPlace place, Console &console);
