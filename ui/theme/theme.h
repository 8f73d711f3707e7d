// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/fonts.h"

#include <QtCore/qobject.h>
#include <QtGui/qpalette.h>

#include <optional>

/// The look that the user wants.
enum class ThemeChoice : quint8 { System, Light, Dark };

/// Sets the look of the application: the program's style, one of its two palettes, and the body
/// font.
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

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

    /// Returns "system", "light" or "dark", as used by the option and the settings.
    [[nodiscard]] static QString name(ThemeChoice choice);
    [[nodiscard]] static std::optional<ThemeChoice> named(QStringView name);

Q_SIGNALS:
    /// Emitted after a choice took effect, with the choice.
    void choiceChanged(ThemeChoice choice);

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false;
};
