// SPDX-License-Identifier: MIT
#include "ui/review/detailspane.h"

#include "models/outagetext.h"
#include "session/wording.h"
#include "ui/look/icon.h"
#include "ui/look/labels.h"
#include "ui/look/pieces.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/review/verdictlook.h"
#include "ui/submission/exacttextview.h"
#include "ui/submission/factsgrid.h"
#include "ui/submission/iconlabel.h"

#include <QtCore/qlocale.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qtoolbutton.h>

namespace {

/// Whether a zone is UTC, whatever the system calls it: "UTC", "Etc/UTC", "Etc/UCT".
bool isUtc(const QTimeZone &zone)
{
    return !zone.hasTransitions() && zone.offsetFromUtc(QDateTime::currentDateTimeUtc()) == 0;
}

} // namespace

DetailsPane::DetailsPane(const QTimeZone &localZone, QWidget *parent)
    : QWidget(parent)
    , m_localZone(localZone)
    , m_page(new QScrollArea(this))
    , m_icon(new IconLabel(QIcon(), Spacing::of(2.5)))
    , m_hint(
          new PlainLabel(tr("Choose an outage to see its record and why it is in or out."), this))
    , m_title(new PlainLabel)
    , m_verdict(new PlainLabel)
    , m_facts(new FactsGrid)
    , m_record(new ExactTextView)
    , m_copy(iconButton(QStringLiteral("copy"), tr("Copy these details"), this))
{
    setAccessibleName(tr("Details"));
    m_hint->setTone(Tone::Dimmed);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_title->setFont(Type::title());
    m_title->makeSelectable();
    m_verdict->makeSelectable();
    m_verdict->setWordWrap(true);
    m_record->setAccessibleName(tr("Record as received"));
    m_record->setMaximumHeight(QFontMetrics(Type::mono()).lineSpacing() * 5);
    connect(m_copy, &QToolButton::clicked, this, &DetailsPane::copy);
    layOut();
    showRow({}, -1);
}

void DetailsPane::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::of(1));
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    Spacing::apply(column, 2, 1, 1);
    column->addLayout(head);
    column->addWidget(m_verdict);
    column->addWidget(m_facts);
    column->addWidget(m_record);
    column->addStretch(1);
    m_page->setWidget(content);
    m_page->setWidgetResizable(true);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    layout->addWidget(m_hint);
}

void DetailsPane::showRow(const Review &review, qsizetype row)
{
    m_text.clear();
    m_facts->clear();
    m_page->setVisible(row >= 0);
    m_hint->setVisible(row < 0);
    if (row < 0)
        return;
    const Verdict verdict = review.verdict(row);
    const VerdictLook look = lookOf(verdict);
    const QString device = OutageText::cell(review, row, DeviceColumn, QTimeZone::utc());
    m_icon->setIcon(Icon::toned(look.iconName, look.tone));
    m_title->setText(device);
    //: A verdict and the rule behind it: "Before cutoff: began 1 ms before the cutoff"
    m_verdict->setText(tr("%1: %2").arg(Wording::text(verdict),
                                        OutageText::oneLine(Wording::reason(review, row))));
    m_verdict->setTone(look.tone);
    m_text = device + u'\n' + m_verdict->text() + u'\n';

    showTimes(review, row);
    add(tr("Device ID"), OutageText::cell(review, row, DeviceIdColumn, QTimeZone::utc()), true);
    const QLocale locale;
    add(tr("Record"), tr("%1 of %2", "a record's number")
                          .arg(locale.toString(review.table().recordNumber(row)),
                               locale.toString(review.table().recordCount())));
    const QString record = QString::fromUtf8(review.table().record(row));
    m_record->setPlainText(record);
    m_text += record + u'\n';
}

void DetailsPane::showTimes(const Review &review, qsizetype row)
{
    const QTimeZone utc = QTimeZone::utc();
    const auto addTime = [&](OutageColumn column, const QTimeZone &zone) {
        add(OutageText::header(column, zone),
            OutageText::oneLine(OutageText::time(review, row, column, zone)));
    };
    const OutageTable &table = review.table();
    addTime(BeginColumn, utc);
    if (!isUtc(m_localZone) && table.begin(row))
        addTime(BeginColumn, m_localZone);
    addTime(EndColumn, utc);
    if (!isUtc(m_localZone) && table.end(row))
        addTime(EndColumn, m_localZone);
    add(OutageText::header(DurationColumn, utc),
        OutageText::cell(review, row, DurationColumn, utc));
}

void DetailsPane::add(const QString &name, const QString &value, bool isCode)
{
    m_facts->add(name, value, isCode ? FactsGrid::Kind::Code : FactsGrid::Kind::Words);
    m_text += name + QStringLiteral(": ") + value + u'\n';
}

void DetailsPane::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}
