// SPDX-License-Identifier: MIT
#include "ui/review/revieweditor.h"

#include "text/plural.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace {

using Kind = ManyChoices::Kind;

QString nameOf(Kind kind, qint64 rows, const QString &note)
{
    const int count = plural(rows);
    switch (kind) {
    case Kind::Include:
        return ReviewEditor::tr("Include %Ln outage(s)", nullptr, count);
    case Kind::Note:
        return note.isEmpty() ? ReviewEditor::tr("Remove the note of %Ln outage(s)", nullptr, count)
                              : ReviewEditor::tr("Note on %Ln outage(s)", nullptr, count);
    case Kind::LookedAt:
        return ReviewEditor::tr("Looked at %Ln outage(s)", nullptr, count);
    case Kind::ToCheck:
        return ReviewEditor::tr("Check %Ln outage(s) again", nullptr, count);
    case Kind::LeaveOut:
    case Kind::Toggle:
    case Kind::ToggleLookedAt:
        break;
    }
    return note.isEmpty()
               ? ReviewEditor::tr("Leave out %Ln outage(s)", nullptr, count)
               : ReviewEditor::tr("Leave out %Ln outage(s) with a reason", nullptr, count);
}

} // namespace

ReviewEditor::ReviewEditor(Current current, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_current(std::move(current))
    , m_working(pool)
{
    connect(&m_undo, &UndoHistory::changeRequested, this, &ReviewEditor::repeat);
}

void ReviewEditor::setReview(const Review &review)
{
    m_working.cancel();
    const List list{review.sharedTable(), review.cutoff()};
    UndoHistory::Decisions before = m_undo.exchange({});
    setAside(std::exchange(m_list, list), std::move(before));
    m_undo.exchange(takeAside(list));
}

UndoHistory::Decisions ReviewEditor::takeAside(const List &list)
{
    const auto found = std::ranges::find_if(
        m_aside, [&list](const Aside &each) { return each.list.isSame(list); });
    if (found == m_aside.end())
        return {};
    UndoHistory::Decisions decisions = std::move(found->decisions);
    m_aside.erase(found);
    return decisions;
}

void ReviewEditor::setAside(const List &list, UndoHistory::Decisions decisions)
{
    std::erase_if(m_aside, [](const Aside &each) { return each.list.table.expired(); });
    if (decisions.steps.empty() || list.table.expired())
        return;
    m_aside.push_back({list, std::move(decisions)});
    const auto bytes = [this] {
        return std::accumulate(
            m_aside.cbegin(), m_aside.cend(), qint64(0),
            [](qint64 sum, const Aside &each) { return sum + each.decisions.bytes; });
    };
    while (bytes() > UndoHistory::MostBytes)
        m_aside.erase(m_aside.begin());
}

void ReviewEditor::apply(const QString &text, const Review &after, const QList<qsizetype> &rows)
{
    ChoiceChange change(m_current(), after, rows);
    if (change.isEmpty())
        return;
    Q_EMIT changed(after);
    m_undo.add({text, std::move(change)});
}

void ReviewEditor::setIncluded(const QList<qsizetype> &rows, bool included)
{
    Review after = m_current();
    QList<qsizetype> changing;
    for (const qsizetype row : rows) {
        if (after.setIncluded(row, included))
            changing.append(row);
    }
    apply(nameOf(included ? Kind::Include : Kind::LeaveOut, changing.size(), {}), after, changing);
}

void ReviewEditor::includeAll()
{
    const qsizetype count = m_current().rowCount();
    if (count > FewRows) {
        decideOnMany(RowOrder::asReceived(count), {{0, count - 1}}, {.kind = Kind::Include});
        return;
    }
    QList<qsizetype> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    setIncluded(rows, true);
}

void ReviewEditor::toggleLookedAt(const QList<qsizetype> &rows)
{
    Review after = m_current();
    const bool isLookedAt = std::ranges::any_of(
        rows, [&after](qsizetype row) { return after.attention(row) == Attention::ToCheck; });
    QList<qsizetype> changing;
    for (const qsizetype row : rows) {
        if (after.setLookedAt(row, isLookedAt))
            changing.append(row);
    }
    const Kind kind = isLookedAt ? Kind::LookedAt : Kind::ToCheck;
    apply(nameOf(kind, changing.size(), {}), after, changing);
}

void ReviewEditor::setNote(const QList<qsizetype> &rows, const QString &note)
{
    Review after = m_current();
    for (const qsizetype row : rows)
        after.setNote(row, note);
    apply(nameOf(Kind::Note, rows.size(), note), after, rows);
}

void ReviewEditor::leaveOut(const QList<qsizetype> &rows, const QString &reason)
{
    Review after = m_current();
    for (const qsizetype row : rows) {
        after.setIncluded(row, false);
        if (!reason.isEmpty())
            after.setNote(row, reason);
    }
    apply(tr("Leave out %Ln outage(s) with a reason", nullptr, plural(rows.size())), after, rows);
}

void ReviewEditor::noteMadeAgain(const Review &before, const QList<qsizetype> &rows)
{
    ChoiceChange change(before, m_current(), rows);
    if (!change.isEmpty())
        m_undo.add(
            {tr("Make %Ln choice(s) again", nullptr, plural(rows.size())), std::move(change)});
}

void ReviewEditor::decideOnMany(const RowOrder &order, const QList<PlaceRange> &places,
                                const ManyChoices &choices)
{
    if (isWorking())
        return;
    m_working.run(
        [review = m_current(), order, places, choices](const StopToken &isStopped) {
            return chooseMany(review, order, places, choices, isStopped);
        },
        [this, before = m_current(), note = choices.note](const ManyChosen &chosen) {
            finish(before, chosen, note);
        });
}

void ReviewEditor::finish(const Review &before, const ManyChosen &chosen, const QString &note)
{
    if (chosen.changed > 0) {
        // What was decided meanwhile, such as by taking an offer, is not lost.
        Review after = chosen.review;
        if (!m_current().sharesChoicesWith(before)) {
            after = m_current();
            chosen.change.makeIn(after);
        }
        Q_EMIT changed(after);
        m_undo.add({nameOf(chosen.kind, chosen.changed, note), chosen.change});
    }
    Q_EMIT manyDecided();
}

void ReviewEditor::repeat(const ChoiceChange &change, bool isBack)
{
    Review after = m_current();
    if (isBack)
        change.takeBackIn(after);
    else
        change.makeIn(after);
    Q_EMIT changed(after);
}

#include "moc_revieweditor.cpp"
