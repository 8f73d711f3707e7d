// SPDX-License-Identifier: MIT
// Whatever the header is: three columns of it, or a fault that names only what is there. A column
// that a person names is the one with that name, and a time that is read is one that clocks showed.
#include "fuzz/fuzzing.h"

#include "tables/columnguess.h"
#include "tables/localtimes.h"

using namespace Qt::StringLiterals;

namespace {

void requireColumns(const QStringList &headers, const ColumnNames &said)
{
    const auto columns = tellColumns(headers, said);
    if (!columns) {
        for (const QString &name : columns.error().names)
            require(headers.contains(name), "a name of a column");
        return;
    }
    for (const qsizetype column : {columns->device, columns->begin, columns->end})
        require(column >= 0 && column < headers.size(), "a column that is there");
    require(columns->begin != columns->end || said != ColumnNames(), "two columns for two times");
    require(tellColumns(headers, said) == columns, "the same twice");
}

void requireTime(const QString &format, const QString &text)
{
    const auto times = LocalTimes::make(format, QTimeZone("Europe/Berlin"));
    if (!times)
        return;
    const auto instant = times->read(text);
    if (!instant)
        return;
    require(parseTimestamp(QString::fromLatin1(canonicalText(*instant))).hasValue(),
            "an instant that can be sent");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, std::size_t size)
{
    FuzzedDataProvider data(bytes, size);
    const auto word = [&data] { return QString::fromUtf8(some(data, 40)); };
    const ColumnNames said{word(), word(), word()};
    requireTime(word(), word());
    const QStringList headers = QString::fromUtf8(rest(data)).split(u';');
    requireColumns(headers, {});
    requireColumns(headers, said);
    return 0;
}
