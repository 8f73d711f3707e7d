// SPDX-License-Identifier: MIT
#include "architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

// Comments, raw strings, strings and characters, in the one order in which none hides another.
const QRegularExpression &tokens()
{
    static const QRegularExpression expression(
        uR"re((//[^\n]*|/\*.*?\*/)|(R"([^()\\ \n]{0,16})\(.*?\)\3")|("(?:\\.|[^"\\\n])*")|((?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'))re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

QString blanked(const QString &text, bool literalsToo)
{
    QString result;
    qsizetype copied = 0;
    QRegularExpressionMatchIterator matches = tokens().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool isComment = match.hasCaptured(1) && match.capturedLength(1) > 0;
        if (!isComment && !literalsToo)
            continue;
        result += text.mid(copied, match.capturedStart() - copied);
        result += isComment ? u" "_s : u"\"\""_s;
        result += QString(match.captured().count(u'\n'), u'\n');
        copied = match.capturedEnd();
    }
    return result + text.mid(copied);
}

bool isOurText(const QString &path)
{
    static const QRegularExpression kinds(
        uR"re((\.(h|cpp|cmake|sh|py|mjs|md|txt|json|svg|xml|desktop|ts|yml)|/run|LICENSE)$)re"_s);
    static const QRegularExpression strangers(
        uR"re((^|/)(node_modules|build[^/]*|out|\.[^/]*|__pycache__)/)re"_s);
    return kinds.match(path).hasMatch() && !strangers.match(path).hasMatch();
}

} // namespace

SourceTree readSourceTree(const QString &root)
{
    SourceTree tree;
    const QDir base(root);
    const QStringList houses{u"app"_s, u"core"_s, u"resources"_s, u"tests"_s, u"ui"_s};
    for (const QString &house : houses) {
        QDirIterator files(base.filePath(house), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QString path = base.relativeFilePath(file.fileName());
            if (isOurText(path) && file.open(QIODevice::ReadOnly))
                tree.insert(path, QString::fromUtf8(file.readAll()));
        }
    }
    return tree;
}

QString withoutComments(const QString &text)
{
    return blanked(text, false);
}

QString codeOnly(const QString &text)
{
    return blanked(text, true);
}

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression directive(uR"re(^\s*#\s*include\s*(["<])([^">\n]+)[">])re"_s);
    QList<Include> includes;
    int line = 0;
    for (const QString &content : withoutComments(text).split(u'\n')) {
        ++line;
        const QRegularExpressionMatch match = directive.match(content);
        if (match.hasMatch())
            includes.append({match.captured(2), line, match.captured(1) == u"\""});
    }
    return includes;
}
