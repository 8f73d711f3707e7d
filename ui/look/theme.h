// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look/fonts.h"

#include <QtCore/qobject.h>
#include <QtGui/qpalette.h>

#include <optional>

/// Which of the two looks the person wants.
enum class ThemeChoice : quint8 { System, Light, Dark };

/// Dresses the application: our style, one of our two palettes, and the type scale's body font.
///
/// Make one, right after the QApplication and before the first widget; GUI thread.
class Theme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)

public:
    /// Remembers whether the system is dark, installs the style, \a body as the application's font,
    /// and the system's choice.
    explicit Theme(const QFont &body = Fonts::system(), QObject *parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// Applies at once; every widget and icon follows without being told.
    void setChoice(ThemeChoice choice);

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

    /// "system", "light" or "dark", as the option and the settings write it.
    [[nodiscard]] static QString name(ThemeChoice choice);
    [[nodiscard]] static std::optional<ThemeChoice> named(QStringView name);

Q_SIGNALS:
    /// After a choice took effect, with the choice.
    void choiceChanged(ThemeChoice choice);

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false;
};
