// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>

#include <memory>
#include <utility>

/// Takes what other threads have to say to an owner that may be gone before they say it.
///
/// A member of its owner, made and destroyed on the owner's thread, which needs an event loop.
class Mailbox final
{
    Q_DISABLE_COPY_MOVE(Mailbox)

    struct Box final : QObject
    {
        bool isOpen = true; // used by its own thread alone
    };

public:
    /// Where to write to; any thread may keep it for as long as it likes.
    class Address final
    {
    public:
        /// Calls \a letter on the owner's thread, from its event loop; never, once the owner is
        /// gone.
        template <typename Letter>
        void post(Letter letter) const
        {
            QMetaObject::invokeMethod(
                m_box.get(),
                [box = m_box, letter = std::move(letter)] {
                    if (box->isOpen)
                        letter();
                },
                Qt::QueuedConnection);
        }

    private:
        friend class Mailbox;
        explicit Address(std::shared_ptr<Box> box)
            : m_box(std::move(box))
        {}

        std::shared_ptr<Box> m_box;
    };

    Mailbox() = default;
    ~Mailbox() { m_box->isOpen = false; }

    [[nodiscard]] Address address() const { return Address(m_box); }

private:
    // The last to hold it may be another thread.
    std::shared_ptr<Box> m_box{new Box, [](Box *box) { box->deleteLater(); }};
};
