// SPDX-License-Identifier: MIT
#include "text/oneline.h"

#include "outages/lookalike.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestToolTip = 400; // in UTF-16 units

/// Returns whether a character changes the reading direction of what follows (UAX #9 §2): it would
/// make one name look like another.
bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

bool breaksLine(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return turnsDirection(character);
    }
}

/// The first \a maximum units with an ellipsis as the last, never half of a surrogate pair.
QString shortened(const QString &text, qsizetype maximum)
{
    QString start = text.first(std::max<qsizetype>(maximum - 1, 0));
    if (!start.isEmpty() && start.back().isHighSurrogate())
        start.chop(1);
    return start + QChar(u'…');
}

} // namespace

QString oneLine(const QString &text, qsizetype maximum)
{
    QString line = maximum >= 0 && text.size() > maximum ? shortened(text, maximum) : text;
    std::replace_if(line.begin(), line.end(), breaksLine, QChar(QChar::ReplacementCharacter));
    const bool isPlain =
        std::ranges::all_of(line, [](QChar each) { return each.unicode() < 0x80; });
    return isPlain ? line : withIgnorablesShown(line);
}

QString toolTipText(const QString &text)
{
    return u"<span>%1</span>"_s.arg(oneLine(text, LongestToolTip).toHtmlEscaped());
}
