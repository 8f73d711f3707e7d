// SPDX-License-Identifier: MIT
#include "session/choiceautosave.h"

#include "system/filelock.h"

#include <QtCore/qelapsedtimer.h>
#include <QtCore/qhash.h>
#include <QtCore/qset.h>

#include <atomic>
#include <chrono>
#include <climits>
#include <functional>
#include <utility>

using namespace std::chrono_literals;

namespace {

/// How long another window may keep the lock before it is told, and before it is passed over at
/// the end: the one that holds it may be stopped for good.
constexpr auto Moment = 1000ms;
constexpr auto LockPatience = 100ms; // at a time

/// Without those that \a now has as well: they count as decided now.
QList<OutageChoice> takenBack(QList<OutageChoice> before, const QList<OutageChoice> &now)
{
    QSet<OutageIdentity> outages;
    for (const OutageChoice &choice : now)
        outages.insert(choice.outage);
    before.removeIf(
        [&outages](const OutageChoice &choice) { return outages.contains(choice.outage); });
    return before;
}

} // namespace

/// Writes the choices of one window, and remembers what it wrote for each place. Used by one thread
/// at a time, except for endSoon().
class ChoiceWriter final
{
public:
    using Task = ChoiceAutosave::Task;

    void begin(const QString &file, const SavedChoices &read)
    {
        Known &known = m_known[file];
        known.choices = [read] { return read.choices; };
        known.seenUpTo = read.revision;
    }

    void resume(const QString &file, const SavedChoices &read)
    {
        if (!m_known.contains(file))
            begin(file, read);
    }

    /// Calls \a onWaiting if another window keeps the lock. Returns why nothing could be written.
    [[nodiscard]] std::optional<QString> run(const Task &task,
                                             const std::function<void()> &onWaiting)
    {
        Known &known = m_known[ChoiceFile::path(task.folder, task.place)];
        ChoiceEdit edit{.before = known.choices(),
                        .now = merged(choicesOf(task.review), task.others),
                        .seenUpTo = known.seenUpTo,
                        .own = known.own};
        if (task.decided == ChoiceAutosave::Decided::Anew)
            edit.before = takenBack(std::move(edit.before), edit.now);
        if (edit.before == edit.now)
            return std::nullopt;
        if (auto error = ChoiceFile::prepareFolder(task.folder))
            return error;
        const auto lock = lockOf(task.folder, onWaiting);
        const auto revision =
            ChoiceFile::update(task.folder, task.place, edit, QDateTime::currentDateTimeUtc());
        if (!revision)
            return revision.error();
        known.own.insert(*revision);
        // Made again when it is needed: a list of a million takes more memory than the review.
        known.choices = [task] { return merged(choicesOf(task.review), task.others); };
        return std::nullopt;
    }

    /// From now on waits for no lock longer than a moment. Any thread.
    void endSoon() { m_isEnding = true; }

private:
    /// What this window has read of a file or written into it.
    struct Known
    {
        std::function<QList<OutageChoice>()> choices = [] { return QList<OutageChoice>(); };
        qint64 seenUpTo = 0;
        QSet<qint64> own = {};
    };

    /// Nothing where there can be none, and at the end: better without it than not at all.
    [[nodiscard]] std::shared_ptr<FileLock> lockOf(const QString &folder,
                                                   const std::function<void()> &onWaiting) const
    {
        QElapsedTimer waiting;
        waiting.start();
        bool isTold = false;
        while (true) {
            auto lock = FileLock::take(ChoiceFile::lockPath(folder), LockPatience);
            if (lock)
                return *std::move(lock);
            const bool isLong = waiting.hasExpired(Moment.count());
            if (lock.error().kind != LockFault::Kind::Taken || (isLong && m_isEnding))
                return nullptr;
            if (isLong && !std::exchange(isTold, true))
                onWaiting();
        }
    }

    QHash<QString, Known> m_known; // by file
    std::atomic<bool> m_isEnding = false;
};

ChoiceAutosave::ChoiceAutosave(QObject *parent)
    : QObject(parent)
    , m_writer(std::make_shared<ChoiceWriter>())
{
    m_pool.setMaxThreadCount(1);
}

ChoiceAutosave::~ChoiceAutosave()
{
    (void)end(QDeadlineTimer(QDeadlineTimer::Forever));
}

bool ChoiceAutosave::end(QDeadlineTimer deadline)
{
    m_writer->endSoon();
    for (const Task &task : std::exchange(m_waiting, {})) // a failure is not told any more
        m_pool.start([writer = m_writer, task] { (void)writer->run(task, [] {}); });
    const qint64 rest = deadline.remainingTime(); // -1: for ever
    return m_pool.waitForDone(static_cast<int>(qMin<qint64>(rest, INT_MAX)));
}

void ChoiceAutosave::begin(const QString &folder, const SubmissionTarget &place,
                           const SavedChoices &read)
{
    m_pool.start([writer = m_writer, file = ChoiceFile::path(folder, place), read] {
        writer->begin(file, read);
    });
}

void ChoiceAutosave::resume(const QString &folder, const SubmissionTarget &place,
                            const SavedChoices &read)
{
    m_pool.start([writer = m_writer, file = ChoiceFile::path(folder, place), read] {
        writer->resume(file, read);
    });
}

void ChoiceAutosave::save(const QString &folder, const SubmissionTarget &place,
                          const Review &review, const QList<OutageChoice> &others, Decided decided)
{
    Task task{folder, place, review, others, decided};
    if (!m_isSaving) {
        start(std::move(task));
        return;
    }
    for (const Task &waiting : std::as_const(m_waiting)) {
        const bool isSameFile = waiting.folder == task.folder && waiting.place == task.place;
        if (isSameFile && waiting.decided == Decided::Anew)
            task.decided = Decided::Anew;
    }
    m_waiting.removeIf([&task](const Task &waiting) {
        return waiting.folder == task.folder && waiting.place == task.place;
    });
    m_waiting.append(std::move(task));
}

void ChoiceAutosave::start(Task task)
{
    m_isSaving = true;
    m_pool.start([this, writer = m_writer, task = std::move(task)] {
        const auto tellWaiting = [this] {
            QMetaObject::invokeMethod(
                this, [this] { Q_EMIT waiting(); }, Qt::QueuedConnection);
        };
        const std::optional<QString> error = writer->run(task, tellWaiting);
        QMetaObject::invokeMethod(
            this, [this, error] { finish(error); }, Qt::QueuedConnection);
    });
}

void ChoiceAutosave::finish(const std::optional<QString> &error)
{
    m_isSaving = false;
    if (!m_waiting.isEmpty())
        start(m_waiting.takeFirst());
    else if (error)
        Q_EMIT failed(*error);
    else
        Q_EMIT saved();
}

#include "moc_choiceautosave.cpp"
