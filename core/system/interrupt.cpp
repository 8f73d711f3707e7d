// SPDX-License-Identifier: MIT
#include "system/interrupt.h"

#include <QtCore/qsocketnotifier.h>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

// A signal handler can reach nothing but globals; these are written before it is installed.
volatile std::sig_atomic_t hasInterrupted = 0;
int wakeUpPipe[2] = {-1, -1}; // NOLINT(modernize-avoid-c-arrays): filled by pipe()

constexpr std::array Signals{SIGINT, SIGTERM, SIGHUP};
std::array<struct sigaction, Signals.size()> actionsBefore{};

void noteSignal(int /*signal*/)
{
    hasInterrupted = 1;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakeUpPipe[1], &byte, 1);
}

void setHandlers()
{
    struct sigaction action = {};
    action.sa_handler = noteSignal; // no SA_RESTART: a blocked read shall end
    for (std::size_t i = 0; i < Signals.size(); ++i) {
        ::sigaction(Signals[i], nullptr, &actionsBefore[i]);
        if (actionsBefore[i].sa_handler != SIG_IGN)
            ::sigaction(Signals[i], &action, nullptr);
    }
}

void restoreHandlers()
{
    for (std::size_t i = 0; i < Signals.size(); ++i)
        ::sigaction(Signals[i], &actionsBefore[i], nullptr);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(wakeUpPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(wakeUpPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        while (::read(wakeUpPipe[0], bytes.data(), bytes.size()) > 0) {
        }
        Q_EMIT happened();
    });
    setHandlers();
    m_isInstalled = true;
}

Interrupt::~Interrupt()
{
    if (m_isInstalled)
        restoreHandlers();
}

bool Interrupt::hasHappened()
{
    return hasInterrupted != 0;
}

#include "moc_interrupt.cpp"
