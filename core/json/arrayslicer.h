// SPDX-License-Identifier: MIT
#pragma once

#include "json/jsonscanner.h"

#include <QtCore/qbytearray.h>

#include <functional>

/// Consecutive complete elements of the root array.
struct Slice
{
    QByteArray text;   ///< a JSON array of its own: `[`, the bytes as received, `]`
    qint64 offset = 0; ///< offset in the whole text of the byte after that `[`
    /// Members of its elements; a repeated key is counted each time. Includes those of an element
    /// that is cut off by an error.
    qint64 memberCount = 0;
    qsizetype elementCount = 0;

    /// Returns the offset in the whole text of a byte of `text`.
    [[nodiscard]] qint64 offsetOf(qsizetype inText) const { return offset + inText - 1; }
};

/// Cuts a JSON array, received in portions of any size, into slices of complete elements.
///
/// Text that is not strict JSON is an error wherever it stands, also between two slices; the error
/// depends on the text alone, not on portions or slice size. Every element that is complete before
/// the error is still handed out. Memory use is at most one slice, one portion and one element. Not
/// thread-safe: one thread at a time.
class ArraySlicer final
{
public:
    struct Limits
    {
        qsizetype sliceBytes = 256 << 10; ///< a slice ends with the element that reaches this
        qsizetype elementBytes = 4 << 20; ///< including white space around the element
        /// A slice also ends after this many elements: each takes memory while it is parsed.
        qsizetype elements = 16 << 10;
    };
    /// Called from take() and end(), once for each slice in order. Never called for an empty array.
    using Sink = std::function<void(Slice)>;

    explicit ArraySlicer(Sink sink);
    ArraySlicer(Sink sink, Limits limits);

    /// Takes the next bytes. Does nothing after an error.
    void take(QByteArrayView portion);
    /// Marks the text as complete.
    void end();
    /// The first error; nullopt if there is none.
    [[nodiscard]] const std::optional<JsonError> &error() const { return m_error; }

private:
    /// Takes bytes up to the next mark; \a kept counts the bytes of the portion already in the
    /// slice.
    qsizetype takeToMark(QByteArrayView portion, qsizetype taken, qsizetype &kept);
    [[nodiscard]] bool isTooLong(qint64 elementEnd) const;
    void fail(const JsonError &error);
    void startSlice();
    void cut();

    Sink m_sink;
    Limits m_limits;
    JsonScanner m_scanner{JsonScanner::Root::Array};
    std::optional<JsonError> m_error;
    bool m_isInside = false;    // between the root's `[` and `]`
    qint64 m_sliceStart = 0;    // offset of the first byte of the next slice
    qsizetype m_elements = 0;   // of the next slice, like the members below
    qint64 m_membersBefore = 0; // members before the next slice
    qint64 m_elementStart = 0;  // offset of the byte after the last separator
    QByteArray m_text;          // of the next slice, starting with `[`
};
