// SPDX-License-Identifier: MIT
#include "ui/review/rowchooser.h"

#include "ui/review/choicecommand.h"
#include "ui/review/includecommand.h"
#include "ui/review/outageview.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qthreadpool.h>

#include <algorithm>

namespace {

/// Walked over in less time than a thread takes to begin.
constexpr qsizetype FewRows = 2000;

QList<qsizetype> leftOutRows(const Review &review)
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < review.rowCount(); ++row) {
        if (review.verdict(row) == Verdict::LeftOut)
            rows.append(row);
    }
    return rows;
}

} // namespace

RowChooser::RowChooser(OutageView &view, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_pool(pool)
{
    connect(&m_leftOut, &QFutureWatcherBase::finished, this, [this] {
        if (!m_leftOut.isCanceled())
            choose(m_leftOut.result(), true);
    });
}

RowChooser::~RowChooser()
{
    m_leftOut.disconnect(this);
    m_leftOut.cancel();
}

void RowChooser::setReview(const Review &review)
{
    m_leftOut.cancel();
    m_undo.clear();
    m_review = review;
}

void RowChooser::choose(const QList<qsizetype> &rows, bool included)
{
    const Verdict before = included ? Verdict::LeftOut : Verdict::Selected;
    QList<qsizetype> changing;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(changing),
                 [&](qsizetype row) { return m_review.verdict(row) == before; });
    if (changing.isEmpty())
        return;
    m_undo.push(
        new IncludeCommand(changing, included, [this](const QList<qsizetype> &which, bool value) {
            Q_EMIT inclusionRequested(which, value);
        }));
}

void RowChooser::includeAll()
{
    if (m_review.rowCount() <= FewRows)
        choose(leftOutRows(m_review), true);
    else
        m_leftOut.setFuture(QtConcurrent::run(&m_pool, leftOutRows, m_review));
}

QList<RowChoice> RowChooser::choicesOn(const QList<qsizetype> &rows) const
{
    QList<RowChoice> choices;
    choices.reserve(rows.size());
    for (const qsizetype row : rows)
        choices.append({row, m_review.verdict(row) == Verdict::LeftOut, m_review.note(row)});
    return choices;
}

void RowChooser::decide(const QString &name, const QList<RowChoice> &before,
                        const QList<RowChoice> &after)
{
    if (before == after)
        return;
    m_undo.push(new ChoiceCommand(name, before, after, [this](const QList<RowChoice> &choices) {
        Q_EMIT choicesRequested(choices);
    }));
}

void RowChooser::noteMarked(const QString &note)
{
    const QList<RowChoice> before = choicesOn(m_view.rowsOfSite());
    QList<RowChoice> after = before;
    for (RowChoice &choice : after)
        choice.note = note;
    const auto count = static_cast<int>(before.size());
    decide(note.isEmpty() ? tr("Remove the note of %n outage(s)", nullptr, count)
                          : tr("Note on %n outage(s)", nullptr, count),
           before, after);
}

void RowChooser::leaveOutMarked(const QString &reason)
{
    const QList<RowChoice> before = choicesOn(m_view.choosableSelection());
    QList<RowChoice> after = before;
    for (RowChoice &choice : after) {
        choice.isLeftOut = true;
        if (!reason.isEmpty())
            choice.note = reason;
    }
    decide(tr("Leave out %n outage(s) with a reason", nullptr, static_cast<int>(before.size())),
           before, after);
}
