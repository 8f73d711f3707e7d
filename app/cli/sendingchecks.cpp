// SPDX-License-Identifier: MIT
#include "sendingchecks.h"

#include "console.h"
#include "submission/journalfolder.h"
#include "text/recordtext.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

namespace {

struct SendingChecksTr
{
    Q_DECLARE_TR_FUNCTIONS(ReviewCommand)
};

} // namespace

std::optional<RunEnd> endBeforeRequests(const Options &options, const FetchRequest &request)
{
    if (options.command != Command::Submit)
        return std::nullopt;
    if (request.connection && userJournalFolder().isEmpty()) {
        return RunEnd{ExitCode::Usage, "record"_L1,
                      Wording::message(JournalError{JournalError::Kind::NoHome})};
    }
    if (request.isReadOnly && !options.dryRun)
        return runEnd(SubmissionHold{.kind = SubmissionHold::Kind::ReadOnly});
    return std::nullopt;
}

bool lacksYes(const Options &options)
{
    const bool mayAsk = options.yes || options.dryRun || Console::canAsk();
    return options.command == Command::Submit && !mayAsk;
}

RunEnd needsYesEnd()
{
    return {ExitCode::HeldBack,
            "needs-yes"_L1,
            {SendingChecksTr::tr("Nothing was fetched or sent: there is no terminal to ask on. "
                                 "--yes sends without a question."),
             {}}};
}
