// SPDX-License-Identifier: MIT
#pragma once

#include "json/jsonerror.h"

#include <QtCore/qbytearray.h>

#include <array>
#include <optional>

/// Checks a JSON text (RFC 8259) byte by byte, in portions of any size.
///
/// Checks literals, numbers, escapes, control characters, UTF-8, nesting (the limit of
/// QJsonDocument) and the text after the document. Skips a byte order mark at the start, as RFC
/// 8259 §8.1 allows. A `\u` escape may be half of a surrogate pair: the grammar permits it. The
/// error depends on the text alone, not on the portions. A value type of about 1 KiB; not
/// thread-safe.
class JsonScanner final
{
public:
    /// Deepest nesting of arrays and objects; QJsonDocument has the same limit.
    static constexpr int DeepestNesting = 1024;

    enum class Root : quint8 { Any, Array };
    /// The role of the last byte taken in the root array.
    enum class Mark : quint8 { None, Open, Separator, Close };

    explicit JsonScanner(Root root = Root::Any)
        : m_root(root)
    {}

    /// Checks the next bytes. Does nothing after an error.
    void take(QByteArrayView portion);
    /// The same, but stops after each `[`, `,` and `]` of the root array; mark() tells which one.
    /// Returns how many bytes were taken: all, unless there is a mark or an error.
    qsizetype takeToMark(QByteArrayView portion);
    /// Marks the text as complete.
    void end();

    /// The first error; nullopt if there is none.
    [[nodiscard]] const std::optional<JsonError> &error() const { return m_error; }
    /// Bytes taken so far.
    [[nodiscard]] qint64 offset() const { return m_offset; }
    [[nodiscard]] Mark mark() const { return m_mark; }
    /// Members of the objects that are elements of the root array, so far.
    [[nodiscard]] qint64 memberCount() const { return m_memberCount; }

private:
    enum class Phase : quint8 { Start, Mark1, Mark2, BeforeRoot, Inside };

    qsizetype takeBeforeRoot(QByteArrayView portion);
    qsizetype takeInside(QByteArrayView portion);
    std::optional<JsonFault> change(quint8 step);
    std::optional<JsonFault> open(bool isObject);
    std::optional<JsonFault> close(bool isObject);
    std::optional<JsonFault> separate();
    void endValue();
    [[nodiscard]] JsonFault faultAt(quint8 byte) const;

    Root m_root;
    Phase m_phase = Phase::Start;
    Mark m_mark = Mark::None;
    quint8 m_state = 0;
    bool m_isKey = false;    // the string that is being read is a key
    bool m_isObject = false; // the innermost container is an object
    int m_depth = 0;
    qint64 m_offset = 0;
    qint64 m_memberCount = 0;
    std::optional<JsonError> m_error;
    std::array<bool, DeepestNesting> m_outer{}; // m_isObject of the enclosing containers
};
