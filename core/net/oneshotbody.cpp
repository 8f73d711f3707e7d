// SPDX-License-Identifier: MIT
#include "net/oneshotbody.h"

#include <cstring>

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered: a buffer would read ahead, and `wasRead` would say more than is true.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    // On a sequential device 0 would mean "more to come".
    if (atEnd())
        return maxSize == 0 ? 0 : -1;
    const qint64 count = qMin(maxSize, m_bytes.size() - m_position);
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

#include "moc_oneshotbody.cpp"
