// SPDX-License-Identifier: MIT
#include "session/choicefile.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qsavefile.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;
constexpr qint64 LargestFile = 512LL << 20;

QJsonObject identityJson(const OutageChoice &choice)
{
    QJsonObject object{{u"id"_s, choice.outage.id},
                       {u"begin"_s, QString::fromUtf8(choice.outage.begin)},
                       {u"end"_s, QString::fromUtf8(choice.outage.end)}};
    if (choice.outage.occurrence != 0)
        object.insert(u"occurrence"_s, choice.outage.occurrence);
    if (choice.equals != 1)
        object.insert(u"equals"_s, choice.equals);
    return object;
}

QJsonObject decisionJson(const OutageChoice &choice)
{
    QJsonObject object = identityJson(choice);
    object.insert(u"leftOut"_s, choice.isLeftOut);
    if (!choice.note.isEmpty())
        object.insert(u"note"_s, choice.note);
    return object;
}

/// Beside the decisions: earlier versions take every one of those for a row left out or noted.
QJsonObject lookedAtJson(const OutageChoice &choice)
{
    QJsonArray findings;
    for (const Finding finding : AllFindings) {
        if (choice.lookedAt.contains(finding))
            findings.append(findingId(finding));
    }
    QJsonObject object = identityJson(choice);
    object.insert(u"findings"_s, findings);
    object.insert(u"name"_s, choice.deviceName);
    return object;
}

OutageChoice fromJson(const QJsonObject &object)
{
    const auto text = [&object](QStringView name) { return object.value(name).toString(); };
    return {{text(u"id"), text(u"begin").toUtf8(), text(u"end").toUtf8(),
             object.value(u"occurrence").toInt()},
            object.value(u"leftOut").toBool(),
            text(u"note"),
            object.value(u"equals").toInt(1)};
}

OutageChoice lookedAtFromJson(const QJsonObject &object)
{
    OutageChoice choice = fromJson(object);
    choice.deviceName = object.value(u"name").toString();
    const QJsonArray findings = object.value(u"findings").toArray();
    for (const QJsonValue id : findings) {
        if (const auto finding = findingOf(id.toString()))
            choice.lookedAt.insert(*finding);
    }
    return choice;
}

/// The decisions and what was looked at, each outage once.
QList<OutageChoice> choicesIn(const QJsonObject &root)
{
    QList<OutageChoice> choices;
    const QJsonArray decisions = root.value(u"choices").toArray();
    for (const QJsonValue choice : decisions)
        choices.append(fromJson(choice.toObject()));
    QList<OutageChoice> lookedAt;
    const QJsonArray looks = root.value(u"lookedAt").toArray();
    for (const QJsonValue choice : looks)
        lookedAt.append(lookedAtFromJson(choice.toObject()));
    return merged(choices, lookedAt);
}

QByteArray content(const SubmissionTarget &place, const SavedChoices &saved)
{
    QJsonArray decisions;
    QJsonArray lookedAt;
    for (const OutageChoice &choice : saved.choices) {
        if (choice.isDecision())
            decisions.append(decisionJson(choice));
        if (!choice.lookedAt.isEmpty())
            lookedAt.append(lookedAtJson(choice));
    }
    QJsonObject root{{u"version"_s, Version},
                     {u"baseUrl"_s, place.baseUrl},
                     {u"siteId"_s, place.siteId},
                     {u"savedAt"_s, saved.savedAt.toUTC().toString(Qt::ISODateWithMs)},
                     {u"choices"_s, decisions}};
    if (!lookedAt.isEmpty())
        root.insert(u"lookedAt"_s, lookedAt);
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

std::optional<QString> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Owner only from the first byte on: the temporary file becomes the file.
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return file.errorString();
    // commit() takes no notice of what the last buffer met, a full disk for one (Qt 6.4.2).
    const bool isWhole = file.write(bytes) == bytes.size() && file.flush() && file.commit();
    return isWhole ? std::nullopt : std::optional(file.errorString());
}

} // namespace

namespace ChoiceFile {

QString path(const QString &folder, const SubmissionTarget &place)
{
    const QByteArray name =
        QCryptographicHash::hash(place.key().toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder + u"/choices-"_s + QString::fromLatin1(name.first(32)) + u".json"_s;
}

std::optional<SavedChoices> read(const QString &folder, const SubmissionTarget &place)
{
    QFile file(path(folder, place));
    if (folder.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const bool isOfPlace = root.value(u"baseUrl").toString() == place.baseUrl &&
                           root.value(u"siteId").toString() == place.siteId;
    if (root.value(u"version").toInt() != Version || !isOfPlace)
        return std::nullopt;
    SavedChoices saved;
    saved.savedAt = QDateTime::fromString(root.value(u"savedAt").toString(), Qt::ISODateWithMs);
    saved.choices = choicesIn(root);
    return saved.choices.isEmpty() ? std::nullopt : std::optional(saved);
}

std::optional<QString> write(const QString &folder, const SubmissionTarget &place,
                             const SavedChoices &saved)
{
    const QString file = path(folder, place);
    if (saved.choices.isEmpty()) {
        const bool isRemoved = !QFile::exists(file) || QFile::remove(file);
        return isRemoved ? std::nullopt : std::optional(qt_error_string());
    }
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return qt_error_string();
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return writeFile(file, content(place, saved));
}

} // namespace ChoiceFile
