// SPDX-License-Identifier: MIT
#pragma once

#include "base/latesttask.h"
#include "models/selectiontotals.h"
#include "submission/connectionkind.h"

#include <QtWidgets/qwidget.h>

#include <optional>

class ElidedLabel;
class PlainLabel;
class QAction;
class QPushButton;

/// Returns "10 outages · 8 devices · 1 703 days".
[[nodiscard]] QString totalsText(const SelectionTotals &totals);

/// The selection, its destination, and the button that sends it, with the reason beside it if it is
/// disabled.
class SubmitBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmitBar)

public:
    /// Adds up long lists on \a pool, which must outlive this.
    explicit SubmitBar(QThreadPool &pool, QWidget *parent = nullptr);

    /// Shows "10 outages · 8 devices · 1 703 days"; empty if there is no review. The number on the
    /// button is updated at once, the rest of a long list later.
    void showSelection(const Review *review);
    /// Shows the destination of a list: "to https://host/v1 (Production)", and behind it what was
    /// sent there before, from the longest of \a history to the shortest that has room.
    void showTarget(const QString &baseUrl, const QString &kind, const QStringList &history = {});
    /// Sets what the list is sent to: the button names Production.
    void setKind(ConnectionKind kind);
    /// Sets whether the destination is shown at all.
    void setTargetShown(bool isShown);
    /// Disables Submit with a reason; an empty reason enables it.
    void setReason(const QString &reason);
    [[nodiscard]] QString reason() const { return m_why; }
    /// Sets the text of a button beside the reason that removes it; empty: no button.
    void setRemedy(const QString &text);
    /// Sets a hint for the user before pressing Submit; shown in place of the reason.
    void setHint(const QString &hint);
    [[nodiscard]] QPushButton *submitButton() const { return m_submit; }

Q_SIGNALS:
    void submitRequested();
    void remedyRequested();

private:
    void nameButton();
    void showTotals(const std::optional<SelectionTotals> &totals);
    void refreshTarget();
    void refreshReason();

    LatestTask<SelectionTotals> m_adding;
    ElidedLabel *m_selection;
    ElidedLabel *m_target;
    PlainLabel *m_reason;
    qint64 m_included = 0;
    ConnectionKind m_kind = ConnectionKind::Demo;
    bool m_hasTarget = false;
    bool m_isTargetShown = true;
    QString m_why;
    QString m_hint;
    QPushButton *m_remedy;
    QPushButton *m_submit;
};
