// SPDX-License-Identifier: MIT
#include "ui/guide/guidebook.h"

#include <QtCore/qfile.h>
#include <QtCore/qregularexpression.h>
#include <QtCore/qstringlist.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Contents{"index"};

QString markdownOf(const QString &language, const QString &name)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The pages that the contents name, in their order.
QStringList namesIn(const QString &contents)
{
    static const QRegularExpression link(u"\\]\\(([\\w-]+)\\.md\\)"_s);
    QStringList names;
    for (const QRegularExpressionMatch &match : link.globalMatch(contents))
        names += match.captured(1);
    return names;
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(
        words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

GuideBook::GuideBook(const QString &language)
{
    const bool isThere = QFile::exists(u":/help/%1/index.md"_s.arg(language));
    const QString folder = isThere ? language : u"en"_s;
    const QString contents = markdownOf(folder, Contents);
    for (const QString &name : QStringList{Contents} + namesIn(contents)) {
        const QString markdown = markdownOf(folder, name);
        m_pages.append({name, markdown, sectionsOf(markdown)});
    }
}

const GuidePage &GuideBook::page(const QString &name) const
{
    const auto found = std::ranges::find(m_pages, name, &GuidePage::name);
    return found == m_pages.end() ? m_pages.first() : *found;
}

QList<GuideHit> GuideBook::find(const QString &text) const
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<GuideHit> inHeadings;
    QList<GuideHit> inTexts;
    if (words.isEmpty())
        return {};
    for (const GuidePage &page : m_pages) {
        if (page.name == Contents)
            continue;
        for (const GuideSection &section : page.sections) {
            const GuideHit hit{page.name, page.title(),
                               section.level > 1 ? section.heading : QString(), section.anchor};
            if (hasAll(section.heading, words))
                inHeadings += hit;
            else if (hasAll(section.heading + u' ' + section.text, words))
                inTexts += hit;
        }
    }
    return inHeadings + inTexts;
}
