// SPDX-License-Identifier: MIT
#include "net/bodyreader.h"

using namespace Qt::StringLiterals;

BufferReader::BufferReader(qsizetype limit)
    : m_limit(limit)
{}

void BufferReader::begin()
{
    m_body.clear();
}

std::optional<BodyFault> BufferReader::take(QByteArrayView bytes)
{
    if (m_body.size() + bytes.size() > m_limit) {
        return BodyFault{u"more than %1 bytes"_s.arg(m_limit), m_limit, BodyFault::Kind::TooLarge};
    }
    m_body.append(bytes.data(), bytes.size());
    return {};
}

std::optional<BodyFault> BufferReader::end()
{
    return {};
}
