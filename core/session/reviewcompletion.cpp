// SPDX-License-Identifier: MIT
#include "session/reviewcompletion.h"

#include "base/stoppablesort.h"
#include "outages/removedoutages.h"
#include "submission/journalfile.h"
#include "submission/recordclient.h"
#include "submission/submissionrecord.h"
#include "json/jsoncursor.h"
#include "json/outagereader.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qthreadpool.h>

#include <algorithm>
#include <functional>

namespace {

/// Longer lists are compared without the names: parsing them whole would cost too much memory.
constexpr qsizetype LongestBodyWithNames = 8 << 20;

/// Of a list that OutageReader has read.
QHash<QString, QString> namesIn(const QByteArray &body, const StopToken &isStopped)
{
    QHash<QString, QString> names;
    if (body.size() > LongestBodyWithNames)
        return names;
    JsonCursor cursor(body);
    qsizetype step = 0;
    for (bool hasMore = cursor.enter(); hasMore; hasMore = cursor.next()) {
        if (isStoppedAt(step++, isStopped, TextsBetweenStopChecks))
            break;
        const QJsonObject row = QJsonDocument::fromJson(cursor.take().toByteArray()).object();
        names.insert(row[u"id"].toString(), row[u"name"].toString());
    }
    return names;
}

std::optional<OutageList> listIn(const QByteArray &body, const StopToken &isStopped)
{
    constexpr qsizetype Portion = 256 << 10;
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    OutageReader reader(pool);
    for (qsizetype at = 0; at < body.size(); at += Portion) {
        if (isStoppedAt(0, isStopped))
            return std::nullopt;
        reader.take(QByteArrayView(body).sliced(at, std::min(Portion, body.size() - at)));
    }
    auto table = reader.end();
    if (!table)
        return std::nullopt;
    return outageList(std::make_shared<const OutageTable>(std::move(*table)),
                      namesIn(body, isStopped));
}

/// The newest submission that a place accepted, with its body, and what was noticed meanwhile.
struct LastAccepted
{
    std::optional<Submission> submission;
    QList<JournalNotice> notices;
};

/// Nothing where nothing can be told: that is said when something is to be sent.
std::optional<LastAccepted> lastAccepted(const CompletionRequest &request,
                                         const StopToken &isStopped)
{
    const QString &folder = request.folder;
    if (folder.isEmpty() || !QFile::exists(journalPath(folder)))
        return std::nullopt; // nothing was ever sent from here, and a look makes no file
    const RecordClient record(request.record->sending(), folder);
    const auto answer = record.call(
        [place = request.place](OpenLog &log) -> std::optional<LastAccepted> {
            const auto opened = log.openAnew();
            if (!opened)
                return std::nullopt;
            const auto newest = (*opened)->newestAccepted(place);
            return LastAccepted{newest ? *newest : std::nullopt, (*opened)->notices()};
        },
        isStopped);
    return answer ? *answer : std::nullopt;
}

ReviewComparison makeComparison(Comparison comparison, const Site &site, const QDateTime &since,
                                const StopToken &isStopped)
{
    Review removed = removedOutages(comparison, site, isStopped);
    return {std::make_shared<const Comparison>(std::move(comparison)), since, std::move(removed)};
}

void compareWithFetchBefore(FetchedReview &fetched, const CompletionRequest &request,
                            const StopToken &isStopped)
{
    if (!request.earlier)
        return;
    auto comparison = compare(rowsOfSite(fetched.review, isStopped),
                              rowsOfSite(request.earlier->review, isStopped), isStopped);
    if (comparison) {
        fetched.previousFetch = makeComparison(*std::move(comparison), fetched.review.site(),
                                               request.earlier->fetchedAt, isStopped);
    }
}

/// The new rows of \a comparison that are left out in \a review, or were by \a offered.
QList<quint32> newButLeftOut(const Comparison &comparison, const Review &review,
                             const QList<RowChoice> &offered, const StopToken &isStopped)
{
    QList<quint32> rows;
    const auto note = [&](qsizetype row) {
        if (comparison.state(row) == CompareState::New)
            rows.append(static_cast<quint32>(row));
    };
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (isStoppedAt(row, isStopped))
            return {};
        if (review.verdict(row) == Verdict::LeftOut)
            note(row);
    }
    qsizetype step = 0;
    for (const RowChoice &choice : offered) {
        if (isStoppedAt(step++, isStopped))
            return {};
        if (choice.isLeftOut && review.verdict(choice.row) != Verdict::LeftOut)
            note(choice.row);
    }
    const auto isOver = [&isStopped] { return isStoppedAt(0, isStopped); };
    return stoppableSort(rows, std::less<quint32>(), isOver) ? rows : QList<quint32>();
}

void compareWithLastAccepted(FetchedReview &fetched, const CompletionRequest &request,
                             const StopToken &isStopped)
{
    const auto accepted = lastAccepted(request, isStopped);
    if (!accepted)
        return;
    fetched.notices = accepted->notices;
    if (!accepted->submission)
        return;
    fetched.lastAccepted =
        compareWithAccepted(fetched.review, *accepted->submission, isStopped,
                            fetched.offer ? fetched.offer->matched.rows : QList<RowChoice>());
}

/// Makes the choices of \a earlier in the review.
void carryOver(FetchedReview &fetched, const EarlierReview &earlier, const StopToken &isStopped)
{
    const auto &sinceThen = fetched.previousFetch;
    fetched.carried = matchChoices(
        fetched.review, merged(choicesOf(earlier.review, isStopped), earlier.missing, isStopped),
        sinceThen ? sinceThen->comparison.get() : nullptr, isStopped);
    applyChoices(fetched.review, fetched.carried.rows, isStopped);
    fetched.review.setChangedChoices(fetched.carried.changed);
}

void lookUpChoices(FetchedReview &fetched, const CompletionRequest &request,
                   const StopToken &isStopped)
{
    std::optional<SavedChoices> saved;
    if (request.earlier) {
        carryOver(fetched, *request.earlier, isStopped);
        saved = request.earlier->offered;
    } else if (!request.folder.isEmpty()) {
        saved = ChoiceFile::read(request.folder, request.place);
        fetched.onDisk = saved.value_or(SavedChoices());
    }
    if (saved)
        fetched.offer =
            ChoiceOffer{*saved, matchChoices(fetched.review, saved->choices, nullptr, isStopped)};
}

} // namespace

bool isSameWork(const CompletionRequest &first, const CompletionRequest &second)
{
    if (first.findings != second.findings)
        return false;
    if (!first.earlier || !second.earlier)
        return !first.earlier && !second.earlier;
    const EarlierReview &before = *first.earlier;
    const EarlierReview &after = *second.earlier;
    return before.review.sharesChoicesWith(after.review) &&
           before.missing.isSharedWith(after.missing) &&
           before.offered.has_value() == after.offered.has_value();
}

std::optional<FetchedReview> completeReview(Review review, const CompletionRequest &request,
                                            const StopToken &isStopped)
{
    FetchedReview fetched{std::move(review)};
    if (request.findings) {
        auto findings = findFindings(fetched.review, *request.findings, request.now, isStopped);
        if (!findings)
            return std::nullopt;
        fetched.review.setFindings(std::make_shared<const Findings>(*std::move(findings)));
    }
    if (request.answer)
        fetched.inAnswer = matchWithAnswer(fetched.review, *request.answer, isStopped);
    compareWithFetchBefore(fetched, request, isStopped);
    lookUpChoices(fetched, request, isStopped);
    if (isStopped())
        return std::nullopt;
    compareWithLastAccepted(fetched, request, isStopped);
    if (isStopped())
        return std::nullopt;
    return fetched;
}

std::optional<ReviewComparison> compareWithRecord(const Review &review,
                                                  const CompletionRequest &request,
                                                  const StopToken &isStopped)
{
    const auto accepted = lastAccepted(request, isStopped);
    return accepted && accepted->submission
               ? compareWithAccepted(review, *accepted->submission, isStopped)
               : std::nullopt;
}

std::optional<ReviewComparison> compareWithAccepted(const Review &review,
                                                    const Submission &accepted,
                                                    const StopToken &isStopped,
                                                    const QList<RowChoice> &offered)
{
    const auto list = listIn(accepted.body, isStopped);
    auto comparison = list ? compareWithSent(review, *list, isStopped) : std::nullopt;
    if (!comparison)
        return std::nullopt;
    comparison->isWithSentList = true;
    comparison->leftOutBefore = newButLeftOut(*comparison, review, offered, isStopped);
    return makeComparison(*std::move(comparison), review.site(), accepted.begunAt(), isStopped);
}
