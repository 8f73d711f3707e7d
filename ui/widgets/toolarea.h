// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

#include <optional>

class QBoxLayout;
class QGridLayout;

/// The area between counts and table: the filters, the comparison with an earlier list, the marked
/// rows. The comparison stands beside the counts, or in a line of its own if it would be cut there:
/// what is filtered or marked never moves it. GUI thread.
class ToolArea final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolArea)

public:
    /// Takes ownership of the three widgets.
    ToolArea(QWidget *filters, QWidget *comparison, QWidget *status, QWidget *parent = nullptr);

    /// Offers room in \a head, behind its \a counts: the comparison goes into \a slot.
    void offerHead(QWidget *head, const QWidget *counts, QBoxLayout *slot);

    /// Not wider than its widest part: with less room the status moves into a line of its own.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool hasRoomInHead() const;
    /// What stands in the head's slot beside it, or will while one filters, takes so many pixels.
    [[nodiscard]] int slotWidth() const;
    void arrange();
    void arrangeStatus();

    QWidget *m_filters;
    QWidget *m_comparison;
    QWidget *m_status;
    QGridLayout *m_grid;
    QWidget *m_head = nullptr;
    const QWidget *m_counts = nullptr;
    QBoxLayout *m_slot = nullptr;
    std::optional<bool> m_isInHead; ///< the comparison, once it was put somewhere
    bool m_isStatusBelow = false;
};
