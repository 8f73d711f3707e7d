// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/labels.h"

/// "DEMO, nothing leaves this computer": visible as long as the demo is chosen.
class DemoBadge final : public PlainLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoBadge)

public:
    explicit DemoBadge(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
