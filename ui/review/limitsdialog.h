// SPDX-License-Identifier: MIT
#pragma once

#include "outages/findings.h"
#include "session/dataage.h"

#include <QtWidgets/qdialog.h>

class QGridLayout;
class QSpinBox;

/// The limits that an operator sets: of two findings, and of the age of a list that is sent.
struct Limits
{
    FindingRules findings = {};
    std::chrono::minutes oldestData = DataAge::UsualLimit;

    friend bool operator==(const Limits &, const Limits &) = default;
};

/// Asks for the limits. GUI thread.
class LimitsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LimitsDialog)

public:
    explicit LimitsDialog(const Limits &limits, QWidget *parent = nullptr);

    /// Returns the numbers as entered.
    [[nodiscard]] Limits limits() const;

Q_SIGNALS:
    /// Emitted at most once, when the user has confirmed the limits.
    void limitsChosen(const Limits &limits);

private:
    void layOut();
    void addLine(QGridLayout &grid, QSpinBox *number, const QString &question, const QString &why);
    void fill(const Limits &limits);

    QSpinBox *m_days;
    QSpinBox *m_hours;
    QSpinBox *m_minutes;
};
