// SPDX-License-Identifier: MIT
#include "outages/charactername.h"
#include "outages/characternametable.h"
#include "outages/lookalike.h"
#include "outages/lookaliketable.h"

#include <QtTest/qtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

class LookAlikeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void invisibleCharacters_data();
    void invisibleCharacters();
    void mixedLetters_data();
    void mixedLetters();
    void namesThatLookTheSame_data();
    void namesThatLookTheSame();
    void theTableIsSorted();
    void charactersHaveNames_data();
    void charactersHaveNames();
    void ignorablesAreShown();
};

void LookAlikeTest::invisibleCharacters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<uint>("codePoint"); // 0: none
    QTest::newRow("plain") << u"Battery 1"_s << 0U;
    QTest::newRow("empty") << u""_s << 0U;
    QTest::newRow("umlauts") << u"Übergabe-Süd (2)"_s << 0U;
    QTest::newRow("combined") << u"U\u0308bergabe"_s << 0U;
    QTest::newRow("zero width space") << u"Batt\u200bery"_s << 0x200bU;
    QTest::newRow("soft hyphen") << u"Batt\u00adery"_s << 0xadU;
    QTest::newRow("turned round") << u"Battery \u202e1"_s << 0x202eU;
    QTest::newRow("byte order mark") << u"\ufeffBattery"_s << 0xfeffU;
    QTest::newRow("tab") << u"Battery\t1"_s << 9U;
    QTest::newRow("hard space") << u"Battery\u00a01"_s << 0xa0U;
    QTest::newRow("space in front") << u" Battery"_s << 0x20U;
    QTest::newRow("space behind") << u"Battery "_s << 0x20U;
    QTest::newRow("two spaces inside") << u"Battery  1"_s << 0U;
    QTest::newRow("line") << u"Battery\u2028"_s << 0x2028U;
    QTest::newRow("tag beyond the first plane") << u"Battery\U000e0041"_s << 0xe0041U;
    QTest::newRow("joiner in Persian") << u"می\u200cخواهم"_s << 0U;
    QTest::newRow("joiner in Latin") << u"Bat\u200ctery"_s << 0x200cU;
    QTest::newRow("joiner behind a Latin letter") << u"B\u200cخ"_s << 0x200cU;
    QTest::newRow("a symbol's variant") << u"⚡\ufe0f 1"_s << 0U;
    QTest::newRow("a letter's variant") << u"B\ufe0f"_s << 0xfe0fU;
    QTest::newRow("symbols that join") << u"\U0001f469\u200d\U0001f527"_s << 0U;
}

void LookAlikeTest::invisibleCharacters()
{
    QFETCH(const QString, name);
    const auto odd = invisibleCharacter(name);
    QTEST(uint(odd ? odd->codePoint : 0), "codePoint");
}

void LookAlikeTest::mixedLetters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<uint>("codePoint"); // 0: none
    QTest::addColumn<uint>("looksLike");
    QTest::newRow("Latin") << u"Battery 1"_s << 0U << 0U;
    QTest::newRow("Cyrillic") << u"Насос 1"_s << 0U << 0U;
    QTest::newRow("Greek") << u"Αντλία"_s << 0U << 0U;
    QTest::newRow("one word each") << u"Насос A"_s << 0U << 0U;
    QTest::newRow("Cyrillic a in Latin") << u"B\u0430ttery 1"_s << 0x430U << uint('a');
    QTest::newRow("in the second word") << u"Big B\u0430ttery"_s << 0x430U << uint('a');
    QTest::newRow("Latin o in Cyrillic") << u"Насoс"_s << uint('o') << 0x43eU;
    QTest::newRow("Greek Rho in Latin") << u"\u03a1ump"_s << 0x3a1U << uint('P');
    QTest::newRow("kilo-ohm cannot be mistaken") << u"10kΩ"_s << 0U << 0U;
    QTest::newRow("a Cyrillic letter like no other") << u"Жpump"_s << 0U << 0U;
    QTest::newRow("digits are of every script") << u"Насос1"_s << 0U << 0U;
    QTest::newRow("Japanese mixes by nature") << u"電池バッテリー1"_s << 0U << 0U;
    QTest::newRow("half and half") << u"p\u0440"_s << 0x440U << uint('p');
}

void LookAlikeTest::mixedLetters()
{
    QFETCH(const QString, name);
    const auto odd = mixedLetter(name);
    QTEST(uint(odd ? odd->codePoint : 0), "codePoint");
    QTEST(uint(odd ? odd->looksLike : 0), "looksLike");
}

void LookAlikeTest::namesThatLookTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("areAlike");
    const QString battery = u"Battery 1"_s;
    QTest::newRow("itself") << battery << battery << true;
    QTest::newRow("another number") << battery << u"Battery 2"_s << false;
    QTest::newRow("a small L") << battery << u"Battery l"_s << true;
    QTest::newRow("a capital I") << battery << u"Battery I"_s << true;
    QTest::newRow("a zero for an O") << u"Room O"_s << u"Room 0"_s << true;
    QTest::newRow("Cyrillic") << u"PACE"_s << u"\u0420\u0410\u0421\u0415"_s << true;
    QTest::newRow("full width") << battery << u"Ｂattery 1"_s << true;
    QTest::newRow("a hard space") << battery << u"Battery\u00a01"_s << true;
    QTest::newRow("two spaces") << battery << u"Battery  1"_s << true;
    QTest::newRow("what nobody sees") << battery << u"Bat\u200btery 1"_s << true;
    QTest::newRow("composed and combined") << u"Süd"_s << u"Su\u0308d"_s << true;
    QTest::newRow("an accent more") << u"Süd"_s << u"Sud"_s << false;
    QTest::newRow("r and n for m") << u"Pump"_s << u"Purnp"_s << true;
    QTest::newRow("upper case") << battery << u"BATTERY 1"_s << false;
    QTest::newRow("another dash") << u"Unit-1"_s << u"Unit\u20131"_s << true;
}

void LookAlikeTest::namesThatLookTheSame()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QTEST(skeleton(one) == skeleton(other), "areAlike");
}

void LookAlikeTest::theTableIsSorted()
{
    QVERIFY(std::ranges::is_sorted(LookAlikes, [](auto &left, auto &right) {
        return left.character <= right.character; // none twice
    }));
}

void LookAlikeTest::charactersHaveNames_data()
{
    QTest::addColumn<uint>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("Cyrillic") << 0x430U << u"CYRILLIC SMALL LETTER A"_s;
    QTest::newRow("Latin") << uint('l') << u"LATIN SMALL LETTER L"_s;
    QTest::newRow("Latin capital") << uint('I') << u"LATIN CAPITAL LETTER I"_s;
    for (const char letter : {'A', 'Z', 'a', 'z'}) { // the first and the last ones
        const QString size = letter < 'a' ? u"CAPITAL"_s : u"SMALL"_s;
        QTest::addRow("%c", letter)
            << uint(letter)
            << QString(u"LATIN "_s + size + u" LETTER "_s + QChar::fromLatin1(letter).toUpper());
    }
    for (const char other : {'@', '[', '{'}) // their neighbours
        QTest::addRow("%c", other) << uint(other) << QString();
    QTest::newRow("digit") << uint('1') << u"DIGIT ONE"_s;
    QTest::newRow("invisible") << 0x200bU << u"ZERO WIDTH SPACE"_s;
    QTest::newRow("the last of the table") << 0xffa0U << u"HALFWIDTH HANGUL FILLER"_s;
    QTest::newRow("control") << 9U << u"CHARACTER TABULATION"_s;
    QTest::newRow("only its script") << 0x5d0U << u"HEBREW CHARACTER"_s;
    QTest::newRow("unknown") << 0xe000U << QString();
}

void LookAlikeTest::charactersHaveNames()
{
    QFETCH(const uint, code);
    QTEST(characterName(char32_t(code)), "name");
    QVERIFY(std::ranges::is_sorted(CharacterNames, [](const auto &left, const auto &right) {
        return left.character < right.character;
    }));
    QCOMPARE(codePointText(0x1f469), u"U+1F469"_s);
    // Every character that the look-alike finding may name has a name.
    for (const LookAlike &each : LookAlikes)
        QVERIFY2(!characterName(each.character).endsWith(u" CHARACTER"),
                 qPrintable(codePointText(each.character)));
}

void LookAlikeTest::ignorablesAreShown()
{
    QCOMPARE(withIgnorablesShown(u"Pu\u200bmp\u202e"_s), u"Pu\uFFFDmp\uFFFD"_s);
    const QString persian = u"می\u200cخواهم"_s;
    QCOMPARE(withIgnorablesShown(persian), persian);
    QCOMPARE(withIgnorablesShown(u" Pump\t"_s), u" Pump\t"_s);
}

QTEST_GUILESS_MAIN(LookAlikeTest)
#include "tst_lookalike.moc"
