// SPDX-License-Identifier: MIT
#include "submission/database.h"
#include "submission/journal.h"

// What the history asks of the journal: line by line, body by body, and a person's word.

namespace {

MarkVerdict verdictOn(const QList<Submission> &found)
{
    if (found.isEmpty())
        return MarkVerdict::NoSuch;
    const Submission &submission = found.constFirst();
    if (submission.isOpenQuestion())
        return MarkVerdict::Marked;
    if (submission.mark)
        return MarkVerdict::AlreadyMarked;
    const bool isUnderWay = submission.state == SubmissionState::Prepared ||
                            submission.state == SubmissionState::Sending;
    return isUnderWay ? MarkVerdict::UnderWay : MarkVerdict::NotUnknown;
}

} // namespace

Journal::Result<MarkVerdict> Journal::markQuestion(const QString &submissionId, SubmissionMark mark,
                                                   const QString &reason)
{
    auto verdict = MarkVerdict::NoSuch;
    const MaybeError error = inOneStep([&]() -> MaybeError {
        const auto found = read(QStringLiteral("AND submission = ?"), {submissionId});
        if (!found)
            return found.error();
        verdict = verdictOn(*found);
        if (verdict != MarkVerdict::Marked)
            return std::nullopt;
        return insert(submissionId, JournalEvent::Marked, markDetail(mark, reason), nullptr);
    });
    if (error)
        return Unexpected{*error};
    if (verdict == MarkVerdict::Marked) {
        if (const MaybeError fault = secure(Database::Patience::None))
            return Unexpected{*fault};
    }
    return verdict;
}

Journal::Result<std::optional<Submission>>
Journal::newestAccepted(const SubmissionPlace &place) const
{
    auto rows = m_database->select(QStringLiteral("SELECT submission FROM record WHERE place = ?"
                                                  " ORDER BY number DESC"),
                                   {place.key()});
    if (!rows)
        return Unexpected{rows.error()};
    while (rows->next()) {
        const QString id = rows->value(0).toString();
        const auto found =
            read(QStringLiteral("AND submission = ?"), {id}, &Submission::isAccepted);
        if (!found)
            return Unexpected{found.error()};
        if (!found->isEmpty())
            return submission(id);
    }
    if (const MaybeError error = m_database->faultOf(*rows))
        return Unexpected{*error};
    return std::optional<Submission>();
}

Journal::Result<QList<JournalRecord>> Journal::lines(const QString &id) const
{
    auto rows = m_database->select(QStringLiteral("SELECT number, event, at, hash FROM record"
                                                  " WHERE submission = ? ORDER BY number"),
                                   {id});
    if (!rows)
        return Unexpected{rows.error()};
    QList<JournalRecord> lines;
    while (rows->next()) {
        const auto event = eventNamed(rows->value(1).toString());
        if (!event)
            continue;
        JournalRecord record;
        record.number = rows->value(0).toLongLong();
        record.submissionId = id;
        record.event = *event;
        record.at = rows->value(2).toString();
        record.hash = rows->value(3).toByteArray();
        lines.append(record);
    }
    if (const MaybeError error = m_database->faultOf(*rows))
        return Unexpected{*error};
    return lines;
}

Journal::MaybeError
Journal::eachBody(const std::function<bool(const QString &id, const QByteArray &body)> &look) const
{
    auto rows = m_database->select(QStringLiteral("SELECT submission, body FROM record"
                                                  " WHERE event = 'prepared'"
                                                  " ORDER BY number DESC"));
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (!look(rows->value(0).toString(), rows->value(1).toByteArray()))
            return std::nullopt;
    }
    return m_database->faultOf(*rows);
}
