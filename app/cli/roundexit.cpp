// SPDX-License-Identifier: MIT
#include "roundexit.h"

#include <algorithm>
#include <array>

ExitCode roundExit(const QList<ExitCode> &codes)
{
    constexpr std::array Foremost{ExitCode::Unknown, ExitCode::Interrupted, ExitCode::ReaderGone};
    for (const ExitCode code : Foremost) {
        if (codes.contains(code))
            return code;
    }
    const auto hasFailed = [](ExitCode code) {
        return code != ExitCode::Done && code != ExitCode::Empty;
    };
    if (const auto failed = std::ranges::find_if(codes, hasFailed); failed != codes.cend())
        return *failed;
    const bool areAllEmpty = !codes.isEmpty() && codes.count(ExitCode::Empty) == codes.size();
    return areAllEmpty ? ExitCode::Empty : ExitCode::Done;
}
