// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/countfilter.h"

#include <QtWidgets/qwidget.h>

#include <map>

class CountButton;

/// The counts from the fetched rows to the rows to be sent, and below each step the rows it leaves
/// behind. Every count is a button that filters the table to exactly its rows.
class CountsBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountsBar)

public:
    explicit CountsBar(QWidget *parent = nullptr);

    void setCounts(const ReviewCounts &counts);
    [[nodiscard]] CountFilter filter() const { return m_filter; }
    /// Checks the count of \a filter. Does not emit `filterChosen`.
    void setFilter(CountFilter filter);

Q_SIGNALS:
    /// Emitted when the user clicks a count; with all rows if it was chosen already.
    void filterChosen(CountFilter filter);

private:
    CountButton *addButton(CountFilter filter);
    void layOut();
    void choose(CountFilter filter);

    CountFilter m_filter = CountFilter::Fetched;
    std::map<CountFilter, CountButton *> m_buttons;
};
