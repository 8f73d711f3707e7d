// SPDX-License-Identifier: MIT
#pragma once

#include "models/lanelayout.h"
#include "models/outatonce.h"
#include "outages/review.h"
#include "session/reviewcompletion.h"
#include "session/submissiondraft.h"
#include "submission/workplace.h"
#include "text/receipttext.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>
#include <QtCore/qtimezone.h>

#include <optional>

/// One outage on a sheet, as texts.
struct SheetRow
{
    /// What is said about it, on a line of its own.
    struct Remark
    {
        QString sentence = {};
        bool isToCheck = false;

        friend bool operator==(const Remark &, const Remark &) = default;
    };

    QString record = {}; ///< the place of the record in what was received
    QString device = {};
    QString begin = {};
    QString end = {};
    QString duration = {};
    QList<Remark> remarks = {};

    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

/// Outages on a sheet that belong together.
struct SheetPart
{
    static constexpr qsizetype MostRows = 500;

    QString title = {};
    QString sentence = {}; ///< below the title
    QList<SheetRow> rows = {};
    QString rest = {}; ///< how many are not listed; empty if all are

    friend bool operator==(const SheetPart &, const SheetPart &) = default;
};

/// The lanes of devices as a picture.
struct SheetLanes
{
    static constexpr qsizetype MostDevices = 80;

    Review review = {};
    LaneLayout layout = {};
    OutAtOnce outAtOnce = {};
    TimeRange range = {};
    QTimeZone zone = QTimeZone::utc();
    QList<qsizetype> devices = {}; ///< those that have a lane, in the site's order
    QString rest = {};             ///< how many have none; empty if all have one
};

/// What a sheet of paper says about a review or a submission, but for its form: a value of bounded
/// size, made on a worker thread.
struct Sheet
{
    QString heading = {}; ///< "Review sheet"
    QString title = {};   ///< the site, or the outcome
    QStringList sentences = {};
    QList<ReceiptFact> facts = {};
    std::optional<SheetPart> changes = {}; ///< since the last accepted list: the gone outages
    SheetLanes lanes = {};
    QList<SheetPart> parts = {};
    std::optional<Submission> submission = {}; ///< without its body; of a receipt
    bool isDemo = false;
    QString foot = {};
    QString siteName = {};
    QTimeZone zone = QTimeZone::utc();
};

/// What a sheet about a review is made of.
struct ReviewSheetRequest
{
    SubmissionDraft draft = {};
    Workplace here = {};
    std::optional<ReviewComparison> lastAccepted = {};
    QTimeZone zone = QTimeZone::utc();
    QDateTime now = {}; ///< UTC
};

/// Make a sheet: for a worker thread, O(n) in rows. Return nullopt once \a isStopped is true.
[[nodiscard]] std::optional<Sheet> reviewSheet(const ReviewSheetRequest &request,
                                               const StopToken &isStopped);
/// \a submission must have its body. Everything on the sheet is on record; times are in UTC.
[[nodiscard]] std::optional<Sheet> receiptSheet(const Submission &submission, const QDateTime &now,
                                                const StopToken &isStopped);

/// Returns the lanes of the devices that have rows in \a order, at most \a most of them, those with
/// included outages first. On the same terms.
[[nodiscard]] std::optional<SheetLanes> sheetLanes(const Review &review, const RowOrder &order,
                                                   const TimeRange &range, const QTimeZone &zone,
                                                   qsizetype most, const StopToken &isStopped);
