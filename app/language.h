// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qtranslator.h>

#include <optional>

/// Sets the language of a program: its own translations and Qt's, during the lifetime of this
/// object. English is a translation too, since it contains the plurals.
class Language final
{
public:
    /// \a code such as "de"; nullopt: the system's language. English is used for a language without
    /// translations. Needs the application object.
    explicit Language(const std::optional<QString> &code = {});
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// Returns the codes of the available languages, such as "de".
    [[nodiscard]] static QStringList codes();
    /// Returns the name of the language of \a code, in the language itself: "Deutsch"; empty for a
    /// code that codes() does not have.
    [[nodiscard]] static QString nameOf(const QString &code);
    /// Returns whether there are translations for \a code, which may name a country: "de", "de_AT".
    [[nodiscard]] static bool has(const QString &code);

private:
    QTranslator m_ours;
    QTranslator m_theirs;
};
