// SPDX-License-Identifier: MIT
#include "submission/journalmark.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qsysinfo.h>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

// A line of words, its SHA-256, and blanks: always as long, so that one write replaces it.
constexpr qsizetype FileSize = 512;
constexpr auto Form = "outage-desk-mark-1";
constexpr qsizetype Words = 15;
constexpr qsizetype LastNumber = 11;
constexpr qsizetype LastHash = 12;

constexpr std::chrono::milliseconds BelievedFor = 24h;
constexpr auto ClockWait = 30ms; // a clock of file systems advances every 10 ms or more often
constexpr auto ClockPause = 1ms;

/// A file descriptor that is closed with this object.
class MarkFile final
{
    Q_DISABLE_COPY_MOVE(MarkFile)

public:
    MarkFile(const QString &journalPath, int flags)
        : m_descriptor(::open(QFile::encodeName(journalPath + JournalMarks::suffix()).constData(),
                              flags | O_CLOEXEC | O_NOFOLLOW, 0600))
    {}
    ~MarkFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
};

qint64 nanoseconds(const timespec &time)
{
    return std::chrono::nanoseconds(std::chrono::seconds(time.tv_sec)).count() + time.tv_nsec;
}

FileState fileStateOf(const QString &path)
{
    struct stat status
    {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || status.st_size == 0)
        return {};
    return {status.st_dev, status.st_ino, status.st_size, nanoseconds(status.st_mtim),
            nanoseconds(status.st_ctim)};
}

QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

void append(QByteArrayList &words, const FileState &state)
{
    words << QByteArray::number(state.device) << QByteArray::number(state.inode)
          << QByteArray::number(state.size) << QByteArray::number(state.written)
          << QByteArray::number(state.changed);
}

QByteArray markTextOf(const JournalMark &mark)
{
    QByteArrayList words{Form};
    append(words, mark.state.database);
    append(words, mark.state.log);
    words << QByteArray::number(mark.last.number) << mark.last.hash.toHex()
          << QByteArray::number(mark.settledBefore) << QByteArray::number(mark.checked);
    words << QSysInfo::bootUniqueId(); // a cut of the power may lose what had a time already
    const QByteArray text = words.join(' ');
    const QByteArray line = text + ' ' + hashOf(text);
    return line.leftJustified(FileSize - 1, ' ') + '\n';
}

FileState stateIn(const QByteArrayList &words, qsizetype first)
{
    return {words[first].toULongLong(), words[first + 1].toULongLong(),
            words[first + 2].toLongLong(), words[first + 3].toLongLong(),
            words[first + 4].toLongLong()};
}

/// Returns an empty array if there is no mark of the right length.
QByteArray contentOf(const QString &journalPath)
{
    const MarkFile file(journalPath, O_RDONLY | O_NONBLOCK);
    QByteArray text(FileSize, ' ');
    const bool isRead = file.descriptor() >= 0 &&
                        ::pread(file.descriptor(), text.data(), FileSize, 0) == ssize_t(FileSize);
    return isRead ? text : QByteArray();
}

/// Returns nullopt unless the text is exactly what would be written for its content.
std::optional<JournalMark> markIn(const QByteArray &text)
{
    const QByteArrayList words = text.simplified().split(' ');
    if (words.size() < Words)
        return std::nullopt;
    const JournalMark mark{
        .state = {stateIn(words, 1), stateIn(words, 6)},
        .last = {words[LastNumber].toLongLong(), QByteArray::fromHex(words[LastHash])},
        .settledBefore = words[13].toLongLong(),
        .checked = words[14].toLongLong()};
    return markTextOf(mark) == text ? std::optional(mark) : std::nullopt;
}

/// Waits until \a file can be given a later time than \a changed. Whether it could.
bool hasLaterTime(const MarkFile &file, qint64 changed)
{
    const QDeadlineTimer limit(ClockWait);
    struct stat status
    {};
    while (::futimens(file.descriptor(), nullptr) == 0 &&
           ::fstat(file.descriptor(), &status) == 0) {
        if (nanoseconds(status.st_ctim) > changed)
            return true;
        if (limit.hasExpired())
            return false;
        std::this_thread::sleep_for(ClockPause);
    }
    return false;
}

} // namespace

JournalState JournalState::of(const QString &journalPath)
{
    return {fileStateOf(journalPath), fileStateOf(journalPath + QStringLiteral("-wal"))};
}

namespace JournalMarks {

QString suffix()
{
    return QStringLiteral("-mark");
}

std::optional<JournalMark> read(const QString &journalPath, const JournalState &state,
                                const QDateTime &now)
{
    auto mark = markIn(contentOf(journalPath));
    const std::chrono::milliseconds age(mark ? now.toMSecsSinceEpoch() - mark->checked : 0);
    const bool isBelieved = mark && mark->state == state && mark->state.database.size > 0 &&
                            age >= 0ms && age < BelievedFor;
    return isBelieved ? mark : std::nullopt;
}

std::optional<WitnessedLine> lastLine(const QString &journalPath)
{
    const QByteArrayList words = contentOf(journalPath).simplified().split(' ');
    const bool isWhole = words.size() >= Words && words.first() == Form &&
                         words.last() == hashOf(words.first(words.size() - 1).join(' '));
    if (!isWhole)
        return std::nullopt;
    return WitnessedLine{words[LastNumber].toLongLong(), QByteArray::fromHex(words[LastHash])};
}

void remove(const QString &journalPath)
{
    QFile::remove(journalPath + suffix());
}

void write(const QString &journalPath, const JournalMark &mark,
           const std::function<bool()> &isStillTrue)
{
    const MarkFile file(journalPath, O_RDWR | O_CREAT | O_NONBLOCK);
    const qint64 changed = std::max(mark.state.database.changed, mark.state.log.changed);
    if (file.descriptor() < 0 || !hasLaterTime(file, changed) || !isStillTrue())
        return;
    const QByteArray text = markTextOf(mark);
    static_cast<void>(
        ::pwrite(file.descriptor(), text.constData(), static_cast<std::size_t>(text.size()), 0));
}

} // namespace JournalMarks
