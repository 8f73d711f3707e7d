// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"
#include "tables/tablefault.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qstring.h>

#include <optional>

class XmlPart;
class ZipArchive;

/// Returns the text of the element that \a part has just begun, `si` or `is`: its runs one after
/// the other, without what tells how to pronounce it.
[[nodiscard]] QString richText(XmlPart &part);

/// Returns \a text with the characters that `_x000D_` and its like stand for (ECMA-376 part 1,
/// §22.9.2.19).
[[nodiscard]] QString unescapedText(const QString &text);

/// The texts that the cells of a workbook share: what sharedStrings.xml has, in UTF-8, one after
/// the other. A value; any thread.
class SharedTexts final
{
public:
    static constexpr qint64 MostBytes = 512 << 20; ///< in memory

    /// Reads the part \a name. Returns what is wrong with it.
    [[nodiscard]] std::optional<TableFault> read(ZipArchive &archive, const QString &name,
                                                 const StopToken &isStopped);
    [[nodiscard]] qsizetype size() const { return m_ends.size(); }
    /// \a index must be below size().
    [[nodiscard]] QByteArrayView at(qsizetype index) const;

private:
    QByteArray m_texts;
    QList<qsizetype> m_ends;
};
