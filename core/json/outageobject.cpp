// SPDX-License-Identifier: MIT
#include "json/outageobject.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

bool isOutageObject(QByteArrayView text)
{
    const QJsonObject object =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).object();
    return (object.contains(QLatin1StringView("begin")) ||
            object.contains(QLatin1StringView("end"))) &&
           !object.contains(QLatin1StringView("devices"));
}
