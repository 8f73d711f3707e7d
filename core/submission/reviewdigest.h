// SPDX-License-Identifier: MIT
#pragma once

#include "outages/comparison.h"
#include "outages/findings.h"
#include "outages/outagetable.h"
#include "outages/review.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

/// An outage as texts, as received.
struct OutageTexts
{
    QString deviceId;
    QString deviceName;
    QString begin;
    QString end;

    friend bool operator==(const OutageTexts &, const OutageTexts &) = default;
};

/// What the operator had before them when a list was confirmed, beyond its rows and those that they
/// left out: enough to show the review again. A value of bounded size.
///
/// Its rows are those of the list, counted from 0, then those that were left out.
struct ReviewDigest
{
    static constexpr qsizetype MostRows = 200; ///< of each kind
    static constexpr qsizetype MostDevices = 500;
    static constexpr qsizetype MostRecords = 1000;

    /// A note on a row of the list.
    struct Note
    {
        qint64 row = 0;
        QString text = {};
        OutageTexts outage = {};

        friend bool operator==(const Note &, const Note &) = default;
    };
    /// The findings of a row that were looked at.
    struct Look
    {
        qint64 row = 0;
        FindingSet findings = {};

        friend bool operator==(const Look &, const Look &) = default;
    };
    /// A record that is no part of the list: before the cutoff, or one that cannot be read.
    struct Other
    {
        OutageTexts outage = {};
        qint64 record = 0; ///< its place in what was received, from 1
        RecordProblem problem = {};
        FindingSet lookedAt = {};
        QString note = {};

        friend bool operator==(const Other &, const Other &) = default;
    };
    /// A row that the last accepted list has otherwise, and how.
    struct Changed
    {
        qint64 row = 0;
        OutageTexts before = {};

        friend bool operator==(const Changed &, const Changed &) = default;
    };
    /// How the list differs from the one that was accepted last.
    struct Changes
    {
        QDateTime since = {}; ///< UTC
        ChangeCounts counts = {};
        QList<qint64> added = {};
        QList<Changed> changed = {};
        QList<OutageTexts> removed = {};

        friend bool operator==(const Changes &, const Changes &) = default;
    };

    ReviewCounts counts = {};
    FindingRules rules = {};
    qint64 now = 0; ///< milliseconds since 1970: what the findings take for now
    /// The place of each row in what was received, from 1; empty for more than MostRecords rows.
    QList<qint64> records = {};
    /// The devices of the site that have rows or findings, in its order.
    QList<Device> devices = {};
    QList<Note> notes = {};
    QList<Look> looks = {};
    /// Those with a note or something to check first, and those that cannot be read.
    QList<Other> others = {};
    std::optional<Changes> changes = {}; ///< nothing if none was accepted

    friend bool operator==(const ReviewDigest &, const ReviewDigest &) = default;
};
