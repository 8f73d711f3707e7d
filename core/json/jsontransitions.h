// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <array>

/// The grammar of RFC 8259 as a table: what the next byte does in which state.
///
/// Part of JsonScanner, which keeps the nesting: the table says where a container opens or closes,
/// the scanner decides which state follows.
namespace JsonTransitions {

/// The states between two bytes, followed by the steps that need more than a change of state.
enum Step : quint8 {
    // Between the tokens
    Value,        ///< a value must come
    FirstElement, ///< after `[`: a value or `]`
    FirstKey,     ///< after `{`: a key or `}`
    Key,          ///< after a comma in an object
    Colon,        ///< after a key
    AfterValue,   ///< after a value in an array or object
    Done,         ///< after the root
    // In a number; the states in which it may end are adjacent
    Minus,
    Point,
    Exponent,
    ExponentSign,
    Zero,
    Integer,
    Fraction,
    ExponentDigits,
    // In a literal
    T,
    Tr,
    Tru,
    F,
    Fa,
    Fal,
    Fals,
    N,
    Nu,
    Nul,
    // In a string
    Text,
    Escape,
    Hex4, ///< four hexadecimal digits are missing
    Hex3,
    Hex2,
    Hex1,
    Tail1, ///< one more continuation byte is missing
    Tail2,
    Tail3,
    TailE0, ///< two are missing, and the next one must not make it overlong
    TailED, ///< two are missing, and the next one must not make it a surrogate
    TailF0, ///< three are missing, and the next one must not make it overlong
    TailF4, ///< three are missing, and the next one must not go past U+10FFFF
    StateCount,

    OpenArray = StateCount,
    OpenObject,
    CloseArray,
    CloseObject,
    Comma,
    BeginKey,
    BeginText,
    EndText,
    EndValue, ///< this byte ends a literal, or the byte before it ended a number
    Fail,
};

using Row = std::array<Step, 256>;
using Table = std::array<Row, StateCount>;

constexpr void onRange(Row &row, unsigned first, unsigned last, Step step)
{
    for (unsigned byte = first; byte <= last; ++byte)
        row[byte] = step;
}

constexpr void onSpace(Row &row, Step step)
{
    for (const char space : {' ', '\t', '\n', '\r'})
        row[static_cast<unsigned char>(space)] = step;
}

constexpr void onValue(Row &row)
{
    row['['] = OpenArray;
    row['{'] = OpenObject;
    row['"'] = BeginText;
    row['-'] = Minus;
    row['0'] = Zero;
    onRange(row, '1', '9', Integer);
    row['t'] = T;
    row['f'] = F;
    row['n'] = N;
}

constexpr void onEndOfValue(Row &row)
{
    row[','] = Comma;
    row[']'] = CloseArray;
    row['}'] = CloseObject;
}

constexpr void fillBetween(Table &table)
{
    for (const Step state : {Value, FirstElement, FirstKey, Key, Colon, AfterValue, Done})
        onSpace(table[state], state);
    onValue(table[Value]);
    onValue(table[FirstElement]);
    table[FirstElement][']'] = CloseArray;
    table[FirstKey]['"'] = BeginKey;
    table[FirstKey]['}'] = CloseObject;
    table[Key]['"'] = BeginKey;
    table[Colon][':'] = Value;
    onEndOfValue(table[AfterValue]);
}

constexpr void fillNumbers(Table &table)
{
    for (const Step state : {Zero, Integer, Fraction, ExponentDigits}) {
        onSpace(table[state], EndValue);
        onEndOfValue(table[state]);
    }
    table[Minus]['0'] = Zero;
    onRange(table[Minus], '1', '9', Integer);
    onRange(table[Integer], '0', '9', Integer);
    onRange(table[Point], '0', '9', Fraction);
    onRange(table[Fraction], '0', '9', Fraction);
    for (const Step state : {Zero, Integer})
        table[state]['.'] = Point;
    for (const Step state : {Zero, Integer, Fraction}) {
        table[state]['e'] = Exponent;
        table[state]['E'] = Exponent;
    }
    table[Exponent]['+'] = ExponentSign;
    table[Exponent]['-'] = ExponentSign;
    for (const Step state : {Exponent, ExponentSign, ExponentDigits})
        onRange(table[state], '0', '9', ExponentDigits);
}

constexpr void fillLiterals(Table &table)
{
    table[T]['r'] = Tr;
    table[Tr]['u'] = Tru;
    table[Tru]['e'] = EndValue;
    table[F]['a'] = Fa;
    table[Fa]['l'] = Fal;
    table[Fal]['s'] = Fals;
    table[Fals]['e'] = EndValue;
    table[N]['u'] = Nu;
    table[Nu]['l'] = Nul;
    table[Nul]['l'] = EndValue;
}

/// RFC 3629 §4: the ranges of the second byte exclude overlong forms and surrogates.
constexpr void fillText(Table &table)
{
    Row &text = table[Text];
    onRange(text, 0x20, 0x7f, Text);
    text['"'] = EndText;
    text['\\'] = Escape;
    onRange(text, 0xc2, 0xdf, Tail1);
    text[0xe0] = TailE0;
    onRange(text, 0xe1, 0xef, Tail2);
    text[0xed] = TailED;
    text[0xf0] = TailF0;
    onRange(text, 0xf1, 0xf3, Tail3);
    text[0xf4] = TailF4;

    onRange(table[Tail1], 0x80, 0xbf, Text);
    onRange(table[Tail2], 0x80, 0xbf, Tail1);
    onRange(table[Tail3], 0x80, 0xbf, Tail2);
    onRange(table[TailE0], 0xa0, 0xbf, Tail1);
    onRange(table[TailED], 0x80, 0x9f, Tail1);
    onRange(table[TailF0], 0x90, 0xbf, Tail2);
    onRange(table[TailF4], 0x80, 0x8f, Tail2);
}

constexpr void onHexDigit(Row &row, Step step)
{
    onRange(row, '0', '9', step);
    onRange(row, 'a', 'f', step);
    onRange(row, 'A', 'F', step);
}

constexpr void fillEscapes(Table &table)
{
    for (const char plain : {'"', '\\', '/', 'b', 'f', 'n', 'r', 't'})
        table[Escape][static_cast<unsigned char>(plain)] = Text;
    table[Escape]['u'] = Hex4;
    onHexDigit(table[Hex4], Hex3);
    onHexDigit(table[Hex3], Hex2);
    onHexDigit(table[Hex2], Hex1);
    onHexDigit(table[Hex1], Text);
}

constexpr Table make()
{
    Table table;
    for (Row &row : table)
        row.fill(Fail);
    fillBetween(table);
    fillNumbers(table);
    fillLiterals(table);
    fillText(table);
    fillEscapes(table);
    return table;
}

} // namespace JsonTransitions
