// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/countfilter.h"

#include <QtWidgets/qwidget.h>

#include <map>

class CountButton;

/// The counts from what was fetched to what will be sent, and below each step what it leaves
/// behind. Every count is a button that filters the table to exactly its rows.
class CountsBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountsBar)

public:
    explicit CountsBar(QWidget *parent = nullptr);

    void setCounts(const ReviewCounts &counts);
    [[nodiscard]] CountFilter filter() const { return m_filter; }
    /// Checks the count. Emits `filterChosen` only for clicks.
    void setFilter(CountFilter filter);

Q_SIGNALS:
    /// A person chose a count, or by clicking the chosen one again all rows.
    void filterChosen(CountFilter filter);

private:
    CountButton *addButton(CountFilter filter);
    void layOut();
    void choose(CountFilter filter);

    CountFilter m_filter = CountFilter::Fetched;
    std::map<CountFilter, CountButton *> m_buttons;
};
