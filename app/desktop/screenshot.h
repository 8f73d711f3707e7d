// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qstring.h>

class QWidget;
class ReviewSession;

/// Writes a screenshot of a window once it no longer changes, and ends the program: exit code 0, or
/// 1 with a sentence on stderr if the file cannot be written.
class Screenshot final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Screenshot)

public:
    /// Waits for a fetch if one is under way; both must outlive this.
    Screenshot(QWidget &window, ReviewSession &session, QString path, QObject *parent = nullptr);

private:
    void takeWhenCalm();
    void take();

    QWidget &m_window;
    ReviewSession &m_session;
    QString m_path;
    int m_calmRounds = 0;
};
