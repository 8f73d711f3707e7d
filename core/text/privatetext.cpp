// SPDX-License-Identifier: MIT
#include "text/privatetext.h"

#include <QtCore/qregularexpression.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString hiddenWord()
{
    return u"…"_s;
}

/// Part of the same word as what stands beside it.
bool continuesWord(const QString &text, qsizetype at)
{
    if (at < 0 || at >= text.size())
        return false;
    const QChar sign = text[at];
    return sign.isLetterOrNumber() || sign == u'-' || sign == u'_';
}

void removeWord(QString &text, const QString &word)
{
    const QString hidden = hiddenWord();
    qsizetype at = text.indexOf(word);
    while (at >= 0) {
        const bool isWhole = !continuesWord(text, at - 1) && !continuesWord(text, at + word.size());
        if (isWhole)
            text.replace(at, word.size(), hidden);
        at = text.indexOf(word, at + (isWhole ? hidden.size() : 1));
    }
}

} // namespace

QString PrivateText::without(const QString &text, const QStringList &ids)
{
    static const QRegularExpression address(u"\\bhttps?://[^\\s\"“”»,;()]*[^\\s\"“”»,;().:]"_s);
    static const QRegularExpression uuid(
        u"\\b[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b"_s);
    QString rest = text;
    rest.replace(address, hiddenWord());
    rest.replace(uuid, hiddenWord());
    QStringList longestFirst = ids;
    longestFirst.removeAll(QString());
    std::ranges::stable_sort(longestFirst, std::ranges::greater(), &QString::size);
    for (const QString &id : std::as_const(longestFirst))
        removeWord(rest, id);
    return rest;
}
