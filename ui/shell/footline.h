// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class PlainLabel;
class QAction;
class QPushButton;
class Review;

/// What is selected, where it will go, and the button that sends it, with the reason beside it
/// whenever it is off.
class FootLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FootLine)

public:
    explicit FootLine(QWidget *parent = nullptr);

    /// "10 outages · 8 devices · 1 703 days"; nothing for no review.
    void showSelection(const Review *review);
    /// Where a list would go: "to https://host/v1 (Custom)".
    void showTarget(const QString &baseUrl, const QString &profile);
    /// An empty reason turns Submit on.
    void setReason(const QString &reason);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QPushButton *submitButton() const { return m_submit; }

Q_SIGNALS:
    void submitRequested();

private:
    ElidedLabel *m_selection;
    ElidedLabel *m_target;
    PlainLabel *m_reason;
    QPushButton *m_submit;
};

/// The selected rows in numbers: "10 outages · 8 devices · 1 703 days".
[[nodiscard]] QString selectionSummary(const Review &review);
