// SPDX-License-Identifier: MIT
#include "json/jsonrows.h"

using enum JsonFault;

QList<QByteArray> goodTexts()
{
    return {
        "[]",
        "{}",
        " \t\r\n[ \t\r\n] \t\r\n",
        "null",
        "true",
        "false",
        "0",
        "-0",
        "\"\"",
        " 7 ",
        "-12.5e-3",
        "[0,-0,1,-1,10,1234567890]",
        "[0.0,-0.10,1.5,0e0,0E+1,1e9,1E-9,2.5e+07]",
        "[true,false,null]",
        "[[[[]]],{},[{}]]",
        R"({"":0})",
        R"({"a":1,"a":2})",
        R"({"a":{"b":[1,{"c":null}]},"d":"e"})",
        R"(["\"\\\/\b\f\n\r\t"])",
        R"(["\u0000\u001f\u00e9\uABCD\uabcd"])",
        R"(["\ud83d\ude00"])",
        R"(["\ud83d","\ude00\ud83d"])", // halves: the grammar has no word against them
        "[\"\x7f\"]",
        "[\"\xc2\x80 \xdf\xbf\"]",
        "[\"\xe0\xa0\x80 \xe1\x80\x80 \xed\x9f\xbf \xee\x80\x80 \xef\xbf\xbf\"]",
        "[\"\xf0\x90\x80\x80 \xf1\x80\x80\x80 \xf3\xbf\xbf\xbf \xf4\x8f\xbf\xbf\"]",
        "[\"sixteen bytes and more of plain text, then \\n and \xc3\xa9 and plain text again\"]",
        "\xef\xbb\xbf[1]",
        "\xef\xbb\xbf {} ",
        R"([{"id":"a","begin":"2022-01-01T00:00:00.000Z","end":"2023-01-01T00:00:00.000Z"}])",
    };
}

namespace {

QList<BadText> badStructures()
{
    return {
        {"nothing", "", Empty, 0},
        {"white space alone", " \n\t\r ", Empty, 5},
        {"byte order mark alone", "\xef\xbb\xbf", Empty, 3},
        {"byte order mark cut off", "\xef\xbb", Truncated, 2},
        {"byte order mark broken", "\xef\xbb[]", UnexpectedByte, 2},
        {"two byte order marks", "\xef\xbb\xbf\xef\xbb\xbf[]", UnexpectedByte, 3},
        {"byte order mark behind a space", " \xef\xbb\xbf[]", UnexpectedByte, 1},
        {"byte order mark inside", "[\xef\xbb\xbf]", UnexpectedByte, 1},
        {"not even white space", "\f[]", UnexpectedByte, 0},
        {"no-break space", "\xc2\xa0[]", UnexpectedByte, 0},
        {"HTML", "<html></html>", UnexpectedByte, 0},
        {"array not closed", "[1", Truncated, 2},
        {"array opened", "[", Truncated, 1},
        {"array with nothing behind its comma", "[1,", Truncated, 3},
        {"object opened", "{", Truncated, 1},
        {"object not closed", R"({"a":1)", Truncated, 6},
        {"key without a value", R"({"a":)", Truncated, 5},
        {"key alone", R"({"a")", Truncated, 4},
        {"comma before the end of an array", "[1,]", UnexpectedByte, 3},
        {"comma first", "[,1]", UnexpectedByte, 1},
        {"comma alone", "[,]", UnexpectedByte, 1},
        {"two commas", "[1,,2]", UnexpectedByte, 3},
        {"no comma", "[1 2]", UnexpectedByte, 3},
        {"no comma between objects", "[{}{}]", UnexpectedByte, 3},
        {"colon in an array", R"(["a":1])", UnexpectedByte, 4},
        {"array closed as object", "[1}", UnexpectedByte, 2},
        {"empty array closed as object", "[}", UnexpectedByte, 1},
        {"object closed as array", R"({"a":1])", UnexpectedByte, 6},
        {"empty object closed as array", "{]", UnexpectedByte, 1},
        {"comma before the end of an object", R"({"a":1,})", UnexpectedByte, 7},
        {"comma first in an object", "{,}", UnexpectedByte, 1},
        {"two colons", R"({"a"::1})", UnexpectedByte, 5},
        {"no colon", R"({"a" 1})", UnexpectedByte, 5},
        {"key that is no string", "{1:1}", UnexpectedByte, 1},
        {"key without quotes", "{a:1}", UnexpectedByte, 1},
        {"single quotes", "['a']", UnexpectedByte, 1},
        {"value missing", R"({"a":})", UnexpectedByte, 5},
        {"comment", "[1/**/]", BadNumber, 2},
        {"comment behind a space", "[1 //\n]", UnexpectedByte, 3},
        {"zero byte inside", QByteArray("[\0]", 3), UnexpectedByte, 1},
        {"zero byte behind", QByteArray("[]\0", 3), AfterDocument, 2},
        {"word behind", "[] x", AfterDocument, 3},
        {"bracket behind", "[1]]", AfterDocument, 3},
        {"brace behind", "{}}", AfterDocument, 2},
        {"comma behind", "[],", AfterDocument, 2},
        {"second array", "[1][2]", AfterDocument, 3},
        {"second object on its own line", "{}\n{}\n", AfterDocument, 3},
        {"second number", "1 2", AfterDocument, 2},
        {"comma behind a number", "1,", AfterDocument, 1},
        {"bracket behind a number", "1]", AfterDocument, 1},
        {"comma behind a literal", "true,", AfterDocument, 4},
        {"letter behind a literal", "[truex]", UnexpectedByte, 5},
        {"UTF-16", QByteArray("[\0]\0", 4), UnexpectedByte, 1},
    };
}

QList<BadText> badNumbersAndLiterals()
{
    return {
        {"plus", "[+1]", UnexpectedByte, 1},
        {"leading zero", "[01]", BadNumber, 2},
        {"leading zero behind a minus", "[-01]", BadNumber, 3},
        {"two zeros", "[00]", BadNumber, 2},
        {"minus alone", "[-]", BadNumber, 2},
        {"minus and text ends", "-", Truncated, 1},
        {"two minuses", "[--1]", BadNumber, 2},
        {"minus and a letter", "[-a]", BadNumber, 2},
        {"exponent without digits", "[1e]", BadNumber, 3},
        {"exponent cut off", "1e", Truncated, 2},
        {"exponent with a sign alone", "[1e+]", BadNumber, 4},
        {"exponent with two letters", "[1eE2]", BadNumber, 3},
        {"exponent with two signs", "[1e+-2]", BadNumber, 4},
        {"exponent with a fraction", "[1e1.5]", BadNumber, 4},
        {"fraction cut off", "1.", Truncated, 2},
        {"two points", "[0.1.2]", BadNumber, 4},
        {"hexadecimal", "[0x1]", BadNumber, 2},
        {"letter in a number", "[12a]", BadNumber, 3},
        {"sum", "[1+2]", BadNumber, 2},
        {"digits in another script", "[\xef\xbc\x91]", UnexpectedByte, 1},
        {"NaN", "[NaN]", UnexpectedByte, 1},
        {"Infinity", "[Infinity]", UnexpectedByte, 1},
        {"minus Infinity", "[-Infinity]", BadNumber, 2},
        {"capital literal", "[True]", UnexpectedByte, 1},
        {"true cut off", "[tru]", BadLiteral, 4},
        {"false misspelt", "[falze]", BadLiteral, 4},
        {"null misspelt", "[nill]", BadLiteral, 2},
        {"null cut off at the end", "nul", Truncated, 3},
    };
}

QList<BadText> badStrings()
{
    return {
        {"string not closed", R"(["a])", Truncated, 4},
        {"string not closed behind an escape", R"(["\"])", Truncated, 5},
        {"string ends in an escape", "\"\\", Truncated, 2},
        {"string ends in a code", R"("\u00)", Truncated, 5},
        {"code of three digits", R"(["\u123"])", BadEscape, 7},
        {"code with a letter too far", R"(["\u12g4"])", BadEscape, 6},
        {"code without digits", R"(["\u"])", BadEscape, 4},
        {"character cut off by the quote", "[\"\xc3\"]", BadUtf8, 3},
        {"character cut off by the end", "\"\xe2\x82", Truncated, 3},
        {"continuation alone", "[\"a\x80\"]", BadUtf8, 3},
        {"overlong in two bytes", "[\"\xc0\xaf\"]", BadUtf8, 2},
        {"overlong in two bytes, the last", "[\"\xc1\xbf\"]", BadUtf8, 2},
        {"overlong in three bytes", "[\"\xe0\x9f\xbf\"]", BadUtf8, 3},
        {"overlong in four bytes", "[\"\xf0\x8f\xbf\xbf\"]", BadUtf8, 3},
        {"surrogate", "[\"\xed\xa0\x80\"]", BadUtf8, 3},
        {"above the last character", "[\"\xf4\x90\x80\x80\"]", BadUtf8, 3},
        {"no first byte", "[\"\xf5\x80\x80\x80\"]", BadUtf8, 2},
        {"byte 255", "[\"\xff\"]", BadUtf8, 2},
        {"third byte missing", "[\"\xe2\x82 \"]", BadUtf8, 4},
        {"fourth byte missing", "[\"\xf0\x9f\x98 \"]", BadUtf8, 5},
        {"Latin-1", "[\"caf\xe9\"]", BadUtf8, 6},
        {"Latin-1 behind sixteen bytes", "[\"0123456789abcdef0123456789\xe9\"]", BadUtf8, 29},
        {"bad byte in a key", "{\"\xff\":1}", BadUtf8, 2},
        {"bad byte outside a string", "[\xff]", UnexpectedByte, 1},
        {"letter outside a string", "[\xc3\xa9]", UnexpectedByte, 1},
        {"escape outside a string", "[\\n]", UnexpectedByte, 1},
    };
}

} // namespace

QList<BadText> badTextsQtAccepts()
{
    return {
        {"point without digits", "[1.]", BadNumber, 3},
        {"point without digits, minus", "[-2.]", BadNumber, 4},
        {"point without digits, exponent", "[2.e3]", BadNumber, 3},
        {"point without digits, exponent plus", "[2.e+3]", BadNumber, 3},
        {"point without digits, exponent minus", "[2.e-3]", BadNumber, 3},
        {"zero, point, exponent", "[0.e1]", BadNumber, 3},
        {"point first", "[.5]", UnexpectedByte, 1},
        {"point first, exponent", "[.5e-3]", UnexpectedByte, 1},
        {"minus, then a point", "[-.5]", BadNumber, 2},
        {"unknown escape", R"(["\a"])", BadEscape, 3},
        {"unknown escape in a key", R"({"\a":1})", BadEscape, 3},
        {"escaped apostrophe", R"(["\'"])", BadEscape, 3},
        {"escaped zero", R"(["\0"])", BadEscape, 3},
        {"hexadecimal escape", R"(["\x41"])", BadEscape, 3},
        {"capital code", R"(["\U0041"])", BadEscape, 3},
        {"escaped control character", "[\"\\\x01\"]", BadEscape, 3},
        {"escaped line end", "[\"\\\n\"]", BadEscape, 3},
        {"tab in a string", "[\"a\tb\"]", ControlInText, 3},
        {"line end in a string", "[\"a\nb\"]", ControlInText, 3},
        {"control character in a key", "{\"\x1f\":1}", ControlInText, 2},
        {"control character behind sixteen bytes", "[\"0123456789abcdef\x02\"]", ControlInText, 18},
        {"zero byte in a string", QByteArray("[\"a\0b\"]", 7), ControlInText, 3},
    };
}

QList<BadText> badTexts()
{
    return badStructures() + badNumbersAndLiterals() + badStrings() + badTextsQtAccepts();
}
