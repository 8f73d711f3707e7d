// SPDX-License-Identifier: MIT
#include "net/networkdisposal.h"

#include <QtCore/qthread.h>

namespace {

constexpr unsigned long Patience = 20; // milliseconds

} // namespace

void disposeOf(std::unique_ptr<QNetworkAccessManager> network, std::unique_ptr<QIODevice> upload)
{
    // Children go where their parent goes: the reply, and with it the upload.
    QNetworkAccessManager *doomed = network.release();
    upload.release()->setParent(doomed);
    QThread *undertaker = QThread::create([doomed] { delete doomed; });
    doomed->moveToThread(undertaker);
    undertaker->start();
    // Nearly always done in a millisecond or two; then nothing outlives the operation.
    if (undertaker->wait(Patience))
        delete undertaker;
    else
        QObject::connect(undertaker, &QThread::finished, undertaker, &QObject::deleteLater);
}
