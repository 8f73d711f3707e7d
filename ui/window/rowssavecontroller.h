// SPDX-License-Identifier: MIT
#pragma once

#include "session/reviewsession.h"
#include "ui/review/rowssavedialog.h"
#include "ui/theme/tone.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>

#include <functional>

class ActionRegistry;
class ContentPane;
class MessageBar;

/// Saves the rows of the review as a file: asks which, and says what became of it. GUI thread.
class RowsSaveController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowsSaveController)

public:
    /// What it works with; all of it outlives it.
    struct Parts
    {
        ReviewSession &session;
        ContentPane &content;
        MessageBar &message;
        std::function<QDateTime()> nowInUtc;
        QWidget &window;
    };
    explicit RowsSaveController(const Parts &parts);

    /// Once.
    void connectActions(const ActionRegistry &actions);

private:
    [[nodiscard]] SaveableRows rows() const;
    void ask();
    void tellWhere(const QString &path, qint64 rows);
    void tellOfCancel(bool isCertain);
    /// Says \a sentence, unless a message waits for an answer.
    void say(Tone tone, const QString &sentence);

    ReviewSession &m_session;
    ContentPane &m_content;
    MessageBar &m_message;
    std::function<QDateTime()> m_now;
    QWidget &m_window;
    SaveChoice m_choice; ///< made last
    QPointer<RowsSaveDialog> m_dialog;
};
