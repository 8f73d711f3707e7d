// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>

/// An outage as texts, so that every character can be chosen.
struct DemoOutage
{
    QByteArray id;
    QByteArray begin;
    QByteArray end;

    friend bool operator==(const DemoOutage &, const DemoOutage &) = default;
};

/// A JSON array of outages that is generated while it is read: memory use does not depend on the
/// length.
///
/// Given outages appear in their order at random places among generated ones of other devices. The
/// same seed gives the same bytes. A value without locks.
class OutageStream final
{
public:
    /// The maximum number of devices of the generated outages.
    static constexpr quint64 MaximumDevices = 20'000;

    /// Generates \a total outages, or as many as \a own has, if that is more.
    OutageStream(quint64 seed, QList<DemoOutage> own, qint64 total);

    /// Makes the text malformed in the middle: one comma between two outages becomes a semicolon.
    void breakInTheMiddle() { m_brokenRow = m_total / 2; }

    /// Returns the size of the whole array in bytes.
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] bool atEnd() const { return m_isClosed && m_ready.isEmpty(); }
    /// Returns the next bytes, at most \a maximum; fewer only at the end.
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
    qint64 m_row = 0; // rows generated so far
    qsizetype m_ownWritten = 0;
    qint64 m_brokenRow = -1;
    QByteArray m_ready; // generated but not read yet
    bool m_isClosed = false;
};
