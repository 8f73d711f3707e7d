// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

class ActionRegistry;
class Settings;
class Theme;

/// The text size that the user chooses, which is remembered, and the one of a window that is shown
/// to others, which is not. GUI thread; all that is passed must outlive it.
class TextSizeController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextSizeController)

public:
    TextSizeController(Theme &theme, Settings &settings, QObject *parent);

    /// Once.
    void connectActions(const ActionRegistry &actions);
    /// Makes the text large enough to be read from afar; afterwards as large as it was.
    void setPresenting(bool isPresenting);

private:
    void set(int percent);

    Theme &m_theme;
    Settings &m_settings;
    int m_own; ///< as the user has chosen it
    bool m_isPresenting = false;
};
