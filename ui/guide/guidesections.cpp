// SPDX-License-Identifier: MIT
#include "ui/guide/guidesections.h"

#include <QtCore/qregularexpression.h>
#include <QtCore/qstringlist.h>

using namespace Qt::StringLiterals;

namespace {

/// Returns what a person reads of a line of Markdown.
QString readable(QString line)
{
    static const QRegularExpression picture(u"!\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(
        u"\\*\\*|`|^\\s*(?:[-*]|\\d+\\.)\\s+|^\\|?[-|\\s]+\\|$"_s);
    line.replace(picture, u"\\1"_s).replace(link, u"\\1"_s).remove(marks);
    return line.replace(u'|', u' ').simplified();
}

} // namespace

QString anchorOf(const QString &heading)
{
    static const QRegularExpression others(u"[^\\w\\- ]"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return heading.toLower().remove(others).replace(u' ', u'-');
}

QList<GuideSection> sectionsOf(const QString &markdown)
{
    static const QRegularExpression title(u"^(#{1,6}) (.+)$"_s);
    QList<GuideSection> sections;
    bool isCode = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.startsWith(u"```"_s)) {
            isCode = !isCode;
            continue;
        }
        const auto found = isCode ? QRegularExpressionMatch() : title.match(line);
        if (found.hasMatch()) {
            const QString heading = readable(found.captured(2));
            sections.append({.heading = heading,
                             .anchor = anchorOf(heading),
                             .level = static_cast<int>(found.capturedLength(1))});
            continue;
        }
        const QString text = isCode ? line.trimmed() : readable(line);
        if (!sections.isEmpty() && !text.isEmpty())
            sections.last().text += sections.last().text.isEmpty() ? text : u' ' + text;
    }
    return sections;
}
