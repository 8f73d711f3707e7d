// SPDX-License-Identifier: MIT
#include "session/choicemerge.h"

#include <QtCore/qhash.h>

namespace {

using FiledByOutage = QHash<OutageIdentity, const FiledChoice *>;
using ChoiceByOutage = QHash<OutageIdentity, const OutageChoice *>;

FiledByOutage byOutage(const QList<FiledChoice> &filed)
{
    FiledByOutage choices;
    for (const FiledChoice &each : filed)
        choices.insert(each.choice.outage, &each);
    return choices;
}

ChoiceByOutage byOutage(const QList<OutageChoice> &list)
{
    ChoiceByOutage choices;
    for (const OutageChoice &each : list)
        choices.insert(each.outage, &each);
    return choices;
}

/// Whether this window decided \a now since it last read or wrote.
bool isDecided(const OutageChoice &now, const OutageChoice *before)
{
    return before == nullptr || *before != now;
}

} // namespace

QList<FiledChoice> withChanges(const QList<FiledChoice> &file, const ChoiceEdit &edit,
                               qint64 revision)
{
    FiledByOutage filed = byOutage(file);
    ChoiceByOutage before = byOutage(edit.before);
    const FiledByOutage covered = byOutage(edit.covered);

    QList<FiledChoice> all;
    for (const OutageChoice &now : edit.now) {
        const FiledChoice *there = filed.take(now.outage);
        if (isDecided(now, before.take(now.outage)))
            all.append({now, revision});
        else if (there != nullptr) // another window may have changed it, or taken it back
            all.append(*there);
    }
    // What is left of `before` this window has taken back, all else is of other windows.
    for (const FiledChoice &each : file) {
        if (!filed.contains(each.choice.outage))
            continue;
        const bool isTakenBack = before.contains(each.choice.outage) && edit.hasSeen(each.revision);
        const FiledChoice *const left = isTakenBack ? covered.value(each.choice.outage) : &each;
        if (left != nullptr)
            all.append(*left);
    }
    return all;
}

QList<FiledChoice> coveredBy(const QList<FiledChoice> &file, const ChoiceEdit &edit)
{
    const FiledByOutage filed = byOutage(file);
    const FiledByOutage known = byOutage(edit.covered);
    const ChoiceByOutage before = byOutage(edit.before);
    QList<FiledChoice> covered;
    for (const OutageChoice &now : edit.now) {
        const FiledChoice *const there = filed.value(now.outage);
        const bool isOthers =
            there != nullptr && !edit.hasSeen(there->revision) && there->choice != now;
        if (isOthers && isDecided(now, before.value(now.outage)))
            covered.append(*there);
        else if (const FiledChoice *const still = known.value(now.outage))
            covered.append(*still);
    }
    return covered;
}
