// SPDX-License-Identifier: MIT
#include "architecture/arrows.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Arrows
{
    QSet<QString> any;    ///< rooms whose headers may all be used
    QSet<QString> values; ///< rooms of which only values may be used
};

// What a room of ui may use: other rooms of ui, and the same of core as the rest of ui.
Arrows ofWidgets(const QSet<QString> &rooms)
{
    return {rooms + QSet{u"session"_s, u"text"_s, u"models"_s},
            {u"outages"_s, u"net"_s, u"submission"_s}};
}

// The table of architecture: who may use whom. A room may always use itself and `base`.
const QHash<QString, Arrows> &table()
{
    static const QSet<QString> subjectsMayUse{u"ui/theme"_s, u"ui/widgets"_s, u"ui/actions"_s,
                                              u"ui/timeline"_s, u"ui/sheet"_s};
    static const QSet<QString> subjects{u"ui/connection"_s, u"ui/review"_s, u"ui/submission"_s,
                                        u"ui/history"_s};
    static const QHash<QString, Arrows> arrows{
        {u"base"_s, {}},
        {u"system"_s, {}},
        {u"outages"_s, {}},
        {u"json"_s, {{u"outages"_s}, {}}},
        {u"tables"_s, {{u"outages"_s}, {}}},
        {u"net"_s, {{u"system"_s}, {}}},
        {u"submission"_s, {{u"system"_s, u"outages"_s, u"net"_s}, {}}},
        {u"session"_s,
         {{u"system"_s, u"outages"_s, u"json"_s, u"tables"_s, u"net"_s, u"submission"_s}, {}}},
        {u"text"_s, {{u"outages"_s, u"net"_s, u"submission"_s, u"session"_s}, {}}},
        {u"models"_s, {{u"outages"_s, u"submission"_s, u"session"_s, u"text"_s}, {u"net"_s}}},
        {u"demo"_s, {{u"outages"_s}, {}}},
        {u"keyring"_s, {{u"session"_s}, {}}},
        {u"ui/theme"_s, {}},
        {u"ui/widgets"_s, ofWidgets({u"ui/theme"_s})},
        {u"ui/actions"_s, ofWidgets({u"ui/theme"_s, u"ui/widgets"_s})},
        {u"ui/timeline"_s, ofWidgets({u"ui/theme"_s, u"ui/widgets"_s})},
        {u"ui/guide"_s, ofWidgets({u"ui/theme"_s, u"ui/widgets"_s})},
        {u"ui/sheet"_s, ofWidgets({u"ui/theme"_s, u"ui/widgets"_s, u"ui/timeline"_s})},
        {u"ui/connection"_s, ofWidgets(subjectsMayUse)},
        {u"ui/review"_s, ofWidgets(subjectsMayUse)},
        {u"ui/submission"_s, ofWidgets(subjectsMayUse)},
        {u"ui/history"_s, ofWidgets(subjectsMayUse)},
        {u"ui/window"_s, ofWidgets(subjectsMayUse + subjects + QSet{u"ui/guide"_s})},
        {u"app"_s,
         {subjectsMayUse + subjects +
              QSet{u"system"_s, u"outages"_s, u"json"_s, u"tables"_s, u"net"_s, u"submission"_s,
                   u"session"_s, u"text"_s, u"models"_s, u"demo"_s, u"keyring"_s, u"ui/window"_s},
          {}}},
    };
    return arrows;
}

// Where the compiler would find the header: beside the file, under core/, or under the root.
QString resolved(const SourceTree &tree, const QString &header, const QString &from)
{
    const QString folder = from.left(from.lastIndexOf(u'/') + 1);
    for (const QString &candidate : QStringList{folder + header, u"core/"_s + header, header}) {
        if (tree.contains(candidate))
            return candidate;
    }
    return {};
}

// A header that declares a QObject is a thing with a life of its own, not a value.
bool declaresValuesOnly(const SourceTree &tree, const QString &header)
{
    return !codeOnly(tree.value(header)).contains(u"Q_OBJECT");
}

// What is wrong with one include, or nothing.
QString complaint(const SourceTree &tree, const QString &from, const QString &header)
{
    const QString target = resolved(tree, header, from);
    if (target.isEmpty())
        return u"\"%1\" is no file of this house"_s.arg(header);
    const QString user = roomOf(from);
    const QString used = roomOf(target);
    if (used == user || (used == u"base" && !user.isEmpty()))
        return {};
    const Arrows allowed = table().value(user);
    if (allowed.any.contains(used))
        return {};
    if (!allowed.values.contains(used))
        return u"%1 may not use %2 (\"%3\")"_s.arg(user, used, header);
    if (!declaresValuesOnly(tree, target))
        return u"%1 may use only values of %2, and \"%3\" declares a QObject"_s.arg(user, used,
                                                                                    header);
    return {};
}

} // namespace

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() >= 3 && parts.first() == u"core")
        return parts.at(1);
    if (parts.size() >= 3 && parts.first() == u"ui")
        return u"ui/"_s + parts.at(1);
    if (parts.size() >= 2 && parts.first() == u"app")
        return parts.first();
    return {};
}

namespace {

/// Whether moc writes the file.
bool isGenerated(const QString &header)
{
    return header.endsWith(u".moc") || (header.startsWith(u"moc_") && header.endsWith(u".cpp"));
}

} // namespace

QList<Breach> forbiddenArrows(const SourceTree &tree, const QString &path)
{
    const QString room = roomOf(path);
    if (room.isEmpty())
        return {};
    if (!table().contains(room))
        return {{path, 0, u"the room %1 is not in the table of rooms"_s.arg(room)}};
    QList<Breach> breaches;
    for (const Include &include : includesOf(tree.value(path))) {
        if (!include.isOurs || isGenerated(include.header))
            continue;
        const QString sentence = complaint(tree, path, include.header);
        if (!sentence.isEmpty())
            breaches.append({path, include.line, sentence});
    }
    return breaches;
}
