// SPDX-License-Identifier: MIT
#include "sitesfile.h"

#include "system/filedescriptor.h"
#include "system/interrupt.h"
#include "system/streams.h"
#include "text/errortext.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qhash.h>
#include <QtCore/qstringconverter.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestSitesFile = 16 << 20;

struct SitesFileTr
{
    Q_DECLARE_TR_FUNCTIONS(SitesFile)
};

Unexpected<RunEnd> unreadableSites(int error)
{
    const QString reason =
        error == EISDIR ? SitesFileTr::tr("it is a folder") : qt_error_string(error);
    return {fileEnd(SitesFileTr::tr("The file of --sites-file cannot be read: %1. Check the path "
                                    "and the permissions.")
                        .arg(reason))};
}

/// What a line says, without white space around it; nothing for one that is passed over. The error
/// is that it is no text.
Expected<std::optional<QString>, QString> idIn(QByteArrayView line, qsizetype number)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(line);
    if (decoder.hasError()) {
        return Unexpected{SitesFileTr::tr("Line %1 of the file of --sites-file is not in UTF-8. "
                                          "Save the file as text in UTF-8.")
                              .arg(number)};
    }
    const QString id = decoded.trimmed();
    if (id.isEmpty() || id.startsWith(u'#'))
        return std::optional<QString>();
    return std::optional(id);
}

Expected<SiteId, QString> siteOf(const QString &id, qsizetype number)
{
    auto site = SiteId::parse(id);
    if (site)
        return std::move(site).value();
    return Unexpected{
        QString(SitesFileTr::tr("Line %1 of the file of --sites-file names no site.").arg(number) +
                u' ' + Wording::text(site.error()))};
}

} // namespace

Expected<QList<SiteId>, QString> sitesIn(const QByteArray &text)
{
    constexpr QByteArrayView ByteOrderMark("\xef\xbb\xbf");
    QList<SiteId> sites;
    QHash<QString, qsizetype> lineOf;
    QByteArrayView rest = text;
    if (rest.startsWith(ByteOrderMark))
        rest = rest.sliced(ByteOrderMark.size());
    for (qsizetype number = 1; !rest.isEmpty(); ++number) {
        const qsizetype end = rest.indexOf('\n');
        const auto id = idIn(end < 0 ? rest : rest.first(end), number);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (!id)
            return Unexpected{id.error()};
        if (!*id)
            continue;
        const auto site = siteOf(**id, number);
        if (!site)
            return Unexpected{site.error()};
        if (const qsizetype before = lineOf.value(**id)) {
            return Unexpected{SitesFileTr::tr("Line %1 of the file of --sites-file names “%2” "
                                              "again, as line %3 does. Leave one of them out.")
                                  .arg(QString::number(number), **id, QString::number(before))};
        }
        lineOf.insert(**id, number);
        sites.append(*site);
    }
    if (sites.isEmpty()) {
        return Unexpected{SitesFileTr::tr("The file of --sites-file names no site. Write the id "
                                          "of one on each line.")};
    }
    return sites;
}

Expected<QList<SiteId>, RunEnd> readSitesFile(const QString &path)
{
    std::optional<FileDescriptor> file;
    if (path != "-"_L1) {
        auto opened = FileDescriptor::open(path, FileDescriptor::Access::Read);
        if (!opened)
            return unreadableSites(opened.error());
        file.emplace(std::move(opened).value());
    }
    const auto text = readUpTo(std::nullopt, file ? file->number() : StandardInput,
                               LargestSitesFile + 1, &Interrupt::hasHappened);
    if (!text)
        return unreadableSites(text.error());
    if (text->size() > LargestSitesFile) {
        return Unexpected{
            fileContentEnd(SitesFileTr::tr("The file of --sites-file has more than 16 MiB: it is "
                                           "no list of sites. Check the path."))};
    }
    auto sites = sitesIn(*text);
    if (!sites)
        return Unexpected{fileContentEnd(sites.error())};
    return std::move(sites).value();
}
