// SPDX-License-Identifier: MIT
#pragma once

#include "outages/choices.h"
#include "outages/review.h"
#include "session/choicefile.h"
#include "submission/submissiontarget.h"

#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qthreadpool.h>

#include <memory>
#include <optional>

class ChoiceWriter;

/// Saves the operator's choices as they are made, on a thread of its own, beside those that other
/// windows and programs make on the same site.
///
/// However fast choices come, one file is written at a time, and the next one holds all of them.
/// Lives on its owner's thread. Only end() and destruction wait until everything is on the disk.
class ChoiceAutosave final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceAutosave)

public:
    /// Whether what is saved has been decided before, or anew, such as by taking an offer: then no
    /// other window takes it back that does not know of it.
    enum class Decided : bool { Before, Anew };

    explicit ChoiceAutosave(QObject *parent = nullptr);
    ~ChoiceAutosave() override;

    /// Tells what was read from the disk for \a place: what differs from it from now on has been
    /// decided here.
    void begin(const QString &folder, const SubmissionTarget &place, const SavedChoices &read);
    /// The same, unless something is known of \a place already.
    void resume(const QString &folder, const SubmissionTarget &place, const SavedChoices &read);
    /// Saves the choices of \a review and those of \a others that are about other outages.
    void save(const QString &folder, const SubmissionTarget &place, const Review &review,
              const QList<OutageChoice> &others, Decided decided = Decided::Before);
    /// Waits until everything is on the disk, but not beyond \a deadline, and only a moment for
    /// another window that keeps its lock. Returns whether it is.
    [[nodiscard]] bool end(QDeadlineTimer deadline);
    /// Whether something is still on its way to the disk.
    [[nodiscard]] bool isSaving() const { return m_isSaving; }

Q_SIGNALS:
    /// Another window or program keeps the lock of the files for more than a moment; `saved` or
    /// `failed` follows once it lets go.
    void waiting();
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
        Decided decided;
    };
    friend class ChoiceWriter;

    void start(Task task);
    void finish(const std::optional<QString> &error);

    bool m_isSaving = false;
    QList<Task> m_waiting; // one for each place, in the order asked for
    std::shared_ptr<ChoiceWriter> m_writer;
    QThreadPool m_pool;
};
