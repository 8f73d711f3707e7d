// SPDX-License-Identifier: MIT
#include "submission/journalalterations.h"

#include "submission/journaldetail.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Noted = QList<NotedAlteration>;

/// Lines lost a second time count as a new loss.
bool isNoted(const JournalNotice &notice, const Noted &noted)
{
    return notice.kind == JournalNotice::Kind::BrokenChain &&
           std::ranges::any_of(noted, [&notice](const NotedAlteration &each) {
               return each.notice.kind == notice.kind && each.notice.number == notice.number;
           });
}

/// Tells \a lost at this opening too, unless something was sent since. A chain stays broken and
/// tells of itself; what is gone can be told by this line alone. What a person put aside is known.
Expected<std::optional<JournalNotice>, JournalError> toldAgain(const JournalStore &store,
                                                               const NotedAlteration &lost)
{
    if (lost.notice.kind == JournalNotice::Kind::SetAside)
        return std::optional<JournalNotice>();
    const auto since = store.firstLine(u"event = 'prepared' AND number > ? LIMIT 1"_s, {lost.line});
    if (!since)
        return Unexpected{since.error()};
    return since->has_value() ? std::nullopt : std::optional(lost.notice);
}

} // namespace

Expected<Noted, JournalError> notedAlterations(const JournalStore &store)
{
    Noted all;
    const auto error =
        store.eachLine(u"event = 'noticed' ORDER BY number"_s, {}, [&](const JournalRecord &line) {
            const auto notices = noticesIn(line.detail, store.path());
            for (const JournalNotice &notice : notices)
                all.append({line.number, notice});
            return true;
        });
    if (error)
        return Unexpected{*error};
    return all;
}

Expected<std::optional<JournalNotice>, JournalError> noteAlterations(JournalStore &store)
{
    const auto noted = notedAlterations(store);
    if (!noted)
        return Unexpected{noted.error()};
    const QList<JournalNotice> &found = store.alterations();
    if (found.isEmpty() && noted->isEmpty())
        return std::optional<JournalNotice>();
    if (found.isEmpty())
        return toldAgain(store, noted->constLast());
    QList<JournalNotice> fresh = found;
    fresh.removeIf([&noted](const JournalNotice &notice) { return isNoted(notice, *noted); });
    JournalNotice told = fresh.isEmpty() ? found.constFirst() : fresh.constFirst();
    told.isNew = !fresh.isEmpty();
    if (!fresh.isEmpty()) {
        const auto error = store.append({u""_s, JournalEvent::Noticed, noticedDetail(fresh)});
        if (error)
            return Unexpected{*error};
    }
    store.removeMark(); // told once
    return std::optional(told);
}
