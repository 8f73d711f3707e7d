// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>

#include <span>

/// Walks over a text that JsonScanner found to be strict JSON, value by value.
///
/// Tells what a parsed document does not: the characters of a value as received, and keys that
/// stand twice. A value type that looks at the text.
class JsonCursor final
{
public:
    explicit JsonCursor(QByteArrayView strict)
        : m_text(strict)
    {}

    /// Goes into the array or object that comes next. Returns whether it holds anything.
    bool enter();
    /// Goes on behind the value, or key, taken last. Returns whether one follows in the container.
    bool next();
    /// The first character of what comes next.
    [[nodiscard]] char peek();
    /// The next value or key as received, without the white space around it.
    QByteArrayView take();

private:
    void skipSpace();
    void skipText();
    void skipScalar();

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

namespace JsonText {

/// Whether \a key, quotes included, is \a name, which is ASCII, once it is unescaped.
[[nodiscard]] bool isKey(QByteArrayView key, QByteArrayView name);
/// Bit n is set if the n-th of \a names, which are ASCII, stands more than once among the members
/// of \a object itself. Keys are compared after unescaping.
[[nodiscard]] quint32 repeatedKeys(QByteArrayView object, std::span<const QByteArrayView> names);
/// The first \a most bytes of \a json without the white space between its tokens.
[[nodiscard]] QByteArray compact(QByteArrayView json, qsizetype most);
/// \a json with a zero in the place of each number, every other byte where it was: for a reader
/// that wants no numbers and must not stumble over one that no double holds.
[[nodiscard]] QByteArray withoutNumbers(QByteArray json);

} // namespace JsonText
