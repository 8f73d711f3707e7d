// SPDX-License-Identifier: MIT
#include "net/networkdisposal.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qsemaphore.h>
#include <QtCore/qthread.h>

namespace {

constexpr int Patience = 20; // milliseconds

} // namespace

void disposeOf(std::unique_ptr<QNetworkAccessManager> network)
{
    // Only ever without a reply: moveToThread() walks through the signals that an object is
    // connected to and takes no lock, while Qt's thread for HTTP destroys the other ends of a
    // reply's. Nothing in that thread is connected to the network itself.
    QNetworkAccessManager *doomed = network.release();
    const auto isDone = std::make_shared<QSemaphore>();
    QThread *undertaker = QThread::create([doomed, isDone] {
        delete doomed;
        isDone->release();
    });
    doomed->moveToThread(undertaker);
    // It outlives this call, and perhaps this thread: the main one clears it away.
    undertaker->moveToThread(QCoreApplication::instance()->thread());
    QObject::connect(undertaker, &QThread::finished, undertaker, &QObject::deleteLater);
    undertaker->start();
    // Nearly always done in a millisecond or two; then nothing outlives the operation.
    isDone->tryAcquire(1, Patience);
}
