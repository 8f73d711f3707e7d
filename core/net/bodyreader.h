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
        Malformed, ///< not what was promised; asked for again, at most twice
        EndsEarly, ///< right so far, but not finished; only from `end()`
        TooLarge,  ///< more than may be kept; never asked for again
    };

    QString detail;
    /// The offset of the byte that is wrong, from the start of the body; -1 where none is.
    qint64 offset = -1;
    Kind kind = Kind::Malformed;

    friend bool operator==(const BodyFault &, const BodyFault &) = default;
};

/// Takes the body of a 200 while it arrives. Called in the thread of the operation, which waits:
/// a reader that blocks for a while slows the server down instead of filling the memory.
class BodyReader
{
public:
    BodyReader() = default;
    virtual ~BodyReader() = default;
    Q_DISABLE_COPY_MOVE(BodyReader)

    /// A body begins. Whatever came before belongs to a failed attempt: forget it.
    virtual void begin() = 0;
    /// The next bytes; the view is valid during the call only. A fault ends the attempt.
    [[nodiscard]] virtual std::optional<BodyFault> take(QByteArrayView bytes) = 0;
    /// The body arrived in full. Not called after a fault, nor for a body known to be cut short.
    [[nodiscard]] virtual std::optional<BodyFault> end() = 0;
};

/// Keeps the body, up to a number of bytes.
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
