// SPDX-License-Identifier: MIT
#include "session/choicefile.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qhash.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qsavefile.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 1;
constexpr qint64 LargestFile = 512LL << 20;

QJsonObject identityJson(const FiledChoice &filed)
{
    const OutageChoice &choice = filed.choice;
    QJsonObject object{{u"id"_s, choice.outage.id},
                       {u"begin"_s, QString::fromUtf8(choice.outage.begin)},
                       {u"end"_s, QString::fromUtf8(choice.outage.end)}};
    if (choice.outage.occurrence != 0)
        object.insert(u"occurrence"_s, choice.outage.occurrence);
    if (choice.equals != 1)
        object.insert(u"equals"_s, choice.equals);
    if (filed.revision != 0)
        object.insert(u"revision"_s, filed.revision);
    return object;
}

void putDecision(QJsonObject &object, const OutageChoice &choice)
{
    object.insert(u"leftOut"_s, choice.isLeftOut);
    if (!choice.note.isEmpty())
        object.insert(u"note"_s, choice.note);
}

void putLooks(QJsonObject &object, const OutageChoice &choice)
{
    QJsonArray findings;
    for (const Finding finding : AllFindings) {
        if (choice.lookedAt.contains(finding))
            findings.append(findingId(finding));
    }
    object.insert(u"findings"_s, findings);
    object.insert(u"name"_s, choice.deviceName);
}

/// In the entry of what stands, so that an earlier version, which keeps no unknown field of an
/// entry, drops it and brings nothing back by mistake.
void putBeneath(QJsonObject &object, const FiledChoice &filed)
{
    QJsonArray beneath;
    for (const FiledChoice &covered : filed.beneath) {
        QJsonObject entry = identityJson(covered);
        putDecision(entry, covered.choice);
        if (!covered.choice.lookedAt.isEmpty())
            putLooks(entry, covered.choice);
        beneath.append(entry);
    }
    if (!beneath.isEmpty())
        object.insert(u"beneath"_s, beneath);
}

QJsonObject decisionJson(const FiledChoice &filed)
{
    QJsonObject object = identityJson(filed);
    putDecision(object, filed.choice);
    putBeneath(object, filed);
    return object;
}

/// Beside the decisions: earlier versions take every one of those for a row left out or noted.
QJsonObject lookedAtJson(const FiledChoice &filed)
{
    QJsonObject object = identityJson(filed);
    putLooks(object, filed.choice);
    if (!filed.choice.isDecision())
        putBeneath(object, filed);
    return object;
}

FiledChoice fromJson(const QJsonObject &object)
{
    const auto text = [&object](QStringView name) { return object.value(name).toString(); };
    return {{{text(u"id"), text(u"begin").toUtf8(), text(u"end").toUtf8(),
              object.value(u"occurrence").toInt()},
             object.value(u"leftOut").toBool(),
             text(u"note"),
             object.value(u"equals").toInt(1)},
            object.value(u"revision").toInteger()};
}

FiledChoice withLooks(FiledChoice filed, const QJsonObject &object)
{
    filed.choice.deviceName = object.value(u"name").toString();
    const QJsonArray findings = object.value(u"findings").toArray();
    for (const QJsonValue id : findings) {
        if (const auto finding = findingOf(id.toString()))
            filed.choice.lookedAt.insert(*finding);
    }
    return filed;
}

FiledChoice withBeneath(FiledChoice filed, const QJsonObject &object)
{
    const QJsonArray beneath = object.value(u"beneath"_s).toArray();
    for (const QJsonValue value : beneath) {
        const QJsonObject entry = value.toObject();
        FiledChoice covered = withLooks(fromJson(entry), entry);
        covered.choice.outage = filed.choice.outage;
        filed.beneath.append(std::move(covered));
    }
    return filed;
}

/// The decisions and what was looked at, each outage once.
QList<FiledChoice> choicesIn(const QJsonObject &root)
{
    QList<FiledChoice> choices;
    const QJsonArray decisions = root.value(u"choices").toArray();
    for (const QJsonValue value : decisions) {
        const QJsonObject decision = value.toObject();
        choices.append(withBeneath(fromJson(decision), decision));
    }
    const QJsonArray looks = root.value(u"lookedAt").toArray();
    if (looks.isEmpty())
        return choices;
    QHash<OutageIdentity, qsizetype> places;
    for (qsizetype place = 0; place < choices.size(); ++place)
        places.insert(choices[place].choice.outage, place);
    for (const QJsonValue look : looks) {
        const QJsonObject object = look.toObject();
        const FiledChoice looked = withBeneath(withLooks(fromJson(object), object), object);
        const qsizetype place = places.value(looked.choice.outage, -1);
        if (place < 0) {
            choices.append(looked);
            continue;
        }
        choices[place].choice.lookedAt = looked.choice.lookedAt;
        choices[place].choice.deviceName = looked.choice.deviceName;
        choices[place].revision = std::max(choices[place].revision, looked.revision);
    }
    return choices;
}

/// Puts the choices into \a root, whose other fields, of a later version, stay.
void setChoices(QJsonObject &root, const QList<FiledChoice> &choices)
{
    QJsonArray decisions;
    QJsonArray lookedAt;
    for (const FiledChoice &filed : choices) {
        if (filed.choice.isDecision())
            decisions.append(decisionJson(filed));
        if (!filed.choice.lookedAt.isEmpty())
            lookedAt.append(lookedAtJson(filed));
    }
    root.insert(u"choices"_s, decisions);
    if (lookedAt.isEmpty())
        root.remove(u"lookedAt"_s);
    else
        root.insert(u"lookedAt"_s, lookedAt);
}

/// Everything in the file of \a place; empty if there is none that can be read.
QJsonObject rootOf(const QString &path, const SubmissionTarget &place)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const bool isOfPlace = root.value(u"baseUrl").toString() == place.baseUrl &&
                           root.value(u"siteId").toString() == place.siteId;
    return root.value(u"version").toInt() == Version && isOfPlace ? root : QJsonObject();
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

QString lockPath(const QString &folder)
{
    return folder + u"/choices.lock"_s;
}

std::optional<SavedChoices> read(const QString &folder, const SubmissionTarget &place)
{
    const QJsonObject root = folder.isEmpty() ? QJsonObject() : rootOf(path(folder, place), place);
    SavedChoices saved;
    for (const FiledChoice &filed : choicesIn(root))
        saved.choices.append(filed.choice);
    saved.savedAt = QDateTime::fromString(root.value(u"savedAt").toString(), Qt::ISODateWithMs);
    saved.revision = root.value(u"revision").toInteger();
    return saved.choices.isEmpty() ? std::nullopt : std::optional(saved);
}

std::optional<QString> prepareFolder(const QString &folder)
{
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return qt_error_string();
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return std::nullopt;
}

Expected<qint64, QString> update(const QString &folder, const SubmissionTarget &place,
                                 const ChoiceEdit &edit, const QDateTime &now)
{
    const QString file = path(folder, place);
    QJsonObject root = rootOf(file, place);
    ChoiceEdit mine = edit;
    if (root.isEmpty() && QFile::exists(file))
        mine.before.clear(); // damaged: what was in it is written again
    const qint64 revision =
        std::max(root.value(u"revision").toInteger() + 1, now.toMSecsSinceEpoch());
    const QList<FiledChoice> choices = withChanges(choicesIn(root), mine, revision);
    if (choices.isEmpty()) {
        if (!QFile::exists(file) || QFile::remove(file))
            return revision;
        return Unexpected{qt_error_string()};
    }
    if (auto error = prepareFolder(folder))
        return Unexpected{*std::move(error)};
    root.insert(u"version"_s, Version);
    root.insert(u"baseUrl"_s, place.baseUrl);
    root.insert(u"siteId"_s, place.siteId);
    root.insert(u"savedAt"_s, now.toUTC().toString(Qt::ISODateWithMs));
    root.insert(u"revision"_s, revision);
    setChoices(root, choices);
    if (auto error = writeFile(file, QJsonDocument(root).toJson(QJsonDocument::Compact)))
        return Unexpected{*std::move(error)};
    return revision;
}

} // namespace ChoiceFile
