// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

/// An outage as it is written: texts, so that every character is ours to choose.
struct DemoOutage
{
    QByteArray id;
    QByteArray begin;
    QByteArray end;

    friend bool operator==(const DemoOutage &, const DemoOutage &) = default;
};

/// A JSON array of outages, made while it is read: the memory does not depend on the length.
///
/// Given outages appear in their order at random places among made-up ones of other devices.
/// The same seed gives the same bytes. A value with no locks.
class OutageStream final
{
public:
    /// At most so many devices stand behind the made-up outages.
    static constexpr quint64 MaximumDevices = 20'000;

    /// \a total outages in all, or as many as \a own has, if that is more.
    OutageStream(quint64 seed, QList<DemoOutage> own, qint64 total);

    /// Makes the text malformed half way: one comma between two outages becomes a semicolon.
    void breakInTheMiddle() { m_brokenRow = m_total / 2; }

    /// Bytes of the whole array.
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] bool atEnd() const { return m_isClosed && m_ready.isEmpty(); }
    /// The next bytes, \a maximum at most; fewer only at the end.
    [[nodiscard]] QByteArray read(qsizetype maximum);

private:
    quint64 random();
    quint64 randomBelow(quint64 bound) { return random() % bound; }
    void makeRow();
    QByteArray otherOutage();

    quint64 m_state;
    quint64 m_deviceSeed;
    quint64 m_deviceCount;
    QList<DemoOutage> m_own;
    qint64 m_total;
    qint64 m_row = 0; // made so far
    qsizetype m_ownWritten = 0;
    qint64 m_brokenRow = -1;
    QByteArray m_ready; // made and not yet read
    bool m_isClosed = false;
};
