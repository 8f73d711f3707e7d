// SPDX-License-Identifier: MIT
#include "submission/journalfile.h"

#include "submission/journalchain.h"
#include "submission/journalschema.h"
#include "submission/journalwitness.h"
#include "submission/sitelock.h"
#include "system/filelock.h"
#include "system/filesystem.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;
using CommitMode = Database::CommitMode;

namespace {

/// For a program that makes or moves the file: it needs milliseconds, unless it is suspended.
constexpr auto HolderPatience = 500ms;

QString lockPath(const QString &folder)
{
    return folder + u"/opening.lock"_s;
}

/// Held while the file is made, brought up to date or moved, so that two starts do not meet, and
/// never while a file that is ready is opened or read.
Expected<std::shared_ptr<FileLock>, JournalError> lockOpening(const QString &folder,
                                                              const StopToken &isStopped)
{
    // The holder needs milliseconds, unless it is suspended: that is not waited for.
    auto lock = FileLock::take(lockPath(folder), 10s, isStopped);
    if (lock)
        return std::move(lock).value();
    if (isStopped && isStopped())
        return Unexpected{JournalError{JournalError::Kind::Interrupted, folder}};
    const bool isBusy = lock.error().kind == LockFault::Kind::Taken;
    const auto kind = isBusy ? JournalError::Kind::Busy : JournalError::Kind::CannotOpen;
    return Unexpected{JournalError{kind, folder, lock.error().detail}};
}

/// Returns nullopt if \a folder exists; \a notices may say that other users can enter it.
std::optional<JournalError> makeFolder(const QString &folder, QList<JournalNotice> &notices)
{
    if (!QDir().mkpath(folder))
        return JournalError{JournalError::Kind::NoFolder, folder, qt_error_string()};
    // A file system without permissions refuses; what is recorded there is worth more than that.
    if (!restrictToOwner(folder) && isOpenToOthers(folder))
        notices.append({JournalNotice::Kind::OpenToOthers, folder});
    return std::nullopt;
}

const QString DamagedMark = u".damaged-"_s;
const QString KeptMark = u".kept-"_s;

/// What the names of a database and of what belongs to it end in, itself first.
QStringList partsOfJournal()
{
    return {QString(), u"-wal"_s, u"-shm"_s, JournalWitness::suffix(), JournalMarks::suffix()};
}

/// Whether \a name is that of what belongs to a database, and not its own.
bool isPartOfJournal(const QString &name)
{
    return std::ranges::any_of(partsOfJournal(), [&name](const QString &suffix) {
        return !suffix.isEmpty() && name.endsWith(suffix);
    });
}

/// Renames a database and what belongs to it; \a mark says why. Its new path; nothing if that
/// failed.
std::optional<QString> moveAside(const QString &path, const QString &mark)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = path + mark + stamp;
    for (const QString &suffix : partsOfJournal()) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            return std::nullopt;
    }
    return aside;
}

/// Renames what moveAside() renamed back, in the place of what was begun there since. The database
/// comes last: without it, what is missing is noticed. Under the lock.
bool moveBack(const QString &path, const QString &aside)
{
    QStringList parts = partsOfJournal();
    std::ranges::reverse(parts);
    for (const QString &suffix : std::as_const(parts))
        QFile::remove(path + suffix);
    return std::ranges::all_of(parts, [&](const QString &suffix) {
        return !QFile::exists(aside + suffix) || QFile::rename(aside + suffix, path + suffix);
    });
}

/// Returns whether there was a record before. The lock file of a site and a record that was moved
/// aside are never deleted.
bool wasInUse(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    return !SiteLock::files(folder).isEmpty() || journalAside(folder);
}

/// Whether the file is no database at first sight. It must not be opened as one then: SQLite would
/// throw away the log of a database that has lost its first page.
/// https://www.sqlite.org/fileformat.html
bool isNoDatabase(const QString &path)
{
    constexpr qint64 SmallestDatabase = 512;
    const QFileInfo file(path);
    // A log without its file: SQLite would delete it with the first look at a new one.
    if (!file.exists())
        return QFileInfo(path + u"-wal"_s).size() > 0;
    if (!file.isFile())
        return true;
    if (file.size() == 0)
        return QFileInfo(path + u"-wal"_s).size() > 0 || wasInUse(path);
    return file.size() < SmallestDatabase || Database::lacksHeader(path);
}

/// Whether line \a line is the last of \a database, as it was written.
bool isLast(const Database &database, const WitnessedLine &line)
{
    const auto highest = highestNumber(database);
    auto row = database.select(u"SELECT hash FROM record WHERE number = ?"_s, {line.number});
    return highest && *highest == line.number && row && row->next() &&
           row->value(0).toByteArray() == line.hash;
}

/// What is remembered of \a database's last line, against what is there; nothing if it agrees, or
/// if \a broken says so already.
std::optional<JournalNotice> disagreement(const Database &database, const WitnessedLine &last,
                                          const QList<qint64> &broken)
{
    using Kind = JournalNotice::Kind;
    const auto highest = highestNumber(database);
    if (!highest)
        return std::nullopt;
    if (*highest < last.number)
        return JournalNotice{Kind::Shortened, database.path(), last.number};
    auto hash = database.select(u"SELECT hash FROM record WHERE number = ?"_s, {last.number});
    const bool isOther = hash && hash->next() && hash->value(0).toByteArray() != last.hash;
    if (!isOther || broken.contains(last.number))
        return std::nullopt;
    return JournalNotice{Kind::BrokenChain, database.path(), last.number};
}

/// Finds what the lines, and what is remembered of them, say about their being changed.
Database::MaybeError findAlterations(OpenedJournal &opened, const QList<WitnessedLine> &remembered,
                                     const StopToken &isStopped)
{
    const Database &database = *opened.database;
    CheckedChain chain;
    if (!opened.mark) {
        const auto checked = checkChain(database, isStopped);
        if (!checked)
            return checked.error();
        chain = *checked;
    }
    opened.linesChecked = chain.lines;
    for (const qint64 number : std::as_const(chain.broken))
        opened.alterations.append({JournalNotice::Kind::BrokenChain, database.path(), number});
    for (const WitnessedLine &each : remembered) {
        const auto other = disagreement(database, each, chain.broken);
        if (other) {
            opened.alterations.append(*other);
            break; // the other one would say the same
        }
    }
    return std::nullopt;
}

/// What is known of the file that should be there.
enum class BeforeIt : quint8 { Anything, Moved };

/// One opening of a record. The lock is held to make the file, to bring it up to date and to move
/// it aside, for milliseconds, and shared to open a file that is ready. Reading all of it, which
/// may take long, is done on a snapshot, so that others can open and write meanwhile.
class JournalOpening final
{
    Q_DISABLE_COPY_MOVE(JournalOpening)

public:
    JournalOpening(QString folder, JournalCheck check, CommitMode mode, StopToken isStopped)
        : m_folder(std::move(folder))
        , m_path(journalPath(m_folder))
        , m_check(check)
        , m_mode(mode)
        , m_isStopped(std::move(isStopped))
    {}
    ~JournalOpening() { close(); }

    [[nodiscard]] Expected<OpenedJournal, JournalError> run()
    {
        constexpr int MostTries = 5;
        Database::MaybeError error;
        for (int tries = 0; tries < MostTries; ++tries) {
            error = openOnce(BeforeIt::Anything);
            const bool isDamaged = error && error->kind == JournalError::Kind::Damaged;
            if (isDamaged && !m_aside)
                error = beginAnew(*error, DamagedMark, JournalNotice::Kind::MovedAside);
            if (!error)
                return std::move(m_opened);
            // Another program has moved the file aside, or is about to: look again.
            if (error->kind != JournalError::Kind::Displaced)
                break;
        }
        return Unexpected{*error};
    }

    /// Moves the file aside although it can be used, and opens a new one. See beginJournalFile().
    [[nodiscard]] Expected<OpenedJournal, JournalError>
    runAnew(const std::optional<FileState> &asked, const StopToken &isStopped)
    {
        m_asked = asked;
        m_isWaitStopped = isStopped;
        const JournalError why{JournalError::Kind::CannotWrite, m_path, u"it cannot be renamed"_s};
        auto error = beginAnew(why, KeptMark, JournalNotice::Kind::SetAside);
        if (!error)
            return std::move(m_opened);
        close();
        if (m_aside)
            error = restoreJournalFile(m_folder, *m_aside, *error);
        return Unexpected{*error};
    }

private:
    using MaybeError = Database::MaybeError;

    /// Closes what is open, without the lock.
    void close()
    {
        if (m_opened.database == nullptr)
            return;
        const auto kept = keepInPlace(m_folder);
        m_opened = {};
    }

    [[nodiscard]] MaybeError openOnce(BeforeIt beforeIt)
    {
        close();
        m_isGone = false;
        const auto isOpen = openReadyFile();
        if (!isOpen)
            return isOpen.error();
        if (!*isOpen) {
            const auto lock = lockOpening(m_folder, m_isStopped);
            if (!lock)
                return lock.error();
            if (const MaybeError error = openFile(beforeIt))
                return error;
        }
        return checkAndUpdate();
    }

    /// Opens the file if it has its tables. Returns false if it is not there, not ready, or was
    /// moved meanwhile: then the lock is needed.
    [[nodiscard]] Expected<bool, JournalError> openReadyFile()
    {
        const auto kept = keepInPlace(m_folder, m_isStopped);
        const auto before = FileState::of(m_path);
        if (!before || before->size == 0 || isNoDatabase(m_path))
            return false;
        const auto version = openThere(Database::Access::WriteExisting);
        // A file that is held by a program stays held under the lock.
        if (!version && (version.error().kind == JournalError::Kind::Busy ||
                         version.error().kind == JournalError::Kind::Interrupted))
            return Unexpected{version.error()};
        // SQLite opens its log with the first look: only now is it sure to belong to the file.
        const auto after = FileState::of(m_path);
        const bool isReady = version && *version > 0 && *version <= JournalSchema::CurrentVersion &&
                             after && after->isSameFileAs(*before) &&
                             !m_opened.database->displacement();
        if (!isReady)
            m_opened = {};
        return isReady;
    }

    /// Moves the file aside unless another program has done so, and opens a new one. If it cannot
    /// be moved, the error is \a why.
    [[nodiscard]] MaybeError beginAnew(const JournalError &why, const QString &mark,
                                       JournalNotice::Kind kind)
    {
        {
            const bool isAsked = kind == JournalNotice::Kind::SetAside;
            const auto lock = lockOpening(m_folder, isAsked ? m_isWaitStopped : m_isStopped);
            if (!lock)
                return lock.error();
            if (isAnother(kind)) {
                m_opened = {};
                return JournalError{JournalError::Kind::Displaced, m_path};
            }
            m_opened = {};
            if (isAsked)
                emptyLog();
            m_aside = moveAside(m_path, mark);
            if (!m_aside)
                return why;
            if (const MaybeError error = openFile(BeforeIt::Moved))
                return error;
        }
        if (const MaybeError error = checkAndUpdate())
            return error;
        m_opened.alterations.prepend({kind, *m_aside});
        return std::nullopt;
    }

    /// Whether the file that is to be moved aside for \a kind is not there any more. Under the
    /// lock.
    [[nodiscard]] bool isAnother(JournalNotice::Kind kind) const
    {
        if (m_opened.database != nullptr)
            return m_opened.database->displacement().has_value();
        if (kind == JournalNotice::Kind::MovedAside)
            return !isNoDatabase(m_path);
        const auto found = FileState::of(m_path);
        return m_asked && (!found || !found->isSameFileAs(*m_asked));
    }

    /// Puts what is in SQLite's log into the file, so that it is complete without the log.
    void emptyLog() const
    {
        Database database(m_path);
        if (!isNoDatabase(m_path) && !database.open())
            database.emptyLog();
    }

    /// Makes the file if it is missing, and looks at what can be told of it at once. Under the
    /// lock.
    [[nodiscard]] MaybeError openFile(BeforeIt beforeIt)
    {
        m_opened = {};
        if (isNoDatabase(m_path))
            return JournalError{JournalError::Kind::Damaged, m_path};
        m_isGone = beforeIt == BeforeIt::Anything && !QFile::exists(m_path) && wasInUse(m_path);
        const auto version = openThere(Database::Access::Write);
        if (!version)
            return version.error();
        if (*version > JournalSchema::CurrentVersion)
            return JournalError{JournalError::Kind::NewerVersion, m_path};
        // A new one needs its tables before others see it.
        return *version == 0 ? makeTables() : std::nullopt;
    }

    /// Opens the database, with what is remembered of it. Returns the version of its tables.
    [[nodiscard]] Expected<int, JournalError> openThere(Database::Access access)
    {
        // Before the database: that may grow in between, and never shrinks.
        m_remembered.clear();
        for (const auto &last : {JournalWitness::read(m_path), JournalMarks::lastLine(m_path)}) {
            if (last)
                m_remembered.append(*last);
        }
        const JournalState state = JournalState::of(m_path);
        m_opened.database = std::make_unique<Database>(m_path, m_isStopped);
        Database &database = *m_opened.database;
        if (const MaybeError error = database.open(access))
            return Unexpected{*error};
        const auto version = database.version();
        if (!version)
            return version;
        m_opened.trust = std::make_unique<JournalTrust>(database, state);
        takeMark(state);
        return version;
    }

    [[nodiscard]] MaybeError makeTables()
    {
        if (const MaybeError error = JournalSchema::foreignness(*m_opened.database, 0))
            return error;
        return makeReady();
    }

    void takeMark(const JournalState &state)
    {
        auto &mark = m_opened.mark;
        if (m_check == JournalCheck::Usual)
            mark = JournalMarks::read(m_path, state, QDateTime::currentDateTimeUtc());
        if (mark && (!isLast(*m_opened.database, mark->last) || !m_opened.trust->isKept()))
            mark.reset();
    }

    /// Nothing is written before it is clear that the file is ours and sound.
    [[nodiscard]] MaybeError checkAndUpdate()
    {
        Database &database = *m_opened.database;
        if (const MaybeError error = database.beginSnapshot())
            return error;
        const MaybeError error = checkSnapshot();
        database.endSnapshot();
        if (error)
            return error;
        if (m_isGone && m_opened.alterations.isEmpty())
            m_opened.alterations.append({JournalNotice::Kind::Shortened, m_path, 0});
        if (const MaybeError fault = updateTables())
            return fault;
        return m_aside ? std::nullopt : noteUnexplained();
    }

    /// Adds the notice that an empty file is new because another was moved aside. The program that
    /// moved it writes that notice itself unless it was killed before.
    [[nodiscard]] MaybeError noteUnexplained()
    {
        const auto highest = highestNumber(*m_opened.database);
        if (!highest)
            return highest.error();
        const auto aside = *highest == 0 ? journalAside(m_folder) : std::nullopt;
        if (aside && m_opened.alterations.isEmpty())
            m_opened.alterations.append(*aside);
        return std::nullopt;
    }

    [[nodiscard]] MaybeError checkSnapshot()
    {
        const Database &database = *m_opened.database;
        if (const MaybeError error = m_opened.mark ? std::nullopt : database.check())
            return error;
        const auto version = database.version();
        if (!version)
            return version.error();
        if (const MaybeError error = JournalSchema::foreignness(database, *version))
            return error;
        return findAlterations(m_opened, m_remembered, m_isStopped);
    }

    [[nodiscard]] MaybeError updateTables()
    {
        const auto version = m_opened.database->version();
        if (!version)
            return version.error();
        if (*version == JournalSchema::CurrentVersion)
            return makeReady();
        const auto lock = lockOpening(m_folder, m_isStopped);
        return lock ? makeReady() : lock.error();
    }

    /// Brings a file that is ours up to date and chooses how it is written.
    [[nodiscard]] MaybeError makeReady()
    {
        Database &database = *m_opened.database;
        const auto mode = database.configure(m_mode);
        if (!mode)
            return mode.error();
        m_opened.hasLog = *mode == CommitMode::Log;
        // Another program may have brought it up to date since.
        const auto version = database.version();
        if (!version)
            return version.error();
        if (const MaybeError error = JournalSchema::migrate(database, *version))
            return error;
        // The log gives its room back before the first line needs it.
        database.checkpoint(Database::Patience::None);
        return std::nullopt;
    }

    QString m_folder;
    QString m_path;
    JournalCheck m_check;
    CommitMode m_mode;
    StopToken m_isStopped;
    StopToken m_isWaitStopped; ///< for a new one that a person asked for: half of it is not done
    OpenedJournal m_opened;
    QList<WitnessedLine> m_remembered;
    std::optional<QString> m_aside;
    std::optional<FileState> m_asked;
    bool m_isGone = false;
};

/// The notices about where the record lies, and what \a run opens there.
template <typename Run>
Expected<OpenedJournal, JournalError> openIn(const QString &folder, JournalCheck check,
                                             std::optional<CommitMode> mode,
                                             const StopToken &isStopped, Run run)
{
    using Kind = JournalNotice::Kind;
    if (folder.isEmpty())
        return Unexpected{JournalError{JournalError::Kind::NoHome}};
    QList<JournalNotice> notices;
    if (const auto error = makeFolder(folder, notices))
        return Unexpected{*error};
    if (const auto error = logObstacle(folder))
        return Unexpected{*error};
    // The memory of programs on two computers is not shared, so SQLite's log would let both write:
    // https://www.sqlite.org/wal.html
    const auto usual = isOnNetwork(folder) ? CommitMode::Rollback : CommitMode::Log;
    JournalOpening opening(folder, check, mode.value_or(usual), isStopped);
    auto opened = run(opening);
    if (!opened)
        return opened;
    // A file that has come into its place since is for the program that made it to restrict.
    const bool isOpenToOthers =
        opened->database->isOpenToOthers() && !opened->database->displacement();
    if (notices.isEmpty() && isOpenToOthers)
        notices.append({Kind::OpenToOthers, opened->database->path()});
    if (!opened->hasLog)
        notices.append({Kind::WithoutLog, opened->database->path()});
    opened->notices = notices;
    return opened;
}

} // namespace

QString journalPath(const QString &folder)
{
    return folder + u"/journal.sqlite"_s;
}

std::shared_ptr<FileLock> keepInPlace(const QString &folder, const StopToken &isStopped)
{
    auto lock = FileLock::share(lockPath(folder), HolderPatience, isStopped);
    return lock ? std::move(lock).value() : nullptr;
}

std::optional<JournalError> logObstacle(const QString &folder)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
        const QString part = journalPath(folder) + suffix;
        if (isNoRegularFile(part))
            return JournalError{JournalError::Kind::Foreign, part};
    }
    return std::nullopt;
}

bool isBeingMade(const QString &folder)
{
    return !QFile::exists(journalPath(folder)) && FileLock::isTaken(lockPath(folder));
}

std::optional<JournalNotice> journalAside(const QString &folder)
{
    using Kind = JournalNotice::Kind;
    const QString name = QFileInfo(journalPath(folder)).fileName();
    QString newest;
    std::optional<JournalNotice> found;
    for (const auto &[mark, kind] :
         {std::pair(DamagedMark, Kind::MovedAside), std::pair(KeptMark, Kind::SetAside)}) {
        const QStringList names =
            QDir(folder).entryList({name + mark + u'*'}, QDir::AllEntries | QDir::System);
        for (const QString &each : names) {
            // The time is part of the name, so the last by name is the newest.
            const QString time = each.sliced(name.size() + mark.size());
            if (isPartOfJournal(each) || time <= newest)
                continue;
            newest = time;
            found = JournalNotice{kind, folder + u'/' + each};
        }
    }
    return found;
}

Expected<OpenedJournal, JournalError> openJournalFile(const QString &folder, JournalCheck check,
                                                      std::optional<CommitMode> mode,
                                                      const StopToken &isStopped)
{
    return openIn(folder, check, mode, isStopped,
                  [](JournalOpening &opening) { return opening.run(); });
}

Expected<OpenedJournal, JournalError> beginJournalFile(const QString &folder,
                                                       const std::optional<FileState> &asked,
                                                       const StopToken &isStopped)
{
    return openIn(folder, JournalCheck::Complete, std::nullopt, {},
                  [&](JournalOpening &opening) { return opening.runAnew(asked, isStopped); });
}

JournalError restoreJournalFile(const QString &folder, const QString &aside,
                                const JournalError &why)
{
    const auto lock = lockOpening(folder, {});
    if (lock && moveBack(journalPath(folder), aside))
        return why;
    return {JournalError::Kind::NotRestored, aside, why.detail};
}
