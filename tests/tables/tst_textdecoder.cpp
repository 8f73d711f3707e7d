// SPDX-License-Identifier: MIT
#include "tables/textdecoder.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

/// \a text in UTF-16, the high byte first if \a isBig.
QByteArray utf16(const QString &text, bool isBig)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        const auto high = static_cast<char>(unit.unicode() >> 8);
        const auto low = static_cast<char>(unit.unicode() & 0xff);
        bytes.append(isBig ? high : low).append(isBig ? low : high);
    }
    return bytes;
}

/// What is decoded of \a bytes in portions of \a portion, and whether that failed.
std::pair<QByteArray, bool> decoded(const QByteArray &bytes, qsizetype portion,
                                    TableEncoding encoding)
{
    TextDecoder decoder(encoding);
    QByteArray text;
    for (qsizetype at = 0; at < bytes.size(); at += portion) {
        const QByteArray part = bytes.mid(at, portion);
        text.append(decoder.take(part));
    }
    text.append(decoder.end());
    return {text, decoder.hasFailed()};
}

} // namespace

/// Bytes become text in UTF-8, the same for all portions, or an error where they are none.
class TextDecoderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
};

void TextDecoderTest::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TableEncoding>("encoding");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("fails");
    const auto as = [](TableEncoding encoding) {
        return [encoding](const char *name, const QByteArray &bytes, const QByteArray &text,
                          bool fails = false) {
            QTest::addRow("%s", name) << bytes << encoding << text << fails;
        };
    };
    const auto unicode = as(TableEncoding::Unicode);
    const auto latin = as(TableEncoding::WindowsLatin);
    const QString words = u"id;Größe;🔋\r\n"_s;
    unicode("nothing", {}, {});
    unicode("one byte", "a", "a");
    unicode("ASCII", "id,begin", "id,begin");
    unicode("UTF-8", words.toUtf8(), words.toUtf8());
    unicode("UTF-8 behind a mark", "\xef\xbb\xbf" + words.toUtf8(), words.toUtf8());
    unicode("a second mark stays", "\xef\xbb\xbf\xef\xbb\xbfid", "\xef\xbb\xbfid");
    unicode("a mark alone", "\xef\xbb\xbf", {});
    unicode("half a mark", "\xef\xbb", {}, true);
    unicode("UTF-16 little-endian", "\xff\xfe" + utf16(words, false), words.toUtf8());
    unicode("UTF-16 big-endian", "\xfe\xff" + utf16(words, true), words.toUtf8());
    unicode("UTF-16 little-endian without a mark", utf16(words, false), words.toUtf8());
    unicode("UTF-16 big-endian without a mark", utf16(words, true), words.toUtf8());
    unicode("UTF-16 cut inside a unit", "\xff\xfe" + utf16(u"ab"_s, false) + 'c', "ab", true);
    unicode("UTF-16 cut inside a pair", "\xff\xfe" + utf16(u"ab🔋"_s.chopped(1), false), "ab", true);
    unicode("UTF-16 with a low half", "\xff\xfe" + utf16(u"ab\xdc00z"_s, false), "ab", true);
    unicode("UTF-16 with a high half", "\xff\xfe" + utf16(u"ab\xd800z"_s, false), "ab", true);
    unicode("a wrong byte",
            "id;Gr\xf6\xdf"
            "e",
            "id;Gr", true);
    unicode("a wrong byte at the end", "id;Gr\xf6", "id;Gr", true);
    unicode("an overlong form", "ab\xc0\x80z", "ab", true);
    unicode("a surrogate in UTF-8", "ab\xed\xa0\x80z", "ab", true);
    unicode("a tail alone", "ab\x80z", "ab", true);
    latin("Latin-1",
          "Gr\xf6\xdf"
          "e",
          u"Größe"_s.toUtf8());
    latin("Latin-1 in Windows-1252", "\xa0\xff", u"\u00a0ÿ"_s.toUtf8());
    latin("the quotes, the dash and the euro of Windows-1252",
          "\x84Netz\x93 \x96 5 \x80, \x91x\x92\x85", u"„Netz“ – 5 €, ‘x’…"_s.toUtf8());
    latin("every byte that Latin-1 has no character for",
          QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"),
          u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"_s.toUtf8());
    latin("a mark says more", "\xef\xbb\xbfGr\xc3\xb6", u"Grö"_s.toUtf8());
    latin("two zeros are no mark", QByteArray("i\0d\0", 4), QByteArray("i\0d\0", 4));
}

void TextDecoderTest::decodes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const TableEncoding, encoding);
    for (qsizetype portion = 1; portion <= bytes.size() + 1; ++portion) {
        const auto [text, hasFailed] = decoded(bytes, portion, encoding);
        QTEST(text, "text");
        QTEST(hasFailed, "fails");
    }
}

QTEST_APPLESS_MAIN(TextDecoderTest)
#include "tst_textdecoder.moc"
