// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qabstractitemmodel.h>
#include <QtCore/qdatetime.h>
#include <QtCore/qlist.h>

/// The zones of the IANA database that this computer knows, by name, with their current time. A
/// small list: filtered directly.
class ZoneListModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ZoneListModel)

public:
    enum Column : int { NameColumn, OffsetColumn, ColumnCount };

    /// Shows the offsets at \a now.
    explicit ZoneListModel(const QDateTime &now, QObject *parent = nullptr);

    /// Shows only zones whose name or offset contains every word of \a text; see zoneMatches().
    void setFilter(const QString &text);
    [[nodiscard]] QByteArray id(int row) const { return m_shown[row]; }
    /// Returns the row of a zone; -1 if it is not shown.
    [[nodiscard]] int row(const QByteArray &id) const { return int(m_shown.indexOf(id)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString offset(const QByteArray &id) const;

    QDateTime m_now;
    QList<QByteArray> m_all;
    QList<QByteArray> m_shown;
};

/// Returns whether a zone called \a id, \a offset ahead ("UTC+05:30"), matches \a typed: each of
/// its words must be part of either. Ignores case, and a space matches an underscore: "new york"
/// finds America/New_York.
[[nodiscard]] bool zoneMatches(const QByteArray &id, const QString &offset, const QString &typed);
