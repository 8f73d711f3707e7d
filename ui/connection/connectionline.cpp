// SPDX-License-Identifier: MIT
#include "ui/connection/connectionline.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/labels.h"

#include <QtGui/qaccessible.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastTarget = 24; // pixels

} // namespace

ConnectionLine::ConnectionLine(QWidget *parent)
    : QWidget(parent)
    , m_site(new ElidedLabel)
    , m_details(new ElidedLabel)
    , m_troubleIcon(new IconLabel(Icon::toned(u"triangle-alert"_s, Tone::ToCheck), Spacing::of(2)))
    , m_trouble(new ElidedLabel)
    //: On the button that brings the fields of the connection back
    , m_change(new QPushButton(tr("Change…")))
{
    m_site->setFont(Fonts::strong());
    m_site->setElideMode(Qt::ElideMiddle); // a name of any length
    m_details->setTone(Tone::Dimmed);
    m_details->setElideMode(Qt::ElideMiddle); // an address or a file of any length
    m_trouble->setTone(Tone::ToCheck);
    // Lower than other buttons: the line takes as little as it can from the rows.
    m_change->setFixedHeight(std::max(Spacing::of(3.5), LeastTarget));
    m_change->setToolTip(tr("Show the fields of the connection: address, site, key and cutoff"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::of(1.5));
    layout->addWidget(m_site);
    layout->addWidget(m_details);
    layout->addWidget(m_troubleIcon);
    layout->addWidget(m_trouble);
    layout->addWidget(m_change);
    layout->addStretch(1);
    setTrouble({});
    connect(m_change, &QPushButton::clicked, this, &ConnectionLine::changeRequested);
}

void ConnectionLine::setSummary(const ConnectionSummary &summary)
{
    m_site->setText(summary.site);
    m_details->setText(summary.details.value(0), summary.details.mid(1));
    m_summary = summary.text();
    describe();
}

void ConnectionLine::setTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    for (QWidget *each : {static_cast<QWidget *>(m_troubleIcon), static_cast<QWidget *>(m_trouble)})
        each->setVisible(!sentence.isEmpty());
    describe();
    if (isVisible() && !sentence.isEmpty())
        announce();
}

void ConnectionLine::describe()
{
    QStringList parts{m_summary, m_trouble->text()};
    parts.removeAll(QString());
    const QString name = parts.join(u". "_s);
    if (name == accessibleName())
        return; // Qt would tell a screen reader again
    setAccessibleName(name);
    m_change->setAccessibleDescription(accessibleName());
}

void ConnectionLine::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

#include "moc_connectionline.cpp"
