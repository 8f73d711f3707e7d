// SPDX-License-Identifier: MIT
#include "submission/sitelock.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>

using namespace Qt::StringLiterals;

namespace {

QString lockFile(const QString &folder, const SubmissionTarget &place)
{
    const QByteArray name =
        QCryptographicHash::hash(place.key().toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder + u"/site-" + QString::fromLatin1(name.first(32)) + u".lock";
}

} // namespace

namespace SiteLock {

Expected<std::shared_ptr<FileLock>, LockFault>
take(const QString &folder, const SubmissionTarget &place, std::chrono::milliseconds patience)
{
    return FileLock::take(lockFile(folder, place), patience);
}

Expected<QList<std::shared_ptr<FileLock>>, LockFault> takeAll(const QString &folder)
{
    QList<std::shared_ptr<FileLock>> locks;
    for (const QString &name : files(folder)) {
        auto lock = FileLock::take(folder + u'/' + name);
        if (!lock)
            return Unexpected{lock.error()};
        locks.append(std::move(lock).value());
    }
    return locks;
}

bool isTaken(const QString &folder, const SubmissionTarget &place)
{
    return FileLock::isTaken(lockFile(folder, place));
}

QStringList files(const QString &folder)
{
    return QDir(folder).entryList({u"site-*.lock"_s}, QDir::Files);
}

} // namespace SiteLock
