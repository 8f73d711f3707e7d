// SPDX-License-Identifier: MIT
#include "demo/outagestream.h"

#include "outages/jsonstring.h"
#include "outages/timestamp.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 FirstBegin = 1'577'836'800'000;  // 2020-01-01T00:00:00Z in milliseconds
constexpr quint64 BeginSpan = 94'694'400'000;     // three years on
constexpr quint64 LongestOutage = 63'072'000'000; // two years
constexpr quint64 ShortestOutage = 60'000;        // a minute
constexpr qint64 OtherOutageSize = 113; // bytes: made-up ids and times are all of one length

/// Spreads neighbouring numbers over all 64 bits, so that counting gives random numbers.
quint64 spread(quint64 number)
{
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9U;
    number = (number ^ (number >> 27)) * 0x94d049bb133111ebU;
    return number ^ (number >> 31);
}

constexpr quint64 Stride = 0x9e3779b97f4a7c15U;

/// The form of a random UUID (RFC 9562 §5.4) from 128 bits.
QByteArray uuid(quint64 high, quint64 low)
{
    static constexpr char Digits[] = "0123456789abcdef";
    high = (high & ~quint64(0xf000)) | 0x4000U;
    low = (low & ~(quint64(3) << 62)) | (quint64(2) << 62);
    QByteArray text(36, '-');
    qsizetype place = 0;
    for (const quint64 half : {high, low}) {
        for (int shift = 60; shift >= 0; shift -= 4) {
            if (place == 8 || place == 13 || place == 18 || place == 23)
                ++place;
            text[place++] = Digits[(half >> shift) & 0xfU];
        }
    }
    return text;
}

QByteArray rowText(const DemoOutage &outage)
{
    return "{\"id\":" + jsonString(QString::fromUtf8(outage.id)) + ",\"begin\":\"" + outage.begin +
           "\",\"end\":\"" + outage.end + "\"}";
}

} // namespace

OutageStream::OutageStream(quint64 seed, QList<DemoOutage> own, qint64 total)
    : m_state(spread(seed + Stride))
    , m_deviceSeed(spread(m_state))
    , m_own(std::move(own))
    , m_total(std::max<qint64>(total, m_own.size()))
{
    // Some devices come more than once, as in life.
    const auto others = static_cast<quint64>(m_total - m_own.size());
    m_deviceCount = std::clamp<quint64>(others * 5 / 6, 1, MaximumDevices);
}

quint64 OutageStream::random()
{
    m_state += Stride;
    return spread(m_state);
}

qint64 OutageStream::size() const
{
    qint64 size = 2 + std::max<qint64>(0, m_total - 1); // brackets and commas
    for (const DemoOutage &outage : m_own)
        size += rowText(outage).size();
    return size + (m_total - m_own.size()) * OtherOutageSize;
}

QByteArray OutageStream::read(qsizetype maximum)
{
    while (m_ready.size() < maximum && !m_isClosed)
        makeRow();
    // Taking from the front of one lasting array would let its capacity grow with the answer.
    QByteArray bytes = std::exchange(m_ready, {});
    if (bytes.size() > maximum) {
        m_ready = bytes.sliced(maximum);
        bytes.truncate(maximum);
    }
    return bytes;
}

void OutageStream::makeRow()
{
    if (m_row == 0)
        m_ready.append('[');
    if (m_row == m_total) {
        m_ready.append(']');
        m_isClosed = true;
        return;
    }
    if (m_row > 0)
        m_ready.append(m_row == m_brokenRow ? ';' : ',');
    // Chosen so, every set of places is equally likely and all own outages get one.
    const auto rowsLeft = static_cast<quint64>(m_total - m_row);
    const auto ownLeft = static_cast<quint64>(m_own.size() - m_ownWritten);
    if (randomBelow(rowsLeft) < ownLeft)
        m_ready.append(rowText(m_own.at(m_ownWritten++)));
    else
        m_ready.append(otherOutage());
    ++m_row;
}

QByteArray OutageStream::otherOutage()
{
    const quint64 device = m_deviceSeed + 2 * randomBelow(m_deviceCount) * Stride;
    const auto begin = FirstBegin + static_cast<qint64>(randomBelow(BeginSpan));
    const auto length =
        static_cast<qint64>(ShortestOutage + randomBelow(LongestOutage - ShortestOutage));
    return "{\"id\":\"" + uuid(spread(device), spread(device + Stride)) + "\",\"begin\":\"" +
           canonicalText(begin) + "\",\"end\":\"" + canonicalText(begin + length) + "\"}";
}
