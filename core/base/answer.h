// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

/// What one thread waits for and a second one gives, or does not give. Shared by both.
template <typename T>
class Answer final
{
public:
    /// Whether it is still waited for.
    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    void give(T value)
    {
        const std::lock_guard lock(m_mutex);
        m_value = std::move(value);
    }
    /// Nothing more comes.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosed = true;
        }
        m_hasNews.notify_all();
    }
    /// Waits until it is closed, or \a isStopped, which is asked every few milliseconds. Nothing if
    /// none was given.
    [[nodiscard]] std::optional<T> wait(const StopToken &isStopped)
    {
        constexpr std::chrono::milliseconds BetweenLooks(20);
        std::unique_lock lock(m_mutex);
        while (!m_isClosed && !(isStopped && isStopped()))
            m_hasNews.wait_for(lock, BetweenLooks);
        m_isWanted = false;
        return std::exchange(m_value, std::nullopt);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_hasNews;
    std::optional<T> m_value;
    bool m_isClosed = false;
    std::atomic<bool> m_isWanted = true;
};
