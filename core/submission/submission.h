// SPDX-License-Identifier: MIT
#pragma once

#include "net/apierror.h"
#include "net/httpresult.h"
#include "submission/connectionkind.h"
#include "submission/submissiontarget.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

/// What became of a submission.
enum class SubmissionState : quint8 {
    Prepared, ///< frozen; nothing has been sent
    Sending,  ///< an attempt is under way
    Accepted, ///< the API took the list: 2xx, complete, empty or JSON
    Rejected, ///< the API answered that it does not take this list
    GaveUp,   ///< every attempt was answered, none accepted
    NotSent,  ///< no byte of the list left this computer
    Unknown,  ///< bytes left, and no usable answer came: only a person can tell
};

/// The state of a submission that has ended with \a outcome.
[[nodiscard]] SubmissionState stateOf(PostOutcome outcome);

/// A person's word on a submission whose outcome was unknown.
enum class ManualOutcome : quint8 {
    SentAgain,   ///< the same list was sent once more, knowing that
    Accepted,    ///< it turned out to have arrived
    NotAccepted, ///< it turned out not to have arrived
};

/// What a person left out of a list.
struct LeftOutRows
{
    qint64 count = 0;
    QStringList reasons = {}; ///< each once, of many the first; plain text of any kind

    friend bool operator==(const LeftOutRows &, const LeftOutRows &) = default;
};

/// One list sent to one site: frozen when the operator confirms it. A value; any thread.
struct Submission
{
    QString id;      ///< a UUID without braces; the Idempotency-Key of every attempt
    QString baseUrl; ///< origin and path, never with the key
    QString siteId;
    QString siteName;
    ConnectionKind kind = ConnectionKind::Production; ///< of the connection it goes through
    QString cutoff;                                   ///< RFC 3339
    QByteArray body;
    QByteArray sha256; ///< of the body, 64 hexadecimal digits
    qint64 rows = 0;
    QDateTime preparedAt;     ///< UTC
    LeftOutRows leftOut = {}; ///< nothing in records of versions that did not keep it
    /// Who sent it, by the system's name, and on which computer; empty where that is not known, as
    /// in records of versions that did not keep it.
    QString operatorName = {};
    QString computer = {};

    SubmissionState state = SubmissionState::Prepared;
    QList<AttemptRecord> attempts = {};
    int httpStatus = 0;     ///< of the last answer; 0 if none came
    QByteArray answer = {}; ///< the first 4 KiB of the last answer
    std::optional<ApiError> error = {};
    QDateTime finishedAt = {}; ///< UTC
    /// How an unknown outcome was resolved, why, and when.
    std::optional<ManualOutcome> mark = {};
    QString markReason = {};
    QDateTime markedAt = {}; ///< UTC

    /// Why the outcome could not be recorded, in the system's words; empty if it was.
    QString recordFault = {};

    /// When the first attempt began; invalid if none did.
    [[nodiscard]] QDateTime sentAt() const
    {
        return attempts.isEmpty() ? QDateTime() : attempts.constFirst().started;
    }
    /// What the API said beside its yes; nothing where it did not, or did not say yes.
    [[nodiscard]] std::optional<AnswerRemark> remark() const
    {
        return state == SubmissionState::Accepted && !attempts.isEmpty()
                   ? attempts.constLast().remark
                   : std::nullopt;
    }
    /// The attempt before the last whose bytes had left, last of several; nullptr for none. What
    /// the API did with it is known by its answer only.
    [[nodiscard]] const AttemptRecord *earlierSending() const;
    /// The first 500 or 503 after which the list went out again: the API may have looked at it
    /// each time. 0 where there is none.
    [[nodiscard]] int statusBeforeSendingAgain() const;
    /// What it is dated by: when it was sent, or prepared where nothing was.
    [[nodiscard]] QDateTime begunAt() const { return sentAt().isValid() ? sentAt() : preparedAt; }
    [[nodiscard]] SubmissionTarget place() const { return {baseUrl, siteId}; }
    /// Whether its outcome is unknown and nobody has said anything about it yet.
    [[nodiscard]] bool isOpenQuestion() const { return state == SubmissionState::Unknown && !mark; }
    /// Whether the API has the list, by its own word or by a person's.
    [[nodiscard]] bool isAccepted() const
    {
        return state == SubmissionState::Accepted || mark == ManualOutcome::Accepted;
    }

    friend bool operator==(const Submission &, const Submission &) = default;
};

/// Freezes \a body for \a siteId: gives it an id, its hash and the time.
[[nodiscard]] Submission preparedSubmission(QByteArray body, qint64 rows);

Q_DECLARE_METATYPE(Submission)
