// SPDX-License-Identifier: MIT
#include "session/choicemerge.h"

#include <QtCore/qhash.h>

QList<FiledChoice> withChanges(const QList<FiledChoice> &file, const ChoiceEdit &edit,
                               qint64 revision)
{
    QHash<OutageIdentity, const FiledChoice *> filed;
    for (const FiledChoice &each : file)
        filed.insert(each.choice.outage, &each);
    QHash<OutageIdentity, const OutageChoice *> before;
    for (const OutageChoice &each : edit.before)
        before.insert(each.outage, &each);

    QList<FiledChoice> all;
    for (const OutageChoice &now : edit.now) {
        const FiledChoice *there = filed.take(now.outage);
        const OutageChoice *was = before.take(now.outage);
        if (was == nullptr || *was != now)
            all.append({now, revision});
        else if (there != nullptr) // another window may have changed it, or taken it back
            all.append(*there);
    }
    // What is left of `before` this window has taken back, all else is of other windows.
    for (const FiledChoice &each : file) {
        const bool isMoved = !filed.contains(each.choice.outage);
        const bool isTakenBack = before.contains(each.choice.outage) && edit.hasSeen(each.revision);
        if (!isMoved && !isTakenBack)
            all.append(each);
    }
    return all;
}
