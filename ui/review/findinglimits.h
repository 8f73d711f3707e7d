// SPDX-License-Identifier: MIT
#pragma once

#include "outages/findings.h"

#include <QtWidgets/qdialog.h>

class QGridLayout;
class QSpinBox;

/// Asks from where on something deserves a look. GUI thread.
class FindingLimitsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingLimitsDialog)

public:
    explicit FindingLimitsDialog(const FindingRules &rules, QWidget *parent = nullptr);

    /// As the numbers stand now.
    [[nodiscard]] FindingRules rules() const;

Q_SIGNALS:
    /// A person has settled on them; at most once.
    void rulesChosen(const FindingRules &rules);

private:
    void layOut();
    void addLine(QGridLayout &grid, QSpinBox *number, const QString &question, const QString &why);
    void fill(const FindingRules &rules);

    QSpinBox *m_days;
    QSpinBox *m_hours;
};
