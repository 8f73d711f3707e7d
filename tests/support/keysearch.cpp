// SPDX-License-Identifier: MIT
#include "support/keysearch.h"

#include <QtCore/qdiriterator.h>
#include <QtCore/qfile.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray percentThroughout(const QByteArray &key)
{
    return '%' + key.toHex('%').toUpper();
}

/// Without the characters that depend on what stands before and after.
QByteArray base64Core(const QByteArray &key, int before, QByteArray::Base64Options options)
{
    const QByteArray text = QByteArray(QByteArray(before, 'x') + key).toBase64(options);
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype last = (before + key.size()) * 8 / 6;
    return text.mid(first, last - first);
}

QByteArray inUtf16(const QByteArray &text, bool isBigEndian)
{
    QByteArray wide;
    for (const char each : text) {
        wide += isBigEndian ? QByteArray(1, '\0') + each : QByteArray(1, each) + '\0';
    }
    return wide;
}

} // namespace

QByteArrayList KeySearch::spellings(const QByteArray &key)
{
    QByteArrayList narrow{key,
                          key.toPercentEncoding(),
                          key.toPercentEncoding().toLower(),
                          percentThroughout(key),
                          percentThroughout(key).toLower(),
                          key.toHex(),
                          key.toHex().toUpper()};
    for (int before = 0; before < 3; ++before) {
        for (const auto options : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
            narrow.append(base64Core(key, before, options));
    }
    QByteArrayList all = narrow;
    for (const QByteArray &each : narrow)
        all << inUtf16(each, false) << inUtf16(each, true);
    return all;
}

QByteArray KeySearch::foundIn(const QByteArray &bytes, const QByteArray &key)
{
    for (const QByteArray &spelling : spellings(key)) {
        if (bytes.contains(spelling))
            return spelling;
    }
    return {};
}

QStringList KeySearch::filesWith(const QByteArray &key, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const bool isReadable = file.open(QIODevice::ReadOnly);
        const QByteArray spelling = foundIn(file.fileName().toUtf8() + '\n' + file.readAll(), key);
        if (!isReadable || !spelling.isEmpty())
            found.append(file.fileName() + u": "_s + QString::fromLatin1(spelling));
    }
    return found;
}
