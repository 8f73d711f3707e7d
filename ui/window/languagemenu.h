// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtWidgets/qmenu.h>

class QActionGroup;
class Settings;

/// A language that the program has.
struct LanguageChoice
{
    QString code = {}; ///< such as "de"
    QString name = {}; ///< in the language itself
};

/// The language of the program, kept in the settings for the next start. GUI thread; the settings
/// must outlive it.
class LanguageMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageMenu)

public:
    LanguageMenu(const QList<LanguageChoice> &languages, Settings &settings,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    /// Emitted when another language is to be used from the next start on.
    void languageChosen();

private:
    void add(const LanguageChoice &language, QActionGroup &group);

    Settings &m_settings;
};
