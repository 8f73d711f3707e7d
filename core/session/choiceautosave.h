// SPDX-License-Identifier: MIT
#pragma once

#include "outages/choices.h"
#include "outages/review.h"
#include "submission/submissiontarget.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qthreadpool.h>

#include <optional>

/// Saves the operator's choices as they are made, on a thread of its own.
///
/// However fast choices come, one file is written at a time, and the next one holds all of them.
/// Lives on its owner's thread. Only end() and destruction wait until everything is on the disk.
class ChoiceAutosave final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceAutosave)

public:
    explicit ChoiceAutosave(QObject *parent = nullptr);
    ~ChoiceAutosave() override;

    /// Saves the choices of \a review and those of \a others that are about other outages.
    void save(const QString &folder, const SubmissionTarget &place, const Review &review,
              const QList<OutageChoice> &others);
    /// Waits until everything is on the disk, but not beyond \a deadline. Returns whether it is.
    [[nodiscard]] bool end(QDeadlineTimer deadline);
    /// Whether something is still on its way to the disk.
    [[nodiscard]] bool isSaving() const { return m_isSaving; }

Q_SIGNALS:
    /// What was last asked for is on the disk.
    void saved();
    /// It is not, for \a reason in the system's words. The choices themselves are not affected.
    void failed(const QString &reason);

private:
    struct Task
    {
        QString folder;
        SubmissionTarget place;
        Review review;
        QList<OutageChoice> others;
    };
    void start(Task task);
    void finish(const std::optional<QString> &error);
    [[nodiscard]] static std::optional<QString> run(const Task &task);

    bool m_isSaving = false;
    QList<Task> m_waiting; // one for each place, in the order asked for
    QThreadPool m_pool;
};
