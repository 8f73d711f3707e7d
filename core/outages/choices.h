// SPDX-License-Identifier: MIT
#pragma once

#include "outages/findings.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

class Review;
struct Comparison;

/// Identifies an outage across fetches and restarts by the received characters. Of outages that are
/// equal in all of them, it is the first, second, third, … in the order received.
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
    qint32 equals = 1; ///< number of outages equal to it, itself included
    FindingSet lookedAt = {};
    /// The name of its device when its findings were looked at; null if none were.
    QString deviceName = {};

    /// Returns whether it decides on what is sent, or says something about the outage.
    [[nodiscard]] bool isDecision() const { return isLeftOut || !note.isEmpty(); }

    friend bool operator==(const OutageChoice &, const OutageChoice &) = default;
};

/// A choice whose outage was received again with other times, or more often, and its row now.
struct ChangedChoice
{
    qsizetype row = 0;
    OutageChoice choice;
    bool keepsBegin = true; ///< begin is the same instant; otherwise only end is the same
    bool isRepeat = false;  ///< the times are the same, but more outages are equal to it

    friend bool operator==(const ChangedChoice &, const ChangedChoice &) = default;
};

/// A choice and the row of a review that it applies to.
struct RowChoice
{
    qsizetype row = 0;
    bool isLeftOut = false;
    QString note = {};
    FindingSet lookedAt = {};

    friend bool operator==(const RowChoice &, const RowChoice &) = default;
};

/// The result of looking up choices in a review.
struct MatchedChoices
{
    QList<RowChoice> rows = {};       ///< ascending by row, including those of `changed`
    QList<OutageChoice> missing = {}; ///< those whose outage is not in the review
    /// Choices whose outage was received again with other times: for the operator to check.
    /// Ascending by row.
    QList<ChangedChoice> changed = {};
    /// Left-out outages that are in the review but cannot be chosen, for example because they are
    /// before the cutoff now; their notes are among `rows`.
    QList<OutageChoice> notChoosable = {};

    [[nodiscard]] bool isEmpty() const
    {
        return rows.isEmpty() && missing.isEmpty() && notChoosable.isEmpty();
    }
    friend bool operator==(const MatchedChoices &, const MatchedChoices &) = default;
};

/// Returns a choice for every row that was left out, has a note or was looked at. Visits all rows:
/// for a worker thread. Empty once \a isStopped is true.
[[nodiscard]] QList<OutageChoice> choicesOf(const Review &review, const StopToken &isStopped = {});

/// Returns the current choices on \a rows of \a review, in the order of \a rows.
[[nodiscard]] QList<RowChoice> choicesOn(const Review &review, const QList<qsizetype> &rows);

/// Looks up the outages of \a choices in \a review. Visits all rows: for a worker thread.
///
/// An outage counts as changed if it is missing but a different one has the same device and begin
/// (or, if there is none, the same device and end), by the rule of compare(). A left-out outage
/// that changed stays left out and is reported, rather than included and reported: a submitted list
/// cannot be taken back, while a row left out by mistake can be included again. If several rows
/// match, all of them are left out. A note without a choice is kept only if exactly one row
/// matches. Rows that are Same in \a sinceThen, a comparison with the rows that the choices were
/// made on, never match. What was looked at is looked at again only if neither the outage nor the
/// name of its device has changed. The result is meaningless once \a isStopped is true.
///
/// Of outages that are equal in all characters, as many are included as before, however often the
/// API repeats them now: none if all of them were left out.
[[nodiscard]] MatchedChoices matchChoices(const Review &review, const QList<OutageChoice> &choices,
                                          const Comparison *sinceThen = nullptr,
                                          const StopToken &isStopped = {});

/// Applies the choices to \a review, which must be the one they were matched with. Takes time in
/// proportion to the choices. Returns the rows that changed. Incomplete once \a isStopped is true.
QList<qsizetype> applyChoices(Review &review, const QList<RowChoice> &choices,
                              const StopToken &isStopped = {});

/// Returns the choices of both lists. An outage in both is left out if either list leaves it out,
/// and has the note of \a first, and what was looked at in it. Empty once \a isStopped is true.
[[nodiscard]] QList<OutageChoice> merged(const QList<OutageChoice> &first,
                                         const QList<OutageChoice> &second,
                                         const StopToken &isStopped = {});
