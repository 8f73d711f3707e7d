// SPDX-License-Identifier: MIT
#include "keyring/keyringworker.h"

#include <qt6keychain/keychain.h>

namespace {

/// What a person finds in the keyring's own window, beside origin and site.
QString serviceName()
{
    return QStringLiteral("Outage Desk");
}

/// QtKeychain 0.13 says OtherError where there is no keyring at all, so that only three of its
/// errors tell anything.
std::optional<SecretFault> faultOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return std::nullopt;
    case QKeychain::EntryNotFound:
        return SecretFault::Missing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretFault::Refused;
    default:
        return SecretFault::Unavailable;
    }
}

} // namespace

void KeyringWorker::start(QKeychain::Job *job, const QString &name, SecretStore::WhenDone whenDone)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    // The job deletes itself. One that never ends must be left alone: libsecret holds its address.
    connect(job, &QKeychain::Job::finished, this,
            [answer = std::move(whenDone)](const QKeychain::Job *ended) {
                answer(faultOf(ended->error()));
            });
    job->start();
}

void KeyringWorker::read(const QString &name, SecretStore::WhenRead whenRead)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName());
    start(job, name, [job, answer = std::move(whenRead)](std::optional<SecretFault> fault) {
        if (fault)
            answer(Unexpected{*fault});
        else
            answer(job->textData().toUtf8());
    });
}

void KeyringWorker::write(const QString &name, const QByteArray &secret,
                          SecretStore::WhenDone whenDone)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setTextData(QString::fromUtf8(secret));
    start(job, name, std::move(whenDone));
}

void KeyringWorker::remove(const QString &name, SecretStore::WhenDone whenDone)
{
    start(new QKeychain::DeletePasswordJob(serviceName()), name, std::move(whenDone));
}
