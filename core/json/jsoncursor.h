// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>

#include <span>

/// Walks value by value over a text that JsonScanner has accepted as strict JSON.
///
/// Gives what a parsed document does not: the characters of a value as received, and repeated keys.
/// A value type that refers to the text, which must outlive it.
class JsonCursor final
{
public:
    explicit JsonCursor(QByteArrayView strict)
        : m_text(strict)
    {}

    /// Enters the array or object that comes next. Returns whether it has any element or member.
    bool enter();
    /// Moves past the value or key taken last. Returns whether a further one follows in the
    /// container.
    bool next();
    /// Returns the first character of the next value or key.
    [[nodiscard]] char peek();
    /// Returns the next value or key as received, without the white space around it.
    QByteArrayView take();

private:
    void skipSpace();
    void skipText();
    void skipScalar();

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

namespace JsonText {

/// Returns whether \a key, which includes its quotes, equals the ASCII \a name once it is
/// unescaped.
[[nodiscard]] bool isKey(QByteArrayView key, QByteArrayView name);
/// Returns a bit set: bit n is set if the n-th of \a names, which are ASCII, occurs more than once
/// among the direct members of \a object. Keys are compared after unescaping.
[[nodiscard]] quint32 repeatedKeys(QByteArrayView object, std::span<const QByteArrayView> names);
/// Returns the first \a most bytes of \a json without the white space between its tokens.
[[nodiscard]] QByteArray compact(QByteArrayView json, qsizetype most);
/// Returns \a json with each number replaced by a zero and all other bytes at the same offset: for
/// a parser that needs no numbers and fails on those out of the range of a double.
[[nodiscard]] QByteArray withoutNumbers(QByteArray json);
/// Returns \a json with the byte order marks escaped with which a text begins: QJsonDocument takes
/// them off otherwise.
[[nodiscard]] QByteArray withEscapedMarks(QByteArray json);

} // namespace JsonText
