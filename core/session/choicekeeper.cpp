// SPDX-License-Identifier: MIT
#include "session/choicekeeper.h"

#include "session/choicefile.h"

ChoiceKeeper::ChoiceKeeper(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ChoiceKeeper::~ChoiceKeeper()
{
    m_pool.waitForDone();
    if (m_next)
        (void)run(*m_next); // nobody is left to hear that it failed
}

std::optional<QString> ChoiceKeeper::run(const Task &task)
{
    const SavedChoices saved{united(choicesOf(task.review), task.others),
                             QDateTime::currentDateTimeUtc()};
    return ChoiceFile::write(task.folder, task.place, saved);
}

void ChoiceKeeper::save(const QString &folder, const SubmissionPlace &place, const Review &review,
                        const QList<OutageChoice> &others)
{
    Task task{folder, place, review, others};
    if (!m_isSaving) {
        start(std::move(task));
        return;
    }
    const bool isSameFile = !m_next || (m_next->folder == folder && m_next->place == place);
    if (!isSameFile) {
        m_pool.waitForDone(); // another site now: what waits must not be forgotten
        (void)run(*m_next);
    }
    m_next = std::move(task);
}

void ChoiceKeeper::start(Task task)
{
    m_isSaving = true;
    m_pool.start([this, task = std::move(task)] {
        const std::optional<QString> error = run(task);
        QMetaObject::invokeMethod(
            this, [this, error] { finish(error); }, Qt::QueuedConnection);
    });
}

void ChoiceKeeper::finish(const std::optional<QString> &error)
{
    m_isSaving = false;
    if (m_next)
        start(*std::exchange(m_next, std::nullopt));
    else if (error)
        Q_EMIT failed(*error);
    else
        Q_EMIT saved();
}
