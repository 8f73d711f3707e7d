// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>

#include <algorithm>
#include <iterator>
#include <utility>

/// The one rule by which outages of two lists belong together, for lists under review and lists
/// that were sent alike.
///
/// An outage has no identity of its own: it is the same if all its characters are. What is left is
/// paired where device and both instants are the same, then where device and begin are, then where
/// device and end are; each outage once, in the order of its list.
namespace Pairing {

/// Takes the pairs with equal keys out of both lists and hands them to \a onPair. O(n log n).
template <typename Entry, typename KeyOf, typename OnPair>
void pairUp(QList<Entry> &now, QList<Entry> &before, KeyOf keyOf, OnPair onPair)
{
    for (QList<Entry> *side : {&now, &before}) {
        std::sort(side->begin(), side->end(), [keyOf](const Entry &left, const Entry &right) {
            return keyOf(left) != keyOf(right) ? keyOf(left) < keyOf(right) : left.row < right.row;
        });
    }
    QList<Entry> newer;
    QList<Entry> older;
    auto left = now.begin();
    auto right = before.begin();
    while (left != now.end() && right != before.end()) {
        if (keyOf(*left) < keyOf(*right))
            newer.append(std::move(*left++));
        else if (keyOf(*right) < keyOf(*left))
            older.append(std::move(*right++));
        else
            onPair(*left++, *right++);
    }
    std::move(left, now.end(), std::back_inserter(newer));
    std::move(right, before.end(), std::back_inserter(older));
    now = std::move(newer);
    before = std::move(older);
}

/// Pairs two lists; what finds no partner stays in them. Of an Entry it needs `row`, its place in
/// its list, and the keys whole(), instants(), fromBegin() and toEnd(), which can be compared.
/// \a isOver is asked between the steps; returns false once it is true.
template <typename Entry, typename OnSame, typename OnChanged, typename IsOver>
bool pairOutages(QList<Entry> &now, QList<Entry> &before, OnSame onSame, OnChanged onChanged,
                 IsOver isOver)
{
    pairUp(
        now, before, [](const Entry &entry) { return entry.whole(); }, onSame);
    if (isOver())
        return false;
    pairUp(
        now, before, [](const Entry &entry) { return entry.instants(); }, onChanged);
    pairUp(
        now, before, [](const Entry &entry) { return entry.fromBegin(); }, onChanged);
    pairUp(
        now, before, [](const Entry &entry) { return entry.toEnd(); }, onChanged);
    return !isOver();
}

} // namespace Pairing
