// SPDX-License-Identifier: MIT
#include "submission/journalwitness.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qfile.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

// "00000000000000000012 <64 hexadecimal digits>\n": always as long, so that one write replaces it.
constexpr auto WitnessWait = 1s;
constexpr auto WitnessPause = 5ms;
constexpr int NumberWidth = 20;
constexpr qsizetype HashBytes = 32;
constexpr qsizetype LineLength = NumberWidth + 1 + 2 * HashBytes + 1;

/// The file, locked against other programs during the lifetime of this object.
class HeldFile final
{
    Q_DISABLE_COPY_MOVE(HeldFile)

public:
    HeldFile(const QString &journalPath, int flags, int lock)
        : m_descriptor(::open(QFile::encodeName(journalPath + JournalWitness::suffix()).constData(),
                              flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600))
    {
        // Others hold it for a moment. One that was stopped is not waited for: it lags, as it may.
        const QDeadlineTimer limit(WitnessWait);
        while (m_descriptor >= 0 && ::flock(m_descriptor, lock | LOCK_NB) != 0) {
            const bool isWorthWaiting = errno == EWOULDBLOCK || errno == EINTR;
            if (!isWorthWaiting || limit.hasExpired())
                break;
            std::this_thread::sleep_for(WitnessPause);
        }
    }
    ~HeldFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

std::optional<WitnessedLine> lineIn(int descriptor)
{
    std::array<char, LineLength> text{};
    if (::pread(descriptor, text.data(), text.size(), 0) != static_cast<ssize_t>(text.size()))
        return std::nullopt;
    const QByteArray all(text.data(), LineLength);
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
    return QStringLiteral("-witness");
}

std::optional<WitnessedLine> read(const QString &journalPath)
{
    const HeldFile file(journalPath, O_RDONLY, LOCK_SH);
    return file.descriptor() < 0 ? std::nullopt : lineIn(file.descriptor());
}

void write(const QString &journalPath, const WitnessedLine &line)
{
    const HeldFile file(journalPath, O_RDWR | O_CREAT, LOCK_EX);
    if (file.descriptor() < 0)
        return;
    const QByteArray text = QByteArray::number(line.number).rightJustified(NumberWidth, '0') + ' ' +
                            line.hash.toHex() + '\n';
    const auto size = static_cast<std::size_t>(text.size());
    // Does not wait for the disk: after a power cut it may lag, as it may at any time.
    static_cast<void>(::pwrite(file.descriptor(), text.constData(), size, 0));
}

} // namespace JournalWitness
