// SPDX-License-Identifier: MIT
#include "ui/sheet/pdftext.h"

#include <QtCore/qendian.h>
#include <QtCore/qhash.h>
#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace {

using Objects = QHash<int, QByteArray>;
using Letters = QHash<int, QString>; // by the number of a glyph

/// The objects of the file by number, in the order of their places; what they hold is bytes.
Objects objectsOf(const QByteArray &pdf, QList<int> &order)
{
    static const QRegularExpression begin(u"(?:^|\\n)(\\d+) 0 obj\\n"_s);
    Objects objects;
    const QString characters = QString::fromLatin1(pdf);
    auto matches = begin.globalMatch(characters);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype end = pdf.indexOf("endobj", match.capturedEnd());
        const int number = match.captured(1).toInt();
        objects.insert(number, pdf.mid(match.capturedEnd(), end - match.capturedEnd()));
        order.append(number);
    }
    return objects;
}

/// The number that follows \a key in a dictionary; 0 if there is none.
int referenceIn(const QByteArray &object, const QByteArray &key)
{
    const qsizetype place = object.indexOf(QByteArray(key + ' '));
    return place < 0 ? 0 : object.mid(place + key.size() + 1).split(' ').value(0).toInt();
}

QString streamOf(const QByteArray &object)
{
    const qsizetype begin = object.indexOf("stream\n") + 7;
    const qsizetype end = object.lastIndexOf("endstream");
    QByteArray packed = object.mid(begin, end - begin);
    if (!object.first(begin).contains("/FlateDecode"))
        return QString::fromLatin1(packed);
    QByteArray size(4, '\0');
    qToBigEndian<quint32>(static_cast<quint32>(packed.size()) * 20, size.data());
    return QString::fromLatin1(qUncompress(size + packed));
}

QString fromHex(const QString &digits)
{
    QString text;
    for (qsizetype i = 0; i + 4 <= digits.size(); i += 4)
        text += QChar(static_cast<char16_t>(digits.mid(i, 4).toUInt(nullptr, 16)));
    return text;
}

/// What a map from glyphs to letters says.
Letters lettersIn(const QString &map)
{
    static const QRegularExpression line(
        u"<(\\w+)> <(\\w+)> (?:<(\\w+)>|\\[([^\\]]*)\\])|<(\\w+)> <(\\w+)>\\s*\\n"_s);
    static const QRegularExpression each(u"<(\\w+)>"_s);
    Letters letters;
    for (auto matches = line.globalMatch(map.mid(map.indexOf(u"endcodespacerange"_s)));
         matches.hasNext();) {
        const auto match = matches.next();
        const int first = match.captured(1).toInt(nullptr, 16);
        const int last = match.captured(2).toInt(nullptr, 16);
        if (match.hasCaptured(5)) {
            letters.insert(match.captured(5).toInt(nullptr, 16), fromHex(match.captured(6)));
        } else if (match.hasCaptured(3) && !match.captured(3).isEmpty()) {
            const int letter = match.captured(3).toInt(nullptr, 16);
            for (int glyph = first; glyph <= last; ++glyph)
                letters.insert(glyph, QChar(static_cast<char16_t>(letter + glyph - first)));
        } else {
            int glyph = first;
            for (auto items = each.globalMatch(match.captured(4)); items.hasNext();)
                letters.insert(glyph++, fromHex(items.next().captured(1)));
        }
    }
    return letters;
}

QString wordsIn(const QString &content, const Objects &objects)
{
    static const QRegularExpression part(u"/F(\\d+) [^\\n]*? ?Tf|<(\\w+)> Tj|\\bET\\b"_s);
    QHash<int, Letters> fonts;
    Letters letters;
    QString text;
    for (auto matches = part.globalMatch(content); matches.hasNext();) {
        const auto match = matches.next();
        if (match.hasCaptured(2)) {
            text += letters.value(match.captured(2).toInt(nullptr, 16), u"?"_s);
        } else if (match.hasCaptured(1)) {
            const int font = match.captured(1).toInt();
            if (!fonts.contains(font)) {
                const int map = referenceIn(objects.value(font), "/ToUnicode");
                fonts.insert(font, lettersIn(streamOf(objects.value(map))));
            }
            letters = fonts.value(font);
        } else {
            text += u'\n';
        }
    }
    return text;
}

} // namespace

QString withoutSpaces(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC); // letters that are drawn as one
    text.removeIf([](QChar each) { return each.isSpace() && each != u'\n'; });
    return text;
}

QStringList pdfPages(const QByteArray &pdf)
{
    QList<int> order;
    const Objects objects = objectsOf(pdf, order);
    QStringList pages;
    for (const int number : order) {
        const QByteArray object = objects.value(number);
        if (!object.contains("/Type /Page\n"))
            continue;
        const int content = referenceIn(object, "/Contents");
        pages.append(withoutSpaces(wordsIn(streamOf(objects.value(content)), objects)));
    }
    return pages;
}
