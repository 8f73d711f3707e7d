// SPDX-License-Identifier: MIT
#pragma once

#include "ui/review/reviewpane.h"

#include <QtCore/qthreadpool.h>

class CountButton;
class OutageView;
class SearchBox;

/// A review pane on a desk of its own: shown, filled, and with an owner of the choices.
class PaneDriver final
{
    Q_DISABLE_COPY_MOVE(PaneDriver)

public:
    PaneDriver();
    ~PaneDriver();

    [[nodiscard]] ReviewPane &pane() { return *m_pane; }
    [[nodiscard]] OutageView &view() { return *m_pane->view(); }
    [[nodiscard]] SearchBox &search() { return *m_search; }
    /// The review with all choices made so far.
    [[nodiscard]] const Review &review() const { return m_review; }
    /// Another review, as after a fetch. Waits until it is shown.
    void fetch(const Review &review);

    /// The texts of a column, from top to bottom.
    [[nodiscard]] QStringList shown(int column = RecordNumberColumn);
    /// The visible count that a screen reader calls \a phrase, or null.
    [[nodiscard]] CountButton *countButton(const QString &phrase);
    /// Clicks that count; false if there is none.
    [[nodiscard]] bool click(const QString &phrase);
    /// Clicks the row at \a place.
    void select(int place);
    /// Waits until the table shows what was asked last; false after 20 s.
    [[nodiscard]] bool settle();

private:
    Review m_review;
    QThreadPool m_pool;
    std::unique_ptr<ReviewPane> m_pane;
    SearchBox *m_search;
};

/// For QTest::failOnWarning: every warning but what the offscreen platform always says.
[[nodiscard]] QRegularExpression anyWarning();
