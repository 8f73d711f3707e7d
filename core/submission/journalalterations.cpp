// SPDX-License-Identifier: MIT
#include "submission/journal.h"
#include "submission/journalfile.h"

#include <algorithm>

// What the journal does about lines of its own that are missing or not as they were written.

namespace {

bool isSame(const JournalNotice &one, const JournalNotice &other)
{
    return one.kind == other.kind && one.number == other.number;
}

} // namespace

Journal::Result<QList<Journal::Alteration>> Journal::notedAlterations() const
{
    auto rows = m_database->select(QStringLiteral("SELECT number, detail FROM record"
                                                  " WHERE event = 'noticed' ORDER BY number"));
    if (!rows)
        return Unexpected{rows.error()};
    QList<Alteration> all;
    while (rows->next()) {
        const qint64 record = rows->value(0).toLongLong();
        const auto notices = noticesIn(rows->value(1).toByteArray(), m_database->path());
        for (const JournalNotice &notice : notices)
            all.append({record, notice});
    }
    if (const MaybeError error = m_database->faultOf(*rows))
        return Unexpected{*error};
    return all;
}

Journal::MaybeError Journal::noteAlterations(const QList<JournalNotice> &alterations)
{
    const auto noted = notedAlterations();
    if (!noted)
        return noted.error();
    if (alterations.isEmpty())
        return noted->isEmpty() ? std::nullopt : tellAgain(noted->constLast());
    QList<JournalNotice> fresh = alterations;
    fresh.removeIf([&noted](const JournalNotice &notice) {
        // Lines that are lost a second time are another loss.
        return notice.kind == JournalNotice::Kind::BrokenChain &&
               std::any_of(noted->cbegin(), noted->cend(), [&notice](const Alteration &each) {
                   return isSame(each.notice, notice);
               });
    });
    JournalNotice told = fresh.isEmpty() ? alterations.constFirst() : fresh.constFirst();
    told.isNew = !fresh.isEmpty();
    m_notices.append(told);
    return fresh.isEmpty()
               ? std::nullopt
               : append(QStringLiteral(""), JournalEvent::Noticed, noticedDetail(fresh));
}

Journal::MaybeError Journal::tellAgain(const Alteration &lost)
{
    // A chain stays broken and tells of itself. What is gone can be told by this line alone, and is
    // until somebody sends. What a person put aside is known.
    if (lost.notice.kind == JournalNotice::Kind::SetAside)
        return std::nullopt;
    auto since = m_database->select(
        QStringLiteral("SELECT 1 FROM record WHERE event = 'prepared' AND number > ? LIMIT 1"),
        {lost.record});
    if (!since)
        return since.error();
    if (!since->next())
        m_notices.append(lost.notice);
    return m_database->faultOf(*since);
}

Journal::Result<std::optional<Hold>> Journal::holdOnLostRecord(const SubmissionPlace &place) const
{
    const auto noted = notedAlterations();
    if (!noted)
        return Unexpected{noted.error()};
    const QString damaged = damagedJournal(m_folder);
    if (noted->isEmpty() && damaged.isEmpty())
        return std::optional<Hold>();
    const Alteration last = noted->isEmpty()
                                ? Alteration{0, {JournalNotice::Kind::MovedAside, damaged}}
                                : noted->constLast();
    auto known = m_database->select(
        QStringLiteral("SELECT 1 FROM record WHERE place = ? AND number > ? LIMIT 1"),
        {place.key(), last.record});
    if (!known)
        return Unexpected{known.error()};
    if (known->next())
        return std::optional<Hold>(); // a person has decided since
    return std::optional(Hold{Hold::Kind::RecordLost, {}, last.notice});
}
