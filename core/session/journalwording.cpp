// SPDX-License-Identifier: MIT
#include "session/wording.h"

#include <QtCore/qcoreapplication.h>

namespace {

using Wording::Message;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JournalWording)
};

QString moment(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC");
}

Message noJournal(const JournalError &error)
{
    const QString nothingSent = Text::tr("Nothing was sent, because it could not be recorded.");
    if (error.kind == JournalError::Kind::Damaged) {
        return {Text::tr("Nothing was sent: the record of earlier submissions was damaged, so it "
                         "cannot tell whether this list was sent before. It was kept as %1, and a "
                         "new one was begun.")
                    .arg(error.path),
                Text::tr("Ask whoever runs the API what arrived, then submit again.")};
    }
    if (error.kind == JournalError::Kind::NewerVersion) {
        return {nothingSent + u' ' +
                    Text::tr("The journal %1 was made by a newer version of Outage Desk.")
                        .arg(error.path),
                Text::tr("Use that version.")};
    }
    return {nothingSent + u' ' +
                Text::tr("The journal %1 cannot be written: %2.").arg(error.path, error.detail),
            Text::tr("Check that there is space and that the folder may be written, then submit "
                     "again.")};
}

} // namespace

namespace Wording {

Message message(const SubmissionHold &hold)
{
    const Submission &earlier = hold.earlier;
    switch (hold.kind) {
    case SubmissionHold::Kind::Busy:
        return {Text::tr("Nothing was sent: another window or program is sending for this site "
                         "right now."),
                Text::tr("Wait until it has ended.")};
    case SubmissionHold::Kind::OpenQuestion:
        return {Text::tr("Nothing was sent: the outcome of submission %1 of %2 to this site is "
                         "unknown.")
                    .arg(earlier.id, moment(earlier.preparedAt)),
                Text::tr("Ask whoever runs the API whether it arrived and mark it, or choose to "
                         "send again.")};
    case SubmissionHold::Kind::AlreadyAccepted:
        return {Text::tr("Nothing was sent: this site accepted the same list on %1 (submission "
                         "%2).")
                    .arg(moment(earlier.preparedAt), earlier.id),
                Text::tr("Choose to send again if it shall go out once more.")};
    case SubmissionHold::Kind::NoJournal:
        return noJournal(hold.error);
    }
    return {};
}

QString text(const JournalNotice &notice)
{
    if (notice.kind == JournalNotice::Kind::MovedAside) {
        return Text::tr("The journal was damaged. It was kept as %1, and a new one was begun: "
                        "earlier submissions are not known to it, nor outcomes that were unknown.")
            .arg(notice.path);
    }
    return Text::tr("The journal %1 was changed from outside: record %2 does not fit the one "
                    "before it.")
        .arg(notice.path, QString::number(notice.number));
}

} // namespace Wording
