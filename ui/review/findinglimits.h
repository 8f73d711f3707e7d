// SPDX-License-Identifier: MIT
#pragma once

#include "outages/findings.h"

#include <QtWidgets/qdialog.h>

class QGridLayout;
class QSpinBox;

/// Asks for the limits of the findings. GUI thread.
class FindingLimitsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingLimitsDialog)

public:
    explicit FindingLimitsDialog(const FindingRules &rules, QWidget *parent = nullptr);

    /// Returns the numbers as entered.
    [[nodiscard]] FindingRules rules() const;

Q_SIGNALS:
    /// Emitted at most once, when the user has confirmed the limits.
    void rulesChosen(const FindingRules &rules);

private:
    void layOut();
    void addLine(QGridLayout &grid, QSpinBox *number, const QString &question, const QString &why);
    void fill(const FindingRules &rules);

    QSpinBox *m_days;
    QSpinBox *m_hours;
};
