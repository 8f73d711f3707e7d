// SPDX-License-Identifier: MIT
#include "ui/window/submitbar.h"

#include "text/kindtext.h"
#include "text/plural.h"
#include "text/spantext.h"
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelook.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString outagesText(const SelectionTotals &totals)
{
    return SubmitBar::tr("%Ln outage(s)", nullptr, plural(totals.rows));
}

} // namespace

QString totalsText(const SelectionTotals &totals)
{
    const QString separator = u" · "_s;
    const QString counts = outagesText(totals) + separator +
                           SubmitBar::tr("%Ln device(s)", nullptr, plural(totals.devices));
    return totals.hasSpan ? counts + separator + Wording::durationOfHours(totals.hours) : counts;
}

SubmitBar::SubmitBar(QThreadPool &pool, QWidget *parent)
    : QWidget(parent)
    , m_adding(pool)
    , m_selection(new ElidedLabel)
    , m_target(new ElidedLabel)
    , m_reason(new PlainLabel)
    , m_remedy(new QPushButton)
    , m_submit(primaryButton(tr("Submit…"), u"send"_s))
{
    m_target->setTone(Tone::Dimmed);
    m_target->setElideMode(Qt::ElideMiddle);
    m_reason->setTone(Tone::Dimmed);
    m_reason->setWordWrap(true);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_submit->setMinimumHeight(Spacing::of(5));
    m_submit->setToolTip(tr("Look at the exact list, then send it (Ctrl+Return)"));

    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_selection);
    text->addWidget(m_target);
    auto *layout = new QHBoxLayout(this);
    Spacing::apply(layout, 2, 1.25, 2);
    layout->addLayout(text, 3);
    layout->addWidget(m_reason, 2);
    layout->addWidget(m_remedy);
    layout->addWidget(m_submit);
    m_remedy->hide();
    connect(m_remedy, &QPushButton::clicked, this, &SubmitBar::remedyRequested);
    connect(m_submit, &QPushButton::clicked, this, &SubmitBar::submitRequested);
    showSelection(nullptr);
}

void SubmitBar::showSelection(const Review *review)
{
    m_adding.cancel();
    if (review == nullptr) {
        showTotals(std::nullopt);
    } else if (review->rowCount() <= FewRows) {
        showTotals(includedTotals(*review, [] { return false; }));
    } else {
        m_adding.run([review = *review](
                         const StopToken &isStopped) { return includedTotals(review, isStopped); },
                     [this](const SelectionTotals &totals) { showTotals(totals); });
    }
    m_included = review == nullptr ? 0 : review->counts().selected;
    nameButton();
}

void SubmitBar::setKind(ConnectionKind kind)
{
    m_kind = kind;
    nameButton();
}

void SubmitBar::nameButton()
{
    //: On the button that opens the question before sending
    QString text = tr("Submit…");
    if (m_included > 0 && m_kind != ConnectionKind::Demo) {
        //: On the button that opens the question before sending; %1 is like PRODUCTION
        text = tr("Submit %Ln to %1…", nullptr, plural(m_included)).arg(Wording::mark(m_kind));
    } else if (m_included > 0) {
        text = tr("Submit %Ln outage(s)…", nullptr, plural(m_included));
    }
    m_submit->setText(text);
    const bool isDemo = m_kind == ConnectionKind::Demo;
    m_submit->setIcon(Icon::onAccent(isDemo ? u"send"_s : stateLook(m_kind).icon));
    const bool isProduction = m_kind == ConnectionKind::Production;
    setPrimaryTone(m_submit, isProduction ? Tone::Refused : Tone::Accent);
}

void SubmitBar::showTotals(const std::optional<SelectionTotals> &totals)
{
    // A number deserves weight, the lack of one does not.
    m_selection->setFont(totals ? Fonts::strong() : Fonts::body());
    if (totals)
        m_selection->setText(totalsText(*totals), {outagesText(*totals)});
    else
        m_selection->setText(tr("Nothing to send yet"));
    m_selection->setDetail(totals ? uncountedText(totals->backwards) : QString());
}

void SubmitBar::showTarget(const QString &baseUrl, const QString &kind, const QStringList &history)
{
    //: Where a list will be sent; %1 is an address, %2 the kind of the connection
    const QString target = baseUrl.isEmpty() ? QString() : tr("to %1 (%2)").arg(baseUrl, kind);
    QStringList texts;
    for (const QString &each : history)
        texts.append(target + u" · "_s + each);
    texts.append(target);
    m_target->setText(texts.first(), texts.sliced(1));
    m_hasTarget = !baseUrl.isEmpty();
    refreshTarget();
}

void SubmitBar::setTargetShown(bool isShown)
{
    m_isTargetShown = isShown;
    refreshTarget();
}

void SubmitBar::refreshTarget()
{
    m_target->setVisible(m_hasTarget && m_isTargetShown);
}

void SubmitBar::setReason(const QString &reason)
{
    m_why = reason;
    m_submit->setEnabled(reason.isEmpty());
    setPrimary(m_submit, reason.isEmpty());
    refreshReason();
}

void SubmitBar::setRemedy(const QString &text)
{
    m_remedy->setText(text);
    m_remedy->setVisible(!text.isEmpty());
}

void SubmitBar::setHint(const QString &hint)
{
    m_hint = hint;
    refreshReason();
}

void SubmitBar::refreshReason()
{
    m_reason->setText(m_why.isEmpty() ? m_hint : m_why);
    m_reason->setTone(m_why.isEmpty() ? Tone::ToCheck : Tone::Dimmed);
    m_submit->setAccessibleDescription(m_reason->text());
}

#include "moc_submitbar.cpp"
