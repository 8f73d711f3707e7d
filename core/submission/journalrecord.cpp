// SPDX-License-Identifier: MIT
#include "submission/journalrecord.h"

#include "submission/journalnames.h"

#include <QtCore/qcryptographichash.h>
#include <QtEndian>

#include <array>
#include <cstring>

namespace {

const std::array EventNames{"prepared",  "sending", "answered", "concluded",
                            "recovered", "marked",  "noticed"};

} // namespace

QByteArray JournalRecord::computedHash() const
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    const std::array fields{previous,
                            QByteArray::number(number),
                            submissionId.toUtf8(),
                            eventName(event).toUtf8(),
                            at.toUtf8(),
                            detail,
                            bodyHash};
    for (const QByteArray &field : fields) {
        const auto length = qToBigEndian<quint64>(static_cast<quint64>(field.size()));
        std::array<char, sizeof length> prefix{};
        std::memcpy(prefix.data(), &length, sizeof length);
        digest.addData(QByteArrayView(prefix.data(), prefix.size()));
        digest.addData(field);
    }
    return digest.result();
}

QString eventName(JournalEvent event)
{
    return storedName(EventNames, event);
}

std::optional<JournalEvent> eventNamed(const QString &name)
{
    return storedValue<JournalEvent>(EventNames, name);
}
