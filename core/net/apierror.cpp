// SPDX-License-Identifier: MIT
#include "net/apierror.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestMessage = 200;

bool isPlain(QChar unit)
{
    switch (unit.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString plainLine(const QString &text, qsizetype limit)
{
    QString line;
    line.reserve(qMin(text.size(), limit));
    for (const QChar unit : text) {
        if (line.size() == limit)
            break;
        if (isPlain(unit))
            line.append(unit);
    }
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

QString serverMessageIn(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject object = document.object();
    return plainLine(object.value("message"_L1).toString(), LongestMessage);
}
