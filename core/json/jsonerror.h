// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

/// What is wrong with a JSON text.
enum class JsonFault : quint8 {
    Empty,          ///< nothing, or nothing but white space
    Truncated,      ///< the text ends before its value does
    WrongRoot,      ///< a JSON value, but not the array that is wanted
    UnexpectedByte, ///< another byte than the grammar allows here
    BadLiteral,     ///< begins like true, false or null and goes on differently
    BadNumber,      ///< not a number as RFC 8259 §6 writes it
    BadEscape,      ///< an escape that RFC 8259 §7 does not list
    ControlInText,  ///< a byte below 0x20 in a string
    BadUtf8,        ///< not UTF-8: overlong, surrogate, above U+10FFFF or cut off
    TooDeep,        ///< more than 1024 arrays and objects in one another
    AfterDocument,  ///< more than white space behind the value
    ElementTooLong, ///< one element of the root array is over the limit
    TooManyRows,    ///< more rows to keep than the limit
    TooMuchText,    ///< ids and times to keep that take more memory than the limit
};

/// A fault and its place. A value type.
struct JsonError
{
    JsonFault fault = JsonFault::Empty;
    /// The first byte that is wrong, counted from 0; the size of a text that ends too early.
    /// For ElementTooLong the first byte over the limit, for TooManyRows and
    /// TooMuchText the first byte behind the
    /// separator in front of the row.
    qint64 offset = 0;

    friend bool operator==(const JsonError &, const JsonError &) = default;
};
