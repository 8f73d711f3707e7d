// SPDX-License-Identifier: MIT
#pragma once

#include "json/jsonscanner.h"

#include <QtCore/qbytearray.h>

#include <functional>

/// Some neighbouring elements of the root array, whole.
struct Slice
{
    QByteArray text;   ///< a JSON array of its own: `[`, the bytes as received, `]`
    qint64 offset = 0; ///< place in the whole text of the byte behind that `[`
    /// Members of its elements, keys that stand twice counted twice; those of an element that is
    /// cut off by an error too.
    qint64 memberCount = 0;
    qsizetype elementCount = 0;

    /// The place in the whole text of a byte of `text`.
    [[nodiscard]] qint64 offsetOf(qsizetype inText) const { return offset + inText - 1; }
};

/// Cuts a JSON array, which comes in portions of any size, into slices of whole elements.
///
/// Text that is not strict JSON is an error wherever it stands, between two slices too; the error
/// depends on the text alone, never on portions or on the size of the slices. Every element that
/// was complete in front of the error is still handed out. What is held is one slice at most,
/// one portion and one element. Not synchronised: one thread at a time.
class ArraySlicer final
{
public:
    struct Limits
    {
        qsizetype sliceBytes = 256 << 10; ///< a slice ends with the element that reaches this
        qsizetype elementBytes = 4 << 20; ///< white space around the element included
        /// A slice ends with so many elements, too: each takes memory while it is parsed.
        qsizetype elements = 16 << 10;
    };
    /// Called from take() and end(), for one slice after the other. Never for an empty array.
    using Sink = std::function<void(Slice)>;

    explicit ArraySlicer(Sink sink);
    ArraySlicer(Sink sink, Limits limits);

    /// Takes the next bytes. After an error nothing happens any more.
    void take(QByteArrayView portion);
    /// The text is complete.
    void end();
    /// The first error, if any.
    [[nodiscard]] const std::optional<JsonError> &error() const { return m_error; }

private:
    /// Takes up to the next mark; \a kept counts the bytes of the portion already in the slice.
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
    qint64 m_sliceStart = 0;    // place of the first byte of the next slice
    qsizetype m_elements = 0;   // of the next slice, as what follows
    qint64 m_membersBefore = 0; // those before it
    qint64 m_elementStart = 0;  // place of the byte behind the last separator
    QByteArray m_text;          // of the next slice, `[` in front
};
