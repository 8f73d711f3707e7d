// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class PlainLabel;
class QPushButton;

/// Why there is nothing to look at.
enum class EmptyReason : quint8 {
    FirstRun,       ///< nothing is known of any API yet
    NotFetched,     ///< connected, nothing fetched
    Fetching,       ///< the first fetch is under way
    NothingFetched, ///< the API has no outages
    FilterHidesAll, ///< there are rows, and the filter shows none
    AllLeftOut,     ///< the operator left every row out
};

/// Instead of an empty table: an icon, one sentence, one button that leads on.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setEmptyReason(EmptyReason emptiness);
    [[nodiscard]] EmptyReason emptiness() const { return m_emptiness; }

Q_SIGNALS:
    /// The button was pressed.
    void wayOutChosen(EmptyReason emptiness);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshIcon();

    EmptyReason m_emptiness = EmptyReason::NotFetched;
    PlainLabel *m_icon;
    PlainLabel *m_sentence;
    QPushButton *m_button;
};
