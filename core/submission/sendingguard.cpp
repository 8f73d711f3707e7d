// SPDX-License-Identifier: MIT
#include "submission/sendingguard.h"

#include <algorithm>

namespace {

constexpr qint64 LeastRows = 10; // shorter lists differ by a factor every day
constexpr qint64 Factor = 3;

bool differ(qint64 rows, qint64 otherRows)
{
    const auto [fewer, more] = std::minmax(rows, otherRows);
    return more >= LeastRows && more >= Factor * fewer;
}

} // namespace

GuardQuestion guardQuestion(ConnectionKind kind, qint64 rows, const SendingPrecedent &before)
{
    if (kind != ConnectionKind::Production)
        return GuardQuestion::None;
    if (before.isFirst)
        return GuardQuestion::FirstList;
    const bool isOther = before.acceptedRows && differ(rows, *before.acceptedRows);
    return isOther ? GuardQuestion::OtherSize : GuardQuestion::None;
}
