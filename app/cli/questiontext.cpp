// SPDX-License-Identifier: MIT
#include "questiontext.h"

#include "console.h"
#include "outages/review.h"
#include "rowsoutput.h"
#include "session/fetchrequest.h"
#include "text/findingtext.h"
#include "text/kindtext.h"
#include "text/plural.h"
#include "text/recordtext.h"
#include "text/sourcetext.h"

#include <QtCore/qcoreapplication.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRows = 40;

struct QuestionTextTr
{
    Q_DECLARE_TR_FUNCTIONS(QuestionText)
};

/// What is to check about a row; empty for nothing.
FindingSet toCheckOf(const Review &review, qsizetype row)
{
    FindingSet found;
    for (const Finding finding : AllFindings) {
        if (severity(finding) == FindingSeverity::ToCheck &&
            review.findings().of(row).contains(finding))
            found.insert(finding);
    }
    return found;
}

/// The list in short.
struct ListInShort
{
    QList<qsizetype> shown; ///< rows, in their order
    qint64 rows = 0;
    qint64 rowsToCheck = 0;
    FindingSet toCheck;
};

ListInShort listInShort(const Review &review)
{
    ListInShort list;
    QList<qsizetype> others; // the first without anything to check
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (review.verdict(row) != Verdict::Included)
            continue;
        const FindingSet found = toCheckOf(review, row);
        list.toCheck.unite(found);
        list.rowsToCheck += found.isEmpty() ? 0 : 1;
        ++list.rows;
        QList<qsizetype> &kept = found.isEmpty() ? others : list.shown;
        if (kept.size() < MostRows)
            kept.append(row);
    }
    list.shown += others.first(std::min(others.size(), MostRows - list.shown.size()));
    std::ranges::sort(list.shown);
    return list;
}

} // namespace

QString listForQuestion(const Review &review, const ListSource &source)
{
    const ListInShort list = listInShort(review);
    QStringList lines{rowsTable(review, list.shown)};
    //: %1 is like "list.csv, SHA-256 3f2a91c0…"
    if (!source.isApi())
        lines.append(QuestionTextTr::tr("The outages are from %1.")
                         .arg(printable(SourceText::line(source))));
    if (const qint64 more = list.rows - list.shown.size(); more > 0) {
        lines.append(QuestionTextTr::tr(
            "%Ln row(s) more would be sent; “preview” shows all of them.", nullptr, plural(more)));
    }
    if (list.rowsToCheck > 0) {
        //: %1: a list such as “ends before it begins, no length”
        lines.append(QuestionTextTr::tr("To check before it is sent: %Ln row(s) (%1).", nullptr,
                                        plural(list.rowsToCheck))
                         .arg(Wording::text(list.toCheck)));
    }
    if (const qint64 unsent = review.findings().rowsToCheck() - list.rowsToCheck; unsent > 0) {
        lines.append(QuestionTextTr::tr(
            "%Ln row(s) of the site that would not be sent deserve(s) a look too; “preview --all” "
            "shows which.",
            nullptr, plural(unsent)));
    }
    return lines.join(u'\n');
}

QString destination(const FetchRequest &request)
{
    const QString address = request.connection->baseUrl.text();
    const QString kind = Wording::mark(request.kind);
    if (!request.connectionName.isEmpty()) {
        //: Where a list goes: %1 is like PRODUCTION, %2 the name of a connection, %3 its address
        return QuestionTextTr::tr("%1, “%2”, %3")
            .arg(kind, printable(request.connectionName), address);
    }
    //: Where a list goes: %1 is like PRODUCTION, %2 an address
    return request.kind == ConnectionKind::Production
               ? QuestionTextTr::tr("%1, %2").arg(kind, address)
               : address;
}

QString whatIsOverridden(const SubmissionHold &hold)
{
    QStringList lines{QuestionTextTr::tr("Reasons not to send it, which --again overrides:")};
    for (const SubmissionHold &each : QList<SubmissionHold>{hold} + hold.others)
        lines.append(u"  "_s + Wording::reason(each));
    return lines.join(u'\n');
}
