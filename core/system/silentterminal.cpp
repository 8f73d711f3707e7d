// SPDX-License-Identifier: MIT
#include "system/silentterminal.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <termios.h>

namespace {

constexpr std::array EndingSignals{SIGQUIT, SIGALRM, SIGUSR1, SIGUSR2, SIGTSTP, SIGTTIN};

// A signal handler can reach nothing but globals; these are written before it is installed.
int silencedTerminal = -1;
termios modesBefore{};
termios silentModes{};
std::array<struct sigaction, EndingSignals.size()> endingBefore{};

void showWhatIsTyped()
{
    // Not TCSADRAIN or TCSAFLUSH: a terminal that is stopped (Ctrl+S) would hold the end up.
    ::tcsetattr(silencedTerminal, TCSANOW, &modesBefore);
    ::tcflush(silencedTerminal, TCIFLUSH);
}

void showAndObey(int signal)
{
    const int error = errno;
    showWhatIsTyped();
    struct sigaction mine = {};
    struct sigaction usual = {};
    usual.sa_handler = SIG_DFL;
    ::sigaction(signal, &usual, &mine);
    sigset_t set;
    sigset_t before;
    ::sigemptyset(&set);
    ::sigaddset(&set, signal);
    ::raise(signal);
    ::pthread_sigmask(SIG_UNBLOCK, &set, &before); // ends or stops the program here
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    ::sigaction(signal, &mine, nullptr);
    ::tcsetattr(silencedTerminal, TCSANOW, &silentModes);
    errno = error;
}

void installHandlers()
{
    struct sigaction action = {};
    action.sa_handler = showAndObey;
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < EndingSignals.size(); ++i) {
        ::sigaction(EndingSignals[i], nullptr, &endingBefore[i]);
        if (endingBefore[i].sa_handler == SIG_DFL)
            ::sigaction(EndingSignals[i], &action, nullptr);
    }
}

void removeHandlers()
{
    for (std::size_t i = 0; i < EndingSignals.size(); ++i)
        ::sigaction(EndingSignals[i], &endingBefore[i], nullptr);
}

} // namespace

SilentTerminal::SilentTerminal(int terminal)
{
    if (::tcgetattr(terminal, &modesBefore) != 0)
        return;
    silencedTerminal = terminal;
    silentModes = modesBefore;
    silentModes.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHOE | ECHOK | ECHONL);
    installHandlers();
    m_isSilent = ::tcsetattr(terminal, TCSANOW, &silentModes) == 0;
    ::tcflush(terminal, TCIFLUSH);
}

SilentTerminal::~SilentTerminal()
{
    if (m_isSilent)
        showWhatIsTyped();
    if (silencedTerminal >= 0)
        removeHandlers();
    silencedTerminal = -1;
}
