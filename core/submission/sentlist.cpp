// SPDX-License-Identifier: MIT
#include "submission/sentlist.h"

#include "outages/jsonstring.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestBody = 64 << 20;

/// Returns whether \a table and \a names give back every character of \a object.
bool append(OutageTable &table, QHash<QString, QString> &names, const QJsonObject &object)
{
    const QString id = object.value(u"id"_s).toString();
    const QString name = object.value(u"name"_s).toString();
    const QString begin = object.value(u"begin"_s).toString();
    const QString end = object.value(u"end"_s).toString();
    table.append({{id}, {begin}, {end}});
    if (!names.contains(id))
        names.insert(id, name);
    const qsizetype row = table.rowCount() - 1;
    return names.value(id) == name && table.deviceId(row) == id &&
           QString::fromUtf8(table.beginText(row)) == begin &&
           QString::fromUtf8(table.endText(row)) == end;
}

} // namespace

std::optional<OutageList> sentList(const QByteArray &body)
{
    if (body.size() > LargestBody)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return std::nullopt;
    const QJsonArray array = document.array();
    auto table = std::make_shared<OutageTable>();
    QHash<QString, QString> names;
    for (const QJsonValue element : array) {
        if (!element.isObject() || !append(*table, names, element.toObject()))
            return std::nullopt;
    }
    table->squeeze();
    return outageList(std::move(table), std::move(names));
}

bool bodyMentions(const QByteArray &body, const QString &text)
{
    // The characters come first: most bodies do not hold them, and need not be parsed.
    QByteArray written = jsonString(text);
    written = written.mid(1, written.size() - 2);
    if (!QString::fromUtf8(body).contains(QString::fromUtf8(written), Qt::CaseInsensitive))
        return false;
    const auto list = sentList(body);
    if (!list)
        return true; // cannot be told apart: better shown than hidden
    const auto mentions = [&text](const QString &word) {
        return word.contains(text, Qt::CaseInsensitive);
    };
    const QList<QString> &ids = list->table->devices();
    return std::ranges::any_of(ids, mentions) || std::ranges::any_of(list->names, mentions);
}
