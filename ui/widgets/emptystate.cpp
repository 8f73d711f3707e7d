// SPDX-License-Identifier: MIT
#include "ui/widgets/emptystate.h"

#include "text/oneline.h"
#include "ui/theme/buttons.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double RoomForIcon = 26; // in units of the rhythm
constexpr qsizetype LongestOffer = 40;

/// A name of any characters as part of a label.
QString buttonText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

struct Face
{
    QString icon;
    QString sentence;
    QString button;
};

Face faceOf(EmptyReason emptiness, const QString &offer)
{
    switch (emptiness) {
    case EmptyReason::FirstRun:
        return {u"plug"_s,
                EmptyState::tr("Outage Desk shows which outages of a power site will be sent, and "
                               "why, and sends them when you say so."),
                EmptyState::tr("Try the demo")};
    case EmptyReason::NotChosen:
        //: %1 is the name of a connection
        return {u"shield-alert"_s,
                EmptyState::tr("The last connection was %1. A Production is never chosen by "
                               "itself.")
                    .arg(oneLine(offer, NameLength)),
                //: %1 is the name of a connection
                EmptyState::tr("Choose %1").arg(buttonText(oneLine(offer, LongestOffer)))};
    case EmptyReason::NotFetched:
        return {u"download"_s, EmptyState::tr("Nothing has been fetched yet."),
                EmptyState::tr("Fetch outages")};
    case EmptyReason::Fetching:
        return {u"hourglass"_s, EmptyState::tr("Fetching…"), {}};
    case EmptyReason::NothingFetched:
        return {u"inbox"_s, EmptyState::tr("There are no outages: the list is empty."),
                EmptyState::tr("Fetch again")};
    case EmptyReason::NoneOfSite:
        return {u"inbox"_s, EmptyState::tr("There are no outages of this site."),
                EmptyState::tr("Fetch again")};
    case EmptyReason::FilterHidesAll:
        return {u"filter-x"_s, EmptyState::tr("The filter hides every row."),
                EmptyState::tr("Clear filters")};
    case EmptyReason::AllLeftOut:
        break;
    }
    return {u"square"_s, EmptyState::tr("Every outage of the list is left out."),
            EmptyState::tr("Include all")};
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new PlainLabel)
    , m_sentence(new PlainLabel)
    , m_button(new QPushButton)
{
    m_button->setAutoDefault(true); // Enter presses it, once it has the keyboard
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_icon->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    Spacing::apply(layout, 4, 3, 2);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence);
    m_ways = new QHBoxLayout;
    m_ways->setSpacing(Spacing::of(1));
    m_ways->addStretch();
    m_ways->addWidget(m_button);
    m_ways->addStretch();
    layout->addLayout(m_ways);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT wayOutChosen(*m_emptiness); });
}

void EmptyState::setEmptyReason(EmptyReason emptiness, const QString &offer)
{
    if (m_emptiness == emptiness && m_offer == offer)
        return;
    m_emptiness = emptiness;
    m_offer = offer;
    const Face face = faceOf(emptiness, offer);
    m_sentence->setText(face.sentence);
    m_button->setText(face.button);
    m_button->setVisible(!face.button.isEmpty());
    offerMore(emptiness == EmptyReason::FirstRun);
    setPrimary(m_button, emptiness == EmptyReason::NotChosen); // it has the keyboard
    setAccessibleName(face.sentence);
    offerToTheKeyboard();
    refreshIcon();
}

/// The first start has more ways on than one.
void EmptyState::offerMore(bool isOffered)
{
    if (m_connect == nullptr && isOffered) {
        m_connect = new QPushButton(tr("Connect"));
        m_open = new QPushButton(tr("Open a file…"));
        for (QPushButton *each : {m_connect, m_open}) {
            each->setAutoDefault(true);
            m_ways->insertWidget(m_ways->count() - 1, each); // before the stretch
        }
        connect(m_connect, &QPushButton::clicked, this, &EmptyState::connectRequested);
        connect(m_open, &QPushButton::clicked, this, &EmptyState::fileRequested);
    }
    for (QPushButton *each : {m_connect, m_open}) {
        if (each != nullptr)
            each->setVisible(isOffered);
    }
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Words and button come before the ornament.
    const bool isLow = height() < Spacing::of(RoomForIcon);
    m_icon->setVisible(!isLow);
    Spacing::apply(qobject_cast<QBoxLayout *>(layout()), 4, isLow ? 0.5 : 3, isLow ? 1 : 2);
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        offerToTheKeyboard();
}

/// One key chooses what is offered.
void EmptyState::offerToTheKeyboard()
{
    if (m_emptiness == EmptyReason::NotChosen && isVisible())
        m_button->setFocus();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshIcon();
    }
}

void EmptyState::refreshIcon()
{
    if (!m_emptiness)
        return;
    const int side = Spacing::of(6);
    m_icon->setPixmap(Icon::toned(faceOf(*m_emptiness, m_offer).icon, Tone::Dimmed)
                          .pixmap(QSize(side, side), devicePixelRatio()));
}

#include "moc_emptystate.cpp"
