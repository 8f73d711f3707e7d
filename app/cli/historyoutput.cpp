// SPDX-License-Identifier: MIT
#include "historyoutput.h"

#include "console.h"
#include "submission/historyjson.h"
#include "system/streams.h"
#include "text/outcometext.h"
#include "text/timetext.h"
#include "texttable.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qset.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SiteColumn = 1;
constexpr qsizetype RowsColumn = 2;
constexpr qsizetype AttemptsColumn = 3;
constexpr qsizetype StatusColumn = 4;
constexpr qsizetype IdColumn = 5;
constexpr qsizetype OutcomeColumn = 6;

// In characters:
constexpr qsizetype NarrowestSite = 8;
constexpr qsizetype NarrowestOutcome = 19; // "Marked not accepted"

struct HistoryOutputTr
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

void writeHistoryLines(const QList<Submission> &submissions, Output &output)
{
    for (const Submission &submission : submissions)
        output.write(historyJson(submission) + '\n');
}

void writeHistoryJson(const QList<Submission> &submissions, Output &output)
{
    output.write("[");
    for (qsizetype i = 0; i < submissions.size(); ++i) {
        output.write(i == 0 ? "\n" : ",\n");
        output.write(historyJson(submissions.at(i)));
    }
    output.write("\n]\n");
}

QString outcomeText(const Submission &submission)
{
    const QString state = Wording::text(submission.state);
    if (!submission.mark)
        return state;
    switch (*submission.mark) {
    case ManualOutcome::SentAgain:
        //: %1 is an outcome
        return HistoryOutputTr::tr("%1, sent again").arg(state);
    case ManualOutcome::Accepted:
        return HistoryOutputTr::tr("%1, marked accepted: %2").arg(state, submission.markReason);
    case ManualOutcome::NotAccepted:
        return HistoryOutputTr::tr("%1, marked not accepted: %2").arg(state, submission.markReason);
    }
    return state;
}

/// The outcome for a narrow terminal: what counts now.
QString shortOutcomeText(const Submission &submission)
{
    if (!submission.mark)
        return Wording::text(submission.state);
    switch (*submission.mark) {
    case ManualOutcome::SentAgain:
        return HistoryOutputTr::tr("Sent again");
    case ManualOutcome::Accepted:
        return HistoryOutputTr::tr("Marked accepted");
    case ManualOutcome::NotAccepted:
        return HistoryOutputTr::tr("Marked not accepted");
    }
    Q_UNREACHABLE();
}

/// How many characters of their IDs tell the submissions apart; the command takes so short an ID.
qsizetype shortIdLength(const QList<Submission> &submissions)
{
    constexpr qsizetype Shortest = 8;
    QSet<QString> ids;
    qsizetype longest = Shortest;
    for (const Submission &submission : submissions)
        longest = std::max(longest, submission.id.size());
    for (qsizetype length = Shortest; length < longest; ++length) {
        ids.clear();
        for (const Submission &submission : submissions)
            ids.insert(submission.id.first(std::min(length, submission.id.size())));
        if (ids.size() == submissions.size())
            return length;
    }
    return longest;
}

QStringList cellsOf(const Submission &submission)
{
    const QString status =
        submission.httpStatus == 0 ? u"-"_s : QString::number(submission.httpStatus);
    QStringList cells{utcText(submission.begunAt()),
                      submission.siteId,
                      QString::number(submission.rows),
                      QString::number(submission.attempts.size()),
                      status,
                      submission.id,
                      outcomeText(submission)};
    for (QString &cell : cells)
        cell = cell.isEmpty() ? u"-"_s : printable(cell);
    return cells;
}

TextTable widthsOf(const QList<QStringList> &lines)
{
    TextTable widths(lines.constFirst());
    for (const QStringList &cells : lines)
        widths.widenFor(cells);
    return widths;
}

void writeHistoryTable(const QList<Submission> &submissions, Output &output)
{
    if (submissions.isEmpty()) {
        output.write(HistoryOutputTr::tr("There is no submission to show.").toUtf8() + '\n');
        return;
    }
    QList<QStringList> lines{{HistoryOutputTr::tr("Begun (UTC)"), HistoryOutputTr::tr("Site"),
                              HistoryOutputTr::tr("Rows"), HistoryOutputTr::tr("Attempts"),
                              HistoryOutputTr::tr("Status"), HistoryOutputTr::tr("Submission"),
                              HistoryOutputTr::tr("Outcome")}};
    for (const Submission &submission : submissions)
        lines.append(cellsOf(submission));
    const int width = terminalWidth(StandardOutput);
    if (width > 0 && widthsOf(lines).lineWidth() > width) {
        const qsizetype length = shortIdLength(submissions);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            lines[i][IdColumn].truncate(length);
            lines[i][OutcomeColumn] = shortOutcomeText(submissions[i - 1]);
        }
    }
    TextTable widths = widthsOf(lines);
    widths.fit(width, {{SiteColumn, NarrowestSite}, {OutcomeColumn, NarrowestOutcome}},
               {AttemptsColumn, StatusColumn, RowsColumn, SiteColumn});
    widths.cutInTheMiddle(SiteColumn);
    for (const QStringList &cells : std::as_const(lines))
        output.write(widths.line(cells).toUtf8() + '\n');
    if (const QString hidden = widths.hiddenText(lines.constFirst()); !hidden.isEmpty())
        output.write(hidden.toUtf8() + '\n');
}

} // namespace

void writeHistory(const QList<Submission> &submissions, OutputFormat format, Output &output)
{
    if (format == OutputFormat::Json)
        writeHistoryJson(submissions, output);
    else if (format == OutputFormat::JsonLines)
        writeHistoryLines(submissions, output);
    else
        writeHistoryTable(submissions, output);
}
