// SPDX-License-Identifier: MIT
#include "ui/review/detailspane.h"

#include "models/outagetext.h"
#include "models/rowremarks.h"
#include "text/timetext.h"
#include "ui/review/decisionbox.h"
#include "ui/review/neighbourlane.h"
#include "ui/review/remarklist.h"
#include "ui/review/verdictlook.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/exacttextview.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/wrappedlabel.h"

#include <QtCore/qlocale.h>
#include <QtCore/qmath.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qtoolbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRecordLines = 12;
constexpr int MostStripLines = 4;
constexpr int SectionCount = 3;

/// A column for the contents of a section; \a spacing in units of the rhythm.
QVBoxLayout *sectionColumn(QWidget *section, double spacing)
{
    auto *column = new QVBoxLayout(section);
    Spacing::apply(column, 0, 0, spacing);
    return column;
}

} // namespace

DetailsPane::DetailsPane(const QTimeZone &localZone, QWidget *parent)
    : QWidget(parent)
    , m_localZone(localZone)
    , m_secondZone(localZone)
    , m_hint(
          new PlainLabel(tr("Choose an outage to see its record and why it is in or out."), this))
    , m_copy(iconButton(u"copy"_s, tr("Copy these details"), this))
{
    setAccessibleName(tr("Details"));
    m_copy->hide();
    m_hint->setTone(Tone::Dimmed);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setContentsMargins(Spacing::of(2), 0, Spacing::of(2), 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_hint);
}

void DetailsPane::build()
{
    m_page = new QScrollArea(this);
    m_page->setWidget(makeContent());
    m_page->setWidgetResizable(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything in it wraps
    m_page->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(m_page);
    connect(m_copy, &QToolButton::clicked, this, &DetailsPane::copy);
    for (const RemarkList *list : {m_findings, m_neighbours})
        connect(list, &RemarkList::rowRequested, this, &DetailsPane::rowRequested);
    connect(m_lane, &NeighbourLane::rowRequested, this, &DetailsPane::neighbourRequested);
    connect(m_lookedAt, &QCheckBox::clicked, this, [this] { Q_EMIT lookedAtRequested(m_row); });
    connect(m_decision, &DecisionBox::inclusionRequested, this, &DetailsPane::inclusionRequested);
    connect(m_decision, &DecisionBox::noteGiven, this, &DetailsPane::noteGiven);
    connect(m_decision, &DecisionBox::left, this, &DetailsPane::left);
    arrange(usualShape());
}

DetailsPane::Shape DetailsPane::usualShape() const
{
    const bool isWide = width() > QFontMetrics(font()).averageCharWidth() * 95;
    return isWide ? Shape::Strip : Shape::Column;
}

QWidget *DetailsPane::makeContent()
{
    auto *content = new QWidget(m_page); // at once in the window, whose order of Tab it keeps
    m_sections = new QBoxLayout(QBoxLayout::TopToBottom, content);
    m_sections->addWidget(makeOutage(content));
    m_remarks = makeRemarks(content);
    m_sections->addWidget(m_remarks);
    m_sections->addWidget(makeRecord(content));
    m_sections->addStretch();
    // Made later than the window, they would come last.
    setTabOrder(m_copy, m_lookedAt);
    setTabOrder(m_lookedAt, m_lane);
    m_decision->setTabOrderBetween(m_lane, m_record);
    return content;
}

QWidget *DetailsPane::makeOutage(QWidget *parent)
{
    auto *section = new QWidget(parent);
    m_icon = new IconLabel(QIcon(), Spacing::of(2.5), section);
    m_title = new ElidedLabel(section);
    m_title->setFont(Fonts::title());
    m_title->setElideMode(Qt::ElideMiddle);
    m_verdict = wrappedLabel({}, section);
    m_verdict->makeSelectable();
    m_deviceId = new ElidedLabel(section);
    m_deviceId->setFont(Fonts::mono());
    m_deviceId->setElideMode(Qt::ElideMiddle);
    m_deviceId->setTone(Tone::Dimmed);
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::of(1));
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    m_copy->show();
    auto *column = sectionColumn(section, 0.75);
    column->addLayout(head);
    column->addWidget(m_verdict);
    column->addLayout(makeFacts());
    column->addWidget(m_deviceId);
    column->addStretch();
    return section;
}

QGridLayout *DetailsPane::makeFacts()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Spacing::of(2));
    grid->setVerticalSpacing(Spacing::of(0.25));
    grid->setColumnStretch(1, 1);
    m_begin = makeFact(tr("Begin"), true);
    m_end = makeFact(tr("End"), true);
    m_duration = makeFact(tr("Duration"), false);
    for (const Fact &fact : {m_begin, m_end, m_duration}) {
        const int row = grid->rowCount();
        grid->addWidget(fact.name, row, 0, Qt::AlignTop);
        grid->addWidget(fact.value, row, 1, Qt::AlignTop);
        if (fact.local != nullptr)
            grid->addWidget(fact.local, row + 1, 1, Qt::AlignTop);
    }
    return grid;
}

DetailsPane::Fact DetailsPane::makeFact(const QString &name, bool isTime)
{
    // Wrapped, each: what a server sent as a time may be of any length.
    const Fact fact{new PlainLabel(name, this), wrappedLabel({}, this),
                    isTime ? wrappedLabel({}, this) : nullptr};
    fact.name->setTone(Tone::Dimmed);
    fact.value->makeSelectable();
    if (isTime) {
        fact.local->makeSelectable();
        fact.local->setTone(Tone::Dimmed);
    }
    return fact;
}

QWidget *DetailsPane::makeRemarks(QWidget *parent)
{
    auto *section = new QWidget(parent);
    m_findings = new RemarkList(tr("Findings"), m_copy, section);
    m_lookedAt = new QCheckBox(tr("Looked at"), section);
    m_lookedAt->setAccessibleName(m_lookedAt->text());
    m_lookedAt->setToolTip(tr("What is found here is not to check any more"));
    m_neighbours = new RemarkList(tr("On this device"), m_lookedAt, section);
    m_lane = new NeighbourLane(section);
    m_neighbours->setPicture(m_lane);
    auto *findings = new QVBoxLayout;
    findings->setSpacing(Spacing::of(0.5));
    findings->addWidget(m_findings);
    findings->addWidget(m_lookedAt);
    auto *column = sectionColumn(section, 1.25);
    column->addLayout(findings);
    column->addWidget(m_neighbours);
    column->addStretch();
    return section;
}

QWidget *DetailsPane::makeRecord(QWidget *parent)
{
    auto *section = new QWidget(parent);
    m_decision = new DecisionBox(section);
    m_number = new PlainLabel(section);
    m_number->setFont(Fonts::strong());
    m_record = new ExactTextView(section);
    m_record->setAccessibleName(tr("Record as received"));
    auto *column = sectionColumn(section, 1.25);
    auto *record = new QVBoxLayout;
    record->setSpacing(Spacing::of(0.5));
    record->addWidget(m_number);
    record->addWidget(m_record);
    column->addWidget(m_decision);
    column->addLayout(record);
    column->addStretch();
    return section;
}

void DetailsPane::arrange(Shape shape)
{
    if (m_shape == shape)
        return;
    m_shape = shape;
    const bool isStrip = shape == Shape::Strip;
    m_sections->setDirection(isStrip ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Spacing::apply(m_sections, 2, 1, isStrip ? 3 : 1.5);
    for (int section = 0; section < SectionCount; ++section)
        m_sections->setStretch(section, isStrip ? 1 : 0);
    m_sections->setStretch(SectionCount, isStrip ? 0 : 1);
}

void DetailsPane::fitRecord()
{
    const QFontMetrics metrics(m_record->font());
    const int edges = 2 * qCeil(m_record->document()->documentMargin()) + 2;
    const bool isStrip = m_shape == Shape::Strip;
    // As high as it is, within limits: a long one scrolls.
    const int shown = m_remarks->isHidden() ? SectionCount - 1 : SectionCount;
    const int width = isStrip ? this->width() / shown - Spacing::of(3) : this->width();
    const int room = width - Spacing::of(4) - edges;
    const int needed = metrics.horizontalAdvance(m_record->toPlainText());
    const int most = isStrip ? MostStripLines : MostRecordLines;
    const int lines = std::clamp(needed / std::max(room - metrics.maxWidth(), 1) + 1, 1, most);
    m_record->setFixedHeight(lines * metrics.lineSpacing() + edges);
}

void DetailsPane::setZone(const QTimeZone &zone)
{
    m_tableZone = zone;
    m_secondZone = isUtc(zone) ? m_localZone : zone;
    const Review review = m_review;
    showRow(review, m_row);
}

void DetailsPane::showRow(const Review &review, qsizetype row)
{
    m_review = review;
    m_row = row;
    m_text.clear();
    if (m_page == nullptr && row >= 0)
        build();
    if (m_page != nullptr)
        m_page->setVisible(row >= 0);
    m_hint->setVisible(row < 0);
    if (m_decision != nullptr)
        m_decision->showRow(review, row);
    if (row < 0)
        return;
    showVerdict();
    showRemarks();
    showTimes();
    showRecord();
    hideIds();
}

void DetailsPane::setIdsHidden(bool areHidden)
{
    if (m_areIdsHidden == areHidden)
        return;
    m_areIdsHidden = areHidden;
    if (m_page == nullptr)
        return;
    const Review review = m_review;
    showRow(review, m_row);
}

Ids DetailsPane::ids() const
{
    return m_areIdsHidden ? Ids::Hidden : Ids::Shown;
}

void DetailsPane::hideIds()
{
    for (QWidget *each : {static_cast<QWidget *>(m_deviceId), static_cast<QWidget *>(m_number),
                          static_cast<QWidget *>(m_record)}) {
        each->setVisible(!m_areIdsHidden);
    }
}

void DetailsPane::showVerdict()
{
    const VerdictLook look = lookOf(m_review.verdict(m_row));
    const QString device = OutageText::cell(m_review, m_row, DeviceColumn, QTimeZone::utc(), ids());
    m_icon->setIcon(Icon::toned(look.iconName, look.tone));
    m_title->setText(device);
    m_verdict->setText(OutageText::verdictSentence(m_review, m_row));
    m_verdict->setTone(look.tone);
    m_text = device + u'\n' + m_verdict->text() + u'\n';
}

void DetailsPane::showRemarks()
{
    const QList<RowRemark> remarks = rowRemarks(m_review, m_row, m_tableZone, ids());
    const QList<RowRemark> neighbours = rowNeighbours(m_review, m_row, m_tableZone);
    m_findings->setRemarks(remarks, m_review.table());
    m_neighbours->setRemarks(neighbours, m_review.table());
    m_lane->setIds(ids());
    m_lane->showRow(m_review, m_row, m_tableZone);
    const Attention attention = m_review.attention(m_row);
    m_lookedAt->setVisible(attention == Attention::ToCheck || attention == Attention::LookedAt);
    m_lookedAt->setChecked(attention == Attention::LookedAt);
    m_remarks->setVisible(!remarks.isEmpty() || !neighbours.isEmpty());
    for (const RowRemark &remark : remarks + neighbours)
        m_text += remark.sentence + u'\n';
}

void DetailsPane::showTimes()
{
    const QTimeZone utc = QTimeZone::utc();
    showTime(m_begin, BeginColumn);
    showTime(m_end, EndColumn);
    showFact(m_duration, OutageText::cell(m_review, m_row, DurationColumn, utc));
    const QString id = OutageText::cell(m_review, m_row, DeviceIdColumn, utc);
    m_deviceId->setText(id);
    m_deviceId->setAccessibleName(addLine(tr("Device ID"), id));
}

void DetailsPane::showRecord()
{
    const OutageTable &table = m_review.table();
    const QLocale locale;
    const QString number = locale.toString(table.recordNumber(m_row));
    const QString count = locale.toString(table.recordCount());
    //: %1 is the number of a record, %2 how many there are
    m_number->setText(tr("Record %1 of %2").arg(number, count));
    addLine(tr("Record"), tr("%1 of %2", "a record's number").arg(number, count));
    QString record = QString::fromUtf8(table.record(m_row));
    if (table.line(m_row) > 0) {
        const QString received = QString::fromUtf8(table.received(m_row));
        //: %1 is a line of a file behind its number: 4: d1;01.02.2022 10:00;02.02.2022 11:00
        record = tr("Line %1").arg(received);
    } else if (record.isEmpty()) {
        record = tr("The text of this record was not kept: there are so many records that cannot "
                    "be read that it would take too much memory.");
    }
    m_record->setPlainText(record);
    fitRecord();
    m_text += record + u'\n';
}

void DetailsPane::showTime(const Fact &fact, OutageColumn column)
{
    const OutageTable &table = m_review.table();
    const bool isTime = (column == BeginColumn ? table.begin(m_row) : table.end(m_row)).has_value();
    const auto show = [&](PlainLabel *label, const QTimeZone &zone) {
        const QString text = OutageText::cell(m_review, m_row, column, zone);
        label->setText(isTime ? QString(text + u' ' + zoneText(zone)) : text);
        label->setAccessibleName(addLine(OutageText::header(column, zone), text));
    };
    show(fact.value, QTimeZone::utc());
    fact.local->setVisible(isTime && !isUtc(m_secondZone));
    if (isTime && !isUtc(m_secondZone))
        show(fact.local, m_secondZone);
}

void DetailsPane::showFact(const Fact &fact, const QString &value)
{
    fact.value->setText(value);
    fact.value->setAccessibleName(addLine(fact.name->text(), value));
}

QString DetailsPane::addLine(const QString &name, const QString &value)
{
    //: A fact as a screen reader says it: "Begin (UTC): 2022-01-01 00:00:00"
    const QString line = tr("%1: %2").arg(name, value);
    m_text += line + u'\n';
    return line;
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_page == nullptr)
        return;
    arrange(usualShape());
    fitRecord();
}

void DetailsPane::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

void DetailsPane::takeNote()
{
    if (m_decision != nullptr)
        m_decision->takeNote();
}

#include "moc_detailspane.cpp"
