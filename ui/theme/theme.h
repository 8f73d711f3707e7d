// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/fonts.h"

#include "ui/theme/textsize.h"

#include <QtCore/qobject.h>
#include <QtGui/qpalette.h>

#include <optional>

/// The look that the user wants.
enum class ThemeChoice : quint8 {
    System, ///< light or dark, as the system is
    Light,
    Dark,
    Desktop, ///< style and colours of the desktop, such as its high contrast
};

/// Sets the look of the application: the program's style with one of its two palettes, or those of
/// the desktop, and the body font.
///
/// Make exactly one, right after the QApplication and before the first widget; GUI thread.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    /// Remembers whether the system is dark, installs the style, sets \a body as the application's
    /// font, and applies the system's choice.
    explicit Theme(const QFont &body = Fonts::system(), QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// Applies \a choice at once to all widgets and icons.
    void setChoice(ThemeChoice choice);

    /// In per cent of the body font.
    [[nodiscard]] int textSize() const { return m_textSize; }
    /// Makes everything as large, at once; \a percent is brought into the range of TextSize.
    void setTextSize(int percent);

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

    /// Returns "system", "light", "dark" or "desktop", as used by the option and the settings.
    [[nodiscard]] static QString name(ThemeChoice choice);
    [[nodiscard]] static std::optional<ThemeChoice> named(QStringView name);

Q_SIGNALS:
    /// Emitted after a choice took effect, with the choice.
    void choiceChanged(ThemeChoice choice);
    /// Emitted once the widgets have another text size, with the next turn of the event loop.
    void textSizeChanged(int percent);

private:
    void apply();
    void applyStyle();

    QFont m_body;
    int m_textSize = TextSize::Usual;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false;
    bool m_isOwnStyle = true;
};
