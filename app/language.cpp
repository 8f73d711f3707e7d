// SPDX-License-Identifier: MIT
#include "app/language.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qdir.h>
#include <QtCore/qlibraryinfo.h>
#include <QtCore/qlocale.h>

Language::Language(const std::optional<QString> &code)
{
    const QLocale locale = code ? QLocale(*code) : QLocale::system();
    const bool isOurs = m_ours.load(locale, QStringLiteral("outage-desk"), QStringLiteral("_"),
                                    QStringLiteral(":/i18n"));
    if (!isOurs && !m_ours.load(QStringLiteral(":/i18n/outage-desk_en.qm"))) {
        return;
    }
    QCoreApplication::installTranslator(&m_ours);
    // Words and numbers of one language: not German numbers in English sentences.
    QLocale::setDefault(isOurs ? locale : QLocale(QLocale::English));
    if (m_theirs.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
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
    for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList(QDir::Files, QDir::Name)) {
        codes << file.section(u'_', 1).section(u'.', 0, 0);
    }
    return codes;
}

bool Language::has(const QString &code)
{
    return codes().contains(QLocale(code).name().section(u'_', 0, 0));
}
