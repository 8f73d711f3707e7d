// SPDX-License-Identifier: MIT
#include "ui/review/detailspane.h"

#include "models/outagetext.h"
#include "models/rowremarks.h"
#include "text/timetext.h"
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
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qtoolbutton.h>

#include <algorithm>
#include <array>

namespace {

constexpr int MostRecordLines = 12;

} // namespace

DetailsPane::DetailsPane(const QTimeZone &localZone, QWidget *parent)
    : QWidget(parent)
    , m_localZone(localZone)
    , m_secondZone(localZone)
    , m_hint(
          new PlainLabel(tr("Choose an outage to see its record and why it is in or out."), this))
    , m_copy(iconButton(QStringLiteral("copy"), tr("Copy these details"), this))
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
    m_icon = new IconLabel(QIcon(), Spacing::of(2.5));
    m_title = new ElidedLabel;
    m_verdict = wrappedLabel({});
    m_remarks = wrappedLabel({});
    m_record = new ExactTextView;
    m_title->setFont(Fonts::title());
    m_title->setElideMode(Qt::ElideMiddle);
    m_verdict->makeSelectable();
    m_remarks->makeSelectable();
    m_record->setAccessibleName(tr("Record as received"));
    connect(m_copy, &QToolButton::clicked, this, &DetailsPane::copy);

    m_page->setWidget(makeContent());
    m_page->setWidgetResizable(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything in it wraps
    m_page->setFocusPolicy(Qt::NoFocus);
    layout()->addWidget(m_page);
    // Made later than the window, it would come last.
    setTabOrder(m_copy, m_record);
    arrange(usualShape());
}

DetailsPane::Shape DetailsPane::usualShape() const
{
    const bool isWide = width() > QFontMetrics(font()).averageCharWidth() * 95;
    return isWide ? Shape::Strip : Shape::Column;
}

QWidget *DetailsPane::makeContent()
{
    m_headline = new QBoxLayout(QBoxLayout::TopToBottom);
    m_headline->addWidget(m_title);
    m_headline->addWidget(m_verdict, 1);
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::of(1));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(m_headline, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    m_copy->show();

    makeFacts();
    auto *content = new QWidget(m_page); // at once in the window, whose order of Tab it keeps
    m_column = new QVBoxLayout(content);
    Spacing::apply(m_column, 2, 1, 0.75);
    m_column->addLayout(head);
    m_column->addWidget(m_remarks);
    m_column->addLayout(m_facts);
    m_column->addWidget(m_record);
    m_column->addStretch(1);
    return content;
}

void DetailsPane::makeFacts()
{
    m_facts = new QGridLayout;
    m_begin = makeFact(tr("Begin"), true);
    m_end = makeFact(tr("End"), true);
    m_duration = makeFact(tr("Duration"), false);
    m_deviceId = makeFact(tr("Device ID"), false);
    m_number = makeFact(tr("Record"), false);
    m_deviceId.value->setFont(Fonts::mono());
    m_deviceId.value->setContentsMargins(0, Fonts::dropOf(Fonts::mono()), 0, 0);
}

DetailsPane::Fact DetailsPane::makeFact(const QString &name, bool isTime)
{
    // Wrapped, each: what a server sent as a time or an id may be of any length.
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

void DetailsPane::arrange(Shape shape)
{
    const bool isStrip = shape == Shape::Strip;
    m_headline->setDirection(isStrip ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_headline->setSpacing(Spacing::of(isStrip ? 2 : 0.5));
    m_title->setMaximumWidth(isStrip ? width() / 3 : QWIDGETSIZE_MAX);
    if (m_shape == shape)
        return;
    m_shape = shape;
    // A low strip begins with what the table does not show; there may be many remarks.
    m_column->removeWidget(m_remarks);
    m_column->insertWidget(isStrip ? 2 : 1, m_remarks);
    arrangeFacts(shape);
}

void DetailsPane::fitRecord()
{
    const QFontMetrics metrics(m_record->font());
    const int edges = 2 * qCeil(m_record->document()->documentMargin()) + 2;
    // As high as it is, within limits: a long one scrolls.
    const int room = width() - Spacing::of(4) - edges;
    const int needed = metrics.horizontalAdvance(m_record->toPlainText());
    const int most = m_shape == Shape::Strip ? 2 : MostRecordLines;
    const int lines = std::clamp(needed / std::max(room - metrics.maxWidth(), 1) + 1, 1, most);
    m_record->setFixedHeight(lines * metrics.lineSpacing() + edges);
}

void DetailsPane::arrangeFacts(Shape shape)
{
    const bool isStrip = shape == Shape::Strip;
    m_facts->setHorizontalSpacing(Spacing::of(2));
    m_facts->setVerticalSpacing(Spacing::of(isStrip ? 0.25 : 0.5));
    const auto place = [this](QWidget *widget, int row, int column) {
        if (widget == nullptr)
            return;
        m_facts->removeWidget(widget);
        m_facts->addWidget(widget, row, column, Qt::AlignTop);
    };
    const QFontMetrics metrics(font());
    // In a column the values share its width; in a strip each needs its own, and the id the rest.
    const std::array samples{QStringLiteral("2021-12-31 23:59:59.999 UTC"),
                             QStringLiteral("2021-12-31 23:59:59.999 UTC"),
                             QStringLiteral("59 min 59 s"), QString(),
                             QStringLiteral("100,000 of 999,999")};
    int at = 0;
    for (const Fact *fact : {&m_begin, &m_end, &m_duration, &m_deviceId, &m_number}) {
        place(fact->name, isStrip ? 0 : 2 * at, isStrip ? at : 0);
        place(fact->value, isStrip ? 1 : 2 * at, isStrip ? at : 1);
        place(fact->local, isStrip ? 2 : 2 * at + 1, isStrip ? at : 1);
        const auto index = static_cast<std::size_t>(at);
        m_facts->setColumnMinimumWidth(at, isStrip ? metrics.horizontalAdvance(samples[index]) : 0);
        ++at;
    }
    m_facts->setColumnStretch(1, isStrip ? 0 : 1);
    m_facts->setColumnStretch(3, isStrip ? 1 : 0);
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
    if (row < 0)
        return;
    const Verdict verdict = review.verdict(row);
    const VerdictLook look = lookOf(verdict);
    const QTimeZone utc = QTimeZone::utc();
    const QString device = OutageText::cell(review, row, DeviceColumn, utc);
    m_icon->setIcon(Icon::toned(look.iconName, look.tone));
    m_title->setText(device);
    m_verdict->setText(OutageText::verdictSentence(review, row));
    m_verdict->setTone(look.tone);
    m_text = device + u'\n' + m_verdict->text() + u'\n';

    const QString remarks = rowRemarks(review, row, m_tableZone).join(u'\n');
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
    if (!remarks.isEmpty())
        m_text += remarks + u'\n';
    showTime(m_begin, review, row, BeginColumn);
    showTime(m_end, review, row, EndColumn);
    showFact(m_duration, OutageText::cell(review, row, DurationColumn, utc));
    showFact(m_deviceId, OutageText::cell(review, row, DeviceIdColumn, utc));
    const QLocale locale;
    showFact(m_number, tr("%1 of %2", "a record's number")
                           .arg(locale.toString(review.table().recordNumber(row)),
                                locale.toString(review.table().recordCount())));
    QString record = QString::fromUtf8(review.table().record(row));
    if (record.isEmpty()) {
        record = tr("The text of this record was not kept: there are so many records that cannot "
                    "be read that it would take too much memory.");
    }
    m_record->setPlainText(record);
    fitRecord();
    m_text += record + u'\n';
}

void DetailsPane::showTime(const Fact &fact, const Review &review, qsizetype row,
                           OutageColumn column)
{
    const OutageTable &table = review.table();
    const bool isTime = (column == BeginColumn ? table.begin(row) : table.end(row)).has_value();
    const auto show = [&](PlainLabel *label, const QTimeZone &zone) {
        const QString text = OutageText::cell(review, row, column, zone);
        //: A time as a screen reader says it: "Begin (UTC): 2022-01-01 00:00:00"
        const QString line = tr("%1: %2").arg(OutageText::header(column, zone), text);
        label->setText(isTime ? QString(text + u' ' + zoneText(zone)) : text);
        label->setAccessibleName(line);
        m_text += line + u'\n';
    };
    show(fact.value, QTimeZone::utc());
    fact.local->setVisible(isTime && !isUtc(m_secondZone));
    if (isTime && !isUtc(m_secondZone))
        show(fact.local, m_secondZone);
}

void DetailsPane::showFact(const Fact &fact, const QString &value)
{
    //: A fact as a screen reader says it: its name, then its value
    const QString line = tr("%1: %2").arg(fact.name->text(), value);
    fact.value->setText(value);
    fact.value->setAccessibleName(line);
    m_text += line + u'\n';
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
