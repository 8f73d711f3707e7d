// SPDX-License-Identifier: MIT
#include "session/choicemerge.h"

#include <QtCore/qhash.h>

#include <utility>

namespace {

/// More windows than that at one site are not counted on.
constexpr qsizetype MostBeneath = 16;

/// Returns what \a there has of windows that the one of \a edit knows nothing of, the latest first.
QList<FiledChoice> ofOthers(const FiledChoice &there, const ChoiceEdit &edit)
{
    QList<FiledChoice> others;
    if (!edit.hasSeen(there.revision))
        others.append({there.choice, there.revision});
    for (const FiledChoice &covered : there.beneath) {
        if (!edit.hasSeen(covered.revision) && others.size() < MostBeneath)
            others.append(covered);
    }
    return others;
}

} // namespace

bool operator==(const FiledChoice &a, const FiledChoice &b)
{
    return a.revision == b.revision && a.choice == b.choice && a.beneath == b.beneath;
}

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
            all.append({now, revision, there ? ofOthers(*there, edit) : QList<FiledChoice>()});
        else if (there != nullptr) // another window may have changed it, or taken it back
            all.append(*there);
    }
    // What is left of `before` this window has taken back, all else is of other windows.
    for (const FiledChoice &each : file) {
        if (!filed.contains(each.choice.outage))
            continue;
        if (!before.contains(each.choice.outage)) {
            all.append(each);
            continue;
        }
        QList<FiledChoice> others = ofOthers(each, edit);
        if (others.isEmpty())
            continue;
        FiledChoice latest = others.takeFirst();
        latest.beneath = std::move(others);
        all.append(std::move(latest));
    }
    return all;
}
