// SPDX-License-Identifier: MIT
#include "app/language.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qhash.h>
#include <QtCore/qlibraryinfo.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

Language::Language(const std::optional<QString> &code)
{
    const QLocale locale = code ? QLocale(*code) : QLocale::system();
    const bool isOurs = m_ours.load(locale, u"outage-desk"_s, u"_"_s, u":/i18n"_s);
    if (!isOurs && !m_ours.load(u":/i18n/outage-desk_en.qm"_s)) {
        return;
    }
    QCoreApplication::installTranslator(&m_ours);
    // Words and numbers of one language: not German numbers in English sentences.
    QLocale::setDefault(isOurs ? locale : QLocale(QLocale::English));
    if (m_theirs.load(QLocale(), u"qtbase"_s, u"_"_s,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_theirs);
    }
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_theirs);
    QCoreApplication::removeTranslator(&m_ours);
}

QStringList Language::codes()
{
    QStringList codes;
    for (const QString &file : QDir(u":/i18n"_s).entryList(QDir::Files, QDir::Name)) {
        codes << file.section(u'_', 1).section(u'.', 0, 0);
    }
    return codes;
}

QString Language::nameOf(const QString &code)
{
    // Not QLocale's: those name a country as well.
    static const QHash<QString, QString> names{{u"de"_s, u"Deutsch"_s},
                                               {u"en"_s, u"English"_s},
                                               {u"es"_s, u"Español"_s},
                                               {u"fr"_s, u"Français"_s}};
    return names.value(code);
}

bool Language::has(const QString &code)
{
    return codes().contains(QLocale(code).name().section(u'_', 0, 0));
}
