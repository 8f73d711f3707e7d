// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include <memory>
#include <mutex>
#include <utility>

/// Takes what other threads have to say to an owner that may be gone before they say it.
///
/// A member of its owner, made and destroyed on the owner's thread, which needs an event loop.
class Mailbox final
{
    Q_DISABLE_COPY_MOVE(Mailbox)

    struct Slot final
    {
        std::mutex mutex;
        QObject *receiver = nullptr; ///< null once the owner is gone
    };

public:
    /// Where to write to; any thread may keep it as long as it needs.
    class Address final
    {
    public:
        /// Calls \a letter on the owner's thread, from its event loop; never, once the owner is
        /// gone.
        template <typename Letter>
        void post(Letter letter) const
        {
            const std::lock_guard lock(m_slot->mutex);
            if (m_slot->receiver != nullptr) {
                QMetaObject::invokeMethod(m_slot->receiver, std::move(letter),
                                          Qt::QueuedConnection);
            }
        }

    private:
        friend class Mailbox;
        explicit Address(std::shared_ptr<Slot> slot)
            : m_slot(std::move(slot))
        {}

        std::shared_ptr<Slot> m_slot;
    };

    Mailbox() { m_slot->receiver = &m_receiver; }
    ~Mailbox()
    {
        const std::lock_guard lock(m_slot->mutex);
        m_slot->receiver = nullptr;
    }

    [[nodiscard]] Address address() const { return Address(m_slot); }

private:
    QObject m_receiver; // with it go the letters that wait
    std::shared_ptr<Slot> m_slot = std::make_shared<Slot>();
};
