// SPDX-License-Identifier: MIT
#include "ui/window/textsizecontroller.h"

#include "session/settings.h"
#include "ui/actions/actionregistry.h"
#include "ui/theme/theme.h"

#include <QtGui/qaction.h>

#include <algorithm>

namespace {

constexpr int PresentedSize = 150; // per cent

} // namespace

TextSizeController::TextSizeController(Theme &theme, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_own(theme.textSize())
{}

void TextSizeController::connectActions(const ActionRegistry &actions)
{
    connect(actions.action(ActionId::TextLarger), &QAction::triggered, this,
            [this] { set(TextSize::next(m_theme.textSize(), 1)); });
    connect(actions.action(ActionId::TextSmaller), &QAction::triggered, this,
            [this] { set(TextSize::next(m_theme.textSize(), -1)); });
    connect(actions.action(ActionId::TextUsual), &QAction::triggered, this,
            [this] { set(m_isPresenting ? PresentedSize : TextSize::Usual); });
}

void TextSizeController::set(int percent)
{
    m_theme.setTextSize(percent);
    if (m_isPresenting)
        return;
    m_own = m_theme.textSize();
    m_settings.setTextSize(m_own);
}

void TextSizeController::setPresenting(bool isPresenting)
{
    m_isPresenting = isPresenting;
    m_theme.setTextSize(isPresenting ? std::max(m_own, PresentedSize) : m_own);
}

#include "moc_textsizecontroller.cpp"
