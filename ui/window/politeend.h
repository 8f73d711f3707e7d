// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

class QWidget;
class ReviewSession;

/// Ends the program because the system asks for it, as at the end of a desktop session.
class PoliteEnd final : public QObject
{
    Q_OBJECT

public:
    /// Both must live longer.
    PoliteEnd(QWidget &window, ReviewSession &session);

    /// As if \a window were closed, open dialogs with it. What is being sent is cancelled first,
    /// and its outcome waited for, so that it is on record. Once begun it goes on by itself.
    void begin();

private:
    void goOn();

    QWidget &m_window;
    ReviewSession &m_session;
    bool m_hasBegun = false;
};
