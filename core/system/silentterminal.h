// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

/// Turns off the echo of a terminal during the lifetime of this object. Discards unread input at
/// the beginning and at the end.
///
/// Signals that end or stop the program meanwhile find the original settings of the terminal; after
/// a stop the echo is off again. Signals that Interrupt handles are left to it. One at a time.
class SilentTerminal final
{
    Q_DISABLE_COPY_MOVE(SilentTerminal)

public:
    explicit SilentTerminal(int terminal);
    ~SilentTerminal();

private:
    bool m_isSilent = false;
};
