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

/// Makes each column of the outages' table as wide as what stands in it, and leaves the rest to the
/// rule behind the verdict. In little room the findings and the device give way first; then the
/// rule goes, which the details tell as well. Times and verdicts are never cut.
///
/// Until a person sets a width: from then on every width is theirs. Belongs to the view. GUI
/// thread.
class ColumnFit final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnFit)

public:
    /// Both must outlive this.
    ColumnFit(QTableView &view, const OutageTableModel &model);

    /// Once more for another width of the view, other columns or other contents; cheap if nothing
    /// is another.
    void refit();
    /// Whether \a column is hidden only because there is no room for it.
    [[nodiscard]] bool isOut(int column) const;
    /// A person has shown or hidden \a column: from now on it is never hidden for lack of room.
    void keep(int column);
    /// The state of the header, without what is hidden for lack of room.
    [[nodiscard]] QByteArray saved() const;
    void restore(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Width
    {
        int least = 0;
        int fair = 0;  ///< less than this only where the columns would not fit otherwise
        int ideal = 0; ///< 0: not measured, stays as it is
    };
    using Widths = std::array<int, OutageColumnCount>;

    void measure();
    void measureRows(Widths &widest) const;
    [[nodiscard]] int widestDevice() const;
    void share(int room);
    [[nodiscard]] int total() const;
    [[nodiscard]] int lastShown() const;
    /// Takes from \a column down to \a floor what \a excess asks for.
    void shrink(int column, int floor, int &excess);
    void onResized(int column, int before, int now);

    QTableView &m_view;
    const OutageTableModel &m_model;
    std::array<Width, OutageColumnCount> m_widths{};
    Widths m_given{};
    const OutageTable *m_measured = nullptr; ///< only compared, never looked into
    QTimeZone m_zone;
    bool m_isOwn = false;  ///< the widths are a person's
    bool m_isOut = false;  ///< the rule behind the verdict is hidden for lack of room
    bool m_isKept = false; ///< a person asked for it
    bool m_isFitting = false;
};
