// SPDX-License-Identifier: MIT
#include "net/siteid.h"

#include <QtCore/qlist.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestId = 128;

} // namespace

Expected<SiteId, SiteIdFault> SiteId::parse(const QString &text)
{
    if (text.isEmpty())
        return Unexpected{SiteIdFault::Empty};
    if (text == "."_L1 || text == ".."_L1)
        return Unexpected{SiteIdFault::DotSegment};
    if (!text.isValidUtf16())
        return Unexpected{SiteIdFault::LoneSurrogate};
    const auto isControl = [](QChar unit) { return unit.category() == QChar::Other_Control; };
    if (std::ranges::any_of(text, isControl))
        return Unexpected{SiteIdFault::ControlCharacters};
    if (text.toUcs4().size() > LongestId)
        return Unexpected{SiteIdFault::TooLong};
    return SiteId(text);
}
