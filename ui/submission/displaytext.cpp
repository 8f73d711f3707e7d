// SPDX-License-Identifier: MIT
#include "ui/submission/displaytext.h"

#include "models/timetext.h"

namespace {

/// Line ends, other controls, and the marks that turn the reading direction of what follows.
/// Joiners stay: names in Persian or in Indian scripts need them.
bool wouldUpsetALine(QChar character)
{
    const char16_t code = character.unicode();
    return character.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029 ||
           (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

namespace DisplayText {

QString oneLine(const QString &untrusted, qsizetype maximum)
{
    QString text;
    // A text of megabytes must not be walked for the 80 characters that are shown.
    for (const QChar character : QStringView(untrusted).left(4 * maximum)) {
        text.append(wouldUpsetALine(character) ? QChar(u' ') : character);
    }
    text = text.simplified();
    if (text.size() <= maximum && untrusted.size() <= 4 * maximum)
        return text;
    text.truncate(maximum - 1);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(u'…');
}

QString toolTip(const QString &text)
{
    return QStringLiteral("<span>%1</span>").arg(oneLine(text, 400).toHtmlEscaped());
}

QString instantWithZone(qint64 milliseconds)
{
    QString text = millisecondText(milliseconds);
    if (text.endsWith(QLatin1StringView(".000")))
        text.chop(4);
    return text + QStringLiteral(" UTC");
}

QString instantWithZone(const QDateTime &time)
{
    if (!time.isValid())
        return QStringLiteral("–");
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
}

} // namespace DisplayText
