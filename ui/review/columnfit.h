// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagecolumn.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimezone.h>

#include <array>

class OutageTableModel;
class OutageTable;
class QHeaderView;
class QTableView;

/// Makes each column of the outages' table as wide as its content, and gives the rest to the
/// timeline. In little room the columns give way by importance: the reason shrinks, then the
/// timeline, check and device, then the reason is hidden, since the details show it as well. Then
/// ids are elided and the duration is hidden, then check and device shrink on and the verdict is
/// hidden: bar and check box tell both. The timeline is hidden at last. Times and verdicts are
/// never cut.
///
/// Once the user sets a width, all widths are the user's. Owned by the view. GUI thread.
class ColumnFit final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnFit)

public:
    /// Both must outlive this.
    ColumnFit(QTableView &view, const OutageTableModel &model);

    /// Must be called when the width of the view, the columns or the contents have changed; fast if
    /// they have not.
    void refit();
    /// Shows a column or hides it, and fits the others: that is no change of a width by the user.
    void setShown(int column, bool isShown);
    /// The same with another font.
    void measureAnew();
    /// Sets the least width of the columns, and that of the check boxes.
    static void setFixedWidths(QHeaderView &header);
    /// Returns whether \a column is hidden only because there is no room for it.
    [[nodiscard]] bool isOut(int column) const;
    /// Must be called when the user has shown or hidden \a column: from now on it is never hidden
    /// for lack of room.
    void keep(int column);
    /// Returns whether the user has set a width.
    [[nodiscard]] bool isOwn() const { return m_isOwn; }
    /// Returns the columns that are never hidden for lack of room, since the user has asked for
    /// them.
    [[nodiscard]] QList<int> kept() const;
    /// Hides any of them again where there is no room.
    void forgetKept();
    /// Returns the state of the header, without the effect of lack of room.
    [[nodiscard]] QByteArray saved() const;
    void restore(const QByteArray &state);

Q_SIGNALS:
    /// Emitted when other columns than before are hidden for lack of room.
    void outChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Width
    {
        int least = 0;
        int fair = 0;  ///< minimum width unless the columns would not fit otherwise
        int ideal = 0; ///< 0: not measured, stays unchanged
    };
    using Widths = std::array<int, OutageColumnCount>;

    void measure();
    void measureRows(Widths &widest) const;
    void measureLongTimes(Widths &widest) const;
    void measureIds();
    /// Returns the width that the title of a column needs, also of a hidden one.
    [[nodiscard]] int titleWidth(int column) const;
    [[nodiscard]] int widestDevice() const;
    void share(int room);
    [[nodiscard]] int total() const;
    [[nodiscard]] int lastShown() const;
    /// Returns the column that takes what is left.
    [[nodiscard]] int freeColumn() const;
    /// Returns whether \a column is shown, or would be if there was room.
    [[nodiscard]] bool isWanted(int column) const;
    /// Returns by how much the columns are too wide for \a room.
    [[nodiscard]] int excess(int room) const { return total() - room; }
    void hideForLackOfRoom(int column, int room);
    void shrinkWords(int Width::*floor, int room);
    /// Shrinks \a column, down to \a floor at most, by as much as is too wide for \a room.
    void shrink(int column, int floor, int room);
    void onResized(int column, int before, int now);

    QTableView &m_view;
    const OutageTableModel &m_model;
    std::array<Width, OutageColumnCount> m_widths{};
    Widths m_given{};
    const OutageTable *m_measured = nullptr; ///< only compared, never dereferenced
    QTimeZone m_zone;
    bool m_isOwn = false;                          ///< the user has set the widths
    std::array<bool, OutageColumnCount> m_isOut{}; ///< hidden for lack of room
    std::array<bool, OutageColumnCount> m_isWanted{};
    std::array<bool, OutageColumnCount> m_isKept{}; ///< the user has asked for it
    bool m_isFitting = false;
};
