// SPDX-License-Identifier: MIT
#include "submission/journalwitness.h"

#include "system/filedescriptor.h"

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;
using Access = FileDescriptor::Access;
using Links = FileDescriptor::Links;
using Lock = FileDescriptor::Lock;

namespace {

// Other programs hold the lock for a moment. One that was stopped is not waited for: the witness
// lags, as it may.
constexpr auto WitnessWait = 1s;
// "00000000000000000012 <64 hexadecimal digits>\n": always as long, so that one write replaces it.
constexpr int NumberWidth = 20;
constexpr qsizetype HashBytes = 32;
constexpr qsizetype LineLength = NumberWidth + 1 + 2 * HashBytes + 1;

std::optional<WitnessedLine> lineIn(const QByteArray &all)
{
    if (all.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    WitnessedLine line;
    line.number = all.first(NumberWidth).toLongLong(&isNumber);
    line.hash = QByteArray::fromHex(all.mid(NumberWidth + 1, 2 * HashBytes));
    if (!isNumber || line.number <= 0 || line.hash.size() != HashBytes)
        return std::nullopt;
    return line;
}

} // namespace

namespace JournalWitness {

QString suffix()
{
    return u"-witness"_s;
}

std::optional<WitnessedLine> read(const QString &journalPath)
{
    const auto file = FileDescriptor::open(journalPath + suffix(), Access::Read, Links::Refused);
    if (!file)
        return std::nullopt;
    file->lock(Lock::Shared, WitnessWait);
    return lineIn(file->head(LineLength));
}

void write(const QString &journalPath, const WitnessedLine &line)
{
    const auto file =
        FileDescriptor::open(journalPath + suffix(), Access::ReadWrite, Links::Refused);
    if (!file)
        return;
    file->lock(Lock::Exclusive, WitnessWait);
    // Does not wait for the disk: after a power cut it may lag, as it may at any time.
    file->setHead(QByteArray::number(line.number).rightJustified(NumberWidth, '0') + ' ' +
                  line.hash.toHex() + '\n');
}

} // namespace JournalWitness
