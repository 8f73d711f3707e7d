// SPDX-License-Identifier: MIT
#include "submission/journalmark.h"

#include "system/filedescriptor.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qfile.h>
#include <QtCore/qsysinfo.h>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;
using Access = FileDescriptor::Access;
using Links = FileDescriptor::Links;

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

FileState stateOfContent(const QString &path)
{
    const auto state = FileState::of(path);
    return state && state->size > 0 ? *state : FileState();
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
    const auto file =
        FileDescriptor::open(journalPath + JournalMarks::suffix(), Access::Read, Links::Refused);
    return file ? file->head(FileSize) : QByteArray();
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
bool hasLaterTime(const FileDescriptor &file, qint64 changed)
{
    const QDeadlineTimer limit(ClockWait);
    while (file.touch()) {
        const auto state = FileState::of(file);
        if (state && state->changed > changed)
            return true;
        if (!state || limit.hasExpired())
            return false;
        std::this_thread::sleep_for(ClockPause);
    }
    return false;
}

} // namespace

JournalState JournalState::of(const QString &journalPath)
{
    return {stateOfContent(journalPath), stateOfContent(journalPath + u"-wal"_s)};
}

namespace JournalMarks {

QString suffix()
{
    return u"-mark"_s;
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
    const auto file =
        FileDescriptor::open(journalPath + suffix(), Access::ReadWrite, Links::Refused);
    const qint64 changed = std::max(mark.state.database.changed, mark.state.log.changed);
    if (file && hasLaterTime(*file, changed) && isStillTrue())
        file->setHead(markTextOf(mark));
}

} // namespace JournalMarks
