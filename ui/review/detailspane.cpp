// SPDX-License-Identifier: MIT
#include "ui/review/detailspane.h"

#include "models/outagetext.h"
#include "models/rowremarks.h"
#include "models/timetext.h"
#include "session/wording.h"
#include "ui/look/icon.h"
#include "ui/look/labels.h"
#include "ui/look/pieces.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/review/verdictlook.h"
#include "ui/submission/exacttextview.h"
#include "ui/submission/iconlabel.h"

#include <QtCore/qlocale.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qtoolbutton.h>

DetailsPane::DetailsPane(const QTimeZone &localZone, QWidget *parent)
    : QWidget(parent)
    , m_localZone(localZone)
    , m_secondZone(localZone)
    , m_page(new QScrollArea(this))
    , m_hint(
          new PlainLabel(tr("Choose an outage to see its record and why it is in or out."), this))
    , m_icon(new IconLabel(QIcon(), Spacing::of(2.5)))
    , m_title(new ElidedLabel)
    , m_verdict(new PlainLabel)
    , m_remarks(new PlainLabel)
    , m_firstTitle(new PlainLabel)
    , m_secondTitle(new PlainLabel)
    , m_record(new ExactTextView)
    , m_copy(iconButton(QStringLiteral("copy"), tr("Copy these details"), this))
{
    setAccessibleName(tr("Details"));
    m_hint->setTone(Tone::Dimmed);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_title->setFont(Type::title());
    m_verdict->makeSelectable();
    m_remarks->makeSelectable();
    m_remarks->setWordWrap(true);
    m_remarks->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::MinimumExpanding);
    m_record->setAccessibleName(tr("Record as received"));
    m_record->setMinimumHeight(QFontMetrics(Type::mono()).lineSpacing() * 3);
    connect(m_copy, &QToolButton::clicked, this, &DetailsPane::copy);

    m_page->setWidget(makeContent());
    m_page->setWidgetResizable(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    layout->addWidget(m_hint);
    showRow({}, -1);
}

QWidget *DetailsPane::makeContent()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::of(1));
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);

    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(Spacing::of(2));
    m_body->addLayout(makeFacts());
    m_body->addWidget(m_record, 1);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    Spacing::apply(column, 2, 1, 0.75);
    column->addLayout(head);
    column->addWidget(m_verdict);
    column->addWidget(m_remarks);
    column->addLayout(m_body, 1);
    return content;
}

QGridLayout *DetailsPane::makeFacts()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Spacing::of(2));
    grid->setVerticalSpacing(Spacing::of(0.5));
    int column = 1;
    for (PlainLabel *title : {m_firstTitle, m_secondTitle}) {
        title->setTone(Tone::Dimmed);
        grid->addWidget(title, 0, column++);
    }
    m_begin = addFact(*grid, tr("Begin"), true);
    m_end = addFact(*grid, tr("End"), true);
    m_duration = addFact(*grid, tr("Duration"), false);
    m_deviceId = addFact(*grid, tr("Device ID"), false);
    m_number = addFact(*grid, tr("Record"), false);
    m_deviceId.value->setFont(Type::mono());
    grid->setRowStretch(grid->rowCount(), 1);
    return grid;
}

DetailsPane::Fact DetailsPane::addFact(QGridLayout &grid, const QString &name, bool isTime)
{
    const int row = grid.rowCount();
    const Fact fact{new PlainLabel(name), new PlainLabel, isTime ? new PlainLabel : nullptr};
    fact.name->setTone(Tone::Dimmed);
    fact.value->makeSelectable();
    grid.addWidget(fact.name, row, 0);
    grid.addWidget(fact.value, row, 1, 1, isTime ? 1 : 2);
    if (isTime) {
        fact.local->makeSelectable();
        grid.addWidget(fact.local, row, 2);
    }
    return fact;
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
    m_firstTitle->setText(zoneText(QTimeZone::utc()));
    m_secondTitle->setText(zoneText(m_secondZone));
    m_firstTitle->setVisible(!isUtc(m_secondZone));
    m_secondTitle->setVisible(!isUtc(m_secondZone));
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
    //: A verdict and the rule behind it: "Before cutoff: began 1 ms before the cutoff"
    m_verdict->setText(tr("%1: %2").arg(Wording::text(verdict),
                                        OutageText::oneLine(Wording::reason(review, row))));
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
    const QString record = QString::fromUtf8(review.table().record(row));
    m_record->setPlainText(record);
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
        label->setText(text);
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
    const bool isWide = width() > QFontMetrics(font()).averageCharWidth() * 95;
    m_body->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DetailsPane::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}
