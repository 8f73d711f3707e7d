// SPDX-License-Identifier: MIT
#include "models/fuzzymatch.h"

#include <QtCore/qlist.h>

#include <algorithm>
#include <limits>

namespace {

constexpr int Impossible = std::numeric_limits<int>::min() / 2;
constexpr int Letter = 1;
constexpr int SideBySide = 7; // more than the begin of another word
constexpr int WordBegin = 6;
constexpr int TextBegin = 3; // on top of it

int bonus(QStringView text, qsizetype at)
{
    if (at == 0)
        return WordBegin + TextBegin;
    return !text[at - 1].isLetterOrNumber() && text[at].isLetterOrNumber() ? WordBegin : 0;
}

bool isSame(QChar left, QChar right)
{
    return left.toCaseFolded() == right.toCaseFolded();
}

/// The best score over all ways to find \a word in \a text.
int wordScore(QStringView text, QStringView word)
{
    // For the letters of the word so far: the best score that ends exactly at a place of the text.
    QList<int> endsAt(text.size(), Impossible);
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
        QList<int> next(text.size(), Impossible);
        int bestBefore = letter == 0 ? 0 : Impossible;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (letter > 0 && at > 0)
                bestBefore = std::max(bestBefore, endsAt[at - 1]);
            if (bestBefore == Impossible || !isSame(text[at], word[letter]))
                continue;
            const int apart = bestBefore + bonus(text, at);
            const bool canJoin = letter > 0 && at > 0 && endsAt[at - 1] != Impossible;
            const int joined = canJoin ? endsAt[at - 1] + SideBySide : Impossible;
            next[at] = std::max(apart, joined) + Letter;
        }
        endsAt = next;
    }
    return endsAt.isEmpty() ? Impossible : *std::ranges::max_element(endsAt);
}

} // namespace

std::optional<int> fuzzyScore(QStringView text, QStringView typed)
{
    int score = 0;
    for (const QStringView word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const int found = wordScore(text, word);
        if (found == Impossible)
            return std::nullopt;
        score += found;
    }
    return score;
}
