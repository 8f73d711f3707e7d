// SPDX-License-Identifier: MIT
#include "ui/window/presentationstrip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

PresentationStrip::PresentationStrip(QWidget *parent)
    : QWidget(parent)
    , m_site(new ElidedLabel)
    , m_sentence(new PlainLabel)
    , m_mark(new PlainLabel)
    , m_leave(new QPushButton(Icon::named(u"x"_s), tr("Leave full screen")))
{
    m_site->setElideMode(Qt::ElideMiddle); // a name of any length
    m_site->setFont(Fonts::title());
    m_mark->setTone(Tone::ToCheck);
    m_sentence->setWordWrap(true);
    m_leave->setToolTip(tr("Show the fields and menus again (Esc)"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Spacing::of(0.25));
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::of(2));
    head->addWidget(m_site);
    head->addWidget(m_mark);
    head->addStretch(1);
    texts->addLayout(head);
    texts->addWidget(m_sentence);
    auto *layout = new QHBoxLayout(this);
    Spacing::apply(layout, 2, 1, 2);
    layout->addLayout(texts, 1);
    layout->addWidget(m_leave);
    connect(m_leave, &QPushButton::clicked, this, &PresentationStrip::leaveRequested);
    hide();
}

void PresentationStrip::setTexts(const QString &site, const QString &sentence, const QString &mark)
{
    m_site->setText(site);
    m_sentence->setText(sentence);
    m_mark->setText(mark);
    m_mark->setVisible(!mark.isEmpty());
}

QString PresentationStrip::sentence() const
{
    return m_sentence->text();
}

#include "moc_presentationstrip.cpp"
