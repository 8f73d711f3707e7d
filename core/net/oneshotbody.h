// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qiodevice.h>

/// A request body that can be read only once and not rewound. This keeps QNetworkAccessManager from
/// re-sending a POST, for which it would have to rewind. It also tells whether any byte was read.
/// Owned by the attempt; must outlive the network that reads it.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneShotBody)

public:
    /// Opens the body for reading.
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    /// Returns how many bytes were read; they may have been sent.
    [[nodiscard]] qint64 bytesRead() const { return m_position; }
    /// Returns whether any byte was read. If not, no byte was sent.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }
    /// Returns the length of the whole body in bytes.
    [[nodiscard]] qint64 length() const { return m_bytes.size(); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_position == m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// Always returns false, which prevents rewinding.
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};
