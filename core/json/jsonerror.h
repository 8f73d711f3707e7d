// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

/// What is wrong with a JSON text.
enum class JsonFault : quint8 {
    Empty,          ///< no text, or only white space
    Truncated,      ///< the text ends before its value does
    WrongRoot,      ///< a JSON value, but not the expected array
    UnexpectedByte, ///< a byte that the grammar does not allow here
    BadLiteral,     ///< begins like true, false or null but continues differently
    BadNumber,      ///< not a number as RFC 8259 §6 writes it
    BadEscape,      ///< an escape that RFC 8259 §7 does not list
    ControlInText,  ///< a byte below 0x20 in a string
    BadUtf8,        ///< not UTF-8: overlong, surrogate, above U+10FFFF or cut off
    TooDeep,        ///< arrays and objects nested more than 1024 deep
    AfterDocument,  ///< something other than white space after the value
    ElementTooLong, ///< one element of the root array is over the limit
    TooManyRows,    ///< more rows to keep than allowed
    TooMuchText,    ///< ids and times to keep take more memory than allowed
};

/// A fault and its position. A value type.
struct JsonError
{
    JsonFault fault = JsonFault::Empty;
    /// Offset of the first wrong byte, counted from 0; the size of the text if it ends too early.
    /// For ElementTooLong the first byte over the limit; for TooManyRows and TooMuchText the first
    /// byte after the separator before the row.
    qint64 offset = 0;
    /// Of that byte in a file, counted from 1, the column in characters; 0: not known.
    qint64 line = 0;
    qint64 column = 0;

    friend bool operator==(const JsonError &, const JsonError &) = default;
};
