// SPDX-License-Identifier: MIT
#include "app/help/nearestword.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace {

// What is longer is no slip of a word of ours.
constexpr qsizetype LongestWord = 40;
constexpr qsizetype FewestForPrefix = 2;

/// How many letters to add, drop, replace or swap with their neighbour (optimal string alignment).
int slips(const QString &from, const QString &to)
{
    const auto columns = static_cast<std::size_t>(to.size()) + 1;
    std::vector<int> beforeLast(columns);
    std::vector<int> last(columns);
    std::vector<int> row(columns);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int replaced = last[at - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, replaced});
            const bool isSwapped =
                i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
            if (isSwapped)
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last.back();
}

/// The beginning of a word is nearer than any slip.
std::optional<int> distance(const QString &word, const QString &candidate)
{
    if (word.size() >= FewestForPrefix && candidate.startsWith(word))
        return 0;
    const int count = slips(word, candidate);
    const auto most = static_cast<int>(qMax<qsizetype>(1, candidate.size() / 3));
    return count <= most && count < candidate.size() ? std::optional(count) : std::nullopt;
}

} // namespace

std::optional<QString> nearestWord(const QString &word, const QStringList &words)
{
    if (word.isEmpty() || word.size() > LongestWord)
        return std::nullopt;
    std::optional<QString> nearest;
    int fewest = 0;
    for (const QString &candidate : words) {
        const auto count = distance(word, candidate);
        const bool isNearer = count && (!nearest || *count < fewest ||
                                        (*count == fewest && candidate.size() < nearest->size()));
        if (isNearer) {
            nearest = candidate;
            fewest = *count;
        }
    }
    return nearest;
}
