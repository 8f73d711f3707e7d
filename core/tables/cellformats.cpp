// SPDX-License-Identifier: MIT
#include "tables/cellformats.h"

#include "tables/xmlpart.h"

#include <QtCore/qhash.h>

#include <algorithm>

namespace {

constexpr qsizetype MostStyles = 1 << 16; // spreadsheets have 65,490

/// Walks over a format, without what stands in it as text.
class FormatWalk final
{
public:
    explicit FormatWalk(QStringView code)
        : m_code(code)
    {}

    [[nodiscard]] bool findsDate()
    {
        bool isDate = false;
        while (m_at < m_code.size()) {
            const QChar character = m_code[m_at];
            if (character == u';')
                break; // what follows is for other numbers
            if (character == u'[') {
                if (isSpan(takeUntil(u']')))
                    return false;
            } else if (character == u'"') {
                takeUntil(u'"');
            } else if (character == u'\\' || character == u'_' || character == u'*') {
                m_at += 2; // stands for itself, or for a space as wide, or fills the cell
            } else {
                isDate = isDate || isDateLetter(character);
                ++m_at;
            }
        }
        return isDate;
    }

private:
    [[nodiscard]] static bool isDateLetter(QChar character)
    {
        return QStringView(u"ymdhsYMDHS").contains(character);
    }

    /// Whether what stands in brackets is `h`, `mm` and so on: hours, minutes or seconds in all.
    [[nodiscard]] static bool isSpan(QStringView inside)
    {
        return !inside.isEmpty() && std::ranges::all_of(inside, [&](QChar character) {
            return character == inside.front() && QStringView(u"hmsHMS").contains(character);
        });
    }

    /// What stands between the character here and the next \a end, which are passed.
    QStringView takeUntil(QChar end)
    {
        const qsizetype first = m_at + 1;
        const qsizetype found = m_code.indexOf(end, first);
        const qsizetype last = found < 0 ? m_code.size() : found;
        m_at = last + 1;
        return m_code.sliced(std::min(first, last), std::max<qsizetype>(last - first, 0));
    }

    QStringView m_code;
    qsizetype m_at = 0;
};

bool isIn(int number, int first, int last)
{
    return number >= first && number <= last;
}

} // namespace

bool isDateFormat(QStringView code)
{
    return FormatWalk(code).findsDate();
}

bool isDateFormat(int builtIn)
{
    // Those above 22, but for 45 and 47, are dates of East Asia and Thailand.
    return isIn(builtIn, 14, 22) || isIn(builtIn, 27, 36) || builtIn == 45 || builtIn == 47 ||
           isIn(builtIn, 50, 58) || isIn(builtIn, 71, 81);
}

std::optional<TableFault> CellFormats::read(ZipArchive &archive, const QString &name,
                                            const StopToken &isStopped)
{
    XmlPart part(archive, name, isStopped);
    QHash<int, bool> ofItsOwn;
    bool isInStyles = false;
    while (part.next()) {
        if (part.name() == u"cellXfs") {
            isInStyles = part.isStart();
        } else if (part.isStart() && part.name() == u"numFmt") {
            if (ofItsOwn.size() < MostStyles) {
                ofItsOwn.insert(part.attribute(u"numFmtId").toInt(),
                                isDateFormat(part.attribute(u"formatCode")));
            }
        } else if (part.isStart() && isInStyles && part.name() == u"xf") {
            const int format = part.attribute(u"numFmtId").toInt();
            m_isDate.append(ofItsOwn.value(format, isDateFormat(format)));
            if (m_isDate.size() > MostStyles)
                part.refuse();
        }
    }
    return part.fault();
}
