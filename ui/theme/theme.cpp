// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include "ui/theme/spacing.h"
#include "ui/theme/style.h"
#include "ui/theme/tone.h"

#include <QtGui/qstylehints.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qproxystyle.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct RoleColor
{
    QPalette::ColorRole role;
    QRgb active;
    QRgb disabled;
};

template <std::size_t N>
QPalette paletteOf(const std::array<RoleColor, N> &colors)
{
    QPalette palette;
    for (const RoleColor &each : colors) {
        palette.setColor(QPalette::Active, each.role, QColor::fromRgb(each.active));
        palette.setColor(QPalette::Inactive, each.role, QColor::fromRgb(each.active));
        palette.setColor(QPalette::Disabled, each.role, QColor::fromRgb(each.disabled));
    }
    return palette;
}

constexpr std::array Light{
    RoleColor{QPalette::Window, 0xfff6f7f9, 0xfff6f7f9},
    RoleColor{QPalette::WindowText, 0xff1b2330, 0xff737d8c},
    RoleColor{QPalette::Base, 0xffffffff, 0xfff6f7f9},
    RoleColor{QPalette::AlternateBase, 0xfff6f7f9, 0xfff6f7f9},
    RoleColor{QPalette::Text, 0xff1b2330, 0xff737d8c},
    RoleColor{QPalette::PlaceholderText, 0xff5b6574, 0xff737d8c},
    RoleColor{QPalette::Button, 0xffffffff, 0xfff0f2f5},
    RoleColor{QPalette::ButtonText, 0xff1b2330, 0xff737d8c},
    RoleColor{QPalette::BrightText, 0xffb1261d, 0xff737d8c},
    RoleColor{QPalette::Light, 0xffffffff, 0xffffffff},
    RoleColor{QPalette::Midlight, 0xffe1e5ea, 0xffe1e5ea},
    RoleColor{QPalette::Mid, 0xffc3cad4, 0xffdde1e7},
    RoleColor{QPalette::Dark, 0xff78828f, 0xffc3cad4},
    RoleColor{QPalette::Shadow, 0xff39414d, 0xff39414d},
    RoleColor{QPalette::Highlight, 0xff2259c9, 0xffc3cad4},
    RoleColor{QPalette::HighlightedText, 0xffffffff, 0xff1b2330},
    RoleColor{QPalette::Link, 0xff1d54c4, 0xff737d8c},
    RoleColor{QPalette::LinkVisited, 0xff6a3db3, 0xff737d8c},
    RoleColor{QPalette::ToolTipBase, 0xff262d38, 0xff262d38},
    RoleColor{QPalette::ToolTipText, 0xfff2f4f7, 0xfff2f4f7},
};

constexpr std::array Dark{
    RoleColor{QPalette::Window, 0xff171a20, 0xff171a20},
    RoleColor{QPalette::WindowText, 0xffe6e9ee, 0xff7e8896},
    RoleColor{QPalette::Base, 0xff1d2128, 0xff1a1d24},
    RoleColor{QPalette::AlternateBase, 0xff171a20, 0xff171a20},
    RoleColor{QPalette::Text, 0xffe6e9ee, 0xff7e8896},
    RoleColor{QPalette::PlaceholderText, 0xffa0a9b7, 0xff7e8896},
    RoleColor{QPalette::Button, 0xff272c35, 0xff1f232a},
    RoleColor{QPalette::ButtonText, 0xffe6e9ee, 0xff7e8896},
    RoleColor{QPalette::BrightText, 0xffff968c, 0xff7e8896},
    RoleColor{QPalette::Light, 0xff343a45, 0xff343a45},
    RoleColor{QPalette::Midlight, 0xff2d333d, 0xff2d333d},
    RoleColor{QPalette::Mid, 0xff454d5a, 0xff323842},
    RoleColor{QPalette::Dark, 0xff8b95a4, 0xff4a525f},
    RoleColor{QPalette::Shadow, 0xff0b0d10, 0xff0b0d10},
    RoleColor{QPalette::Highlight, 0xff3a6be0, 0xff3a424e},
    RoleColor{QPalette::HighlightedText, 0xffffffff, 0xffe6e9ee},
    RoleColor{QPalette::Link, 0xff8fb3ff, 0xff7e8896},
    RoleColor{QPalette::LinkVisited, 0xffc3a9ff, 0xff7e8896},
    RoleColor{QPalette::ToolTipBase, 0xff343a45, 0xff343a45},
    RoleColor{QPalette::ToolTipText, 0xfff2f4f7, 0xfff2f4f7},
};

} // namespace

Theme::Theme(const QFont &body, QObject *parent)
    : QObject(parent)
    , m_body(body)
    , m_systemIsDark(::isDark(QGuiApplication::palette()))
{
    QApplication::setFont(body);
    QApplication::setStyle(new Style); // the application takes it
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QStyleHints *hints = QGuiApplication::styleHints();
    m_systemIsDark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        m_systemIsDark = scheme == Qt::ColorScheme::Dark;
        apply();
    });
#endif
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    apply();
    Q_EMIT choiceChanged(choice);
}

void Theme::setTextSize(int percent)
{
    const int wanted = std::clamp(percent, TextSize::Smallest, TextSize::Largest);
    if (wanted == m_textSize)
        return;
    constexpr double Many = 100; // of the units: the rounding of one does not count
    const double spaceBefore = Spacing::of(Many);
    const double factor = double(wanted) / m_textSize;
    m_textSize = wanted;
    QFont font = m_body;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * wanted / TextSize::Usual);
    else
        font.setPixelSize(qRound(double(font.pixelSize()) * wanted / TextSize::Usual));
    WidgetScale widgets;
    QApplication::setFont(font);
    widgets.scale(factor, Spacing::of(Many) / spaceBefore);
    // The widgets hear of the font with the next turn of the event loop; who measures them comes
    // after that.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT textSizeChanged(m_textSize); }, Qt::QueuedConnection);
}

void Theme::apply()
{
    applyStyle();
    if (m_choice == ThemeChoice::Desktop) {
        QApplication::setPalette(QPalette()); // what the desktop says, from now on, too
        return;
    }
    const bool dark =
        m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

void Theme::applyStyle()
{
    const bool isOwn = m_choice != ThemeChoice::Desktop;
    if (isOwn == m_isOwnStyle)
        return;
    m_isOwnStyle = isOwn;
    // Without a base of its own a proxy is the style that the desktop would have.
    QApplication::setStyle(isOwn ? new Style : new QProxyStyle);
}

QPalette Theme::lightPalette()
{
    return paletteOf(Light);
}

QPalette Theme::darkPalette()
{
    return paletteOf(Dark);
}

QString Theme::name(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::Desktop:
        return u"desktop"_s;
    case ThemeChoice::System:
        break;
    }
    return u"system"_s;
}

std::optional<ThemeChoice> Theme::named(QStringView name)
{
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Desktop}) {
        if (Theme::name(choice) == name) {
            return choice;
        }
    }
    return std::nullopt;
}

#include "moc_theme.cpp"
