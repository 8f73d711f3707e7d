// SPDX-License-Identifier: MIT
#pragma once

#include "models/outagecolumn.h"

#include <QtCore/qbytearray.h>
#include <QtCore/qobject.h>
#include <QtCore/qtimezone.h>

#include <array>

class OutageTableModel;
class OutageTable;
class QTableView;

/// Makes each column of the outages' table as wide as its content, and gives the rest to the reason
/// column. In little room the check and device columns shrink first; then the reason column is
/// hidden, since the details show the reason as well. Times and verdicts are never cut.
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
    /// Returns whether \a column is hidden only because there is no room for it.
    [[nodiscard]] bool isOut(int column) const;
    /// Must be called when the user has shown or hidden \a column: from now on it is never hidden
    /// for lack of room.
    void keep(int column);
    /// Returns the state of the header, without the effect of lack of room.
    [[nodiscard]] QByteArray saved() const;
    void restore(const QByteArray &state);

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
    [[nodiscard]] int widestDevice() const;
    void share(int room);
    [[nodiscard]] int total() const;
    [[nodiscard]] int lastShown() const;
    /// Shrinks \a column, down to \a floor at most, and reduces \a excess by as much.
    void shrink(int column, int floor, int &excess);
    void onResized(int column, int before, int now);

    QTableView &m_view;
    const OutageTableModel &m_model;
    std::array<Width, OutageColumnCount> m_widths{};
    Widths m_given{};
    const OutageTable *m_measured = nullptr; ///< only compared, never dereferenced
    QTimeZone m_zone;
    bool m_isOwn = false;  ///< the user has set the widths
    bool m_isOut = false;  ///< the reason column is hidden for lack of room
    bool m_isKept = false; ///< the user has asked for it
    bool m_isFitting = false;
};
