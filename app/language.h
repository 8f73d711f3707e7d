// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qtranslator.h>

#include <optional>

/// The language of a program: our words and Qt's own, for as long as this lives. English is a
/// translation too, since it holds the plurals.
class Language final
{
public:
    /// \a code such as "de"; nothing: the system's. A language we do not have is English.
    /// Needs the application object.
    explicit Language(const std::optional<QString> &code = {});
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    /// The codes of the languages we have, such as "de".
    [[nodiscard]] static QStringList codes();
    /// Whether there are words for \a code, which may name a country: "de", "de_AT".
    [[nodiscard]] static bool has(const QString &code);

private:
    QTranslator m_ours;
    QTranslator m_theirs;
};
