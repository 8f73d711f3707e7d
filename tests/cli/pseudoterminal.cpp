// SPDX-License-Identifier: MIT
#include "pseudoterminal.h"

#include <QtCore/qlogging.h>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

PseudoTerminal::PseudoTerminal()
    : m_screen(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
{
    std::array<char, 128> name{};
    const bool isReady = m_screen >= 0 && ::grantpt(m_screen) == 0 && ::unlockpt(m_screen) == 0 &&
                         ::ptsname_r(m_screen, name.data(), name.size()) == 0;
    if (isReady)
        m_child = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (m_child < 0)
        qFatal("There is no terminal to be had.");
}

PseudoTerminal::~PseudoTerminal()
{
    ::close(m_child);
    ::close(m_screen);
}

std::function<void()> PseudoTerminal::childModifier() const
{
    return [child = m_child] {
        ::dup2(child, STDIN_FILENO);
        ::dup2(child, STDERR_FILENO);
    };
}

std::function<void()> PseudoTerminal::childModifierWithOutput() const
{
    return [child = m_child, rest = childModifier()] {
        rest();
        ::dup2(child, STDOUT_FILENO);
    };
}

void PseudoTerminal::setWidth(int characters)
{
    winsize size{};
    size.ws_col = static_cast<unsigned short>(characters);
    size.ws_row = 24;
    if (::ioctl(m_screen, TIOCSWINSZ, &size) != 0)
        qFatal("The terminal keeps its size.");
}

void PseudoTerminal::type(const QByteArray &text) const
{
    if (::write(m_screen, text.constData(), static_cast<size_t>(text.size())) != text.size())
        qFatal("The terminal takes no more.");
}

bool PseudoTerminal::showsTyping() const
{
    termios modes{};
    return ::tcgetattr(m_child, &modes) == 0 && (modes.c_lflag & ECHO) != 0;
}

const QByteArray &PseudoTerminal::shown()
{
    std::array<char, 4096> portion{};
    ssize_t count = 0;
    while ((count = ::read(m_screen, portion.data(), portion.size())) > 0)
        m_shown.append(portion.data(), count);
    return m_shown;
}
