// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>

#include <cstdio>
#include <cstdlib>
#include <fuzzer/FuzzedDataProvider.h>
#include <vector>

/// Ends the run, so that libFuzzer keeps the input, unless \a holds. \a promise says what should
/// have held.
inline void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", promise);
    std::abort();
}

/// All bytes that \a data has left.
inline QByteArray rest(FuzzedDataProvider &data)
{
    const std::string bytes = data.ConsumeRemainingBytesAsString();
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// Up to \a most bytes of \a data.
inline QByteArray some(FuzzedDataProvider &data, std::size_t most)
{
    return QByteArray::fromStdString(data.ConsumeRandomLengthString(most));
}

/// \a bytes cut into portions whose sizes repeat: 1 to 16 bytes, by the bits of \a sizes.
inline std::vector<QByteArrayView> portions(const QByteArray &bytes, quint64 sizes)
{
    std::vector<QByteArrayView> cut;
    const QByteArrayView all(bytes);
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype size = std::min<qsizetype>(1 + (sizes & 15), all.size() - at);
        cut.push_back(all.sliced(at, size));
        at += size;
        sizes = (sizes >> 4) | (sizes << 60);
    }
    return cut;
}
