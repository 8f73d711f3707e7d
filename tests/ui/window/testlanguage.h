// SPDX-License-Identifier: MIT
#pragma once

#include "app/language.h"

#include <QtCore/qstringlist.h>
#include <QtCore/qtranslator.h>

#include <memory>

/// A language of the program, or one that only tests speak: "pseudo", English in brackets and some
/// 40 % longer, in which a text that cannot be translated and a place that is too narrow are seen;
/// "mirrored", English from right to left. Spoken during the lifetime of this object.
class TestLanguage final
{
public:
    /// \a name is one of names().
    explicit TestLanguage(const QString &name);
    ~TestLanguage();
    Q_DISABLE_COPY_MOVE(TestLanguage)

    [[nodiscard]] static QStringList names();

private:
    Language m_language;
    std::unique_ptr<QTranslator> m_pseudo;
};
