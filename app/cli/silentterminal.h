// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

/// A terminal that does not show what is typed, for as long as this lives. What was typed before
/// and is not read yet is discarded, at the beginning and at the end.
///
/// Signals that would end or stop the program meanwhile find the terminal as it was before; after
/// a stop it is silent again. What Interrupt takes care of is left to it. One at a time.
class SilentTerminal final
{
    Q_DISABLE_COPY_MOVE(SilentTerminal)

public:
    explicit SilentTerminal(int terminal);
    ~SilentTerminal();

private:
    bool m_isSilent = false;
};
