// SPDX-License-Identifier: MIT
#include "submission/sentrow.h"

#include "outages/jsonstring.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestBody = 64 << 20;

SentRow rowIn(const QJsonObject &object)
{
    return {object.value(u"id"_s).toString(), object.value(u"name"_s).toString(),
            object.value(u"begin"_s).toString(), object.value(u"end"_s).toString()};
}

bool mentions(const SentRow &row, const QString &text)
{
    return row.id.contains(text, Qt::CaseInsensitive) ||
           row.name.contains(text, Qt::CaseInsensitive);
}

} // namespace

std::optional<QList<SentRow>> sentRows(const QByteArray &body)
{
    if (body.size() > LargestBody)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return std::nullopt;
    const QJsonArray array = document.array();
    QList<SentRow> rows;
    rows.reserve(array.size());
    for (const QJsonValue element : array) {
        if (!element.isObject())
            return std::nullopt;
        rows.append(rowIn(element.toObject()));
    }
    return rows;
}

bool bodyMentions(const QByteArray &body, const QString &text)
{
    // The characters come first: most bodies do not hold them, and need not be parsed.
    QByteArray written = jsonString(text);
    written = written.mid(1, written.size() - 2);
    if (!QString::fromUtf8(body).contains(QString::fromUtf8(written), Qt::CaseInsensitive))
        return false;
    const auto rows = sentRows(body);
    if (!rows)
        return true; // cannot be told apart: better shown than hidden
    return std::any_of(rows->cbegin(), rows->cend(),
                       [&](const SentRow &row) { return mentions(row, text); });
}
