// SPDX-License-Identifier: MIT
#include "session/reviewcompletion.h"

#include "base/stoppablesort.h"
#include "outages/goneoutages.h"
#include "submission/journalfile.h"
#include "submission/recordclient.h"
#include "submission/submissionrecord.h"
#include "json/jsoncursor.h"
#include "json/outagereader.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <algorithm>
#include <functional>

namespace {

/// Longer lists are compared without the names: parsing them whole would cost too much memory.
constexpr qsizetype LongestBodyWithNames = 8 << 20;

/// Of a list that OutageReader has read.
QHash<QString, QString> namesIn(const QByteArray &body, const CancelQuestion &isCancelled)
{
    QHash<QString, QString> names;
    if (body.size() > LongestBodyWithNames)
        return names;
    JsonCursor cursor(body);
    qsizetype step = 0;
    for (bool hasMore = cursor.enter(); hasMore; hasMore = cursor.next()) {
        if (isCancelledAt(step++, isCancelled, TextsBetweenStopChecks))
            break;
        const QJsonObject row = QJsonDocument::fromJson(cursor.take().toByteArray()).object();
        names.insert(row[u"id"].toString(), row[u"name"].toString());
    }
    return names;
}

std::optional<OutageList> listIn(const QByteArray &body, QThreadPool &pool,
                                 const CancelQuestion &isCancelled)
{
    constexpr qsizetype Portion = 256 << 10;
    OutageReader reader(pool);
    for (qsizetype at = 0; at < body.size(); at += Portion) {
        if (isCancelledAt(0, isCancelled))
            return std::nullopt;
        reader.take(QByteArrayView(body).sliced(at, std::min(Portion, body.size() - at)));
    }
    auto table = reader.end();
    if (!table)
        return std::nullopt;
    return outageList(std::make_shared<const OutageTable>(std::move(*table)),
                      namesIn(body, isCancelled));
}

/// The newest submission that a place accepted, with its body, and what was noticed meanwhile.
struct LastAccepted
{
    std::optional<Submission> submission;
    QList<JournalNotice> notices;
};

/// Nothing where nothing can be told: that is said when something is to be sent.
std::optional<LastAccepted> lastAccepted(const CompletionRequest &request,
                                         const CancelQuestion &isCancelled)
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
        isCancelled);
    return answer ? *answer : std::nullopt;
}

ReviewComparison told(Comparison comparison, const Site &site, const QDateTime &since,
                      const CancelQuestion &isCancelled)
{
    Review gone = goneOutages(comparison, site, isCancelled);
    return {std::make_shared<const Comparison>(std::move(comparison)), since, std::move(gone)};
}

void compareWithFetchBefore(FetchedReview &fetched, const CompletionRequest &request,
                            const CancelQuestion &isCancelled)
{
    if (!request.earlier)
        return;
    auto comparison = compare(rowsOfSite(fetched.review, isCancelled),
                              rowsOfSite(request.earlier->review, isCancelled), isCancelled);
    if (comparison) {
        fetched.previousFetch = told(*std::move(comparison), fetched.review.site(),
                                     request.earlier->fetchedAt, isCancelled);
    }
}

/// The new rows of \a comparison that are left out in \a review, or were by \a offered.
QList<quint32> newButLeftOut(const Comparison &comparison, const Review &review,
                             const QList<RowChoice> &offered, const CancelQuestion &isCancelled)
{
    QList<quint32> rows;
    const auto note = [&](qsizetype row) {
        if (comparison.state(row) == CompareState::New)
            rows.append(static_cast<quint32>(row));
    };
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (isCancelledAt(row, isCancelled))
            return {};
        if (review.verdict(row) == Verdict::LeftOut)
            note(row);
    }
    qsizetype step = 0;
    for (const RowChoice &choice : offered) {
        if (isCancelledAt(step++, isCancelled))
            return {};
        if (choice.isLeftOut && review.verdict(choice.row) != Verdict::LeftOut)
            note(choice.row);
    }
    const auto isOver = [&isCancelled] { return isCancelledAt(0, isCancelled); };
    return stoppableSort(rows, std::less<quint32>(), isOver) ? rows : QList<quint32>();
}

/// The comparison that is shown first: with what was accepted, or else with the fetch before.
void showComparison(FetchedReview &fetched)
{
    const auto &shown = fetched.lastAccepted ? fetched.lastAccepted : fetched.previousFetch;
    if (shown)
        fetched.review.setComparison(shown->comparison);
}

void compareWithLastAccepted(FetchedReview &fetched, const CompletionRequest &request,
                             QThreadPool &pool, const CancelQuestion &isCancelled)
{
    const auto accepted = lastAccepted(request, isCancelled);
    if (!accepted)
        return;
    fetched.notices = accepted->notices;
    if (!accepted->submission)
        return;
    fetched.lastAccepted =
        compareWithAccepted(fetched.review, *accepted->submission, pool, isCancelled,
                            fetched.offer ? fetched.offer->matched.rows : QList<RowChoice>());
}

void lookUpChoices(FetchedReview &fetched, const CompletionRequest &request,
                   const CancelQuestion &isCancelled)
{
    if (request.earlier) {
        const QList<OutageChoice> choices = united(choicesOf(request.earlier->review, isCancelled),
                                                   request.earlier->missing, isCancelled);
        const auto &sinceThen = fetched.previousFetch;
        fetched.carried =
            matchChoices(fetched.review, choices, sinceThen ? sinceThen->comparison.get() : nullptr,
                         isCancelled);
        applyChoices(fetched.review, fetched.carried.rows, isCancelled);
        fetched.review.setChangedChoices(fetched.carried.changed);
    }
    auto saved = request.offered;
    if (!saved && request.readsSavedChoices && !request.folder.isEmpty())
        saved = ChoiceFile::read(request.folder, request.place);
    if (saved)
        fetched.offer =
            ChoiceOffer{*saved, matchChoices(fetched.review, saved->choices, nullptr, isCancelled)};
}

} // namespace

std::optional<FetchedReview> completeReview(Review review, const CompletionRequest &request,
                                            QThreadPool &pool, const CancelQuestion &isCancelled)
{
    FetchedReview fetched{std::move(review)};
    if (request.findings) {
        auto findings = findFindings(fetched.review, *request.findings, request.now, isCancelled);
        if (!findings)
            return std::nullopt;
        fetched.review.setFindings(std::make_shared<const Findings>(*std::move(findings)));
    }
    compareWithFetchBefore(fetched, request, isCancelled);
    lookUpChoices(fetched, request, isCancelled);
    if (isCancelled())
        return std::nullopt;
    compareWithLastAccepted(fetched, request, pool, isCancelled);
    showComparison(fetched);
    if (isCancelled())
        return std::nullopt;
    return fetched;
}

std::optional<ReviewComparison> compareWithAccepted(const Review &review,
                                                    const Submission &accepted, QThreadPool &pool,
                                                    const CancelQuestion &isCancelled,
                                                    const QList<RowChoice> &offered)
{
    const auto list = listIn(accepted.body, pool, isCancelled);
    auto comparison =
        list ? compare(rowsOfList(review, isCancelled), *list, isCancelled) : std::nullopt;
    if (!comparison)
        return std::nullopt;
    comparison->leftOutBefore = newButLeftOut(*comparison, review, offered, isCancelled);
    return told(*std::move(comparison), review.site(), accepted.begunAt(), isCancelled);
}
