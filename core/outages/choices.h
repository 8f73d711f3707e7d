// SPDX-License-Identifier: MIT
#pragma once

#include "outages/findings.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

class Review;
struct Comparison;

/// Which outage something is about, over fetches and restarts: the characters received. Of outages
/// that are equal in all of them it is the first, second, third, … in the order received.
struct OutageIdentity
{
    QString id;
    QByteArray begin;
    QByteArray end;
    qint32 occurrence = 0;

    friend bool operator==(const OutageIdentity &, const OutageIdentity &) = default;
};

[[nodiscard]] size_t qHash(const OutageIdentity &outage, size_t seed = 0);

/// What the operator decided about one outage.
struct OutageChoice
{
    OutageIdentity outage;
    bool isLeftOut = false;
    QString note = {};
    qint32 equals = 1; ///< how many there were that are equal to it, itself included

    friend bool operator==(const OutageChoice &, const OutageChoice &) = default;
};

/// A choice whose outage came again with other times, or more often, and the row that it is now.
struct ChangedChoice
{
    qsizetype row = 0;
    OutageChoice choice;
    bool keepsBegin = true; ///< the same instant; otherwise only the end is the same
    bool isRepeat = false;  ///< the times are the same, but there are more that are equal to it

    friend bool operator==(const ChangedChoice &, const ChangedChoice &) = default;
};

/// A choice and the row of a review that it is about.
struct RowChoice
{
    qsizetype row = 0;
    bool isLeftOut = false;
    QString note = {};

    friend bool operator==(const RowChoice &, const RowChoice &) = default;
};

/// Choices looked up in a review.
struct MatchedChoices
{
    QList<RowChoice> rows = {};       ///< by row, ascending; those of `changed` too
    QList<OutageChoice> missing = {}; ///< those whose outage is not in the review
    /// Those whose outage came again with other times: for a person to look at. By row, ascending.
    QList<ChangedChoice> changed = {};
    /// Left-out outages that are there but not for the operator to choose, such as before the
    /// cutoff now; their notes are among `rows`.
    QList<OutageChoice> notChoosable = {};

    [[nodiscard]] bool isEmpty() const
    {
        return rows.isEmpty() && missing.isEmpty() && notChoosable.isEmpty();
    }
    friend bool operator==(const MatchedChoices &, const MatchedChoices &) = default;
};

/// Every row that was left out or has a note. Walks over all rows: for a worker thread. Nothing
/// once \a isStopped is true.
[[nodiscard]] QList<OutageChoice> choicesOf(const Review &review, const StopToken &isStopped = {});

/// What stands decided about \a rows of \a review, in their order.
[[nodiscard]] QList<RowChoice> choicesOn(const Review &review, const QList<qsizetype> &rows);

/// Looks for the outages of \a choices in \a review. Walks over all rows: for a worker thread.
///
/// An outage that is not there as it was, but with the same device and begin (or, if there is none,
/// the same device and end), by the rule of compare(), came again changed. What was left
/// out stays left out then and is told, rather than selected and told: a list that has been sent
/// cannot be taken back, a row that was left out too many can be ticked. Where several rows could
/// be it, all of them are. A note alone goes along only where a single row can be it. Of rows that
/// are Same in \a sinceThen, a comparison with the rows that the choices were made on, none can be
/// it. Meaningless once \a isStopped is true.
///
/// Of outages that are equal in all their characters, as many go as went before, whether the API
/// repeats them more often now or less: none, if all of them were left out.
[[nodiscard]] MatchedChoices matchChoices(const Review &review, const QList<OutageChoice> &choices,
                                          const Comparison *sinceThen = nullptr,
                                          const StopToken &isStopped = {});

/// Makes the choices in \a review, which must be the one they were matched with. Costs what the
/// choices cost. Returns the rows that changed. Not all are made once \a isStopped is true.
QList<qsizetype> applyChoices(Review &review, const QList<RowChoice> &choices,
                              const StopToken &isStopped = {});

/// Both; of an outage in both it is left out if either says so, and the note of \a first counts.
/// Nothing once \a isStopped is true.
[[nodiscard]] QList<OutageChoice> merged(const QList<OutageChoice> &first,
                                         const QList<OutageChoice> &second,
                                         const StopToken &isStopped = {});
