// SPDX-License-Identifier: MIT
#include "ui/widgets/wordlist.h"

#include <QtCore/qlocale.h>
#include <QtCore/qstringlist.h>
#include <QtGui/qfontmetrics.h>

using namespace Qt::StringLiterals;

QString fittedWords(const QString &words, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(words) <= width)
        return words;
    const QString separator = u", "_s;
    const QStringList all = words.split(separator);
    for (qsizetype count = all.size() - 1; count > 0; --count) {
        const QString more = u" +"_s + QLocale().toString(all.size() - count);
        const QString some = all.first(count).join(separator);
        if (metrics.horizontalAdvance(some + more) <= width)
            return some + more;
        if (count == 1) {
            const int room = width - metrics.horizontalAdvance(more);
            return metrics.elidedText(some, Qt::ElideRight, room) + more;
        }
    }
    return metrics.elidedText(words, Qt::ElideRight, width);
}
