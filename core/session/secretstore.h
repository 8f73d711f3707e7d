// SPDX-License-Identifier: MIT
#pragma once

#include "base/expected.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qdeadlinetimer.h>
#include <QtCore/qstring.h>

#include <functional>
#include <optional>

/// Why a place for secrets could not do what it was asked to.
enum class SecretFault : quint8 {
    Missing,     ///< nothing is kept under that name
    Unavailable, ///< there is no such place here, or it failed
    Refused,     ///< it is locked and stays so, or a person said no
    TooSlow,     ///< it has not answered in time; it may still do
};

/// Keeps secrets under names, outside this program.
///
/// Asked from one thread with an event loop, and answers there: from the event loop, never before
/// the call has returned, at most once, and perhaps never. Requests are done in the order asked.
/// Destruction is silent and does not wait for answers.
class SecretStore
{
public:
    using WhenRead = std::function<void(const Expected<QByteArray, SecretFault> &secret)>;
    using WhenDone = std::function<void(std::optional<SecretFault> fault)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    virtual void read(const QString &name, WhenRead whenRead) = 0;
    /// Replaces what is kept under \a name.
    virtual void write(const QString &name, const QByteArray &secret, WhenDone whenDone) = 0;
    /// Nothing kept under \a name is no fault.
    virtual void remove(const QString &name, WhenDone whenDone) = 0;
    /// Stops for good: nothing is asked or answered any more. Waits for the request under way, but
    /// not beyond \a deadline. Returns whether it has ended.
    [[nodiscard]] virtual bool end([[maybe_unused]] QDeadlineTimer deadline) { return true; }
};
