// SPDX-License-Identifier: MIT
#include "session/holdlookup.h"

#include "submission/journal.h"

HoldLookup::HoldLookup(const Submission &submission, const QString &journalFolder, QObject *parent)
    : QObject(parent)
{
    const auto look = [this, id = submission.id, place = submission.place(),
                       sha256 = submission.sha256, journalFolder] {
        const auto hold = Journal::foresee(journalFolder, place, sha256);
        if (!hold || !hold->has_value())
            return;
        QMetaObject::invokeMethod(
            this, [this, id, heldBack = heldBackBy(**hold)] { Q_EMIT found(id, heldBack); },
            Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create(look));
    m_thread->setObjectName(QStringLiteral("look up"));
}

HoldLookup::~HoldLookup()
{
    m_thread->wait();
}

void HoldLookup::start()
{
    m_thread->start();
}
