// SPDX-License-Identifier: MIT
#include "keyring/keyringworker.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

/// The label in the keyring's own window, besides origin and site.
QString serviceName()
{
    return u"Outage Desk"_s;
}

/// QtKeychain 0.13 reports OtherError if there is no keyring, so only three of its errors are
/// meaningful.
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

#include "moc_keyringworker.cpp"
