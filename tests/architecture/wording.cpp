// SPDX-License-Identifier: MIT
#include "architecture/wording.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

int lineAt(const QString &content, qsizetype position)
{
    return int(QStringView(content).first(position).count(u'\n')) + 1;
}

// Literals that stand side by side are one sentence; the mark of a licence is none.
QString joined(const QString &literals)
{
    static const QRegularExpression seam(u"\"\\s*u?\"|SPDX-License-Identifier"_s);
    return QString(literals).replace(seam, QString());
}

QList<ReadText> matchesIn(const QString &content, const QRegularExpression &expression)
{
    QList<ReadText> texts;
    for (const QRegularExpressionMatch &match : expression.globalMatch(content))
        texts.append({joined(match.captured(1)), lineAt(content, match.capturedStart(1))});
    return texts;
}

QList<ReadText> sentencesOf(const QString &path, const QString &source)
{
    static const QRegularExpression translated(
        uR"re(\btr\(\s*("(?:\\.|[^"\\])*"(?:\s*"(?:\\.|[^"\\])*")*))re"_s);
    static const QRegularExpression any(
        uR"re((u?"(?:\\.|[^"\\\n])*"(?:_s)?(?:\s*u?"(?:\\.|[^"\\\n])*")*))re"_s);
    static const QRegularExpression plain(u"^app/(packaging/|desktop/desktopoptiontable)"_s);
    return matchesIn(withoutComments(source), plain.match(path).hasMatch() ? any : translated);
}

QList<ReadText> sentencesOfTranslations(const QString &content)
{
    static const QRegularExpression element(
        u"<(?:source|translation|numerusform)[^>]*>([^<]*)</"_s);
    return matchesIn(content, element);
}

// A line each, without what stands in code spans, code blocks and the targets of links.
QList<ReadText> linesOfMarkdown(const QString &content)
{
    static const QRegularExpression code(u"`[^`]*`|\\]\\([^)]*\\)"_s);
    QList<ReadText> texts;
    bool isCode = false;
    int number = 0;
    for (const QString &line : content.split(u'\n')) {
        ++number;
        if (line.startsWith(u"```"_s))
            isCode = !isCode;
        else if (!isCode)
            texts.append({QString(line).remove(code), number});
    }
    return texts;
}

} // namespace

QStringList refusedWords(const QString &glossary)
{
    const qsizetype table = glossary.indexOf(u"| not | but |\n"_s);
    if (table < 0)
        return {};
    QStringList words;
    static const QRegularExpression row(u"^\\| ([^|]+) \\|"_s, QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : row.globalMatch(glossary.sliced(table))) {
        if (match.captured(1) != u"not"_s)
            words += match.captured(1).split(u", "_s);
    }
    return words;
}

QList<ReadText> readTexts(const QString &path, const QString &content)
{
    if (path.endsWith(u".cpp"_s))
        return sentencesOf(path, content);
    if (path.endsWith(u".ts"_s))
        return sentencesOfTranslations(content);
    return path.endsWith(u".md"_s) ? linesOfMarkdown(content) : QList<ReadText>();
}

QList<Breach> wordingBreaches(const QString &path, const QString &content,
                              const QStringList &refused)
{
    QStringList escaped;
    for (const QString &word : refused)
        escaped += QRegularExpression::escape(word);
    const QRegularExpression words(u"\\b(%1)\\w*"_s.arg(escaped.join(u'|')),
                                   QRegularExpression::CaseInsensitiveOption |
                                       QRegularExpression::UseUnicodePropertiesOption);
    QList<Breach> breaches;
    for (const ReadText &each : readTexts(path, content)) {
        for (const QRegularExpressionMatch &match : words.globalMatch(each.text)) {
            if (match.captured(1).endsWith(u" ID"_s))
                continue; // “ID” is as the glossary wants it, “id” is not
            breaches.append({path, each.line,
                             u"the glossary refuses “%1”"_s.arg(match.captured().simplified())});
            break;
        }
    }
    return breaches;
}
