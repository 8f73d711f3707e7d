// SPDX-License-Identifier: MIT
#include "session/localfile.h"

#include "session/inputs.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

namespace {

constexpr qint64 FilePortionSize = 256 << 10;

struct LocalFileTr
{
    Q_DECLARE_TR_FUNCTIONS(FileFeed)
};

SessionError errorOf(SessionError::Kind kind, const QString &path, InputKind input,
                     const QString &detail)
{
    SessionError error;
    error.kind = kind;
    error.input = input;
    error.file = path;
    error.detail = detail;
    return error;
}

} // namespace

QString LocalFile::reason(const QString &path, const QString &systemText)
{
    const QFileInfo file(path);
    if (file.isDir())
        return LocalFileTr::tr("it is a folder");
    if (!file.exists())
        return LocalFileTr::tr("No such file or directory");
    return file.isReadable() ? systemText : LocalFileTr::tr("Permission denied");
}

std::optional<SessionError> LocalFile::openFault(const QString &path, InputKind input)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return errorOf(SessionError::Kind::LocalFile, path, input, reason(path, file.errorString()));
}

Expected<std::shared_ptr<const Site>, SessionError> LocalFile::siteIn(const QString &path)
{
    if (const auto fault = openFault(path, InputKind::SiteInfo))
        return Unexpected{*fault};
    QFile file(path);
    SiteInput site;
    site.begin();
    std::optional<BodyFault> fault;
    if (file.open(QIODevice::ReadOnly)) {
        while (!fault && !file.atEnd()) {
            const QByteArray portion = file.read(FilePortionSize);
            if (portion.isEmpty())
                break;
            fault = site.take(portion);
        }
    }
    if (!fault)
        fault = site.end();
    if (!fault)
        return site.site();
    return Unexpected{
        errorOf(SessionError::Kind::LocalContent, path, InputKind::SiteInfo, fault->detail)};
}
