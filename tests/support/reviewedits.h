// SPDX-License-Identifier: MIT
#pragma once

#include "session/reviewsession.h"

// Changes what is decided in a session's review, as a person at the window would.

inline void include(ReviewSession &session, const QList<qsizetype> &rows, bool included = true)
{
    Review changed = session.review();
    for (const qsizetype row : rows)
        changed.setIncluded(row, included);
    session.apply(changed);
}

inline void leaveOut(ReviewSession &session, const QList<qsizetype> &rows)
{
    include(session, rows, false);
}

inline void note(ReviewSession &session, const QList<qsizetype> &rows, const QString &text)
{
    Review changed = session.review();
    for (const qsizetype row : rows)
        changed.setNote(row, text);
    session.apply(changed);
}

inline void decide(ReviewSession &session, const QList<RowChoice> &choices)
{
    Review changed = session.review();
    applyChoices(changed, choices);
    session.apply(changed);
}
