// SPDX-License-Identifier: MIT
// The scanner and the slicer find the same, for all portions and slices.
#include "fuzz/fuzzing.h"

#include "json/arrayslicer.h"

#include <QtCore/qbytearraylist.h>

namespace {

struct Sliced
{
    std::optional<JsonError> error;
    QByteArrayList elements = {}; ///< what each slice holds, brackets taken off
    qint64 members = 0;
};

template <typename Portions>
std::optional<JsonError> scanned(const Portions &cut, JsonScanner::Root root)
{
    JsonScanner scanner(root);
    for (const QByteArrayView portion : cut)
        scanner.take(portion);
    scanner.end();
    return scanner.error();
}

template <typename Portions>
Sliced sliced(const Portions &cut, ArraySlicer::Limits limits)
{
    Sliced found;
    qint64 last = 0;
    ArraySlicer slicer(
        [&](const Slice &slice) {
            require(slice.text.startsWith('[') && slice.text.endsWith(']'), "a slice is an array");
            require(slice.offset >= last, "slices come in the order of the text");
            last = slice.offset;
            found.elements.append(slice.text.sliced(1, slice.text.size() - 2));
            found.members += slice.memberCount;
        },
        limits);
    for (const QByteArrayView portion : cut)
        slicer.take(portion);
    slicer.end();
    found.error = slicer.error();
    return found;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    FuzzedDataProvider data(bytes, size);
    const auto sizes = data.ConsumeIntegral<quint64>();
    const auto sliceBytes = data.ConsumeIntegralInRange<qsizetype>(1, 64);
    const QByteArray text = rest(data);
    const std::vector<QByteArrayView> whole{QByteArrayView(text)};
    const std::vector<QByteArrayView> cut = portions(text, sizes);

    require(scanned(whole, JsonScanner::Root::Any) == scanned(cut, JsonScanner::Root::Any),
            "the error does not depend on portions");
    const auto arrayError = scanned(whole, JsonScanner::Root::Array);
    require(arrayError == scanned(cut, JsonScanner::Root::Array),
            "nor where the root has to be an array");

    const Sliced large = sliced(whole, {});
    const Sliced small = sliced(cut, {.sliceBytes = sliceBytes});
    require(large.error == arrayError, "slicer and scanner find the same error");
    require(small.error == large.error, "the error does not depend on slices");
    require(small.elements.join(',') == large.elements.join(','), "no element is lost or altered");
    if (!large.error)
        require(small.members == large.members, "members are counted alike");
    return 0;
}
