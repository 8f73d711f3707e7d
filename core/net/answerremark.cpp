// SPDX-License-Identifier: MIT
#include "net/answerremark.h"

#include "net/apierror.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestRemark = 8192;

/// Returns an empty text if \a value has no content.
QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().trimmed();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : QString();
    case QJsonValue::Double:
        return value.toDouble() == 0 ? QString() : value.toVariant().toString();
    case QJsonValue::Array:
        return value.toArray().isEmpty()
                   ? QString()
                   : QString::fromUtf8(
                         QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return value.toObject().isEmpty()
                   ? QString()
                   : QString::fromUtf8(
                         QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace

std::optional<AnswerRemark> remarkIn(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    QStringList errors;
    for (const char *name : {"error", "errors", "errorMessage"}) {
        const QString text = textOf(object.value(QLatin1StringView(name)));
        if (!text.isEmpty())
            errors.append(text);
    }
    const QString message = object.value("message"_L1).toString().trimmed();
    const auto kind = errors.isEmpty() ? AnswerRemark::Kind::Message : AnswerRemark::Kind::Error;
    if (!message.isEmpty())
        errors.append(message);
    if (errors.isEmpty())
        return std::nullopt;
    const QString text = plainLine(errors.join(u"; "_s), LongestRemark);
    return text.isEmpty() ? std::nullopt : std::optional(AnswerRemark{kind, text});
}
