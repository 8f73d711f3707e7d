// SPDX-License-Identifier: MIT
#include "ui/review/rowchooser.h"

#include "models/outagetablemodel.h"
#include "text/plural.h"
#include "ui/review/choicecommand.h"
#include "ui/review/includecommand.h"
#include "ui/review/manycommand.h"
#include "ui/review/outageview.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace {

using Kind = ManyChoices::Kind;

QString nameOf(const ManyChosen &chosen, const QString &note)
{
    const int count = plural(chosen.changed);
    switch (chosen.kind) {
    case Kind::Include:
        return RowChooser::tr("Include %Ln outage(s)", nullptr, count);
    case Kind::Note:
        return note.isEmpty() ? RowChooser::tr("Remove the note of %Ln outage(s)", nullptr, count)
                              : RowChooser::tr("Note on %Ln outage(s)", nullptr, count);
    case Kind::LeaveOut:
    case Kind::Toggle:
        break;
    }
    return note.isEmpty() ? RowChooser::tr("Leave out %Ln outage(s)", nullptr, count)
                          : RowChooser::tr("Leave out %Ln outage(s) with a reason", nullptr, count);
}

} // namespace

RowChooser::RowChooser(OutageView &view, OutageTableModel &model, QThreadPool &pool,
                       QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_choosing(pool)
{}

void RowChooser::setReview(const Review &review)
{
    m_choosing.cancel();
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
    m_undo.push(std::make_unique<IncludeCommand>(changing, included,
                                                 [this](const QList<qsizetype> &which, bool value) {
                                                     Q_EMIT inclusionRequested(which, value);
                                                 }));
}

void RowChooser::chooseMarked(std::optional<bool> included)
{
    const Kind kind = !included ? Kind::Toggle : *included ? Kind::Include : Kind::LeaveOut;
    startMarked({.kind = kind});
}

void RowChooser::includeAll()
{
    if (m_review.rowCount() <= FewRows) {
        QList<qsizetype> rows(m_review.rowCount());
        std::iota(rows.begin(), rows.end(), 0);
        choose(rows, true);
        return;
    }
    start(RowOrder::asReceived(m_review.rowCount()), {{0, m_review.rowCount() - 1}},
          {.kind = Kind::Include});
}

void RowChooser::startMarked(const ManyChoices &choices)
{
    start(m_model.order(), m_view.markedPlaces(), choices);
}

/// One after the other: what comes while another one is worked out is not taken up.
void RowChooser::start(const RowOrder &order, const QList<PlaceRange> &places,
                       const ManyChoices &choices)
{
    if (isChoosing())
        return;
    m_note = choices.note;
    m_before = m_review;
    m_choosing.run(
        [review = m_review, order, places, choices](const StopToken &isStopped) {
            return chooseMany(review, order, places, choices, isStopped);
        },
        [this](const ManyChosen &chosen) { finish(chosen); });
}

void RowChooser::finish(const ManyChosen &chosen)
{
    m_chosen = chosen.review;
    if (chosen.changed > 0) {
        m_undo.push(std::make_unique<ManyCommand>(
            nameOf(chosen, m_note), chosen.change,
            [this](const ChoiceChange &change, bool isBack) { makeChange(change, isBack); }));
    }
    m_before = Review();
    m_chosen = Review();
    Q_EMIT manyChosen();
}

void RowChooser::makeChange(const ChoiceChange &change, bool isBack)
{
    // What was decided meanwhile, such as by taking an offer, is not lost.
    const bool isAsWorkedOut = !isBack && m_chosen.rowCount() > 0 &&
                               &m_chosen.table() == &m_review.table() &&
                               m_review.sharesChoicesWith(m_before);
    Review changed = isAsWorkedOut ? m_chosen : m_review;
    if (isBack)
        change.takeBackIn(changed);
    else if (!isAsWorkedOut)
        change.makeIn(changed);
    Q_EMIT reviewRequested(changed);
}

void RowChooser::decide(const QString &name, const QList<RowChoice> &before,
                        const QList<RowChoice> &after)
{
    if (before == after)
        return;
    m_undo.push(std::make_unique<ChoiceCommand>(
        name, before, after,
        [this](const QList<RowChoice> &choices) { Q_EMIT choicesRequested(choices); }));
}

void RowChooser::noteMarked(const QString &note)
{
    if (m_view.areManyMarked()) {
        startMarked({.kind = Kind::Note, .note = note});
        return;
    }
    const QList<RowChoice> before = choicesOn(m_review, m_view.rowsOfSite());
    QList<RowChoice> after = before;
    for (RowChoice &choice : after)
        choice.note = note;
    const int count = plural(before.size());
    decide(note.isEmpty() ? tr("Remove the note of %Ln outage(s)", nullptr, count)
                          : tr("Note on %Ln outage(s)", nullptr, count),
           before, after);
}

void RowChooser::leaveOutMarked(const QString &reason)
{
    if (m_view.areManyMarked()) {
        startMarked({.kind = Kind::LeaveOut, .note = reason});
        return;
    }
    const QList<RowChoice> before = choicesOn(m_review, m_view.choosableSelection());
    QList<RowChoice> after = before;
    for (RowChoice &choice : after) {
        choice.isLeftOut = true;
        if (!reason.isEmpty())
            choice.note = reason;
    }
    decide(tr("Leave out %Ln outage(s) with a reason", nullptr, plural(before.size())), before,
           after);
}
