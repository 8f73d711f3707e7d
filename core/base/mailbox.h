// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include <memory>
#include <mutex>
#include <utility>

/// Delivers calls from other threads to an owner that may be destroyed before they arrive.
///
/// A member of its owner, made and destroyed on the owner's thread, which needs an event loop.
class Mailbox final
{
    Q_DISABLE_COPY_MOVE(Mailbox)

    struct Slot final
    {
        std::mutex mutex;
        QObject *receiver = nullptr; ///< null after the owner is destroyed
    };

public:
    /// The sending end. A copy may be kept on any thread, also after the owner is destroyed.
    class Address final
    {
    public:
        /// Calls \a letter on the owner's thread, from its event loop; never after the owner is
        /// destroyed.
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
    QObject m_receiver; // its destruction drops the calls that are still queued
    std::shared_ptr<Slot> m_slot = std::make_shared<Slot>();
};
