// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/labels.h"

/// A pill that says something of the demo: visible as long as that is chosen.
class DemoBadge final : public PlainLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemoBadge)

public:
    explicit DemoBadge(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
