// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qiodevice.h>

/// A request body that can be read once and never rewound, which keeps QNetworkAccessManager
/// from re-sending a POST on its own: it would have to rewind. It also knows whether any of its
/// bytes ever left. Owned by the attempt; must outlive the network that reads it.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneShotBody)

public:
    /// Open for reading from the start.
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    /// How many bytes were handed out; they may have left.
    [[nodiscard]] qint64 bytesRead() const { return m_position; }
    /// Whether any byte was handed out. If not, none left.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }
    /// The length of the whole body in bytes.
    [[nodiscard]] qint64 length() const { return m_bytes.size(); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_position == m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    /// Always false: that is the point.
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};
