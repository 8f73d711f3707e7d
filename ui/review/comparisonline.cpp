// SPDX-License-Identifier: MIT
#include "ui/review/comparisonline.h"

#include "text/comparisontext.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/statelook.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

ComparisonLine::ComparisonLine(QWidget *parent)
    : QWidget(parent)
    , m_since(new ElidedLabel)
{
    auto *layout = new QHBoxLayout(this);
    Spacing::apply(layout, 2, 0.5, 0.5);
    m_buttons[CompareState::New] =
        addButton(CompareState::New, tr("Show only what the earlier list did not have"));
    m_buttons[CompareState::Changed] =
        addButton(CompareState::Changed, tr("Show only what was otherwise in the earlier list"));
    m_buttons[CompareState::Removed] =
        addButton(CompareState::Removed, tr("List what the earlier list had and this one has not"));
    m_buttons[CompareState::LeftOut] = addButton(
        CompareState::LeftOut, tr("Show only what the earlier list had and is left out now"));
    m_since->setTone(Tone::Dimmed);
    layout->addWidget(m_since, 1);
    setNews({});
}

QToolButton *ComparisonLine::addButton(CompareState state, const QString &tip)
{
    auto *button = new QToolButton;
    const StateLook look = stateLook(state);
    button->setIcon(Icon::toned(look.icon, look.tone));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tip);
    connect(button, &QToolButton::clicked, this, [this, state] { Q_EMIT stateToggled(state); });
    layout()->addWidget(button);
    return button;
}

void ComparisonLine::setNews(const ComparisonNews &news)
{
    m_sentence = news.sentence;
    for (const auto &[state, button] : m_buttons) {
        const qint64 count = news.changes.count(state);
        button->setText(Wording::text(state, news.changes));
        button->setAccessibleName(button->text());
        button->setVisible(count > 0);
    }
    m_since->setText(news.since, news.shorter);
    setToolTip(u"<p>"_s + news.sentence.toHtmlEscaped() + u"</p>"_s);
    setAccessibleName(news.sentence);
    setVisible(!news.sentence.isEmpty());
}

void ComparisonLine::setChosen(const std::function<bool(CompareState)> &isChosen)
{
    for (const auto &[state, button] : m_buttons)
        button->setChecked(isChosen(state));
}

#include "moc_comparisonline.cpp"
