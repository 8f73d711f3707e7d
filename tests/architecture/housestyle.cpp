// SPDX-License-Identifier: MIT
#include "architecture/housestyle.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

// Words that code must do without, and in which files.
struct Refusal
{
    QRegularExpression where;
    QRegularExpression words;
    QString sentence;
    bool inComments = false;
};

const QList<Refusal> &refusals()
{
    static const QList<Refusal> list{
        {QRegularExpression(u"^(app|core|ui)/.*\\.(h|cpp)$"_s),
         QRegularExpression(u"\\b(TODO|FIXME|XXX|HACK)\\b"_s), u"nothing is put off"_s, true},
        {QRegularExpression(u"^(app|core|ui)/.*\\.(h|cpp)$"_s),
         QRegularExpression(
             u"\\b(static [^;(]*\\b)?instance\\(\\)\\s*[{;]|\\bQ_GLOBAL_STATIC\\b"_s),
         u"no class hands out one instance of itself"_s},
        {QRegularExpression(u"^tests/.*\\.(h|cpp)$"_s),
         QRegularExpression(u"\\b(qWait|qSleep|msleep|usleep|sleep_for|QSKIP)\\s*\\("_s),
         u"a test neither waits a fixed time nor skips"_s},
        {QRegularExpression(u"^(app|core|ui|tests)/.*\\.(h|cpp)$"_s),
         QRegularExpression(u"\\t|[ \\t]+$"_s), u"no tabs and no blanks at the end of a line"_s,
         true},
    };
    return list;
}

bool matches(const QString &expression, const QString &text)
{
    return QRegularExpression(expression, QRegularExpression::MultilineOption)
        .match(text)
        .hasMatch();
}

QList<Breach> headBreaches(const QString &path, const QString &text)
{
    QList<Breach> breaches;
    const bool owesLicence =
        matches(u"(\\.(h|cpp|cmake|sh|py|mjs)|CMakeLists\\.txt|/run)$"_s, path);
    if (owesLicence && !matches(u"\\A(#!.*\\n)?(//|#) SPDX-License-Identifier: MIT$"_s, text))
        breaches.append({path, 1, u"no licence line on top"_s});
    if (path.endsWith(u".h") && !matches(u"^#pragma once$"_s, text))
        breaches.append({path, 1, u"no #pragma once"_s});
    return breaches;
}

QList<Breach> wordBreaches(const QString &path, const QString &text, const Refusal &refusal)
{
    QList<Breach> breaches;
    int line = 0;
    for (const QString &content : (refusal.inComments ? text : codeOnly(text)).split(u'\n')) {
        ++line;
        const QRegularExpressionMatch match = refusal.words.match(content);
        if (match.hasMatch())
            breaches.append({path, line, refusal.sentence + u": "_s + match.captured().trimmed()});
    }
    return breaches;
}

/// Compiled by itself, what moc writes costs as much as the whole room.
QList<Breach> mocBreaches(const SourceTree &tree, const QString &path)
{
    if (!matches(u"^(app|core|ui)/.*\\.h$"_s, path) ||
        !codeOnly(tree.value(path)).contains(u"Q_OBJECT"))
        return {};
    const QString source = path.chopped(1) + u"cpp"_s;
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1).chopped(2);
    const QString include = u"moc_%1.cpp"_s.arg(name);
    for (const Include &each : includesOf(tree.value(source))) {
        if (each.header == include)
            return {};
    }
    return {{path, 0, u"its source does not include %1"_s.arg(include)}};
}

} // namespace

QList<Breach> styleBreaches(const SourceTree &tree, const QString &path)
{
    const QString text = tree.value(path);
    QList<Breach> breaches = headBreaches(path, text);
    breaches += mocBreaches(tree, path);
    for (const Refusal &refusal : refusals()) {
        if (refusal.where.match(path).hasMatch())
            breaches += wordBreaches(path, text, refusal);
    }
    return breaches;
}
