// SPDX-License-Identifier: MIT
#include "ui/widgets/messagebar.h"

#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"

#include <QtCore/qcoreevent.h>
#include <QtGui/qaccessible.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtoolbutton.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString iconNameOf(Tone tone)
{
    switch (tone) {
    case Tone::Accepted:
        return u"circle-check"_s;
    case Tone::ToCheck:
        return u"triangle-alert"_s;
    case Tone::Refused:
        return u"circle-x"_s;
    case Tone::Unknown:
        return u"circle-help"_s;
    case Tone::Text:
    case Tone::Dimmed:
    case Tone::Accent:
        break;
    }
    return u"info"_s;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new PlainLabel)
    , m_what(new PlainLabel)
    , m_remedy(new PlainLabel)
    , m_act(new QPushButton)
    , m_other(new QPushButton)
    , m_copy(new QPushButton(tr("Copy details")))
    , m_more(iconButton(u"chevron-down"_s, tr("What to do")))
    , m_close(iconButton(u"x"_s, tr("Close this message")))
{
    m_what->setFont(Fonts::strong());
    m_what->setWordWrap(true);
    m_what->makeSelectable();
    m_remedy->setWordWrap(true);
    m_remedy->makeSelectable();
    m_more->setCheckable(true);
    m_copy->setIcon(Icon::named(u"copy"_s));

    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_what);
    text->addWidget(m_remedy);
    auto *layout = new QHBoxLayout(this);
    Spacing::apply(layout, 2, 1, 1);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(text, 1);
    layout->addWidget(m_copy, 0, Qt::AlignVCenter);
    layout->addWidget(m_other, 0, Qt::AlignVCenter);
    layout->addWidget(m_act, 0, Qt::AlignVCenter);
    layout->addWidget(m_more, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);

    connect(m_act, &QPushButton::clicked, this, [this] { run(m_notice.act); });
    connect(m_other, &QPushButton::clicked, this, [this] { run(m_notice.other); });
    connect(m_copy, &QPushButton::clicked, this, &MessageBar::copyDetails);
    connect(m_more, &QToolButton::toggled, this, &MessageBar::refreshFold);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::showNotice(const Notice &notice)
{
    m_notice = notice;
    m_more->setChecked(false);
    refreshFold();
    m_act->setText(notice.buttonText);
    m_act->setVisible(!notice.buttonText.isEmpty());
    m_other->setText(notice.otherText);
    m_other->setVisible(!notice.otherText.isEmpty());
    m_copy->setText(tr("Copy details"));
    m_copy->setVisible(!notice.details.isEmpty());
    m_close->setVisible(!notice.isLasting);
    refreshTexts();
    refreshIcon();
    show();
    update(); // its ground has the tone
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT visibilityChanged(true);
}

void MessageBar::setVeil(std::function<QString(const QString &)> veil)
{
    m_veil = std::move(veil);
    refreshTexts();
}

void MessageBar::refreshTexts()
{
    const auto shown = [this](const QString &text) { return m_veil ? m_veil(text) : text; };
    m_what->setText(shown(m_notice.what));
    m_remedy->setText(shown(m_notice.remedy));
    setAccessibleName(m_what->text());
    setAccessibleDescription(m_remedy->text());
}

void MessageBar::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    refreshFold();
}

void MessageBar::refreshFold()
{
    const bool hasRemedy = !m_notice.remedy.isEmpty();
    m_remedy->setVisible(hasRemedy && (!m_isFolded || m_more->isChecked()));
    m_more->setVisible(hasRemedy && m_isFolded);
}

void MessageBar::run(const std::function<void()> &act)
{
    const auto wayOut = act; // it may replace the notice
    if (wayOut) {
        wayOut();
    }
}

void MessageBar::clear()
{
    if (isHidden()) {
        return;
    }
    m_notice = {};
    hide();
    Q_EMIT visibilityChanged(false);
}

void MessageBar::clearAboutList()
{
    if (m_notice.isAboutList)
        clear();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneFill(palette(), m_notice.tone));
    painter.fillRect(QRect(0, 0, 3, height()), toneColor(palette(), m_notice.tone));
    painter.fillRect(QRect(0, height() - 1, width(), 1), hairlineColor(palette()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refreshIcon();
    }
}

void MessageBar::refreshIcon()
{
    const int side = Spacing::of(2.5);
    m_icon->setPixmap(Icon::toned(iconNameOf(m_notice.tone), m_notice.tone)
                          .pixmap(QSize(side, side), devicePixelRatio()));
}

void MessageBar::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_notice.what + QLatin1Char('\n') + m_notice.remedy +
                                          "\n\n"_L1 + m_notice.details);
    m_copy->setText(tr("Copied"));
}

#include "moc_messagebar.cpp"
