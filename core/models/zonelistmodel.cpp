// SPDX-License-Identifier: MIT
#include "models/zonelistmodel.h"

#include "text/timetext.h"

#include <QtCore/qtimezone.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "Etc/GMT-5" is five hours ahead, "posixrules" no place: names that mislead are left out.
bool isOfferable(const QByteArray &id)
{
    return id == "UTC" || (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("posix/") &&
                           !id.startsWith("right/") && !id.startsWith("SystemV/"));
}

} // namespace

bool zoneMatches(const QByteArray &id, const QString &offset, const QString &typed)
{
    const QString name = QString::fromLatin1(id).replace(u'_', u' ');
    const QStringList words = QString(typed).replace(u'_', u' ').split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        return name.contains(word, Qt::CaseInsensitive) ||
               offset.contains(word, Qt::CaseInsensitive);
    });
}

ZoneListModel::ZoneListModel(const QDateTime &now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_now(now)
{
    const QList<QByteArray> known = QTimeZone::availableTimeZoneIds();
    std::copy_if(known.cbegin(), known.cend(), std::back_inserter(m_all), isOfferable);
    std::ranges::sort(m_all, [](const QByteArray &left, const QByteArray &right) {
        const bool isLeftPlace = left.contains('/'); // UTC stands before all places
        const bool isRightPlace = right.contains('/');
        return isLeftPlace != isRightPlace ? isRightPlace : left < right;
    });
    m_shown = m_all;
}

void ZoneListModel::setFilter(const QString &text)
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_shown),
                 [&](const QByteArray &id) {
                     // Most are told apart by name; reading 600 zones for their offsets is not.
                     return zoneMatches(id, {}, text) || zoneMatches(id, offset(id), text);
                 });
    endResetModel();
}

QString ZoneListModel::offset(const QByteArray &id) const
{
    return u"UTC"_s + offsetText(m_now.toMSecsSinceEpoch(), QTimeZone(id));
}

int ZoneListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ZoneListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ZoneListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QByteArray &zone = m_shown[index.row()];
    if (role == Qt::DisplayRole && index.column() == NameColumn)
        return QString::fromLatin1(zone).replace(u'_', u' ');
    if (role == Qt::DisplayRole)
        return offset(zone);
    return {};
}

QVariant ZoneListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Time zone") : tr("Now");
}

#include "moc_zonelistmodel.cpp"
