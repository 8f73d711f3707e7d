// SPDX-License-Identifier: MIT
#pragma once

#include "base/stoptoken.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <utility>

/// A one-time value that one thread waits for and another thread may give. Shared by both threads.
template <typename T>
class Answer final
{
public:
    /// Returns whether the waiting thread still wants the value.
    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    void give(T value)
    {
        const std::lock_guard lock(m_mutex);
        m_value = std::move(value);
    }
    /// Ends the wait. Called once, after give() or instead of it.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosed = true;
        }
        m_hasNews.notify_all();
    }
    /// Waits until close() is called or \a isStopped returns true; it is asked every 20 ms. Returns
    /// nullopt if no value was given.
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
