// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "outages/review.h"

#include <QtWidgets/qwidget.h>

#include <optional>

class ElidedLabel;
class PlainLabel;
class QAction;
class QPushButton;

/// The selected rows in numbers. Days count from begin to end, each outage for itself.
struct SelectedSum
{
    qint64 outages = 0;
    qint64 devices = 0;
    qint64 backwards = 0; ///< outages that end before they begin count for no day
    double days = 0;      ///< a sum of spans of up to 10 000 years each does not fit an integer

    friend bool operator==(const SelectedSum &, const SelectedSum &) = default;
};

/// Walks over all rows of \a review. Nothing once \a isStopped is true.
[[nodiscard]] std::optional<SelectedSum> sumSelected(const Review &review,
                                                     const StopToken &isStopped);
/// "10 outages · 8 devices · 1 703 days".
[[nodiscard]] QString sumText(const SelectedSum &sum);

/// What is selected, where it will go, and the button that sends it, with the reason beside it
/// whenever it is off.
class SubmitBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmitBar)

public:
    /// \a pool adds up long lists, and must outlive this.
    explicit SubmitBar(QThreadPool &pool, QWidget *parent = nullptr);

    /// "10 outages · 8 devices · 1 703 days"; nothing for no review. The number on the button is
    /// there at once, the rest of a long list follows.
    void showSelection(const Review *review);
    /// Where a list would go: "to https://host/v1 (Custom)".
    void showTarget(const QString &baseUrl, const QString &profile);
    /// An empty reason turns Submit on.
    void setReason(const QString &reason);
    [[nodiscard]] QString reason() const { return m_why; }
    /// The text of a button beside the reason that takes it away; empty: there is none.
    void setRemedy(const QString &text);
    /// What a person should know who presses Submit; stands where the reason would.
    void setHint(const QString &hint);
    [[nodiscard]] QPushButton *submitButton() const { return m_submit; }

Q_SIGNALS:
    void submitRequested();
    void remedyRequested();

private:
    void showSum(const std::optional<SelectedSum> &sum);
    void refreshReason();

    LatestTask<SelectedSum> m_adding;
    ElidedLabel *m_selection;
    ElidedLabel *m_target;
    PlainLabel *m_reason;
    QString m_why;
    QString m_hint;
    QPushButton *m_remedy;
    QPushButton *m_submit;
};
