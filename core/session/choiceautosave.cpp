// SPDX-License-Identifier: MIT
#include "session/choiceautosave.h"

#include "session/choicefile.h"

#include <climits>
#include <utility>

ChoiceAutosave::ChoiceAutosave(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ChoiceAutosave::~ChoiceAutosave()
{
    (void)end(QDeadlineTimer(QDeadlineTimer::Forever));
}

bool ChoiceAutosave::end(QDeadlineTimer deadline)
{
    for (const Task &task : std::exchange(m_waiting, {})) // a failure is not told any more
        m_pool.start([task] { (void)run(task); });
    const qint64 rest = deadline.remainingTime(); // -1: for ever
    return m_pool.waitForDone(static_cast<int>(qMin<qint64>(rest, INT_MAX)));
}

std::optional<QString> ChoiceAutosave::run(const Task &task)
{
    const SavedChoices saved{merged(choicesOf(task.review), task.others),
                             QDateTime::currentDateTimeUtc()};
    return ChoiceFile::write(task.folder, task.place, saved);
}

void ChoiceAutosave::save(const QString &folder, const SubmissionTarget &place,
                          const Review &review, const QList<OutageChoice> &others)
{
    Task task{folder, place, review, others};
    if (!m_isSaving) {
        start(std::move(task));
        return;
    }
    const auto isSameFile = [&task](const Task &waiting) {
        return waiting.folder == task.folder && waiting.place == task.place;
    };
    m_waiting.removeIf(isSameFile);
    m_waiting.append(std::move(task));
}

void ChoiceAutosave::start(Task task)
{
    m_isSaving = true;
    m_pool.start([this, task = std::move(task)] {
        const std::optional<QString> error = run(task);
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
