// SPDX-License-Identifier: MIT
#include "tables/contentkind.h"

namespace {

constexpr qsizetype LongestBlank = 64 << 10; // before the first character

constexpr QByteArrayView Utf8Mark("\xef\xbb\xbf");
constexpr QByteArrayView LittleEndianMark("\xff\xfe");
constexpr QByteArrayView BigEndianMark("\xfe\xff");
constexpr QByteArrayView BigUtf32Mark("\0\0\xfe\xff", 4);
constexpr QByteArrayView ZipStart("PK\x03\x04");
constexpr QByteArrayView EmptyZip("PK\x05\x06");
constexpr QByteArrayView CompoundFile("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");

bool isBegun(QByteArrayView head, QByteArrayView mark)
{
    return head.size() < mark.size() && mark.startsWith(head);
}

ContentKind kindOfFirst(char first)
{
    const bool isJson = first == '[' || first == '{';
    const bool isOther = first == '<' || (first >= '\0' && first < ' ');
    return isJson || isOther ? ContentKind::Json : ContentKind::Table;
}

/// UTF-16 without a mark: the text of a header begins with ASCII.
bool isPlainUtf16(QByteArrayView head)
{
    const auto isText = [](char byte) { return byte >= ' ' && byte <= '~'; };
    return head.size() >= 2 &&
           ((head[0] == '\0' && isText(head[1])) || (head[1] == '\0' && isText(head[0])));
}

} // namespace

std::optional<ContentKind> tellContent(QByteArrayView head, bool isWhole)
{
    for (const QByteArrayView mark : {Utf8Mark, LittleEndianMark, BigEndianMark, BigUtf32Mark,
                                      ZipStart, EmptyZip, CompoundFile}) {
        if (!isWhole && isBegun(head, mark))
            return std::nullopt;
    }
    if (head.startsWith(ZipStart) || head.startsWith(EmptyZip) || head.startsWith(CompoundFile))
        return ContentKind::Spreadsheet;
    // JSON is UTF-8 (RFC 8259 §8.1).
    if (head.startsWith(LittleEndianMark) || head.startsWith(BigEndianMark) ||
        head.startsWith(BigUtf32Mark))
        return ContentKind::Table;
    if (!isWhole && head.size() < 2)
        return std::nullopt;
    if (isPlainUtf16(head))
        return ContentKind::Table;
    if (head.startsWith(Utf8Mark))
        head = head.sliced(Utf8Mark.size());
    const QByteArrayView text = head.trimmed();
    if (!text.isEmpty())
        return kindOfFirst(text.front());
    return isWhole || head.size() > LongestBlank ? std::optional(ContentKind::Json) : std::nullopt;
}
