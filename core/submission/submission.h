// SPDX-License-Identifier: MIT
#pragma once

#include "net/apierror.h"
#include "net/httpresult.h"
#include "submission/connectionkind.h"
#include "submission/listsource.h"
#include "submission/reviewdigest.h"
#include "submission/submissiontarget.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>

#include <optional>

/// The state of a submission.
enum class SubmissionState : quint8 {
    Prepared, ///< frozen; nothing has been sent
    Sending,  ///< an attempt is under way
    Accepted, ///< the API took the list: 2xx, complete, empty or JSON
    Rejected, ///< the API answered that it does not take this list
    GaveUp,   ///< every attempt was answered, none accepted
    NotSent,  ///< no byte of the list left this computer
    Unknown,  ///< bytes were sent, and no usable answer was received: only a person can resolve it
};

/// Returns the state of a submission that has ended with \a outcome.
[[nodiscard]] SubmissionState stateOf(PostOutcome outcome);

/// A person's statement about a submission with an unknown outcome.
enum class ManualOutcome : quint8 {
    SentAgain,   ///< the same list was knowingly sent again
    Accepted,    ///< it turned out to have arrived
    NotAccepted, ///< it turned out not to have arrived
};

/// An outage that a person left out of a list: texts as received, the reason as typed.
struct LeftOutRow
{
    QString deviceId;
    QString deviceName;
    QString begin;
    QString end;
    QString reason = {}; ///< empty if none was given

    friend bool operator==(const LeftOutRow &, const LeftOutRow &) = default;
};

/// The rows that a person left out of a list.
struct LeftOutRows
{
    static constexpr qsizetype MostRows = 500;

    qint64 count = 0;
    QStringList reasons = {}; ///< each once, only the first ones of many; any plain text
    /// In the order received, at most MostRows; empty in records of versions that did not store
    /// them.
    QList<LeftOutRow> rows = {};

    friend bool operator==(const LeftOutRows &, const LeftOutRows &) = default;
};

/// The rows of a list with something to check, by whether the operator had looked at all of it.
struct CheckedRows
{
    qint64 toCheck = 0;
    qint64 lookedAt = 0;

    [[nodiscard]] bool isEmpty() const { return toCheck == 0 && lookedAt == 0; }
    friend bool operator==(const CheckedRows &, const CheckedRows &) = default;
};

/// The outages of a list with a time that came without a zone and was converted by a person's word.
struct ConvertedTimes
{
    qint64 rows = 0;
    /// Whose clocks showed them: a name of the IANA database; empty if they had a zone, and only a
    /// space in the place of the T.
    QString zone = {};
    /// How they were written, as a person said: `day-month-year`, or a format in its letters; empty
    /// where nothing had to be said, and in records of versions that did not store it.
    QString form = {};

    friend bool operator==(const ConvertedTimes &, const ConvertedTimes &) = default;
};

/// One list sent to one site: frozen when the operator confirms it. A value; any thread.
struct Submission
{
    QString id;      ///< a UUID without braces; the Idempotency-Key of every attempt
    QString baseUrl; ///< origin and path, never with the key
    QString siteId;
    QString siteName;
    ConnectionKind kind = ConnectionKind::Production; ///< kind of the connection used
    QString cutoff;                                   ///< RFC 3339
    QByteArray body;
    QByteArray sha256; ///< of the body, 64 hexadecimal digits
    qint64 rows = 0;
    QDateTime preparedAt; ///< UTC
    /// UTC; when the outages were fetched, or read from a file; invalid in records of versions that
    /// did not store it.
    QDateTime fetchedAt = {};
    ListSource source = {};   ///< of its outages
    LeftOutRows leftOut = {}; ///< empty in records of versions that did not store it
    CheckedRows checked = {}; ///< empty in records of versions that did not store it
    ConvertedTimes converted = {};
    /// The review that it was made of; nothing in records of versions that did not store it.
    std::optional<ReviewDigest> reviewed = {};
    /// The user name and the computer that sent it; empty if not known, as in records of versions
    /// that did not store it.
    QString operatorName = {};
    QString computer = {};

    SubmissionState state = SubmissionState::Prepared;
    QList<AttemptRecord> attempts = {};
    int httpStatus = 0;     ///< status of the last answer; 0 if there was none
    QByteArray answer = {}; ///< the first 4 KiB of the last answer
    std::optional<ApiError> error = {};
    QDateTime finishedAt = {}; ///< UTC
    /// How an unknown outcome was resolved, why, and when.
    std::optional<ManualOutcome> mark = {};
    QString markReason = {};
    QDateTime markedAt = {}; ///< UTC

    /// Why the outcome could not be recorded, as a message of the system; empty if it was recorded.
    QString recordFault = {};

    /// Returns when the first attempt began; invalid if there was none, and if nothing of the list
    /// left this computer in any.
    [[nodiscard]] QDateTime sentAt() const
    {
        return attempts.isEmpty() || state == SubmissionState::NotSent
                   ? QDateTime()
                   : attempts.constFirst().started;
    }
    /// Returns what the API said besides the success; nullopt if it said nothing more or did not
    /// accept.
    [[nodiscard]] std::optional<AnswerRemark> remark() const
    {
        return state == SubmissionState::Accepted && !attempts.isEmpty()
                   ? attempts.constLast().remark
                   : std::nullopt;
    }
    /// Returns the latest attempt before the last one that sent bytes; nullptr if there is none.
    /// Only its answer tells what the API did with it.
    [[nodiscard]] const AttemptRecord *earlierSending() const;
    /// Returns the first status 500 or 503 after which the list was sent again: the API may have
    /// processed it each time. 0 if there is none.
    [[nodiscard]] int statusBeforeSendingAgain() const;
    /// Returns the date of the submission: when it was sent, or prepared if it was never sent.
    [[nodiscard]] QDateTime begunAt() const { return sentAt().isValid() ? sentAt() : preparedAt; }
    [[nodiscard]] SubmissionTarget place() const { return {baseUrl, siteId}; }
    /// Returns whether its outcome is unknown and not resolved by a person yet.
    [[nodiscard]] bool isOpenQuestion() const { return state == SubmissionState::Unknown && !mark; }
    /// Returns whether the API has accepted the list, according to its answer or to a person.
    [[nodiscard]] bool isAccepted() const
    {
        return state == SubmissionState::Accepted || mark == ManualOutcome::Accepted;
    }

    friend bool operator==(const Submission &, const Submission &) = default;
};

/// Freezes \a body for \a siteId: sets the id, the hash and the time.
[[nodiscard]] Submission preparedSubmission(QByteArray body, qint64 rows);

Q_DECLARE_METATYPE(Submission)
