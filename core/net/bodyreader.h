// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qbytearrayview.h>
#include <QtCore/qstring.h>

#include <optional>

/// Why a reader refuses a body. A value type.
struct BodyFault
{
    /// Whether another attempt could help.
    enum class Kind : quint8 {
        Malformed, ///< not in the expected format; requested again at most twice
        EndsEarly, ///< valid so far, but incomplete; only from `end()`
        TooLarge,  ///< more than may be kept; never requested again
    };

    QString detail;
    /// The offset of the wrong byte in the body, counted from 0; -1 if there is none.
    qint64 offset = -1;
    Kind kind = Kind::Malformed;

    friend bool operator==(const BodyFault &, const BodyFault &) = default;
};

/// Receives the body of a 200 while it arrives. Called on the thread of the operation, which waits:
/// a reader that blocks slows the server down instead of filling the memory.
class BodyReader
{
public:
    BodyReader() = default;
    virtual ~BodyReader() = default;
    Q_DISABLE_COPY_MOVE(BodyReader)

    /// Called at the start of a body. Data from before belongs to a failed attempt and must be
    /// discarded.
    virtual void begin() = 0;
    /// Takes the next bytes; the view is valid during the call only. Returning a fault ends the
    /// attempt.
    [[nodiscard]] virtual std::optional<BodyFault> take(QByteArrayView bytes) = 0;
    /// Called when the whole body has arrived. Not called after a fault, nor for a body known to be
    /// cut short.
    [[nodiscard]] virtual std::optional<BodyFault> end() = 0;
};

/// Keeps the body, up to a maximum number of bytes.
class BufferReader final : public BodyReader
{
public:
    explicit BufferReader(qsizetype limit);

    [[nodiscard]] const QByteArray &body() const { return m_body; }

    void begin() override;
    [[nodiscard]] std::optional<BodyFault> take(QByteArrayView bytes) override;
    [[nodiscard]] std::optional<BodyFault> end() override;

private:
    qsizetype m_limit;
    QByteArray m_body;
};
