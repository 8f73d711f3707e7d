// SPDX-License-Identifier: MIT
#include "ui/review/columnfit.h"

#include "models/outagetablemodel.h"
#include "models/outagetext.h"
#include "text/timetext.h"
#include "text/verdicttext.h"
#include "ui/review/outagedelegate.h"
#include "ui/theme/edgemargin.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"

#include <QtCore/qcoreevent.h>
#include <QtCore/qscopedvaluerollback.h>
#include <QtWidgets/qheaderview.h>
#include <QtWidgets/qtableview.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// What is measured of a long list: enough to know what its texts look like.
constexpr qsizetype RowsToLookAt = 2000;
constexpr qsizetype RowsToMeasure = 100;
constexpr qsizetype UnusualToMeasure = 2000;
constexpr qsizetype DevicesToMeasure = 200;

// In average characters.
constexpr int LongestDevice = 26;
constexpr int FairDevice = 12;
constexpr int ShortestWords = 7;
constexpr int FairWords = 14;
constexpr int LongestWords = 40;
constexpr int LongestTime = 36;
constexpr int ShortestId = 11; // both ends of it
constexpr int LongestId = 36;

// In units of the rhythm.
constexpr double LeastTimeline = 9;
constexpr double FairTimeline = 9;
constexpr double GoodTimeline = 16; // why a row goes gives way to it
constexpr double WideTimeline = 24;

/// The columns that are hidden where there is no room for them, the first one first.
constexpr std::array ColumnsThatMayGo{ReasonColumn, DurationColumn, VerdictColumn, TimelineColumn};

bool mayGo(int column)
{
    return std::ranges::find(ColumnsThatMayGo, column) != ColumnsThatMayGo.cend();
}

QByteArray mark(bool isOwn)
{
    return isOwn ? "own\n"_ba : "fitted\n"_ba;
}

} // namespace

ColumnFit::ColumnFit(QTableView &view, const OutageTableModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
    view.viewport()->installEventFilter(this);
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnFit::onResized);
    connect(&model, &QAbstractItemModel::modelReset, this, &ColumnFit::refit);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, [this](auto, int first) {
        if (first != TimelineColumn) // its width is not that of its words
            refit();
    });
}

bool ColumnFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        refit();
    return QObject::eventFilter(watched, event);
}

void ColumnFit::onResized(int column, int before, int now)
{
    // Shown, hidden, or the last one, which takes the remaining room: not changed by the user.
    if (!m_isFitting && before > 0 && now > 0 && column != lastShown())
        m_isOwn = true;
}

bool ColumnFit::isOut(int column) const
{
    return m_isOut[std::size_t(column)];
}

void ColumnFit::keep(int column)
{
    if (mayGo(column)) {
        m_isKept[std::size_t(column)] = true;
        m_isOut[std::size_t(column)] = false;
    }
}

QList<int> ColumnFit::kept() const
{
    QList<int> columns;
    for (const OutageColumn column : ColumnsThatMayGo) {
        if (m_isKept[std::size_t(column)])
            columns.append(column);
    }
    return columns;
}

void ColumnFit::forgetKept()
{
    m_isKept.fill(false);
}

QByteArray ColumnFit::saved() const
{
    QHeaderView *header = m_view.horizontalHeader();
    const QSignalBlocker quiet(header);
    for (const OutageColumn column : ColumnsThatMayGo)
        header->setSectionHidden(column, header->isSectionHidden(column) && !isOut(column));
    const QByteArray state = header->saveState();
    for (const OutageColumn column : ColumnsThatMayGo)
        header->setSectionHidden(column, header->isSectionHidden(column) || isOut(column));
    return mark(m_isOwn) + state;
}

void ColumnFit::restore(const QByteArray &state)
{
    const qsizetype end = state.indexOf('\n') + 1;
    const QScopedValueRollback fitting(m_isFitting, true);
    m_isOut.fill(false);
    m_isOwn = state.first(end) == mark(true);
    m_view.horizontalHeader()->restoreState(state.sliced(end));
}

int ColumnFit::widestDevice() const
{
    const QFontMetrics metrics(m_view.font());
    int widest = 0;
    const auto &devices = m_model.review().site().devices();
    for (qsizetype i = 0; i < std::min(devices.size(), DevicesToMeasure); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(devices[i].name));
    const int character = metrics.averageCharWidth();
    return std::clamp(widest, FairDevice * character, LongestDevice * character);
}

/// The widest text of each column among the first rows of the site.
void ColumnFit::measureRows(Widths &widest) const
{
    const Review &review = m_model.review();
    const QFontMetrics words(m_view.font());
    const QFontMetrics digits(Fonts::tabular(m_view.font()));
    const auto note = [&](OutageColumn column, const QFontMetrics &metrics, qsizetype row) {
        const QString text = paddedTime(OutageText::cell(review, row, column, m_model.zone()));
        int &width = widest[std::size_t(column)];
        width = std::max(width, metrics.horizontalAdvance(text));
    };
    qsizetype measured = 0;
    const qsizetype end = std::min(review.rowCount(), RowsToLookAt);
    for (qsizetype row = 0; row < end && measured < RowsToMeasure; ++row) {
        if (review.verdict(row) == Verdict::OtherSite)
            continue;
        ++measured;
        for (const OutageColumn column : {BeginColumn, EndColumn, DurationColumn})
            note(column, digits, row);
        for (const OutageColumn column : {CheckColumn, CompareColumn, ReasonColumn})
            note(column, words, row);
    }
}

/// Further down a time may be written at more length than among the first rows: with digits finer
/// than milliseconds, or with its offset where the clocks were set back.
void ColumnFit::measureLongTimes(Widths &widest) const
{
    const Review &review = m_model.review();
    const QFontMetrics digits(Fonts::tabular(m_view.font()));
    const bool isLong = review.rowCount() > RowsToLookAt;
    if (isLong && m_model.zone().hasTransitions() && !isUtc(m_model.zone())) {
        const int width = digits.horizontalAdvance(u"2021-12-31 23:59:59.999 +00:00"_s);
        widest[BeginColumn] = std::max(widest[BeginColumn], width);
        widest[EndColumn] = std::max(widest[EndColumn], width);
    }
    qsizetype measured = 0;
    std::array<qsizetype, OutageColumnCount> longest{};
    for (qsizetype row = 0; row < review.rowCount() && measured < UnusualToMeasure; ++row) {
        if (review.table().isUsuallyWritten(row) || review.verdict(row) == Verdict::OtherSite)
            continue;
        ++measured;
        for (const OutageColumn column : {BeginColumn, EndColumn}) {
            const QString text = paddedTime(OutageText::cell(review, row, column, m_model.zone()));
            if (text.size() <= longest[column])
                continue;
            longest[column] = text.size();
            widest[column] = std::max(widest[column], digits.horizontalAdvance(text));
        }
    }
}

/// Qt says 0 of a hidden one.
int ColumnFit::titleWidth(int column) const
{
    QHeaderView *header = m_view.horizontalHeader();
    if (!header->isSectionHidden(column))
        return header->sectionSizeHint(column);
    const QSignalBlocker quiet(header);
    header->setSectionHidden(column, false);
    const int width = header->sectionSizeHint(column);
    header->setSectionHidden(column, true);
    return width;
}

void ColumnFit::measure()
{
    const QFontMetrics words(m_view.font());
    const QFontMetrics digits(Fonts::tabular(m_view.font()));
    Widths widest{};
    widest[DeviceColumn] = widestDevice();
    widest[BeginColumn] = digits.horizontalAdvance(u"2021-12-31 23:59:59.999"_s);
    widest[EndColumn] = widest[BeginColumn];
    for (const Verdict verdict : {Verdict::Included, Verdict::LeftOut, Verdict::BeforeCutoff,
                                  Verdict::OtherSite, Verdict::Unreadable}) {
        widest[VerdictColumn] =
            std::max(widest[VerdictColumn], words.horizontalAdvance(Wording::text(verdict)));
    }
    measureRows(widest);
    measureLongTimes(widest);
    // What a server sent may be of any length.
    const int character = words.averageCharWidth();
    for (const OutageColumn column : {BeginColumn, EndColumn, DurationColumn})
        widest[column] = std::min(widest[column], LongestTime * character);
    for (const OutageColumn column : {CheckColumn, CompareColumn, ReasonColumn})
        widest[column] = std::min(widest[column], LongestWords * character);
    for (const OutageColumn column : {VerdictColumn, CheckColumn, CompareColumn})
        widest[column] += words.height() + Spacing::of(1.5); // the icon
    for (const OutageColumn column : {DeviceColumn, BeginColumn, EndColumn, DurationColumn,
                                      VerdictColumn, CheckColumn, CompareColumn, ReasonColumn}) {
        const int edge = m_view.horizontalHeader()->sectionPosition(column) == 0
                             ? EdgeMargin::shift(&m_view)
                             : 0;
        const int content = widest[column] + edge + Spacing::of(2) + 4; // the style's own air
        const int title = titleWidth(column);
        const auto atMost = [&](int characters) {
            return std::max(title, std::min(content, characters * character + Spacing::of(5)));
        };
        Width &width = m_widths[column];
        width = {std::max(title, content), std::max(title, content), std::max(title, content)};
        if (column == CheckColumn || column == ReasonColumn)
            width = {atMost(column == CheckColumn ? ShortestWords : FairWords), atMost(FairWords),
                     width.ideal};
        if (column == DeviceColumn)
            width = {atMost(ShortestWords), atMost(FairDevice), width.ideal};
    }
    m_widths[TimelineColumn] = {Spacing::of(LeastTimeline), Spacing::of(FairTimeline),
                                Spacing::of(WideTimeline)};
    m_widths[DeviceIdColumn] = {};
}

/// Only once they are shown: to load their font takes time.
void ColumnFit::measureIds()
{
    const QFontMetrics metrics(Fonts::mono());
    const auto width = [&metrics](int characters) {
        return metrics.horizontalAdvance(QString(characters, u'0')) + Spacing::of(3);
    };
    const int title = m_view.horizontalHeader()->sectionSizeHint(DeviceIdColumn);
    const int least = std::max(title, width(ShortestId));
    m_widths[DeviceIdColumn] = {least, least, std::max(title, width(LongestId))};
}

bool ColumnFit::isWanted(int column) const
{
    return m_isWanted[std::size_t(column)];
}

int ColumnFit::total() const
{
    int sum = 0;
    for (int column = 0; column < OutageColumnCount; ++column) {
        if (isWanted(column) && !isOut(column))
            sum += m_given[std::size_t(column)];
    }
    return sum;
}

void ColumnFit::shrink(int column, int floor, int room)
{
    int &width = m_given[std::size_t(column)];
    if (isWanted(column) && !isOut(column))
        width -= std::clamp(excess(room), 0, std::max(width - floor, 0));
}

/// What the others gave before is theirs again.
void ColumnFit::hideForLackOfRoom(int column, int room)
{
    const auto index = std::size_t(column);
    if (!isWanted(column) || m_isKept[index] || excess(room) <= 0)
        return;
    m_isOut[index] = true;
    // A bar is understood at any width, a word only if it is whole.
    for (const OutageColumn each : {DeviceIdColumn, TimelineColumn, CheckColumn, DeviceColumn})
        m_given[each] = m_widths[each].ideal > 0 ? m_widths[each].ideal : m_given[each];
    shrink(TimelineColumn, Spacing::of(GoodTimeline), room);
    shrink(DeviceIdColumn, m_widths[DeviceIdColumn].fair, room);
    shrink(TimelineColumn, m_widths[TimelineColumn].fair, room);
    shrinkWords(&Width::fair, room);
}

void ColumnFit::shrinkWords(int Width::*floor, int room)
{
    for (const OutageColumn column : {CheckColumn, DeviceColumn})
        shrink(column, m_widths[column].*floor, room);
}

void ColumnFit::share(int room)
{
    for (int column = 0; column < OutageColumnCount; ++column)
        m_isWanted[std::size_t(column)] = !m_view.isColumnHidden(column) || isOut(column);
    m_isOut.fill(false);
    if (isWanted(DeviceIdColumn) && m_widths[DeviceIdColumn].ideal == 0)
        measureIds();
    for (int column = 0; column < OutageColumnCount; ++column) {
        const int ideal = m_widths[std::size_t(column)].ideal;
        m_given[std::size_t(column)] = ideal > 0 ? ideal : m_view.columnWidth(column);
    }
    shrink(ReasonColumn, m_widths[ReasonColumn].least, room);
    const bool mayReasonGo = isWanted(ReasonColumn) && !m_isKept[ReasonColumn];
    shrink(TimelineColumn, mayReasonGo ? Spacing::of(GoodTimeline) : m_widths[TimelineColumn].fair,
           room);
    shrinkWords(&Width::fair, room);
    hideForLackOfRoom(ReasonColumn, room);
    shrink(DeviceIdColumn, m_widths[DeviceIdColumn].least, room);
    shrink(TimelineColumn, m_widths[TimelineColumn].least, room);
    const bool hasBars = isWanted(TimelineColumn);
    if (hasBars)
        hideForLackOfRoom(DurationColumn, room);
    shrinkWords(&Width::least, room);
    if (hasBars)
        hideForLackOfRoom(VerdictColumn, room);
    shrinkWords(&Width::least, room);
    hideForLackOfRoom(TimelineColumn, room);
    shrinkWords(&Width::least, room);
}

int ColumnFit::freeColumn() const
{
    for (const OutageColumn column : {TimelineColumn, ReasonColumn}) {
        if (isWanted(column) && !isOut(column))
            return column;
    }
    return lastShown();
}

int ColumnFit::lastShown() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    int last = header->count() - 1;
    while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
        --last;
    return header->logicalIndex(last);
}

void ColumnFit::setFixedWidths(QHeaderView &header)
{
    header.setMinimumSectionSize(Spacing::of(4));
    header.resizeSection(IncludeColumn, Spacing::of(5));
}

void ColumnFit::measureAnew()
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        setFixedWidths(*m_view.horizontalHeader());
    }
    m_measured = nullptr;
    refit();
}

void ColumnFit::setShown(int column, bool isShown)
{
    {
        // Where it becomes the last one, the last one before is given back a width of its own.
        const QScopedValueRollback fitting(m_isFitting, true);
        m_view.setColumnHidden(column, !isShown);
    }
    refit();
}

void ColumnFit::refit()
{
    if (m_isOwn || m_isFitting)
        return;
    const OutageTable *table = &m_model.review().table();
    if (table != m_measured || m_model.zone() != m_zone) {
        m_measured = table;
        m_zone = m_model.zone();
        measure();
    }
    const QScopedValueRollback fitting(m_isFitting, true);
    const int room = m_view.viewport()->width();
    const auto wasOut = m_isOut;
    share(room);
    QHeaderView *header = m_view.horizontalHeader();
    for (const OutageColumn column : ColumnsThatMayGo) {
        if (m_isOut[column] != wasOut[column])
            header->setSectionHidden(column, m_isOut[column]);
    }
    if (m_isOut != wasOut)
        Q_EMIT outChanged();
    m_given[std::size_t(freeColumn())] += std::max(-excess(room), 0);
    for (int column = DeviceColumn; column < OutageColumnCount; ++column) {
        const int width = m_given[std::size_t(column)];
        if (width > 0 && !m_view.isColumnHidden(column))
            header->resizeSection(column, width);
    }
}

#include "moc_columnfit.cpp"
