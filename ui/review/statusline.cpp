// SPDX-License-Identifier: MIT
#include "ui/review/statusline.h"

#include "text/timetext.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtGui/qaccessible.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel)
    , m_zoneButton(new QToolButton)
{
    m_text->setTone(Tone::Dimmed);
    m_zoneButton->setIcon(Icon::named(u"globe"_s));
    m_zoneButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_zoneButton->setPopupMode(QToolButton::InstantPopup);
    m_zoneButton->setAutoRaise(true);
    m_zoneButton->setFocusPolicy(Qt::StrongFocus);
    m_zoneButton->hide();
    auto *layout = new QHBoxLayout(this);
    Spacing::apply(layout, 2, 0.25, 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_zoneButton);
    setZone(m_zone);
}

void StatusLine::setSummary(const SelectionTotals &summary)
{
    m_summary = summary;
    // Where there is no room, without the times rather than with half of one and no zone.
    SelectionTotals timeless = summary;
    timeless.firstBegin.reset();
    timeless.lastEnd.reset();
    const QString shortest = summaryText(timeless, m_zone);
    m_text->setText(summaryText(m_summary, m_zone),
                    {briefSummaryText(m_summary, m_zone), shortest});
    m_text->setDetail(uncountedText(summary.backwards));
    m_text->setMinimumWidth(fontMetrics().horizontalAdvance(shortest) + 2);
}

void StatusLine::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    //: On the button that changes the time zone
    const QString text = tr("Times in %1").arg(zoneText(zone));
    m_zoneButton->setText(text);
    m_zoneButton->setAccessibleName(text);
    m_zoneButton->setToolTip(tr("The time zone that times are shown in. What is sent stays as it "
                                "was received."));
    setSummary(m_summary);
}

void StatusLine::setZoneActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_zoneButton);
    menu->setToolTipsVisible(true);
    menu->addActions(actions);
    m_zoneButton->setMenu(menu);
    m_zoneButton->setVisible(!actions.isEmpty());
}

void StatusLine::say(const QString &sentence)
{
    m_text->setDetail({});
    m_text->setText(sentence);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString StatusLine::text() const
{
    return m_text->text();
}

#include "moc_statusline.cpp"
