// SPDX-License-Identifier: MIT
#pragma once

#include "session/dataage.h"
#include "ui/review/countfilter.h"

#include <QtCore/qtimezone.h>
#include <QtWidgets/qwidget.h>

#include <map>

class CountButton;
class ElidedLabel;
class QBoxLayout;
class QGridLayout;

/// The counts from the fetched rows to the rows to be sent; below the first their age, and below
/// each other step the rows it leaves behind: side by side, or one below the other where they have
/// no room. Every count is a button that filters the table to exactly its rows.
class CountsBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountsBar)

public:
    explicit CountsBar(QWidget *parent = nullptr);

    /// \a keptRows: how many rows the review has, which may be fewer than were fetched.
    void setCounts(const ReviewCounts &counts, qint64 keptRows);
    /// Shows how old the rows are, and whether they are too old to be sent by \a limit.
    void setAge(const DataAge &age, std::chrono::minutes limit, const QTimeZone &zone);
    [[nodiscard]] CountFilter filter() const { return m_filter; }
    /// Checks the count of \a filter. Does not emit `filterChosen`.
    void setFilter(CountFilter filter);

    /// As wide as with everything side by side.
    [[nodiscard]] QSize sizeHint() const override;
    /// As wide as with one below the other.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Emitted when the user clicks a count; with all rows if it was chosen already.
    void filterChosen(CountFilter filter);

protected:
    bool event(QEvent *event) override;

private:
    enum class Behind : quint8 { Beside, Below };

    /// A step and the rows that it leaves behind.
    struct Column
    {
        CountFilter step = CountFilter::Fetched;
        QList<CountFilter> behind;
        QBoxLayout *layout = nullptr;
    };

    CountButton *addButton(CountFilter filter);
    void layOut();
    [[nodiscard]] QLayout *makeBehind(Column &column);
    [[nodiscard]] int widthWith(Behind behind) const;
    [[nodiscard]] int widthOf(const Column &column, Behind behind) const;
    void arrange();
    void choose(CountFilter filter);
    void showCounts();

    ReviewCounts m_counts;
    bool m_areAllKept = true; ///< whether the review has all rows that were fetched
    CountedFrom m_from = CountedFrom::Api;
    CountFilter m_filter = CountFilter::Fetched;
    std::map<CountFilter, CountButton *> m_buttons;
    ElidedLabel *m_age;
    QGridLayout *m_grid;
    QList<Column> m_columns;
    QList<const QWidget *> m_arrows; ///< between the steps
};
