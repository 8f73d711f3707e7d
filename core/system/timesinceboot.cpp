// SPDX-License-Identifier: MIT
#include "system/timesinceboot.h"

#include <ctime>

std::chrono::milliseconds timeSinceBoot()
{
    // CLOCK_MONOTONIC, which std::chrono::steady_clock reads, stands still while Linux sleeps.
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}
